import { createWorldBuilder } from './build-world.ts';
import { createSnowflakes } from './snowflakes.ts';
import type { World } from './world.ts';

export type WorldSize = {
  guilds: number;
  channelsPerGuild: number;
  rolesPerGuild: number;
  /** People in each guild, the same ones in all; 3 unless told. */
  members?: number;
  now?: () => number;
};

/** A world at scale, for load: guilds that all look alike, with ids spread so that they share out over shards. */
export function createWorld({
  guilds,
  channelsPerGuild,
  rolesPerGuild,
  members = 3,
  now = Date.now,
}: WorldSize): World {
  const build = createWorldBuilder(createSnowflakes(now), now);
  const people = Array.from({ length: members }, (_, index) => build.user({ name: `Member ${index + 1}` }));
  const owner = people[0] ?? build.bot;
  for (let index = 0; index < guilds; index += 1) {
    const guild = build.guild({ name: `Guild ${index + 1}`, ownerId: owner.id });
    for (let at = 0; at < rolesPerGuild; at += 1) build.role(guild, { name: `Role ${at + 1}` });
    for (let at = 0; at < channelsPerGuild; at += 1) build.channel(guild, { name: `channel-${at + 1}` });
    for (const person of people) build.member(guild, person);
    build.member(guild, build.bot);
  }
  return build.world;
}
