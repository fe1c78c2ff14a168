import { z } from 'zod';
import { snowflake } from './snowflake.ts';

export const componentId = z.int().min(0).max(2_147_483_647).optional();
export const customId = z.string().min(1).max(100);
export const emoji = z.strictObject({
  id: snowflake.nullish(),
  name: z.string().min(1).max(32).nullish(),
  animated: z.boolean().optional(),
});
/** A picture or file: an address on the web, or `attachment://` and the name of a file sent along. */
export const media = z.strictObject({
  url: z
    .string()
    .max(2048)
    .regex(/^(https?|attachment):\/\/\S+$/),
});
export const attachedFile = z.strictObject({ url: z.string().regex(/^attachment:\/\/\S+$/) });
