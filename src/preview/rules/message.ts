import { z } from 'zod';
import { allowedMentions } from './allowed-mentions.ts';
import { messageComponent } from './component.ts';
import { embed } from './embed.ts';
import { snowflake } from './snowflake.ts';

const attachment = z.strictObject({
  id: z.union([z.string().regex(/^\d{1,20}$/), z.int().min(0)]),
  filename: z.string().max(1024).optional(),
  title: z.string().max(1024).nullish(),
  description: z.string().max(1024).nullish(),
  duration_secs: z.number().nullish(),
  waveform: z.string().nullish(),
});
const said = {
  content: z.string().max(2000).nullish(),
  embeds: z.array(embed).max(10).nullish(),
  allowed_mentions: allowedMentions.nullish(),
  components: z.array(messageComponent).max(40).nullish(),
  attachments: z.array(attachment).max(10).nullish(),
  flags: z.int().min(0).nullish(),
};
const sent = {
  ...said,
  tts: z.boolean().optional(),
  nonce: z.union([z.string().max(25), z.int()]).nullish(),
  enforce_nonce: z.boolean().optional(),
  poll: z.unknown().optional(),
};

/** POST /channels/:id/messages. */
export const channelMessage = z.strictObject({
  ...sent,
  sticker_ids: z.array(snowflake).max(3).optional(),
  message_reference: z
    .strictObject({
      type: z.union([z.literal(0), z.literal(1)]).optional(),
      message_id: snowflake,
      channel_id: snowflake.optional(),
      guild_id: snowflake.optional(),
      fail_if_not_exists: z.boolean().optional(),
    })
    .nullish(),
});
/** The data of a reply to an interaction, and a follow-up. */
export const interactionMessage = z.strictObject(sent);
/** PATCH of any message. discord.js sends the first three of these on edits as well; Discord ignores them there. */
export const messageEdit = z.strictObject({ ...sent });
export type ChannelMessage = z.infer<typeof channelMessage>;
export type InteractionMessage = z.infer<typeof interactionMessage>;
export type MessageEdit = z.infer<typeof messageEdit>;
export type SentAttachment = z.infer<typeof attachment>;
