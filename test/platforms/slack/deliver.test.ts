import { describe, expect, test } from 'vitest';
import type { Target } from '../../../src/model/index.ts';
import { buttonsOf, wordsOf } from '../../fakes/slack/index.ts';
import { answerOf } from '../arbitrary-answer.ts';
import { setUp } from './setup.ts';

const setup = setUp('socket');
const answer = answerOf([{ type: 'heading', level: 1, line: [{ type: 'text', text: 'Talks in Oslo' }] }]);

function posted(more: Partial<Target> = {}) {
  const said = setup.slack.say(setup.ada, setup.news, 'hello');
  const target: Target = {
    workspace: 'slack:T0TEAM00001',
    channel: setup.news,
    message: said.ts,
    thread: null,
    replies: 'thread',
    ...more,
  };
  return { said, target };
}

describe('a briefing', () => {
  test('comes in the thread of its message', async () => {
    const { said, target } = posted();
    const ts = await setup.platform.deliver(target, answer, 'thread');
    expect(setup.slack.answersTo(said)).toMatchObject([{ ts, broadcast: false, text: 'Talks in Oslo' }]);
  });

  test('is shown in the channel too where it is set to reply', async () => {
    const { said, target } = posted({ replies: 'reply' });
    await setup.platform.deliver(target, answer, 'reply');
    expect(setup.slack.answersTo(said)).toMatchObject([{ broadcast: true }]);
  });

  test('never goes to another workspace', async () => {
    const { said, target } = posted({ workspace: 'slack:T0OTHER' });
    await expect(setup.platform.deliver(target, answer, 'stray')).rejects.toThrow(/another workspace/);
    expect(setup.slack.answersTo(said)).toEqual([]);
  });

  test('that may not be posted says what to do', async () => {
    const channel = setup.slack.addChannel('closed', { member: false });
    const { target } = posted({ channel });
    await expect(setup.platform.deliver(target, answer, 'closed')).rejects.toThrow(/invite @Readout/);
    expect(await setup.platform.findDelivered(target, 'closed')).toBe('unknown');
  });

  test('names the scope that is missing', async () => {
    const { granted } = setup.slack.world;
    const { scopes } = granted;
    granted.scopes = scopes.filter((scope) => scope !== 'chat:write');
    await expect(setup.platform.deliver(posted().target, answer, 'scope')).rejects.toThrow(
      /scope chat:write/,
    );
    granted.scopes = scopes;
  });
});

describe('a post is never doubled', () => {
  test.each([
    ['Slack fails after it has posted', { status: 500, carriedOut: true }],
    ['Slack fails before it has posted', { status: 503 }],
    ['Slack asks to wait', { status: 429, headers: { 'retry-after': '1' } }],
  ])('when %s', async (_, failure) => {
    const { said, target } = posted();
    setup.slack.failures.push({ method: 'chat.postMessage', times: 1, ...failure });
    const ts = await setup.platform.deliver(target, answer, `key-${failure.status}`);
    expect(setup.slack.answersTo(said).map((message) => message.ts)).toEqual([ts]);
  });
});

describe('after a crash', () => {
  test('a briefing that stands is recognised by its key', async () => {
    const { target } = posted();
    expect(await setup.platform.findDelivered(target, 'key')).toBeNull();
    const ts = await setup.platform.deliver(target, answer, 'key');
    await setup.restart();
    expect(await setup.platform.findDelivered(target, 'key')).toBe(ts);
    expect(await setup.platform.findDelivered(target, 'another key')).toBeNull();
  });

  test('a digest, which answers no message, is found among the newest', async () => {
    const { target } = posted({ message: null });
    const ts = await setup.platform.deliver(target, answer, 'digest');
    expect(await setup.platform.findDelivered(target, 'digest')).toBe(ts);
  });

  test('pages can still be turned', async () => {
    const lines = Array.from({ length: 80 }, (_, n) => `Line ${n} `.repeat(20));
    const long = answerOf(
      lines.map((text) => ({ type: 'paragraph', line: [{ type: 'text', text }] }) as const),
    );
    const { said, target } = posted();
    await setup.platform.deliver(target, long, 'long');
    const [message] = setup.slack.answersTo(said);
    expect(buttonsOf(message!)).toEqual(['More ▶']);
    await setup.restart();
    setup.slack.click(setup.ada, message!, 'More ▶');
    await setup.slack.until(() => message!.edited, 'the next page');
    expect(wordsOf(message!)).not.toContain('Line 0 ');
    expect(buttonsOf(message!)).toContain('◀ Back');
  });
});
