import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A message to be drawn. */
export interface Shot {
  /** The file's name without its ending. */
  readonly name: string;
  readonly html: string;
  /** Pixels after which the rest is left out: a screen, where the whole is longer. */
  readonly atMost?: number;
}

const WIDTH = 760;
const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--hide-scrollbars',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Says in the document how high it is. */
const MEASURE =
  '<script>document.body.dataset.height = document.querySelector("section").offsetHeight</script>';

/** Draws a message in a browser (`CHROMIUM`, or `chromium`), as high as it is; `folder` is for what that takes. */
export async function photograph({ name, html, atMost = Infinity }: Shot, folder: string): Promise<void> {
  const css = await readFile(new URL('page.css', import.meta.url), 'utf8');
  const file = join(folder, `${name}.html`);
  const head = `<!doctype html><meta charset="utf-8"><style>${css}</style>`;
  await writeFile(file, `${head}<body>${html}${MEASURE}</body>`);
  const dom = await browser(folder, file, [`--window-size=${WIDTH},100`, '--dump-dom']);
  const height = Math.min(atMost, Number(/data-height="(\d+)"/.exec(dom)?.[1]));
  const out = fileURLToPath(new URL(`${name}.png`, import.meta.url));
  await browser(folder, file, [`--window-size=${WIDTH},${height}`, `--screenshot=${out}`]);
  process.stdout.write(`docs/pictures/${name}.png\n`);
}

async function browser(folder: string, file: string, flags: readonly string[]): Promise<string> {
  const own = [`--user-data-dir=${join(folder, 'profile')}`, ...flags, `file://${file}`];
  const { stdout } = await promisify(execFile)(process.env['CHROMIUM'] ?? 'chromium', [...QUIET, ...own]);
  return stdout;
}
