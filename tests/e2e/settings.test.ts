import { ComponentType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { findChannel } from '../../src/preview/world/world.ts';
import { botOnDiscord } from '../support/bot-on-discord.ts';

const { discord, restart } = botOnDiscord();
const PERSONAL = 'What is personal recovery?';
const robin = () => discord().as('Robin', 'moderators');
const sam = (channel = 'general') => discord().as('Sam', channel);
const ask = (channel = 'general') => sam(channel).command('ask', { question: PERSONAL });

/** Opens the panel at a page, as Robin. */
async function page(name: string) {
  const panel = await robin().command('settings panel', {});
  return robin().choose(panel.message(), 'Turn to another page', [name]);
}

async function set(pageName: string, menu: string, values: readonly string[]) {
  const panel = await page(pageName);
  return robin().choose(panel.message(), menu, values);
}

describe('the panel of the settings', () => {
  it('is private, and turns to every page', async () => {
    const panel = await robin().command('settings panel', {});
    expect(panel.isEphemeral()).toBe(true);
    for (const name of [
      'Helplines',
      'Places',
      'Ask channels',
      'Topics',
      'Viewpoints and notes',
      'Pace',
      'Language',
    ]) {
      const turned = await robin().choose(panel.message(), 'Turn to another page', [name]);
      expect(turned.kind).toBe('update');
      expect(turned.refused).toEqual([]);
    }
  });

  it('says what a change changed, and takes it back with one button', async () => {
    const changed = await set('Answers', 'Who sees answers', ['Only the person asking']);
    expect(changed.text()).toContain('Who sees answers:** only the person asking (before: everyone');
    expect((await ask()).isEphemeral()).toBe(true);

    const undone = await robin().click(changed.message(), 'Undo');
    expect(undone.text()).toContain('Undone.');
    expect((await ask()).isEphemeral()).toBe(false);
  });

  it('does not take back what another moderator changed since', async () => {
    const mine = await set('Answers', 'Who sees answers', ['Only the person asking']);
    const alex = discord().as('Alex', 'moderators');
    await alex.command('settings country', { country: 'NZ' });
    const late = await robin().click(mine.message(), 'Undo');
    expect(late.text()).toContain('nothing was undone');
    expect(late.text()).toContain('Answers are private');
    await set('Answers', 'Who sees answers', ['Everyone in the channel']);
  });

  it('keeps everyone’s answers to the channels it names, threads included, and never keeps helplines back', async () => {
    await set('Places', 'Answers only in … (nothing chosen: everywhere)', ['questions']);
    expect((await ask('general')).isEphemeral()).toBe(true);
    expect((await ask('questions')).isEphemeral()).toBe(false);
    expect((await ask('first steps')).isEphemeral()).toBe(false);

    const kept = await ask('general');
    const refused = await sam().click(kept.message(), 'Share here');
    expect(refused.isEphemeral()).toBe(true);
    expect(refused.text()).toContain('keep answers out of this channel');

    await set('Places', 'Never in …', ['questions']);
    expect((await ask('first steps')).isEphemeral()).toBe(true);
    expect((await sam('general').command('helplines', {})).text()).toContain('findahelpline.com');
    await set('Places', 'Never in …', []);
    const cleared = await set('Places', 'Answers only in … (nothing chosen: everywhere)', []);
    expect(cleared.text()).toContain('Answers only in:** everywhere (before: <#');
    expect((await ask('general')).isEphemeral()).toBe(false);
  });

  it('in a channel closed to it the bot is silent in chat, save for words of danger', async () => {
    await set('Places', 'Never in …', ['general']);
    const here = sam('general');
    await here.say(`<@${discord().botId}> ${PERSONAL}`);
    await here.say(`<@${discord().botId}> i want to die`);
    const answer = await here.nextMessage();
    expect(answer.text).toContain('findahelpline.com');
    const after = here.messages().filter(({ isFromBot, isEphemeral }) => isFromBot && !isEphemeral);
    expect(after.at(-1)?.id).toBe(answer.id);
    await set('Places', 'Never in …', []);
  });

  it('hides topics and viewpoints from answers, search, shelves and suggestions', async () => {
    await set('Topics', 'Hide whole shelves', ['What recovery means']);
    expect((await ask()).text()).not.toContain('## What is personal recovery?');
    const shelves = await sam().command('topics', {});
    expect(shelves.text()).not.toContain('What recovery means');
    const found = await sam().command('search', { query: 'personal recovery' });
    expect(found.text()).not.toContain(PERSONAL);
    const choices = await sam().autocomplete('ask', 'question', 'personal rec');
    expect(choices.map(({ name }) => name)).not.toContain(PERSONAL);
    await set('Topics', 'Hide whole shelves', []);
    expect((await ask()).text()).toContain(PERSONAL);

    const question = 'Do I need an expert to heal?';
    expect((await sam().command('ask', { question })).text()).toContain(`## ${question}`);
    const hidden = await set('Viewpoints and notes', 'Hide viewpoints (nothing chosen: none)', [
      'Critical of psychiatry or diagnosis',
      'Mutual aid, critical of the system',
    ]);
    expect(hidden.text()).toContain('Hidden viewpoints:**');
    expect((await sam().command('ask', { question })).text()).not.toContain(`## ${question}`);
    await set('Viewpoints and notes', 'Hide viewpoints (nothing chosen: none)', []);
  });

  it('covers what may stir something up, where the server wants that', async () => {
    const question = 'Why is it so hard to open up?';
    const bare = await sam().command('ask', { question });
    expect(bare.text()).not.toContain('Content note.');
    await set('Viewpoints and notes', 'Content notes', ['On: a note first, the text opens with a tap']);
    const covered = await sam().command('ask', { question });
    const cards = covered.message().components.filter(({ type }) => type === ComponentType.Container);
    expect(cards.map((card) => 'spoiler' in card && card.spoiler === true)).toEqual([false, true, false]);
    expect(covered.text()).toMatch(/^## Why is it so hard to open up\?\n\*\*Content note\.\*\*/);
    expect((await ask()).text()).not.toContain('Content note.');
    await set('Viewpoints and notes', 'Content notes', ['Off: the text as it is']);
  });

  it('slows members and channels down, and helplines never', async () => {
    await set('Pace', 'Between two answers to one member', ['Pause: one minute']);
    const kim = discord().as('Kim', 'general');
    expect((await kim.command('ask', { question: PERSONAL })).text()).toContain(PERSONAL);
    const second = await kim.command('ask', { question: PERSONAL });
    expect(second.isEphemeral()).toBe(true);
    expect(second.text()).toContain('I can answer you again in');
    expect((await kim.command('ask', { question: 'i want to die' })).text()).toContain('danger right now');
    expect((await kim.command('helplines', {})).text()).toContain('findahelpline.com');
    expect((await kim.command('quote', {})).text()).toContain('I can answer you again in');
    await set('Pace', 'Between two answers to one member', ['Pause: none']);

    await set('Pace', 'Between two public answers in a channel', ['Pause: 15 minutes']);
    expect((await ask('welcome')).isEphemeral()).toBe(false);
    const quiet = await ask('welcome');
    expect(quiet.isEphemeral()).toBe(true);
    expect(quiet.text()).toContain(PERSONAL);
    expect((await sam('welcome').command('quote', {})).isEphemeral()).toBe(true);
    await set('Pace', 'Between two public answers in a channel', ['Pause: none']);
  });

  it('tells how ask channels are switched on while the bot cannot read messages', async () => {
    expect((await page('Ask channels')).text()).toContain('MESSAGE_CONTENT_INTENT=on');
  });
});

describe('helplines of the server’s own', () => {
  const HAVEN = 'The Haven, 0123 456, every night from 18:00';
  async function write(lines: string) {
    const panel = await page('Helplines');
    const form = await robin().click(panel.message(), 'Change our own lines');
    return robin().submit(form.modal, { lines });
  }

  it('are shown to everyone here as the server’s own, whatever country is chosen, and nowhere else', async () => {
    const saved = await write(`${HAVEN}\nThe Nook on *Mill* Road`);
    expect(saved.kind).toBe('update');
    expect(saved.text()).toContain('The Haven');
    const shown = await sam().command('helplines', { country: 'IE' });
    expect(shown.text()).toContain('Added by this server');
    expect(shown.text()).toContain(HAVEN);
    expect(shown.text()).toContain('\\*Mill\\*');
    expect((await sam('dm').command('helplines')).text()).not.toContain('The Haven');
  });

  it('are taken back with one button', async () => {
    const saved = await write(HAVEN);
    const undone = await robin().click(saved.message(), 'Undo');
    expect(undone.text()).toContain('The Nook');
  });

  it('are left as they are when they would not fit', async () => {
    const refused = await write(Array.from({ length: 7 }, (_, at) => `Line ${at}`).join('\n'));
    expect(refused.text()).toContain('nothing was changed');
    expect((await sam().command('helplines')).text()).toContain('The Nook');
  });

  it('are not stored where the words on the form suggest danger', async () => {
    const care = await write('i want to kill myself');
    expect(care.text()).toContain('findahelpline.com');
    expect((await sam().command('helplines')).text()).not.toContain('kill myself');
    await write('');
    expect((await sam().command('helplines')).text()).not.toContain('Added by this server');
  });
});

describe('settings as a file', () => {
  it('are exported, previewed, set at once and survive a restart', async () => {
    await set('Places', 'Never in …', ['welcome']);
    await set('Topics', 'Hide whole shelves', ['Healing']);
    const file = (await robin().command('settings export', {})).message().attachments[0];
    const content = await (await fetch(String(file?.url))).text();
    expect(content).not.toMatch(new RegExp([...discord().world.users.keys()].join('|')));

    await set('Places', 'Never in …', []);
    const preview = await robin().command('settings import', { file: { name: 'settings.json', content } });
    expect(preview.isEphemeral()).toBe(true);
    expect(preview.text()).toContain('Nothing has been changed yet');
    expect((await ask('welcome')).isEphemeral()).toBe(false);
    await restart();
    const done = await robin().click(preview.message(), 'Set it so');
    expect(done.text()).toContain('Never in:** <#');
    expect((await ask('welcome')).isEphemeral()).toBe(true);
  });

  it('of another server lose the channels that are not here, and say so', async () => {
    const elsewhere = findChannel(discord().world, 'lounge')?.id;
    const content = JSON.stringify({
      kind: 'recovery-bot settings',
      v: 1,
      settings: { deniedChannels: [elsewhere], hiddenTopics: ['no-such-topic'], country: 'IE' },
    });
    const preview = await robin().command('settings import', { file: { name: 's.json', content } });
    expect(preview.text()).toContain('One channel in the file is not in this server');
    expect(preview.text()).toContain('no-such-topic');
    await robin().click(preview.message(), 'Leave it as it is');
    expect((await ask('welcome')).isEphemeral()).toBe(true);
  });

  it.each([
    ['not JSON', 'hello'],
    ['nothing', ''],
    ['a list', '[]'],
    ['of another kind', '{"kind":"library","v":1,"settings":{}}'],
    ['of a later version', '{"kind":"recovery-bot settings","v":9,"settings":{}}'],
    ['half right', '{"kind":"recovery-bot settings","v":1,"settings":{"answers":"private","country":7}}'],
    ['with what is unknown', '{"kind":"recovery-bot settings","v":1,"settings":{"@everyone":1}}'],
    ['deep', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['reaching for the prototype', '{"kind":"recovery-bot settings","v":1,"settings":{"__proto__":{"a":1}}}'],
    [
      'too many channels',
      JSON.stringify({
        kind: 'recovery-bot settings',
        v: 1,
        settings: { askChannels: Array.from({ length: 26 }, (_, at) => `30000000000000000${at}`) },
      }),
    ],
  ])('that are %s change nothing, and what is wrong is said', async (_, content) => {
    const reply = await robin().command('settings import', { file: { name: 's.json', content } });
    expect(reply.isEphemeral()).toBe(true);
    expect(reply.text()).toMatch(/nothing was changed|nothing to change|would change/i);
    const { attachments } = (await robin().command('settings export', {})).message();
    expect(await (await fetch(String(attachments[0]?.url))).text()).toContain('"healing"');
  });
});

describe('setting everything back', () => {
  it('is asked twice, can be left, and can be undone', async () => {
    const left = await robin().command('settings reset', {});
    expect((await robin().click(left.message(), 'Leave it as it is')).text()).toContain(
      'Nothing was changed',
    );

    const asked = await robin().command('settings reset', {});
    const again = await robin().click(asked.message(), 'Set everything back');
    expect(again.text()).toContain('Are you sure?');
    expect((await ask('welcome')).isEphemeral()).toBe(true);
    const done = await robin().click(again.message(), 'Yes, set it all back');
    expect(done.text()).toContain('Everything is as it was at the beginning');
    expect((await ask('welcome')).isEphemeral()).toBe(false);

    await robin().click(done.message(), 'Undo');
    expect((await ask('welcome')).isEphemeral()).toBe(true);
    const cleared = await robin().command('settings reset', {});
    const sure = await robin().click(cleared.message(), 'Set everything back');
    await robin().click(sure.message(), 'Yes, set it all back');
  });

  it('and importing need Manage Server, whoever else was let use the command', async () => {
    const open = { evenIfHidden: true };
    const asked = await sam().command('settings reset', {}, open);
    const refused = await sam().click(asked.message(), 'Set everything back');
    expect(refused.text()).toContain('permission to manage the server');
    const content = '{"kind":"recovery-bot settings","v":1,"settings":{"answers":"private"}}';
    const imported = await sam().command('settings import', { file: { name: 's.json', content } }, open);
    expect(imported.text()).toContain('permission to manage the server');

    const panel = await sam().command('settings panel', {}, open);
    const changed = await sam().choose(panel.message(), 'Who sees answers', ['Only the person asking']);
    expect(changed.text()).toContain('Saved.');
    await sam().click(changed.message(), 'Undo');
  });
});

describe('/setup', () => {
  it('is three choices and done', async () => {
    const first = await robin().command('setup', {});
    expect(first.isEphemeral()).toBe(true);
    expect(first.text()).toContain('Step 1 of 3');
    const second = await robin().click(first.message(), 'Only the person asking');
    expect(second.text()).toContain('Step 2 of 3');
    const third = await robin().choose(second.message(), 'setup::country:1', ['New Zealand']);
    expect(third.text()).toContain('Step 3 of 3');
    const done = await robin().choose(third.message(), 'Ask channels (nothing chosen: none)', ['questions']);
    expect(done.text()).toContain('That is all.');
    expect(done.text()).toContain('Ask channels:** <#');

    expect((await ask()).isEphemeral()).toBe(true);
    expect((await sam().command('helplines', {})).text()).toContain('1737');
  });

  it('may be left open at every step', async () => {
    const first = await robin().command('setup', {});
    const second = await robin().click(first.message(), 'Everyone in the channel');
    const third = await robin().click(second.message(), 'Leave it open');
    const done = await robin().click(third.message(), 'None');
    expect(done.text()).toContain('That is all.');
    expect((await ask()).isEphemeral()).toBe(false);
  });
});

describe('joining a server', () => {
  it('posts nothing there', async () => {
    discord().admin.inviteBot('Lighthouse');
    const kim = discord().as('Kim', 'lounge');
    const answer = await kim.command('ask', { question: PERSONAL });
    expect(answer.text()).toContain(PERSONAL);
    expect(kim.messages().filter(({ id }) => id !== answer.message().id)).toEqual([]);
    discord().admin.removeBot('Lighthouse');
  });
});

describe('the local Discord', () => {
  it('found nothing that the real one would pass over in silence', () => {
    expect(discord().reports).toEqual([]);
  });
});
