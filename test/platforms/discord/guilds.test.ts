import { describe, expect, test } from 'vitest';
import { buttonsOf, wordsOf } from '../../fakes/discord/index.ts';
import type { Message } from '../../fakes/discord/index.ts';
import { setUp } from './setup.ts';

const setup = setUp();

function ownIn(channel: string): readonly Message[] {
  const { messages, bot } = setup.discord.world;
  return messages.filter((message) => message.channel === channel && message.author === bot.id);
}

/** A command's answer shows that everything before it was handled. */
async function settled(channel: string): Promise<void> {
  const asked = setup.discord.slash(setup.ada, channel, 'help');
  await setup.discord.until(() => asked.state === 'done', 'an answer');
}

describe('a new server', () => {
  test('is greeted once, where it shows its own news, with three things to try', async () => {
    const guild = setup.discord.addGuild('Harbour desk');
    const hall = setup.discord.addChannel(guild, 'hall');
    setup.discord.join(guild);
    const [hello] = await setup.discord.until(() => ownIn(hall).length > 0 && ownIn(hall), 'a greeting');
    setup.discord.join(guild);
    setup.discord.outage(guild);
    await settled(setup.news);
    expect(ownIn(hall)).toHaveLength(1);
    const words = wordsOf(hello as Message);
    expect(words.match(/^- /gm)).toHaveLength(3);
    expect(words).toContain('Paste a link');
    expect(words).toContain('**/who-met**');
    expect(words).toContain('**Brief this article**');
    expect(words).toContain('**Who said this?**');
  });

  test('that shows no news of its own is greeted in the first channel that takes it', async () => {
    const guild = setup.discord.addGuild('Quiet desk', { hasSystemChannel: false });
    const closed = setup.discord.addChannel(guild, 'closed');
    setup.discord.closeChannel(closed);
    const open = setup.discord.addChannel(guild, 'open');
    setup.discord.join(guild);
    await setup.discord.until(() => ownIn(open).length > 0, 'a greeting');
    expect(ownIn(closed)).toEqual([]);
  });

  test('that takes no message at all harms nothing', async () => {
    const guild = setup.discord.addGuild('Shut desk');
    setup.discord.closeChannel(setup.discord.addChannel(guild, 'shut'));
    setup.discord.join(guild);
    await settled(setup.news);
    expect(setup.world.logged.map(({ message }) => message).join()).toContain('no channel to greet in');
  });

  test('is told to mention Readout where it may not read messages', async () => {
    const { discord } = setup;
    discord.world.privileged = 0;
    await setup.restart();
    const guild = discord.addGuild('Unread desk');
    const hall = discord.addChannel(guild, 'hall');
    discord.join(guild);
    const [hello] = await discord.until(() => ownIn(hall).length > 0 && ownIn(hall), 'a greeting');
    expect(wordsOf(hello as Message)).toMatch(/Mention \*\*.*Readout\*\* with a link/);
    expect(wordsOf(hello as Message)).not.toContain('Every news link');
    discord.world.privileged = 1 << 15;
    await setup.restart();
  });

  test('is greeted with buttons that work', async () => {
    const guild = setup.discord.addGuild('Button desk');
    const hall = setup.discord.addChannel(guild, 'hall');
    setup.discord.join(guild);
    const [hello] = await setup.discord.until(() => ownIn(hall).length > 0 && ownIn(hall), 'a greeting');
    expect(buttonsOf(hello as Message)).toEqual(['All commands', 'Settings']);
    const pressed = setup.discord.click(setup.ada, hello as Message, 'Settings');
    await setup.discord.until(() => pressed.state === 'done', 'an answer');
    expect(wordsOf(pressed.message as Message)).toContain('How Readout behaves here');
  });
});

describe('a removal', () => {
  test('erases the data after the grace period, an outage does not, and coming back keeps it', async () => {
    const guild = setup.discord.addGuild('Passing desk');
    const workspace = `discord:${guild}`;
    const channel = setup.discord.addChannel(guild, 'hall');
    setup.discord.join(guild);
    await setup.discord.until(() => ownIn(channel).length > 0, 'a greeting');
    await setup.world.store.history(workspace).changeSettings(channel, { links: 'never' });
    const { store, time } = setup.world;

    setup.discord.outage(guild);
    await settled(setup.news);
    expect(await store.sweep(time.now + 1)).toEqual([]);

    setup.discord.leave(guild);
    await settled(setup.news);
    setup.discord.join(guild);
    await setup.discord.until(() => ownIn(channel).length > 1, 'another greeting');
    expect(await store.sweep(time.now + 1)).toEqual([]);
    expect((await store.history(workspace).settings(channel)).links).toBe('never');

    setup.discord.leave(guild);
    await settled(setup.news);
    expect(await store.sweep(time.now + 1)).toEqual([workspace]);
  });

  test('while Readout was away is seen when it starts, and concerns servers alone', async () => {
    const { store, time } = setup.world;
    const gone = 'discord:123456789012345678';
    for (const workspace of [gone, `discord:@${setup.ada}`, 'slack:T1', `discord:${setup.guild}`])
      await store.history(workspace).changeSettings('c1', { links: 'never' });
    await setup.restart();
    expect(await store.sweep(time.now + 1)).toEqual([gone]);
  });

  test('that was undone while Readout was away is undone when it starts', async () => {
    const workspace = `discord:${setup.guild}`;
    const { store, time } = setup.world;
    await store.history(workspace).changeSettings(setup.news, { links: 'always' });
    await store.leave(workspace, time.now);
    await setup.restart();
    expect(await store.sweep(time.now + 1)).toEqual([]);
  });
});
