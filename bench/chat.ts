/**
 * `node bench/chat.ts [--links 500] [--channels 50]`: links pasted at once into the channels of a loopback Discord, then of a
 * loopback Slack, each in front of the real program. Prints when each link was shown to be taken up ("is typing" on
 * Discord, eyes on Slack; where "is typing" already stands, when the link was stored) and ends with code 1 where one
 * was late, not briefed, briefed twice, out of its channel's order, or sent as the platform would not take it.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { startProgram } from '../test/e2e/program.ts';
import { openDiscord, openSlack } from './chat-worlds.ts';
import type { ChatWorld, Paste } from './chat-worlds.ts';
import { percentile } from './percentile.ts';

const MINISTERS =
  'Varga Holm Brandt Castell Dubois Egede Farkas Gruber Hakala Iversen Jansen Kovacs Lindqvist Moreau Novak Ostrow Petrov Quist Ranta Sorel Tamm Ulvik Virta Wexler Zeman'.split(
    ' ',
  );
const ENVOYS =
  'Okonjo Adeyemi Banda Chirwa Diallo Etoo Fofana Gueye Hamadi Idowu Jallow Kamara Lungu Mensah Ndiaye Obi Phiri Sesay Toure Zulu'.split(
    ' ',
  );
/** Milliseconds within which each link must be taken up, and within which all must be briefed. */
const TAKEN_UP = 1_000;
const BRIEFED = 300_000;

const { values } = parseArgs({
  options: {
    links: { type: 'string', default: '500' },
    channels: { type: 'string', default: '50' },
  },
});
const site = createServer((request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(page(Number(/\d+/.exec(request.url ?? '')?.[0] ?? 0)));
});
await new Promise<void>((resolve) => {
  site.listen(0, '127.0.0.1', resolve);
});
const address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
for (const open of [openDiscord, openSlack]) await burst(await open(Number(values.channels)));
site.closeAllConnections();
site.close();

async function burst(world: ChatWorld): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-bench-'));
  const file = join(folder, 'readout.db');
  const program = await startProgram({
    ...world.env,
    READOUT_DATABASE: file,
    READOUT_ALLOW_LOOPBACK: 'true',
    READOUT_ZONE: 'Europe/London',
  });
  const began = Date.now();
  const pastes = Array.from({ length: Number(values.links) }, (_, number) =>
    world.paste(number % Number(values.channels), `${address}/news/story-${number}`),
  );
  await world.until(() => pastes.every(({ id }) => world.answers(id) > 0), BRIEFED);
  const seconds = (Date.now() - began) / 1_000;
  await program.stop();
  const stored = acceptances(file);
  const delays = pastes
    .map((paste) => (world.shownAt(paste, stored.get(paste.id) ?? Infinity) ?? Infinity) - paste.at)
    .sort((one, other) => one - other);
  const faults = {
    late: delays.filter((delay) => delay > TAKEN_UP).length,
    'not briefed once': pastes.filter(({ id }) => world.answers(id) !== 1).length,
    'out of order': outOfOrder(world, pastes),
    'refused by the schema': world.violations(),
  };
  process.stdout.write(
    [
      `${world.name}: ${pastes.length} links in ${values.channels} channels`,
      `  taken up  p50 ${percentile(delays, 0.5)} ms   p99 ${percentile(delays, 0.99)} ms   last ${delays.at(-1)} ms`,
      `  briefed   all after ${seconds.toFixed(1)} s`,
      `  ${Object.entries(faults)
        .map(([name, count]) => `${name}: ${count}`)
        .join(', ')}`,
      '',
    ].join('\n'),
  );
  if (Object.values(faults).some((count) => count > 0)) process.exitCode = 1;
  await world.stop();
  await rm(folder, { recursive: true });
}

/** When each message's link was stored, ms, by the message's id. */
function acceptances(file: string): ReadonlyMap<string, number> {
  const database = new Database(file, { readonly: true });
  const rows = database.prepare('SELECT message, accepted_at FROM job').raw().all() as [string, number][];
  database.close();
  return new Map(rows);
}

/** How many answers came before that of an earlier message in the same channel. */
function outOfOrder(world: ChatWorld, pastes: readonly Paste[]): number {
  const place = new Map(pastes.map(({ id }, at) => [id, at]));
  const last = new Map<string, number>();
  let count = 0;
  for (const { channel, to } of world.answered()) {
    const at = place.get(to) ?? -1;
    if (at < (last.get(channel) ?? -1)) count += 1;
    last.set(channel, at);
  }
  return count;
}

/** An invented article, of other people at each number below 500. */
function page(number: number): string {
  const minister = MINISTERS[number % MINISTERS.length] ?? '';
  const envoy = ENVOYS[Math.floor(number / MINISTERS.length) % ENVOYS.length] ?? '';
  const paragraphs = [
    `Harbour minister Ilse ${minister} met the envoy Daud ${envoy} in Port ${number} on Tuesday to discuss the fishing dispute, her office said.`,
    `“We have agreed to keep talking about quota ${number},” ${minister} told reporters after the two-hour session at the old customs house.`,
    `${envoy} said that his government would study every line of draft ${number} and that nothing would be signed before parliament had been consulted.`,
    'The dispute goes back to a treaty that expired when neither side would accept the charts of the other. Since then boats have been rammed and nets cut, and the families of the crews have protested outside the embassy every Friday.',
  ];
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
  return `<!doctype html><html lang="en"><head><title>Talks on quota ${number}</title><meta property="article:published_time" content="2026-03-03T18:00:00Z"></head><body><article><h1>Talks on quota ${number}</h1>${body}</article></body></html>`;
}
