import { beforeEach, describe, expect, test } from 'vitest';
import type { Answer, Asker, CommandCall } from '../../src/model/index.ts';
import { answerWords, buttons } from '../answers/words.ts';
import type { Sample } from '../db/sample.ts';
import { sample } from '../db/sample.ts';
import { createWorld } from '../world.ts';
import type { World } from '../world.ts';

const ADA: Asker = { workspace: 'discord:1', channel: 'c1', user: '@ada', mayManage: false };
const BEN: Asker = { ...ADA, user: '@ben' };

const ARTICLES: readonly Sample[] = [
  {
    published: '2026-05-03',
    named: ['Mara Lindqvist'],
    roles: { 'Mara Lindqvist': 'foreign minister' },
    meetings: [{ who: ['Mara Lindqvist', 'Jens Prell'], date: '2026-05-02' }],
    statements: [{ by: ['Mara Lindqvist'], says: 'Yes' }],
  },
  {
    published: '2026-06-03',
    outlet: 'Canal Uno',
    named: ['Mara Lindqvist'],
    roles: { 'Mara Lindqvist': 'banker' },
    statements: [{ by: ['Mara Lindqvist'], says: 'No' }],
  },
  { published: '2026-06-05', named: ['Volodymyr Ostrenko'] },
  { published: '2026-06-06', named: ['Vladimir Ostrenko', 'Jens Holm', 'Tora Holm'] },
  { published: '2026-06-07', statements: [{ by: ['Holm'], says: 'Perhaps' }] },
];

let world: World;
beforeEach(async () => {
  world = await createWorld();
  const history = world.store.history(ADA.workspace);
  for (const [index, article] of ARTICLES.entries())
    await history.record(
      ...sample({ url: `https://n.example/${index}`, title: `Number ${index}`, ...article }),
    );
});

function ask(name: string, line: string, asker = ADA): Promise<Answer> {
  return world.core.runLine(name, line, asker);
}

async function wordsOf(name: string, line: string, asker = ADA): Promise<string> {
  return answerWords(await ask(name, line, asker)).join('\n');
}

async function press(answer: Answer, label: string): Promise<Answer> {
  const call: CommandCall | undefined = answer.actions.find((action) => action.label === label)?.call;
  if (!call) throw new Error(`no button ${label} among ${buttons(answer).join(', ')}`);
  return world.core.run(call, ADA);
}

