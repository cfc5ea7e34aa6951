import { beforeEach, describe, expect, test } from 'vitest';
import type { Answer, Asker } from '../../src/model/index.ts';
import { unzip } from '../../src/answers/zip.ts';
import { answerWords } from '../answers/words.ts';
import { article, createWorld } from '../world.ts';
import type { World } from '../world.ts';

const ADA: Asker = { workspace: 'discord:1', channel: 'c1', user: '@ada', mayManage: true };
const BOB: Asker = { ...ADA, user: '@bob', mayManage: false };
const LINK = 'https://ledger.example/okoro-visser';

let world: World;
beforeEach(async () => {
  world = await createWorld();
  world.web.set(LINK, article(LINK));
  await world.core.runLine('brief', LINK, ADA);
});
const counts = () => world.store.history(ADA.workspace).counts();
const words = (answer: Answer): string => answerWords(answer).join('\n');

describe('/forget', () => {
  test('says what will go, and erases it when its button is pressed', async () => {
    const question = await world.core.runLine('forget', `${LINK}?utm_source=chat`, ADA);
    expect(words(question)).toContain('1 statement, 1 meeting and 2 names that no other article has');
    expect(question.private).toBe(true);
    expect((await counts()).articles).toBe(1);
    const [button] = question.actions;
    const done = await world.core.run(button?.call ?? { name: '', options: {} }, ADA);
    expect(words(done)).toMatch(/^Forgotten: the article, and with it 1 statement/);
    expect(words(done)).not.toContain('Okoro');
    expect(await counts()).toEqual({ articles: 0, entities: 0, meetings: 0, statements: 0 });
  });

  test('a second press says that it is gone', async () => {
    const [button] = (await world.core.runLine('forget', LINK, ADA)).actions;
    await world.core.run(button?.call ?? { name: '', options: {} }, ADA);
    const again = await world.core.run(button?.call ?? { name: '', options: {} }, ADA);
    expect(words(again)).toContain('may have been forgotten already');
  });

  test('is for those who manage the place, and for whoever posted the link', async () => {
    expect(words(await world.core.runLine('forget', `${LINK} yes:true`, BOB))).toContain(
      'Only those who manage',
    );
    expect((await counts()).articles).toBe(1);
    const message = { key: 'k', workspace: ADA.workspace, channel: 'c1', message: 'm', thread: null };
    await world.core.accept({ ...message, user: '@bob', text: LINK, addressed: true });
    expect(words(await world.core.runLine('forget', `${LINK} yes:true`, BOB))).toContain('Forgotten');
  });

  test.each([
    ['', 'Say which article'],
    ['https://ledger.example/other', 'No article is on record here under that link'],
    ['article:99', 'No article 99 is on record here'],
    ['99', 'No article 99 is on record here'],
    ['1', 'Forget this article?'],
  ])('%j is told what is wrong with it', async (line, message) => {
    expect(words(await world.core.runLine('forget', line, ADA))).toContain(message);
  });

  test('does not reach into another workspace', async () => {
    const answer = await world.core.runLine('forget', 'article:1 yes:true', {
      ...ADA,
      workspace: 'discord:2',
    });
    expect(answer.tone).toBe('problem');
    expect((await counts()).articles).toBe(1);
  });
});

describe('/forget-everything', () => {
  test('asks first, and is for those who manage the place', async () => {
    expect(words(await world.core.runLine('forget-everything', 'yes:true', BOB))).toContain(
      'Only those who manage',
    );
    const question = await world.core.runLine('forget-everything', '', ADA);
    expect(words(question)).toContain('1 article, 1 statement, 1 meeting and 2 names');
    expect((await counts()).articles).toBe(1);
    const [button] = question.actions;
    expect(words(await world.core.run(button?.call ?? { name: '', options: {} }, ADA))).toMatch(
      /^Forgotten: /,
    );
    expect((await counts()).articles).toBe(0);
    expect(words(await world.core.runLine('forget-everything', '', ADA))).toBe('Nothing is on record here.');
  });
});

describe('/export', () => {
  test('gives one archive with the document and the tables', async () => {
    const answer = await world.core.runLine('export', '', ADA);
    expect(answer.private).toBe(true);
    const [file] = answer.files ?? [];
    expect(file?.name).toBe('readout-2026-11-21.zip');
    const bytes = Buffer.from(file?.base64 ?? '', 'base64');
    expect(JSON.parse(unzip(bytes, '.json')['readout.json'] ?? '')).toMatchObject({
      workspace: 'discord:1',
      articles: [{ url: LINK }],
      meetings: [{ status: 'held' }],
    });
    expect(Object.keys(unzip(bytes, '.csv'))).toEqual(['articles.csv', 'meetings.csv', 'statements.csv']);
  });

  test('gives nothing to those who do not manage the place, and says where there is nothing', async () => {
    expect((await world.core.runLine('export', '', BOB)).files).toBeUndefined();
    const empty = await world.core.runLine('export', '', { ...ADA, workspace: 'discord:2' });
    expect(words(empty)).toContain('nothing to export');
    expect(empty.files).toBeUndefined();
  });
});

test('files are not kept with an answer', async () => {
  const history = world.store.history(ADA.workspace);
  const id = await history.keepAnswer(await world.core.runLine('export', '', ADA));
  expect(await history.keptAnswer(id)).not.toHaveProperty('files');
});
