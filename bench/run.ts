/**
 * `npm run bench`: every benchmark of speed and scale, one after the other, each in a process of its own. Takes some
 * minutes, most of them for recording the invented history. `docs/figures.md` keeps what it printed.
 */
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

const BENCHES = ['parse.ts', 'extract.ts', 'identity.ts', 'merging.ts', 'who-met.ts'];

process.stdout.write(
  `node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`,
);
for (const bench of BENCHES) {
  process.stdout.write(`\n== ${bench}\n`);
  const script = fileURLToPath(new URL(bench, import.meta.url));
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