describe('/who', () => {
  test('tells names, roles by date with their sentences, company and counts', async () => {
    const answer = await ask('who', 'Lindqvist');
    expect(answerWords(answer)).toEqual([
      '# Mara Lindqvist – banker',
      'person, in 2 articles on record · first [The Example](https://n.example/0) · 2026-05-03 · last [Canal Uno](https://n.example/1) · 2026-06-03',
      'Names in articles: Mara Lindqvist (2)',
      'On record: 1 meeting, 2 statements',
      'Met most often: Jens Prell (1)',
      '## Roles that articles gave',
      'banker — [Canal Uno](https://n.example/1#:~:text=banker) · 2026-06-03',
      'foreign minister — [The Example](https://n.example/0#:~:text=foreign%20minister) · 2026-05-03',
    ]);
    expect(answer.actions.map(({ label }) => label)).toEqual([
      'Meetings',
      'Statements',
      'With Jens Prell',
      'Tell apart',
    ]);
    expect(answerWords(await press(answer, 'With Jens Prell'))[0]).toMatch(/Mara Lindqvist with Jens Prell/);
    for (const { label } of answer.actions) expect((await press(answer, label)).tone).toBe('normal');
  });

  test('says who may be the same, and takes a member’s word for it', async () => {
    const answer = await ask('who', 'Volodymyr Ostrenko');
    expect(answerWords(answer)).toContain(
      'Vladimir Ostrenko may be the same, and is kept apart until a member says so.',
    );
    await press(answer, 'Not Vladimir Ostrenko');
    expect(await wordsOf('who', 'Volodymyr Ostrenko')).toMatch(
      /Corrected by members\nVladimir Ostrenko is another than Volodymyr Ostrenko$/,
    );
  });

  test('says whose a surname may be, and lets a member choose for an article', async () => {
    const which = await ask('who', 'Holm');
    expect(answerWords(which)[0]).toBe('## Which Holm?');
    const holm = await press(which, 'Holm');
    expect(answerWords(holm).at(-1)).toBe(
      'What articles say of Holm alone may mean Jens Holm and Tora Holm: it is counted for none of them.',
    );
    const apart = await press(holm, 'Tell apart');
    const button = apart.actions.find(({ label }) => label.endsWith('Tora Holm'));
    expect(answerWords(await press(apart, button?.label ?? ''))[0]).toBe(
      'Noted: Holm means Tora Holm in 1 article.',
    );
    expect((await ask('said', 'Tora Holm')).data).toMatchObject({ total: 1 });
    expect(await wordsOf('who', 'Jens Holm')).not.toMatch(/may mean/);
  });

  test('of somebody whose surname is read as a body offers to take them for one', async () => {
    const history = world.store.history(ADA.workspace);
    const kinds = { Prell: 'organization' } as const;
    await history.record(...sample({ url: 'https://n.example/7', title: 'Seven', named: ['Prell'], kinds }));
    const answer = await ask('who', 'Jens Prell');
    expect(answerWords(answer)).toContain(
      'Prell (organisation) may be the same, and is kept apart until a member says so.',
    );
    await press(answer, 'Same as Prell');
    expect(await wordsOf('who', 'Prell')).toMatch(/^# Jens Prell/);
  });

  test('of nobody asks, and of a description says so', async () => {
    expect(await wordsOf('who', 'Lindquist')).toMatch(/Did you mean Mara Lindqvist\?/);
    expect(await wordsOf('who', '')).toMatch(/needs a person/);
    expect(await wordsOf('who', '@999')).toMatch(/no longer on record/);
  });
});

describe('/merge', () => {
  test('counts two names together and can be undone by its button', async () => {
    const answer = await ask('merge', 'Volodymyr Ostrenko and Vladimir Ostrenko');
    expect(answerWords(answer)).toEqual([
      'Noted: Volodymyr Ostrenko and Vladimir Ostrenko are one.',
      'Volodymyr Ostrenko now has 2 articles, 0 meetings and 0 statements. New articles count too.',
    ]);
    expect(answer.private).toBe(false);
    expect(await wordsOf('who', 'Ostrenko')).toMatch(/Volodymyr Ostrenko \(1\), Vladimir Ostrenko \(1\)/);
    expect(answerWords(await press(answer, 'Undo'))[0]).toMatch(/^Undone: it no longer counts/);
    expect(await wordsOf('who', 'Ostrenko')).toMatch(/^## Which Ostrenko\?/);
  });

  test.each([
    ['Volodymyr Ostrenko', /Say both names: \/merge Volodymyr Ostrenko and …/],
    ['Lindqvist and Mara Lindqvist', /mean Mara Lindqvist already/],
    ['Lindqvist and Nobody', /No article on record names Nobody/],
    ['Lindqvist and Ostrenko', /^## Which Ostrenko\?/],
    ['Nobody and Lindqvist', /^No article on record names Nobody\./],
  ])('%s is answered with what to do', async (line, words) => {
    expect(await wordsOf('merge', line)).toMatch(words);
  });
});

describe('/split', () => {
  test('shows names, roles and articles, and takes one of them away', async () => {
    const answer = await ask('split', 'Lindqvist');
    expect(answer.actions.map(({ label }) => label)).toEqual([
      'The banker',
      'The foreign minister',
      'Article 2',
      'Article 1',
    ]);
    expect(answerWords(await press(answer, 'The banker'))).toEqual([
      'Noted: Mara Lindqvist means Mara Lindqvist (banker) in 1 article and wherever an article says “banker”.',
      'New articles that give this role count for them too; others count as before.',
    ]);
    expect(await wordsOf('who', 'Lindqvist')).toMatch(/^## Which Lindqvist\?/);
    expect((await ask('said', 'speaker:"Mara Lindqvist (banker)"')).data).toMatchObject({ total: 1 });
  });

  test('by article names the other as it is told to', async () => {
    expect(await wordsOf('split', 'Lindqvist article:2 as:"Mara Lindqvist Bergman"')).toMatch(
      /^Noted: Mara Lindqvist means Mara Lindqvist Bergman in 1 article\./,
    );
    expect(await wordsOf('who', 'Bergman')).toMatch(/^# Mara Lindqvist Bergman/);
  });

  test.each(['banker', 'a banker', 'the banker', 'minister'])('by a role knows it as "%s"', async (role) => {
    expect(await wordsOf('split', `Lindqvist role:"${role}"`)).toMatch(
      role === 'minister'
        ? /^Noted: Mara Lindqvist means Mara Lindqvist \(foreign minister\) in 1 article/
        : /^Noted: Mara Lindqvist means Mara Lindqvist \(banker\) in 1 article/,
    );
  });

  test('by a word that two roles have asks for one of them', async () => {
    const history = world.store.history(ADA.workspace);
    const roles = { 'Mara Lindqvist': 'a deputy foreign minister' };
    await history.record(
      ...sample({ url: 'https://n.example/9', title: 'Nine', named: ['Mara Lindqvist'], roles }),
    );
    expect(await wordsOf('who', 'Lindqvist')).toMatch(/\ndeputy foreign minister — /);
    expect(await wordsOf('split', 'Lindqvist role:minister')).toMatch(
      /^Several roles of Mara Lindqvist have "minister" in them: .*deputy foreign minister.* Give one of them whole/,
    );
    expect(await wordsOf('split', 'Lindqvist role:deputy')).toMatch(
      /means Mara Lindqvist \(deputy foreign minister\) in 1 article/,
    );
  });

  test.each([
    ['Lindqvist role:dancer', /No article calls Mara Lindqvist "dancer"/],
    ['Lindqvist article:77', /Article 77 does not name Mara Lindqvist/],
    ['Lindqvist from:"Mara Lindqvist"', /is the name that stands for them/],
    ['Lindqvist from:Zzz', /No article on record names Zzz/],
    ['"Jens Prell" article:1', /nobody would be left/],
  ])('%s is answered with what to do', async (line, words) => {
    expect(await wordsOf('split', line)).toMatch(words);
  });
});

describe('/rename', () => {
  test('shows another name, and both find', async () => {
    expect(await wordsOf('rename', 'Prell to Jens Peter Prell')).toMatch(
      /^Noted: Jens Prell is shown as Jens Peter Prell\./,
    );
    expect(await wordsOf('who', 'Jens Prell')).toMatch(/^# Jens Peter Prell\n[\s\S]*Jens Prell \(1\)/);
    expect(await wordsOf('who-met', 'Lindqvist')).toMatch(/Jens Peter Prell/);
  });

  test.each([
    ['Prell', /Say the name to show/],
    ['Prell to prell', /begins with a capital letter/],
    ['Prell to Tora Holm', /Tora Holm is on record as somebody else/],
    ['Prell to Jens Prell', /under that name already/],
  ])('%s is answered with what to do', async (line, words) => {
    expect(await wordsOf('rename', line)).toMatch(words);
  });
});

describe('/audit and /undo', () => {
  test('list what was corrected, newest first, with who and when, undone ones too', async () => {
    await ask('merge', 'Volodymyr Ostrenko and Vladimir Ostrenko');
    await ask('rename', 'Prell to Jens Peter Prell', BEN);
    expect(await wordsOf('audit', '')).toMatch(
      /^# Corrections\n2 corrections on record, 2 of them in force\./,
    );
    await ask('undo', '', BEN);
    const answer = await ask('audit', '');
    expect(answerWords(answer)).toEqual([
      '# Corrections',
      '2 corrections on record, 1 of them in force. /undo takes a number.',
      '2. Jens Prell is shown as Jens Peter Prell',
      '  made by @ben, 2026-11-21 10:00, undone by @ben, 2026-11-21 10:00',
      '1. Volodymyr Ostrenko and Vladimir Ostrenko are one',
      '  made by @ada, 2026-11-21 10:00',
    ]);
    expect(answer.actions.map(({ label }) => label)).toEqual([
      'Undo 1: Volodymyr Ostrenko = Vladimir Ostrenko',
    ]);
  });

  test('take back one’s own last correction, nobody else’s unasked', async () => {
    await ask('merge', 'Volodymyr Ostrenko and Vladimir Ostrenko');
    expect(await wordsOf('undo', '', BEN)).toMatch(/You have made no correction that is in force/);
    expect(await wordsOf('undo', '1', BEN)).toMatch(/^Undone/);
    expect(await wordsOf('undo', '1')).toBe('Number 1 was undone before by @ben, 2026-11-21 10:00.');
    expect(await wordsOf('audit', '')).toMatch(/^# Corrections\n1 correction on record, undone\./);
    expect(await wordsOf('undo', '7')).toMatch(/no correction 7 here/);
  });

  test('see nothing of another workspace', async () => {
    await ask('merge', 'Volodymyr Ostrenko and Vladimir Ostrenko');
    const elsewhere: Asker = { ...ADA, workspace: 'slack:T1' };
    expect(await wordsOf('audit', '', elsewhere)).toMatch(
      /^# Corrections\nNobody has corrected anything here/,
    );
    expect(await wordsOf('undo', '1', elsewhere)).toMatch(/no correction 1 here/);
  });
});
