import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createProgram } from '../../src/cli/program.ts';
import { createScreen } from '../../src/cli/terminal.ts';
import { ENVIRONMENT } from '../../src/config.ts';

/** What an administrator reads, and what a member does. */
const PAGES = ['README.md', 'docs/guide.md', 'docs/discord.md', 'docs/slack.md', 'docs/feeds.md'];
/** Slack's own, and the one under which it has all of Readout's. */
const OTHERS = ['invite', 'readout'];
const root = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const scripts = Object.keys(
  (JSON.parse(readFileSync(root('package.json'), 'utf8')) as { scripts: object }).scripts,
);
const program = createProgram(createScreen(process.stdout, {}), { code: 0 });
const programs = new Map(program.commands.map((command) => [command.name(), command]));

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(root(page), 'utf8');
  /** Lines of code, and code between words. */
  const code = [...text.matchAll(/^ {4,}(.+)$/gm), ...text.matchAll(/`([^`\n]+)`/g)].map(
    ([, words = '']) => words,
  );

  test('names only variables that Readout reads', () => {
    const named = text.match(/\b(?:READOUT|DISCORD|SLACK)_[A-Z_]*[A-Z]\b/g) ?? [];
    expect(named.filter((name) => !(name in ENVIRONMENT.shape))).toEqual([]);
  });

  test('runs only commands of the terminal that exist, with options that exist', () => {
    const calls = code.flatMap((line) =>
      [...line.matchAll(/(?:readout --|bin\/readout\.js|src\/cli\.ts) ([^|;&#]+)/g)].map(
        ([, call = '']) => call,
      ),
    );
    const wrong = calls.filter((call) => {
      const [name = '', ...words] = call.trim().split(/\s+/);
      const flags = words.filter((word) => word.startsWith('--')).map((word) => word.split('=')[0] ?? '');
      const known = programs.get(name);
      if (name === '--help') return false;
      return !known || flags.some((flag) => !known.options.some(({ long }) => long === flag));
    });
    expect(wrong).toEqual([]);
  });

  test('types only slash commands that exist', () => {
    const typed = code.flatMap((line) => /^\/([a-z][a-z-]+)(?=$|\s)/.exec(line)?.[1] ?? []);
    const known = new Set([...commands.map(({ name }) => name), ...OTHERS]);
    expect(typed.filter((name) => !known.has(name))).toEqual([]);
  });

  test('runs only scripts of package.json', () => {
    const run = code.flatMap((line) =>
      [...line.matchAll(/npm (?:run (?:--silent )?|(?=start|test))([a-z]+)/g)].map(([, name]) => name ?? ''),
    );
    expect(run.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  test('names and links only files that are there', () => {
    const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      ([, path = '']) => new URL(path, root(page)),
    );
    const deployed = (text.match(/(?:deploy\/[\w.]+|Dockerfile|compose\.yaml|\.env\.example)/g) ?? []).map(
      root,
    );
    expect([...linked, ...deployed].filter((file) => !existsSync(file)).map(String)).toEqual([]);
  });
});

test('README.md shows every command', () => {
  const text = readFileSync(root('README.md'), 'utf8');
  expect(commands.map(({ name }) => name).filter((name) => !text.includes(`/${name}`))).toEqual([]);
});
