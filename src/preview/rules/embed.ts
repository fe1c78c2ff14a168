import { z } from 'zod';

const url = z
  .string()
  .max(2048)
  .regex(/^(https?|attachment):\/\/\S+$/);
const picture = z.strictObject({ url, height: z.int().optional(), width: z.int().optional() });

export const embed = z.strictObject({
  title: z.string().max(256).nullish(),
  type: z.string().optional(),
  description: z.string().max(4096).nullish(),
  url: url.nullish(),
  timestamp: z.iso.datetime({ offset: true }).nullish(),
  color: z.int().min(0).max(0xffffff).nullish(),
  footer: z.strictObject({ text: z.string().max(2048), icon_url: url.nullish() }).nullish(),
  image: picture.nullish(),
  thumbnail: picture.nullish(),
  author: z
    .strictObject({ name: z.string().max(256), url: url.nullish(), icon_url: url.nullish() })
    .nullish(),
  fields: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(256),
        value: z.string().min(1).max(1024),
        inline: z.boolean().optional(),
      }),
    )
    .max(25)
    .nullish(),
});
export type Embed = z.infer<typeof embed>;

/** The texts of an embed that count towards the 6000 characters over all embeds of a message. */
export function embedTexts(it: Embed): string[] {
  const fields = (it.fields ?? []).flatMap((field) => [field.name, field.value]);
  return [it.author?.name, it.title, it.description, ...fields, it.footer?.text].filter(
    (text) => text != null,
  );
}
