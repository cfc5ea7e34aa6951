import { beforeEach, describe, expect, test } from 'vitest';
import type { Answer, Asker } from '../../src/model/index.ts';
import { answerWords, buttons } from '../answers/words.ts';
import { createWorld } from '../world.ts';
import type { World } from '../world.ts';
import { record } from './record.ts';

const ASKER: Asker = { workspace: 'discord:1', channel: 'c1', user: null, mayManage: true };
const WHO = ['Ada Okoro', 'Bram Visser'];

let world: World;

function ask(name: string, line: string, asker = ASKER): Promise<Answer> {
  return world.core.runLine(name, line, asker);
}
async function wordsOf(name: string, line: string, asker = ASKER): Promise<string> {
  return answerWords(await ask(name, line, asker)).join('\n');
}

beforeEach(async () => {
  world = await createWorld();
  const history = world.store.history(ASKER.workspace);
  const tell = (published: string, outlet: string, day: string, words: string): Promise<number> =>
    record(history, {
      text: `Ada Okoro met Bram Visser. Okoro said that ${words}.`,
      published,
      outlet,
      people: WHO,
      met: [{ sentence: 'Ada Okoro met Bram Visser.', who: WHO, day }],
      said: [{ sentence: `Okoro said that ${words}.`, who: 'Ada Okoro', cue: 'said', words }],
    });
  await tell('2026-11-04', 'Canal Uno', '2026-11-03', 'the harbour would open');
  await tell('2026-11-05', 'The Tide', '2026-11-03', 'ferries would sail');
  await tell('2026-11-18', 'The Tide', '2026-11-17', 'grain would pass');
});

describe('/meeting', () => {
  test('shows all reports; a button leads there from a list', async () => {
    const list = await ask('who-met', 'Okoro');
    const press = list.actions.find(({ label }) => label.startsWith('All 2 reports'));
    if (!press) throw new Error('the button is there');
    const words = answerWords(await world.core.run(press.call, ASKER)).join('\n');
    expect(words).toContain('# Ada Okoro and Bram Visser');
    expect(words).toContain('Sources: 2 outlets, 2 independent sources');
    expect(words.match(/«Ada Okoro met Bram Visser\.»/g)).toHaveLength(2);
  });

  test('of a number that is none, or another workspace’s, says what to do', async () => {
    expect(await wordsOf('meeting', '99999')).toMatch(
      /^No meeting has the number 99999 here\. Ask \/who-met/,
    );
    expect(await wordsOf('meeting', '1', { ...ASKER, workspace: 'discord:2' })).toMatch(/^No meeting has/);
    expect(await wordsOf('meeting', '')).toMatch(/needs a number/);
    expect(await wordsOf('meeting', '🙂')).not.toMatch(/went wrong/);
  });
});

describe('/readouts', () => {
  test('of two who met twice asks which meeting is meant, and answers when the button is pressed', async () => {
    const question = await ask('readouts', 'Okoro and Visser');
    expect(answerWords(question)[0]).toBe('## Which meeting?');
    const [first] = question.actions;
    expect(buttons(question)[0]).toMatch(/^2026-11-17/);
    if (!first) throw new Error('the button is there');
    expect(answerWords(await world.core.run(first.call, ASKER)).join('\n')).toContain('grain would pass');
  });

  test('of a day shows the meeting of that day', async () => {
    const words = await wordsOf('readouts', 'Okoro and Visser on 2026-11-03');
    expect(words).toContain('the harbour would open');
    expect(words).toContain('ferries would sail');
    expect(words).not.toContain('grain');
  });

  test('of a number that is no meeting of the two says so', async () => {
    expect(await wordsOf('readouts', 'Okoro and Visser meeting:99999')).toMatch(
      /^Ada Okoro and Bram Visser have no meeting with the number 99999/,
    );
  });
});
