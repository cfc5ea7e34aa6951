import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TOP = ['src', 'commands', 'db'];
const MOST_LINES = 300;
const GENERATED = 'src/extract/rules/parse/kernels/';

/** Which rooms a room may import from, besides itself: the table in ARCHITECTURE.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[] | 'all'>> = {
  'src/model': [],
  'src/text': ['src/model'],
  'src/ingest': ['src/model', 'src/text'],
  'src/extract': ['src/model', 'src/text'],
  'src/history': ['src/model', 'src/text'],
  'src/answers': ['src/model', 'src/text'],
  'src/platforms/discord': ['src/model', 'src/platforms'],
  'src/platforms/slack': ['src/model', 'src/platforms'],
  'src/platforms/terminal': ['src/model', 'src/platforms'],
  'src/platforms': ['src/model'],
  'src/demo': ['src/model'],
  commands: ['src/model', 'src/text', 'src/answers'],
  db: ['src/model', 'src/text', 'src/history'],
  src: ['src/model', 'src/text', 'src/answers'],
  'src/cli': 'all',
};

/** Files that put the parts together, and the thread that the extractor runs in. */
const COMPOSE = new Set(['src/main.ts', 'src/cli.ts', 'src/extract-worker.ts']);

/** Where each third-party package is at home. */
const HOMES: Readonly<Record<string, string | readonly string[]>> = {
  '@mozilla/readability': 'src/ingest',
  '@slack/bolt': 'src/platforms/slack',
  '@slack/types': 'src/platforms/slack',
  'better-sqlite3': 'db',
  commander: 'src/cli',
  'discord.js': 'src/platforms/discord',
  eld: 'src/ingest',
  fflate: 'src/answers/zip.ts',
  htmlparser2: 'src/ingest',
  'ipaddr.js': 'src/ingest',
  linkedom: 'src/ingest',
  'node-cron': 'src/schedule.ts',
  pino: 'src/log.ts',
  'string-width': 'src/platforms/terminal',
  undici: 'src/ingest',
  unpdf: 'src/ingest',
  // What comes from outside is checked where it comes in.
  zod: ['src/config.ts', 'src/ingest/files.ts', 'src/extract/llm', 'db'],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

/** Paths from the repository's root, with slashes. */
function path(absolute: string): string {
  return relative(ROOT, absolute).split(sep).join('/');
}

const files = TOP.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path(join(ROOT, folder, name))),
);

function importsOf(file: string): readonly Import[] {
  const code = readFileSync(join(ROOT, file), 'utf8');
  const found = code.matchAll(
    /^(?:import|export)\s[^'"=();]*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm,
  );
  return [...found].map((match) => ({ from: file, to: match[1] ?? match[2] ?? match[3] ?? '' }));
}

const imports = files.flatMap(importsOf);
const inside = imports.filter(({ to }) => to.startsWith('.'));
const outside = imports.filter(({ to }) => !to.startsWith('.') && !isBuiltin(to));

/** The innermost room that a file is in. */
function roomOf(file: string): string {
  const rooms = Object.keys(MAY_IMPORT).filter((room) => file.startsWith(`${room}/`));
  return rooms.sort((a, b) => b.length - a.length)[0] ?? '';
}

function target({ from, to }: Import): string {
  return path(join(ROOT, dirname(from), to));
}

function isAllowed(each: Import): boolean {
  const from = roomOf(each.from);
  const to = roomOf(target(each));
  const allowed = MAY_IMPORT[from];
  if (COMPOSE.has(each.from) || from === to || allowed === 'all') return true;
  return allowed?.includes(to) ?? false;
}

/** The package of `discord.js/x` or `@slack/bolt/x`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

describe('the rooms', () => {
  test('hold every file', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => roomOf(file) === '')).toEqual([]);
  });

  test('import only what ARCHITECTURE.md allows', () => {
    expect(inside.filter((each) => !isAllowed(each)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('are told apart: a sibling’s import would be seen', () => {
    expect(isAllowed({ from: 'src/extract/check.ts', to: '../ingest/index.ts' })).toBe(false);
    expect(isAllowed({ from: 'commands/brief.ts', to: '../db/index.ts' })).toBe(false);
    expect(isAllowed({ from: 'src/platforms/slack/render.ts', to: '../discord/render.ts' })).toBe(false);
    expect(isAllowed({ from: 'src/platforms/slack/render.ts', to: '../words.ts' })).toBe(true);
  });

  test('are each the one home of a third-party package', () => {
    const astray = outside.filter(({ from, to }) => {
      const homes = [HOMES[packageOf(to)] ?? []].flat();
      return !homes.some((home) => from === home || from === `${home}.ts` || from.startsWith(`${home}/`));
    });
    expect(astray.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('have a use for every package that package.json names', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    const used = new Set(outside.map(({ to }) => packageOf(to)));
    expect(Object.keys(dependencies).filter((name) => !used.has(name))).toEqual([]);
  });
});

test('no file is longer than 300 lines but for generated ones and those that say why', () => {
  const long = files.filter((file) => {
    const code = readFileSync(join(ROOT, file), 'utf8');
    const excused = file.startsWith(GENERATED) || /oxlint-disable max-lines -- \S/.test(code);
    return code.split('\n').length > MOST_LINES + 1 && !excused;
  });
  expect(long).toEqual([]);
});
