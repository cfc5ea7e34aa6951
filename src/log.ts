import pino from 'pino';
import type { Log } from './model/index.ts';

/** How much is logged. */
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What takes the log's lines, each a JSON object. */
export interface Sink {
  write(line: string): unknown;
}

const HIDDEN = '[redacted]';
/** Shorter strings are no secrets, and would be found everywhere. */
const MIN_SECRET = 8;

/** A structured log, one JSON object a line, in which none of the secrets can stand, wherever it came from. */
export function createLog(level: LogLevel, secrets: readonly string[], sink: Sink = process.stderr): Log {
  const hidden = secrets.filter(({ length }) => length >= MIN_SECRET);
  const redacting: Sink = {
    write: (line) => sink.write(hidden.reduce((safe, secret) => safe.replaceAll(secret, HIDDEN), line)),
  };
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    redacting as pino.DestinationStream,
  );
}
