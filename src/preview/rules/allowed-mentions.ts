import { z } from 'zod';
import { snowflake } from './snowflake.ts';

/** Which mentions may ping. A kind named in `parse` may not also be listed by id. */
export const allowedMentions = z
  .strictObject({
    parse: z.array(z.enum(['roles', 'users', 'everyone'])).optional(),
    roles: z.array(snowflake).max(100).optional(),
    users: z.array(snowflake).max(100).optional(),
    replied_user: z.boolean().optional(),
  })
  .superRefine((it, context) => {
    for (const kind of ['users', 'roles'] as const) {
      if (it.parse?.includes(kind) && it[kind]?.length) {
        const params = { code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE' };
        const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
        context.addIssue({ code: 'custom', path: [], params, message });
      }
    }
  });
export type AllowedMentions = z.infer<typeof allowedMentions>;
