#!/usr/bin/env node
// Starts Readout on Node 24, whatever Node the machine has: older ones cannot run its TypeScript.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const MIN_MAJOR = 24;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const own = Number(process.versions.node.split('.')[0]) >= MIN_MAJOR ? process.execPath : null;
const bundled = ['../node_modules/node/bin/node', '../node_modules/node/bin/node.exe']
  .map(here)
  .find(existsSync);
const node = own ?? bundled;
if (!node) {
  process.stderr.write(
    `Readout needs Node ${MIN_MAJOR}; this is ${process.version}. Run "npm ci" in ${here('..')}, which brings it.\n`,
  );
  process.exit(1);
}
// What Node made of the TypeScript is kept beside the packages, which halves the start; where that cannot be written, it is not.
const env = { NODE_COMPILE_CACHE: here('../node_modules/.cache/readout'), ...process.env };
const child = spawn(node, [here('../src/cli.ts'), ...process.argv.slice(2)], { stdio: 'inherit', env });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)));
