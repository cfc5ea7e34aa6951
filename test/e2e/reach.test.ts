import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createNewsSite, samples } from '../../src/demo/index.ts';
import { createLog } from '../../src/log.ts';
import { openApp } from '../../src/main.ts';
import type { App } from '../../src/main.ts';
import type { Asker, CommandCall } from '../../src/model/index.ts';
import { renderDiscord } from '../../src/platforms/discord/render.ts';
import { renderSlack } from '../../src/platforms/slack/render.ts';
import { LONG } from './setup.ts';

const ADA: Asker = { workspace: 'terminal:reach', channel: 'news', user: '@ada', mayManage: true };
/** Buttons of these change what is on record; `commands.test.ts` presses them. */
const CHANGING = /^(?:merge|split|rename|undo|forget|forget-everything|follow|unfollow|feed|settings)$/;
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ['help', ''],
  ['digest', 'now'],
  ['who-met', ''],
  ['who-met', 'Halvorsen'],
  ['who-met', 'Osei with Lunde'],
  ['who-met', 'Halvorsen in 2020'],
  ['said', 'Halvorsen'],
  ['said', 'Halvorsen about elephants'],
  ['said', 'about:survey show:position'],
  ['who-said', 'a calm reader'],
  ['timeline', 'Ashworth with Osei'],
  ['timeline', 'about:cable'],
  ['readouts', 'Halvorsen and Palsson'],
  ['who', 'Norway'],
];

let app: App;
const site = createNewsSite();
beforeAll(async () => {
  const { url } = await site.start();
  const config = readConfig({ READOUT_DATABASE: ':memory:', READOUT_ALLOW_LOOPBACK: 'true' });
  app = await openApp(config, createLog('silent', []));
  for (const { path } of samples) await app.core.run({ name: 'brief', options: { link: url + path } }, ADA);
}, LONG);
afterAll(async () => {
  await app.close();
  await site.stop();
});

test(
  'from any question, buttons lead only to answers that have something and can be drawn',
  { timeout: LONG },
  async () => {
    const wrong: string[] = [];
    const found = new Map<string, CommandCall>();
    for (const [name, line] of BEGINNINGS) {
      const answer = await app.core.runLine(name, line, ADA);
      for (const { call } of answer.actions) found.set(JSON.stringify(call), call);
    }
    // A map gives what is added while it is walked.
    for (const [words, call] of found) {
      if (CHANGING.test(call.name)) continue;
      const answer = await app.core.run(call, ADA);
      const pages = [...renderDiscord(answer), ...renderSlack(answer)];
      if (answer.tone === 'problem' || answer.tone === 'empty' || pages.length < 2) wrong.push(words);
      for (const { call: next } of answer.actions) found.set(JSON.stringify(next), next);
    }
    expect(wrong).toEqual([]);
    expect(found.size).toBeGreaterThan(100);
  },
);
