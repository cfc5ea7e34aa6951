import { expect, test } from 'vitest';
import type { Target } from '../../../src/model/index.ts';
import { answerOf } from '../arbitrary-answer.ts';
import { setUp } from './setup.ts';

const setup = setUp('socket');
const answer = answerOf([{ type: 'heading', level: 1, line: [{ type: 'text', text: 'Talks in Oslo' }] }]);
const target = (member: string, workspace = 'slack:T0TEAM00001'): Target => ({
  workspace,
  channel: `@${member}`,
  message: null,
  thread: null,
  replies: 'reply',
  member,
});

test('an answer for a member comes in their conversation with the app, and is found there again', async () => {
  const direct = target(setup.ada);
  const ts = await setup.platform.deliver(direct, answer, 'direct');
  const message = setup.slack.world.messages.find((each) => each.ts === ts);
  expect(message).toMatchObject({ channel: `D${setup.ada}`, text: 'Talks in Oslo' });
  expect(await setup.platform.findDelivered(direct, 'direct')).toBe(ts);
  expect(await setup.platform.findDelivered(direct, 'another')).toBeNull();
});

test('an answer for a member of another workspace is not sent', async () => {
  await expect(setup.platform.deliver(target(setup.ada, 'slack:T0OTHER'), answer, 'stray')).rejects.toThrow(
    /another workspace/,
  );
});

test('an answer for a member who is gone says so', async () => {
  const gone = setup.platform.deliver(target('U0GONE00001'), answer, 'gone');
  await expect(gone).rejects.toThrow('no longer in the workspace');
});
