import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Asker } from '../../src/model/index.ts';
import { answerWords, buttons } from '../answers/words.ts';
import { createWorld } from '../world.ts';
import type { World } from '../world.ts';
import { record } from './record.ts';

const ASKER: Asker = { workspace: 'discord:1', channel: 'c1', user: null, mayManage: true };

let world: World;
beforeAll(async () => {
  world = await createWorld();
  const history = world.store.history(ASKER.workspace);
  await record(history, {
    text: 'Jean Ilunga met Rosa Marchetti in Kinshasa on 3 November. Ilunga told Marchetti that the copper railway would open in spring.',
    published: '2026-11-04',
    people: ['Jean Ilunga', 'Rosa Marchetti'],
    met: [
      {
        sentence: 'Jean Ilunga met Rosa Marchetti in Kinshasa on 3 November.',
        who: ['Jean Ilunga', 'Rosa Marchetti'],
        day: '2026-11-03',
        place: 'Kinshasa',
      },
    ],
    said: [
      {
        sentence: 'Ilunga told Marchetti that the copper railway would open in spring.',
        who: 'Jean Ilunga',
        to: ['Rosa Marchetti'],
        cue: 'told',
        words: 'the copper railway would open in spring',
      },
    ],
  });
  await record(history, {
    text: 'Rosa Marchetti will meet Jean Ilunga in Rome on 1 December. Her spokesman, Aldo Bruni, said Marchetti wanted the copper railway to open earlier.',
    published: '2026-11-18',
    outlet: 'Il Porto',
    people: ['Rosa Marchetti', 'Jean Ilunga', 'Aldo Bruni'],
    met: [
      {
        sentence: 'Rosa Marchetti will meet Jean Ilunga in Rome on 1 December.',
        who: ['Rosa Marchetti', 'Jean Ilunga'],
        day: '2026-12-01',
        place: 'Rome',
        status: 'planned',
      },
    ],
    said: [
      {
        sentence: 'Her spokesman, Aldo Bruni, said Marchetti wanted the copper railway to open earlier.',
        who: 'Rosa Marchetti',
        via: ['Aldo Bruni'],
        cue: 'said',
        words: 'the copper railway to open earlier',
      },
    ],
  });
  await record(history, {
    text: 'Marie Ilunga spoke with Tom Hale by phone on 10 November.',
    published: '2026-11-11',
    people: ['Marie Ilunga', 'Tom Hale'],
    met: [
      {
        sentence: 'Marie Ilunga spoke with Tom Hale by phone on 10 November.',
        who: ['Marie Ilunga', 'Tom Hale'],
        day: '2026-11-10',
        kind: 'call',
      },
    ],
  });
});

function ask(name: string, line: string): Promise<Answer> {
  return world.core.runLine(name, line, ASKER);
}

async function wordsOf(name: string, line: string): Promise<string> {
  return answerWords(await ask(name, line)).join('\n');
}

