import { ChannelType, PermissionFlagsBits as Permission } from 'discord.js';
import { createWorldBuilder } from './build-world.ts';
import type { Snowflakes } from './snowflakes.ts';
import type { World } from './world.ts';

/**
 * The small world of the preview and of most tests: the guild Harbour with its channels, a second guild that the bot
 * has not joined, the people in them, and a private conversation between two of them.
 */
export function createHarbour(ids: Snowflakes, now: () => number): World {
  const build = createWorldBuilder(ids, now);
  const sam = build.user({ name: 'Sam' });
  const robin = build.user({ name: 'Robin' });
  const kim = build.user({ name: 'Kim', hasInstalledApp: true });
  const owner = build.user({ name: 'Alex' });
  const outsider = build.user({ name: 'Noor' });

  const harbour = build.guild({ name: 'Harbour', ownerId: owner.id });
  const moderator = build.role(harbour, {
    name: 'Moderator',
    permissions: Permission.ManageGuild | Permission.ManageMessages | Permission.ManageChannels,
    color: 0x2e8b57,
  });
  const botRole = build.role(harbour, { name: 'Recovery Bot', botId: build.bot.id });
  build.role(harbour, { name: 'Daily quote', mentionable: true });
  build.member(harbour, owner);
  build.member(harbour, sam);
  build.member(harbour, robin, moderator);
  build.member(harbour, kim);
  build.member(harbour, build.bot, botRole);

  build.channel(harbour, { name: 'welcome', topic: 'Hello, and what this place is.' });
  build.channel(harbour, { name: 'general' });
  const questions = build.channel(harbour, { name: 'questions', topic: 'Ask anything about recovery.' });
  build.channel(harbour, {
    name: 'moderators',
    overwrites: [
      { id: harbour.id, type: 0, allow: 0n, deny: Permission.ViewChannel },
      { id: moderator.id, type: 0, allow: Permission.ViewChannel, deny: 0n },
      { id: botRole.id, type: 0, allow: Permission.ViewChannel, deny: 0n },
    ],
  });
  build.channel(harbour, {
    name: 'locked',
    topic: 'The bot may read here, not write.',
    overwrites: [{ id: botRole.id, type: 0, allow: 0n, deny: Permission.SendMessages }],
  });
  build.channel(harbour, {
    name: 'first steps',
    type: ChannelType.PublicThread,
    parentId: questions.id,
  });

  const lighthouse = build.guild({ name: 'Lighthouse', ownerId: owner.id, hasBot: false });
  build.member(lighthouse, owner);
  build.member(lighthouse, kim);
  build.member(lighthouse, outsider);
  build.channel(lighthouse, { name: 'lounge' });
  build.channel(lighthouse, {
    name: 'quiet',
    topic: 'Apps that people bring along answer privately here.',
    overwrites: [{ id: lighthouse.id, type: 0, allow: 0n, deny: Permission.UseExternalApps }],
  });

  build.channel(null, { name: 'Kim and Sam', type: ChannelType.DM, recipientIds: [kim.id, sam.id] });
  return build.world;
}
