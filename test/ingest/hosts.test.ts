import { describe, expect, it } from 'vitest';
import { createHosts } from '../../src/ingest/hosts.ts';

describe('courtesy towards a host', () => {
  it('sends one request at a time to it, and others meanwhile to other hosts', async () => {
    const hosts = createHosts(() => 0);
    const events: string[] = [];
    const gate = Promise.withResolvers<void>();
    const first = hosts.inTurn('a', async () => {
      events.push('a1 begins');
      await gate.promise;
      events.push('a1 ends');
      throw new Error('the second runs all the same');
    });
    const second = hosts.inTurn('a', async () => events.push('a2'));
    await hosts.inTurn('b', async () => events.push('b'));
    expect(events).toEqual(['a1 begins', 'b']);
    gate.resolve();
    await expect(first).rejects.toThrow('all the same');
    await second;
    expect(events).toEqual(['a1 begins', 'b', 'a1 ends', 'a2']);
  });

  it.each([
    ['120', 119_999, true],
    ['120', 120_000, false],
    ['Thu, 01 Jan 1970 00:01:00 GMT', 59_999, true],
    ['Thu, 01 Jan 1970 00:01:00 GMT', 60_000, false],
    ['999999', 3_599_999, true],
    ['999999', 3_600_000, false],
    ['soon', 0, false],
    ['0', 0, false],
    ['-5', 0, false],
  ])('waits as long as Retry-After says, up to an hour: %s after %d ms', (header, later, paused) => {
    let now = 0;
    const hosts = createHosts(() => now);
    hosts.pause('a', header);
    now = later;
    expect(hosts.pausedUntil('a') !== null).toBe(paused);
    expect(hosts.pausedUntil('b')).toBeNull();
  });
});
