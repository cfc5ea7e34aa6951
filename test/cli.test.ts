import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const BIN = fileURLToPath(new URL('../bin/readout.js', import.meta.url));
const TEXT =
  'Ports Minister Clara Voss met Energy Minister Peter Njoroge in Nairobi on Monday.\n“We will reopen the port by March,” Voss told reporters.';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-cli-'));
  writeFileSync(
    join(folder, 'port.json'),
    JSON.stringify({ title: 'Port deal', published: '2026-11-20', text: TEXT }),
  );
  writeFileSync(join(folder, 'plain.txt'), `Port deal\n\n${TEXT}\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a user would, in an empty folder with an environment of its own. */
function readout(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input = '',
): Promise<Ran> {
  const environment = { PATH: process.env['PATH'], HOME: folder, NO_COLOR: '1', ...env };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [BIN, ...args],
      { cwd: folder, env: environment },
      (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err });
      },
    );
    child.stdin?.end(input);
  });
}

describe('the command line', () => {
  test('briefs a file, records it, and answers questions about it', async () => {
    const briefed = await readout(['brief', 'port.json']);
    expect(briefed).toMatchObject({ code: 0, err: '' });
    expect(briefed.out).toContain('Clara Voss told reporters: “We will reopen the port by March”');
    const met = await readout(['who-met', 'Voss', '--with', 'Njoroge', 'since', '2026-11-01', '--json']);
    expect(JSON.parse(met.out)).toMatchObject({
      total: 1,
      meetings: [{ place: 'Nairobi', date: { start: '2026-11-16' } }],
    });
  });

  test('extracts many files in one process, in the exchange format', async () => {
    const ran = await readout(['extract', 'port.json', 'plain.txt', '--out', 'predictions']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    for (const name of ['port', 'plain']) {
      const prediction = JSON.parse(readFileSync(join(folder, 'predictions', `${name}.json`), 'utf8')) as {
        readonly article: { readonly text: string };
        readonly statements: readonly {
          readonly content: readonly { start: number; end: number; text: string }[];
        }[];
      };
      const [part] = prediction.statements[0]?.content ?? [];
      expect(part?.text).toContain('We will reopen the port by March');
      expect(prediction.article.text.slice(part?.start, part?.end)).toBe(part?.text);
    }
  });

  test('goes on after a file that cannot be read, says which, and fails', async () => {
    const ran = await readout(['extract', 'nowhere.json', 'port.json', '--json']);
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/^nowhere\.json: /);
    expect(JSON.parse(ran.out)).toMatchObject({ article: { text: TEXT } });
  });

  test.each([
    [['who-mt', 'Voss'], /Did you mean who-met\?/],
    [['who-met', 'Voss', 'wiht:x'], /Did you mean with:\?/],
    [['brief', 'nowhere.txt'], /neither a link nor a file/],
  ])('%j is refused as typed wrongly, with what was meant', async (args, message) => {
    const ran = await readout(args);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(message);
  });

  test('fails, and says why, where a link cannot be read', async () => {
    const ran = await readout(['brief', 'http://127.0.0.1:9/x']);
    expect(ran.code).toBe(1);
    expect(ran.out).toMatch(/private network/);
  });

  test('has help for everything', async () => {
    expect((await readout(['--help'])).out).toMatch(/who-met[\s\S]*serve[\s\S]*doctor[\s\S]*demo/);
    expect((await readout(['who-met', '--help'])).out).toMatch(
      /--since <date>[\s\S]*readout who-met Blinken with Dermer/,
    );
  });

  test('prints both manifests', async () => {
    const [discord, slack] = await Promise.all([
      readout(['manifest', 'discord']),
      readout(['manifest', 'slack']),
    ]);
    expect(JSON.parse(discord.out)).toContainEqual(expect.objectContaining({ name: 'who-met' }));
    expect(JSON.parse(slack.out)).toHaveProperty('features.slash_commands');
  });

  test('refuses to serve without a bot, and with a configuration that is wrong', async () => {
    expect(await readout(['serve'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('set DISCORD_TOKEN'),
    });
    const wrong = await readout(['serve'], { READOUT_ZONE: 'Mars', SLACK_APP_TOKEN: 'xapp-1' });
    expect(wrong.err).toMatch(/READOUT_ZONE is no time zone[\s\S]*SLACK_BOT_TOKEN is missing/);
  });
});

test('the chat takes files, commands, slips and numbers for buttons', async () => {
  const { code, out, err } = await readout(
    ['chat'],
    {},
    'plain.txt\nwo-met Voss\n1\n/brief nowhere.txt\nquit\nnever read\n',
  );
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(
    /Who stated what[\s\S]*\[1\] Timeline: Clara Voss[\s\S]*Did you mean \/who-met\?[\s\S]*not a web address/,
  );
  expect(out).not.toContain('never read');
});

describe('the doctor', () => {
  test('finds nothing to mend in a fresh clone', async () => {
    const ran = await readout(['doctor']);
    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(/✓ Node 24[\s\S]*✓ Database[\s\S]*– No bot is configured[\s\S]*✓ Time zone/);
  });

  test('says what to mend', async () => {
    writeFileSync(
      join(folder, 'broken.db'),
      'this is no database, and longer than its header would be '.repeat(20),
    );
    const ran = await readout(['doctor'], { DISCORD_TOKEN: 'abc', READOUT_DATABASE: 'broken.db' });
    expect(ran.code).toBe(1);
    expect(ran.out).toMatch(
      /✕ Database .*broken\.db[\s\S]*READOUT_DATABASE[\s\S]*✕ DISCORD_TOKEN is not a bot token/,
    );
  });
});

test.each([
  ['SIGINT', 130],
  ['SIGHUP', 129],
] as const)(
  'the demo, ended by %s in the middle, leaves no folder and no trace',
  async (signal, expected) => {
    const temporary = join(folder, signal);
    mkdirSync(temporary);
    const environment = { PATH: process.env['PATH'], HOME: folder, TMPDIR: temporary };
    const child = spawn(process.execPath, [BIN, 'demo'], { cwd: folder, env: environment });
    let err = '';
    child.stderr.on('data', (words: Buffer) => {
      err += words.toString();
    });
    await once(child.stdout, 'data');
    expect(readdirSync(temporary)).toHaveLength(1);
    child.kill(signal);
    const [code] = await once(child, 'exit');
    expect({ code, err, left: readdirSync(temporary) }).toEqual({ code: expected, err: '', left: [] });
  },
);

test('the demo takes its tour without a key, a network or a terminal, and ends', async () => {
  const { code, out, err } = await readout(['demo']);
  expect(err).toBe('');
  expect(code).toBe(0);
  for (const question of ['/who-met', '/said', '/readouts', '/timeline', '/digest'])
    expect(out).toContain(`› ${question}`);
  expect(out).toMatch(/Who met[\s\S]*Who stated what[\s\S]*In both accounts[\s\S]*Digest: /);
  expect(out).not.toMatch(/something went wrong|No article on record|No meeting on record/i);
});
