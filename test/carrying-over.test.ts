import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePortable } from '../db/index.ts';
import { documents } from '../src/answers/index.ts';
import type { Asker, History } from '../src/model/index.ts';
import { ARTICLES } from './db/arbitrary-articles.ts';
import { sample } from './db/sample.ts';
import { createWorld } from './world.ts';
import type { World } from './world.ts';

const ASKER: Asker = { workspace: 'discord:1', channel: 'c1', user: '@ada', mayManage: true };
const ASKED = ['Lindqvist', 'Mara Lindqvist', 'al-Kadi'];
/** Commands that ask; the others change something, or show the export itself. */
const LINES: readonly (readonly [string, string])[] = [
  ...ASKED.flatMap((name): readonly (readonly [string, string])[] => [
    ['who-met', `"${name}"`],
    ['said', `"${name}"`],
    ['timeline', `"${name}"`],
    ['who', `"${name}"`],
  ]),
  ['who-met', 'Lindqvist with al-Kadi'],
  ['readouts', 'Lindqvist al-Kadi'],
  ['who-met', ''],
  ['said', 'about:herring'],
  ['timeline', ''],
  ['meeting', '1'],
  ['audit', ''],
  ['digest', 'now'],
  ['settings', ''],
  ['help', ''],
  ['brief', 'article:1'],
  ['brief', 'article:1 show:all'],
  ['brief', 'article:1 show:withdrawn'],
];

/** Takes the history out as text and into another world's empty one. */
async function carryOver(from: History, to: History): Promise<void> {
  for await (const document of documents(from, '2026-11-21')) {
    const read = parsePortable(JSON.stringify(document), 'readout.json');
    for (const article of read.articles) await to.takeIn(article);
    for (const { correction, made, undone } of read.corrections) await to.correct(correction, made, undone);
    for (const { channel, settings } of read.settings) await to.changeSettings(channel, settings);
  }
}

/** What all commands answer, but for the ids of rows. */
async function answers({ core }: World): Promise<readonly string[]> {
  const said: string[] = [];
  for (const [name, line] of LINES) {
    const answer = JSON.stringify(await core.runLine(name, line, ASKER));
    said.push(
      `/${name} ${line}: ${answer.replaceAll(/@\d+/g, '@').replaceAll(/"(?:id|meeting|person)":\d+/g, '"id":0')}`,
    );
  }
  return said;
}

test('a history that was exported and imported answers every question as before', async () => {
  await fc.assert(
    fc.asyncProperty(ARTICLES, fc.boolean(), async (list, corrected) => {
      const [world, copy] = [await createWorld(), await createWorld()];
      const history = world.store.history(ASKER.workspace);
      const [one, other] = [
        { kind: 'person', name: 'Mara Lindqvist' },
        { kind: 'person', name: 'Jens Lindqvist' },
      ] as const;
      if (corrected) {
        const { id } = await history.correct({ type: 'split', one, other }, { by: '@ada', at: 1 });
        await history.undoCorrection(id, { by: '@bob', at: 2 });
      }
      for (const each of list) {
        world.time.now += 1_000;
        await history.record(...sample(each));
      }
      copy.time.now = world.time.now;
      await history.changeSettings('c1', {
        links: 'mention',
        digest: { at: '08:00', zone: 'Europe/London' },
      });
      if (corrected) {
        await history.correct({ type: 'merge', one, other }, { by: '@ada', at: 3 });
        await history.correct({ type: 'rename', name: one, to: 'Dora Szabo' }, { by: null, at: 4 });
      }
      await carryOver(history, copy.store.history(ASKER.workspace));
      expect(await answers(copy)).toEqual(await answers(world));
      await Promise.all([world.store.close(), copy.store.close()]);
    }),
    { numRuns: 8 },
  );
});

test('so it does where texts have changed', async () => {
  const [world, copy] = [await createWorld(), await createWorld()];
  const history = world.store.history(ASKER.workspace);
  const first = {
    url: 'https://n.example/1',
    statements: [{ by: ['Mara Lindqvist'], says: 'The herring stays' }],
  };
  const { id } = await history.record(...sample(first));
  world.time.now += 86_400_000;
  await history.revise(
    id,
    ...sample({ ...first, statements: [{ by: ['Mara Lindqvist'], says: 'It goes' }] }),
  );
  copy.time.now = world.time.now;
  await carryOver(history, copy.store.history(ASKER.workspace));
  expect(await answers(copy)).toEqual(await answers(world));
  expect((await answers(copy)).join()).toContain('The herring stays');
});