describe('a name that several people bear', () => {
  test('is a question with a button for each, never a guess', async () => {
    const answer = await ask('who-met', 'Ilunga since 2026-11-01');
    expect(answerWords(answer)[0]).toBe('## Which Ilunga?');
    expect(
      buttons(answer)
        .map((button) => button.replace(/@\d+/, '@n'))
        .sort(),
    ).toEqual([
      'Jean Ilunga → who-met {"person":"@n","since":"2026-11-01"}',
      'Marie Ilunga → who-met {"person":"@n","since":"2026-11-01"}',
    ]);
    const jean = answer.actions.find(({ label }) => label === 'Jean Ilunga');
    if (!jean) throw new Error('a button for Jean was expected');
    expect(answerWords(await world.core.run(jean.call, ASKER))[1]).toMatch(
      /^2 meetings on record: 1 held, 1 planned/,
    );
  });

  test('is asked about when it is the second one, too', async () => {
    expect(await wordsOf('who-met', 'Hale with Ilunga')).toMatch(/^## Which Ilunga\?/);
  });

  test('keeps what was typed behind it', async () => {
    const answer = await ask('who-met', 'Ilunga and Hale');
    const marie = answer.actions.find(({ label }) => label === 'Marie Ilunga');
    if (!marie) throw new Error('a button for Marie was expected');
    expect(answerWords(await world.core.run(marie.call, ASKER))[0]).toBe(
      '# Meetings of Marie Ilunga with Tom Hale',
    );
  });

  test('that is no longer there says so', async () => {
    expect(await wordsOf('who-met', '@999')).toMatch(/no longer on record/);
  });
});

describe('/who-met', () => {
  test.each([
    ['Jean Ilunga and Marchetti', 2],
    ['Marchetti with Jean Ilunga', 2],
    ['Marchetti, Rome', 1],
    ['marchetti in kinshasa', 1],
    ['Marchetti on November 2026', 1],
    ['Marchetti until 2026-11-30', 1],
    ['Marchetti status:planned', 1],
    ['Tom Hale kind:call', 1],
    ['Marchetti November 2026', 1],
    ['Marchetti with Jean Ilunga last month', 0],
    ['Marchetti with Jean Ilunga Kinshasa', 1],
    ['since 2026-11-01', 3],
  ])('%s finds %i', async (line, total) => {
    expect((await ask('who-met', line)).data).toMatchObject({ total });
  });

  test('says first, last and how often', async () => {
    expect(await wordsOf('who-met', 'Marchetti')).toMatch(
      /^2 meetings on record: 1 held, 1 planned · held 2026-11-03$/m,
    );
  });

  test('puts the newest first, or the oldest where asked', async () => {
    const places = async (line: string): Promise<unknown> =>
      ((await ask('who-met', line)).data as { meetings: { place: string }[] }).meetings.map(
        ({ place }) => place,
      );
    expect(await places('Marchetti')).toEqual(['Rome', 'Kinshasa']);
    expect(await places('Marchetti order:oldest')).toEqual(['Kinshasa', 'Rome']);
  });

  test('knows no page behind the last one', async () => {
    expect(await wordsOf('who-met', 'Marchetti page:9')).toBe('There is only 1 page. Ask for page:1.');
    expect(await wordsOf('timeline', 'Marchetti page:9')).toBe('There is only 1 page. Ask for page:1.');
    expect(await wordsOf('said', 'Marchetti page:9')).toBe('There is only 1 page. Ask for page:1.');
  });

  test('drops no word silently', async () => {
    expect(await wordsOf('who-met', 'Marchetti with Jean Ilunga Atlantis')).toMatch(
      /does not know "Atlantis" as a name, a time or a place/,
    );
  });

  test('refuses a period that ends before it begins', async () => {
    expect(await wordsOf('who-met', 'Marchetti since 2026-11-30 until 2026-11-01')).toMatch(
      /ends .* before it begins/,
    );
  });
});

describe('/said', () => {
  test.each([
    ['Jean Ilunga about railways', 1],
    ['Marchetti copper', 1],
    ['Marchetti this month', 1],
    ['Marchetti last month', 0],
    ['about:"copper railway"', 2],
    ['about:"railway copper"', 0],
    ['via Bruni', 1],
    ['Jean Ilunga to Marchetti', 1],
    ['Jean Ilunga since 2026-11-10', 0],
  ])('%s finds %i', async (line, total) => {
    expect((await ask('said', line)).data).toMatchObject({ total });
  });

  test('takes a slip in the second word of a name for a slip, not for a topic', async () => {
    expect(await wordsOf('said', 'Rosa Marchetto')).toMatch(/Did you mean Rosa Marchetti\?/);
  });

  test('without words or speaker asks for one', async () => {
    expect(await wordsOf('said', '')).toMatch(/Say whose words, or about what/);
  });

  test('with nothing to show says what else is on record', async () => {
    const answer = await ask('said', 'Jean Ilunga about fisheries');
    expect(answerWords(answer)).toEqual([
      'No statement on record: Jean Ilunga about fisheries.',
      'Jean Ilunga, about anything: 1 statement on record.',
      'About fisheries, by anyone: nothing on record.',
      'Only the words of statements are searched, not whole articles.',
    ]);
  });
});

describe('/readouts', () => {
  test('takes two names in one breath and shows the meeting that was held', async () => {
    const words = await wordsOf('readouts', 'Jean Ilunga Rosa Marchetti');
    expect(words).toMatch(/^# Readouts: Jean Ilunga and Rosa Marchetti\n\(held\)/);
    expect(words).toContain('the copper railway would open in spring');
  });

  test('leads to the other meetings of the two', async () => {
    expect(buttons(await ask('readouts', 'Jean Ilunga and Marchetti')).join()).toMatch(
      /^2026-12-01, Rome, planned → readouts/,
    );
  });

  test('without a second name, or of two who never met, says so', async () => {
    expect(await wordsOf('readouts', 'Marchetti')).toMatch(/^Say both sides/);
    expect(await wordsOf('readouts', 'Marchetti and Hale')).toBe(
      'No meeting of Rosa Marchetti and Tom Hale is on record.',
    );
  });
});

describe('/timeline', () => {
  test('has meetings and statements in order, oldest first', async () => {
    const data = (await ask('timeline', 'Marchetti')).data as { entries: { type: string; day: string }[] };
    expect(data.entries.map(({ type, day }) => `${day} ${type}`)).toEqual([
      '2026-11-03 meeting',
      '2026-11-18 statement',
      '2026-12-01 meeting',
    ]);
  });

  test('of a topic has what anyone stated, and the meetings whose sentence speaks of it', async () => {
    expect(await wordsOf('timeline', 'about:railway')).toMatch(
      /^# Timeline: about railway\n0 meetings, 2 statements on record/,
    );
  });

  test('of a pair has what each said to or of the other', async () => {
    const data = (await ask('timeline', 'Jean Ilunga with Marchetti')).data as { totals: unknown };
    expect(data.totals).toEqual({ meetings: 2, statements: 1 });
  });
});

test('/help shows every command, and one in detail', async () => {
  expect(await wordsOf('help', '')).toMatch(
    /\/brief[\s\S]*\/who-met[\s\S]*\/help[\s\S]*On record here: 3 articles, 3 meetings, 2 statements\./,
  );
  expect(await wordsOf('help', 'who-met')).toMatch(
    /^# \/who-met[\s\S]*since: .*\n[\s\S]*\/who-met Blinken and Dermer/,
  );
  expect(await wordsOf('help', 'whomet')).toMatch(/Did you mean \/help who-met\?/);
});

test('a heading says the question back in words', async () => {
  expect(await wordsOf('who-met', 'Marchetti status:planned since 2026-11-01')).toMatch(
    /^# Who met Rosa Marchetti, only planned, since 2026-11-01/,
  );
  expect(await wordsOf('who-met', 'Marchetti with "Jean Ilunga"')).toMatch(
    /^# Meetings of Rosa Marchetti with Jean Ilunga/,
  );
});

test('a long list has pages that lead on and back', async () => {
  const other = await createWorld();
  const history = other.store.history(ASKER.workspace);
  for (let day = 1; day <= 25; day += 1) {
    const date = `2026-10-${String(day).padStart(2, '0')}`;
    const sentence = `Ines Roth met Karl Ode on ${date}.`;
    await record(history, {
      text: sentence,
      published: date,
      people: ['Ines Roth', 'Karl Ode'],
      met: [{ sentence, who: ['Ines Roth', 'Karl Ode'], day: date }],
    });
  }
  const first = await other.core.runLine('who-met', 'Roth', ASKER);
  expect(first.data).toMatchObject({ total: 25, meetings: { length: 20 } });
  expect(buttons(first)[0]).toEqual('On to 21–25 of 25 → who-met {"person":"Roth","page":2}');
  const [next] = first.actions;
  if (!next) throw new Error('a button was expected');
  const second = await other.core.run(next.call, ASKER);
  expect(second.data).toMatchObject({ meetings: { length: 5 } });
  expect(buttons(second)[0]).toEqual('Back to 1–20 of 25 → who-met {"person":"Roth","page":1}');
});
