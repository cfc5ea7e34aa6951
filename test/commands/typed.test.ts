import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/model/index.ts';
import { answerWords, buttons } from '../answers/words.ts';
import { createWorld } from '../world.ts';
import type { World } from '../world.ts';
import { ASKER, recordCopperTalks } from './copper-talks.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await recordCopperTalks(world.store);
});

function ask(name: string, line: string): Promise<Answer> {
  return world.core.runLine(name, line, ASKER);
}

describe('a question as members type it', () => {
  const first = async (name: string, line: string): Promise<string> =>
    answerWords(await ask(name, line))[0] ?? '';

  test.each([
    ['who-met', 'Ilunga in May 2026', '# Who met Jean Ilunga in 2026-05-01/2026-05-31'],
    ['who-met', 'who did Ilunga meet in May 2026?', '# Who met Jean Ilunga in 2026-05-01/2026-05-31'],
    ['who-met', 'Ilunga in Rome?', '# Who met Jean Ilunga in Rome'],
    ['said', 'Ilunga about copper?', '# Jean Ilunga about copper'],
    ['who-met', 'in 2026', '# Who met whom in 2026-01-01/2026-12-31'],
    ['who-met', 'Ilunga on 4 May 2026', '# Who met Jean Ilunga on 2026-05-04'],
    [
      'who-met',
      'Ilunga since 1 May 2026 until 6 June 2026',
      '# Who met Jean Ilunga during 2026-05-01/2026-06-06',
    ],
    ['who-met', 'Ilunga with Marchetti in Rome', '# Meetings of Jean Ilunga with Rosa Marchetti, in Rome'],
    ['said', 'Ilunga last year', 'No statement on record: Jean Ilunga in 2025-01-01/2025-12-31.'],
    ['said', 'Marchetti last month', 'No statement on record: Rosa Marchetti in 2026-10-01/2026-10-31.'],
    ['readouts', 'Ilunga Marchetti 4 May 2026', '# Readouts: Jean Ilunga and Rosa Marchetti'],
    ['readouts', 'Ilunga and Marchetti in Cairo', '# Readouts: Jean Ilunga and Rosa Marchetti'],
    [
      'readouts',
      'Ilunga and Marchetti in Oslo',
      'No meeting of Jean Ilunga and Rosa Marchetti is on record in Oslo.',
    ],
    ['who-met', 'planned', '# Who met whom, only planned'],
    ['readouts', 'Ilunga', 'Say both sides: /readouts Jean Ilunga and …'],
    [
      'who-met',
      'Ilunga, Marchetti and Bruni',
      'A question is about two at most, Jean Ilunga and Rosa Marchetti here. Leave one out to ask about Bruni.',
    ],
    [
      'readouts',
      'Ilunga Marchetti Bruni',
      'A question is about two at most, Jean Ilunga and Rosa Marchetti here. Leave one out to ask about Bruni.',
    ],
    [
      'who-met',
      'Ilunga with Jean Ilunga',
      'Both names mean Jean Ilunga. Name somebody else, or leave one of them out.',
    ],
  ])('/%s %s', async (name, line, expected) => {
    expect(await first(name, line)).toBe(expected);
  });

  test('of everybody, where nothing is on record, says what to do', async () => {
    const elsewhere = { ...ASKER, workspace: 'discord:empty' };
    expect(answerWords(await world.core.runLine('who-met', '', elsewhere))).toEqual([
      'No meeting is on record here yet. Paste a link to an article, and Readout will know.',
    ]);
  });

  test('with one known and one unknown name leads to who is known', async () => {
    expect(buttons(await ask('who-met', 'Ilunga and Zebedee'))).toEqual([
      expect.stringMatching(/^Who is Jean Ilunga → who/u),
    ]);
  });

  test('to whom nothing was said leads to what they said', async () => {
    expect(buttons(await ask('said', 'to:Ilunga'))).toEqual([
      expect.stringMatching(/^What Jean Ilunga said: 4 → said/u),
    ]);
  });

  test('may be a name that nobody bears, or a topic that nobody speaks of', async () => {
    expect(answerWords(await ask('said', 'Zebedee'))).toContain('No article on record names Zebedee.');
    expect(answerWords(await ask('said', 'zebras')).join()).not.toContain('names');
    expect(answerWords(await ask('said', 'about:Bruni'))).not.toContain('No article on record names Bruni.');
  });

  test('to /timeline with nothing to show counts what a wider question finds, and says where it looked', async () => {
    const answer = await ask('timeline', 'Ilunga about cheese');
    expect(answerWords(answer)).toEqual([
      'Nothing on record: Jean Ilunga about cheese.',
      'Only the words of statements and the sentences that tell of meetings are searched, not whole articles.',
    ]);
    expect(buttons(answer).map((button) => button.split(' → ')[0])).toEqual(['About anything: 8']);
    expect(buttons(await ask('timeline', 'Ilunga in 2019')).map((button) => button.split(' → ')[0])).toEqual([
      'At any time: 8',
    ]);
  });
});
