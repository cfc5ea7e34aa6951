import { expect, test } from 'vitest';
import { createLog } from '../src/log.ts';

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  let lines = '';
  write(createLog('info', ['xoxb-secret-token', 'abc'], { write: (line) => (lines += line) }));
  return lines;
}

test('a secret stands in no line of the log, wherever it came from', () => {
  const lines = logged((log) => {
    log.info({ url: 'https://a.example/?t=xoxb-secret-token' }, 'asking');
    log.error({ err: new Error('refused: xoxb-secret-token') }, 'xoxb-secret-token');
  });
  expect(lines).not.toContain('xoxb-secret-token');
  expect(lines).toContain('?t=[redacted]');
});

test('a string too short to be a secret is left alone', () => {
  expect(logged((log) => log.info({}, 'abc'))).toContain('"msg":"abc"');
});

test('a line is one JSON object with level, time and facts', () => {
  const line: unknown = JSON.parse(logged((log) => log.warn({ job: 3 }, 'late')));
  expect(line).toMatchObject({ level: 40, job: 3, msg: 'late', time: expect.stringMatching(/^\d{4}-/) });
});
