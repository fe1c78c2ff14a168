import { z } from 'zod';

/** An id as Discord writes it: a decimal string of 17 to 19 digits. */
export const snowflake = z.string().regex(/^\d{17,19}$/, 'Value is not snowflake.');
