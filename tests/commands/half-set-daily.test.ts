import { ComponentType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { dailyWhen } from '../../commands/components/daily-when.ts';
import { daily } from '../../commands/daily.ts';
import { typedWhen } from '../../commands/forms/daily-when.ts';
import { subscribe } from '../../commands/subscribe.ts';
import { en } from '../../src/copy/en.ts';
import { ofGuild, ofMember } from '../../src/core/daily/daily.ts';
import type { Result } from '../../src/discord/command.ts';
import { parseCustomId } from '../../src/discord/custom-id.ts';
import type { Services } from '../../src/discord/services.ts';
import { GUILD, press, request, SAM } from '../support/request.ts';
import { corpus, create, HERE, textOf, use } from './daily-world.ts';

/** The menu, and the button beside it, that ask for what is missing. */
function questionIn(result: Result) {
  const [card] = 'message' in result ? result.message.components : [];
  const rows = card?.type === ComponentType.Container ? card.components : [];
  const controls = rows.flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []));
  const menu = controls.find((control) => control.type === ComponentType.StringSelect);
  const other = controls.find((control) => control.type === ComponentType.Button);
  if (!menu || !other || !('custom_id' in other)) throw new Error(`nothing to answer: ${textOf(result)}`);
  return { menu, other };
}

const offeredIn = (result: Result) => questionIn(result).menu.options.map(({ label }) => label);

const pick = (asked: Result, value: string, all: Services) =>
  dailyWhen.press(
    press({ args: parseCustomId(questionIn(asked).menu.custom_id).args, values: [value] }),
    all,
  );

/** Opens the form and fills it in. */
async function write(asked: Result, typed: string, all: Services): Promise<Result> {
  const opened = await dailyWhen.press(
    press({ args: parseCustomId(questionIn(asked).other.custom_id).args }),
    all,
  );
  if (opened.kind !== 'form') throw new Error('no form was opened');
  const { args } = parseCustomId(opened.form.custom_id);
  const filled = press({ args });
  return typedWhen.submit({ ...filled, value: () => typed }, all);
}

describe('a daily quote without a time zone', () => {
  const LONG = { time: '9:30 pm', weekdays: 'weekdays', topics: 'Hope', role: '700000000000000001' };

  it('is set with one choice of a city, which keeps all that was given', async () => {
    const { all, store } = create();
    const asked = await daily.execute(use('set', LONG), all);
    expect(textOf(asked)).toContain('At 21:30, by the clock of which city?');
    expect(store.daily(ofGuild(GUILD))).toBeNull();
    const set = await pick(asked, 'Europe/London', all);
    expect(set.kind).toBe('update');
    expect(textOf(set)).toContain(en.daily.set);
    expect(store.daily(ofGuild(GUILD))?.plan).toEqual({
      channelId: HERE,
      schedule: { time: '21:30', timeZone: 'Europe/London', weekdays: [1, 2, 3, 4, 5] },
      topics: ['hope'],
      roleId: '700000000000000001',
    });
  });

  it('asks a member too, with the clock of this server first', async () => {
    const { all, store } = create();
    await daily.execute(use('set', { time: '9', zone: 'Asia/Kathmandu' }), all);
    const asked = await subscribe.execute(request({ time: '7' }), all);
    expect(offeredIn(asked)[0]).toContain('Kathmandu');
    await pick(asked, 'Asia/Kathmandu', all);
    expect(store.daily(ofMember(SAM))?.plan.schedule).toMatchObject({
      time: '07:00',
      timeZone: 'Asia/Kathmandu',
    });
  });

  it('takes any other city from a form', async () => {
    const { all, store } = create();
    const asked = await subscribe.execute(request({ time: '7', topics: 'hope' }), all);
    expect(await write(asked, 'Mumbai', all)).toMatchObject({ kind: 'update' });
    expect(store.daily(ofMember(SAM))?.plan).toMatchObject({
      schedule: { time: '07:00', timeZone: 'Asia/Kolkata' },
      topics: ['hope'],
    });
  });

  it('asks again after a city that it does not know, with those of a like name first', async () => {
    const { all, store } = create();
    const asked = await daily.execute(use('set', LONG), all);
    const again = await write(asked, 'Kathm', all);
    expect(textOf(again)).toContain(en.daily.choices.ask.zone.unknown);
    expect(offeredIn(again)[0]).toContain('Kathmandu');
    await pick(again, 'Asia/Kathmandu', all);
    expect(store.daily(ofGuild(GUILD))?.plan).toMatchObject({
      schedule: { time: '21:30', timeZone: 'Asia/Kathmandu', weekdays: [1, 2, 3, 4, 5] },
      topics: ['hope'],
    });
  });

  it('shows the way to people, and sets nothing, where the words on the form are of danger', async () => {
    const { all, store } = create();
    const asked = await subscribe.execute(request({ time: '7' }), all);
    const told = await write(asked, 'i want to kill myself tonight', all);
    expect(told).toMatchObject({ kind: 'reply', audience: { kind: 'asker' } });
    expect(textOf(told)).toMatch(/emergency number[\s\S]+by the clock of which city/);
    expect(store.daily(ofMember(SAM))).toBeNull();
  });

  it('is not set by an answer from a message that everyone sees', async () => {
    const { all, store } = create();
    const asked = await daily.execute(use('set', LONG), all);
    const { args } = parseCustomId(questionIn(asked).menu.custom_id);
    const audience = { kind: 'channel', owner: SAM } as const;
    const result = await dailyWhen.press(press({ args, values: ['Europe/London'], audience }), all);
    expect(textOf(result)).toContain('belongs to a server');
    expect(store.daily(ofGuild(GUILD))).toBeNull();
  });

  it('names a permission that it lacks before it asks anything', async () => {
    const { all } = create();
    const text = textOf(await daily.execute(use('set', { time: '9', channel: '300000000000000009' }), all));
    expect(text).toContain('Send Messages');
  });

  it('asks for both in words where the topics are too many to remember', async () => {
    const { all } = create();
    const topics = [...corpus.topics.keys()].join(', ');
    const asked = await daily.execute(use('set', { time: '9', topics }), all);
    expect(textOf(asked)).toBe(en.daily.choices.needsTime.replaceAll('`', ''));
  });
});

describe('a daily quote without a time', () => {
  it('is set with one choice of an hour', async () => {
    const { all, store } = create();
    const asked = await daily.execute(use('set', { zone: 'Buenos Aires' }), all);
    expect(textOf(asked)).toContain('In America/Argentina/Buenos_Aires, at what hour?');
    expect(offeredIn(asked)).toHaveLength(24);
    await pick(asked, '18:00', all);
    expect(store.daily(ofGuild(GUILD))?.plan.schedule).toMatchObject({
      time: '18:00',
      timeZone: 'America/Argentina/Buenos_Aires',
    });
  });

  it('takes a time in between from a form, and asks again where it cannot read it', async () => {
    const { all, store } = create();
    const asked = await subscribe.execute(request({ zone: 'Madrid' }), all);
    const again = await write(asked, 'in the morning', all);
    expect(textOf(again)).toContain(en.daily.choices.ask.time.unknown);
    await write(again, '7:45', all);
    expect(store.daily(ofMember(SAM))?.plan.schedule).toMatchObject({
      time: '07:45',
      timeZone: 'Europe/Madrid',
    });
  });
});
