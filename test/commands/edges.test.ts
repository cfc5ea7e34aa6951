import { beforeEach, describe, expect, test } from 'vitest';
import type { Answer, Asker } from '../../src/model/index.ts';
import { answerWords } from '../answers/words.ts';
import { createWorld } from '../world.ts';
import type { World } from '../world.ts';
import { record } from './record.ts';

const ASKER: Asker = { workspace: 'discord:1', channel: 'c1', user: null, mayManage: true };

let world: World;
beforeEach(async () => {
  world = await createWorld();
});

function ask(name: string, line: string): Promise<Answer> {
  return world.core.runLine(name, line, ASKER);
}

describe('a page beyond the last', () => {
  beforeEach(async () => {
    await record(world.store.history(ASKER.workspace), {
      text: 'Ada Okoro met Bram Visser on 3 November. Okoro said that the harbour would open.',
      published: '2026-11-04',
      people: ['Ada Okoro', 'Bram Visser'],
      met: [
        {
          sentence: 'Ada Okoro met Bram Visser on 3 November.',
          who: ['Ada Okoro', 'Bram Visser'],
          day: '2026-11-03',
        },
      ],
      said: [
        {
          sentence: 'Okoro said that the harbour would open.',
          who: 'Ada Okoro',
          cue: 'said',
          words: 'the harbour would open',
        },
      ],
    });
  });

  test.each(['who-met', 'said', 'timeline'])('of /%s is none, however large its number', async (name) => {
    const answer = await ask(name, 'Okoro page:99999999999999999999');
    expect(answerWords(answer)).toEqual(['There is only 1 page. Ask for page:1.']);
  });
});

test('/readouts leaves out what was said while the meeting was only planned', async () => {
  const history = world.store.history(ASKER.workspace);
  await record(history, {
    text: 'Ada Okoro will meet Bram Visser in Geneva on 3 November. Okoro said that the harbour would stay shut.',
    published: '2026-10-20',
    people: ['Ada Okoro', 'Bram Visser'],
    met: [
      {
        sentence: 'Ada Okoro will meet Bram Visser in Geneva on 3 November.',
        who: ['Ada Okoro', 'Bram Visser'],
        day: '2026-11-03',
        status: 'planned',
      },
    ],
    said: [
      {
        sentence: 'Okoro said that the harbour would stay shut.',
        who: 'Ada Okoro',
        cue: 'said',
        words: 'the harbour would stay shut',
      },
    ],
  });
  await record(history, {
    text: 'Ada Okoro met Bram Visser in Geneva on 3 November. Okoro said that the harbour would open.',
    published: '2026-11-04',
    people: ['Ada Okoro', 'Bram Visser'],
    met: [
      {
        sentence: 'Ada Okoro met Bram Visser in Geneva on 3 November.',
        who: ['Ada Okoro', 'Bram Visser'],
        day: '2026-11-03',
      },
    ],
    said: [
      {
        sentence: 'Okoro said that the harbour would open.',
        who: 'Ada Okoro',
        cue: 'said',
        words: 'the harbour would open',
      },
    ],
  });
  const words = answerWords(await ask('readouts', 'Okoro and Visser')).join('\n');
  expect(words).toContain('the harbour would open');
  expect(words).not.toContain('the harbour would stay shut');
});
