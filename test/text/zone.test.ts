import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantAt, isZone, localTime } from '../../src/text/zone.ts';

describe('the instant of a local time', () => {
  test.each([
    ['2026-07-01', '08:00', 'America/New_York', '2026-07-01T12:00:00Z'],
    ['2026-01-15', '08:00', 'Europe/London', '2026-01-15T08:00:00Z'],
    ['2026-03-29', '01:30', 'Europe/London', '2026-03-29T01:30:00Z'],
    ['2026-10-25', '01:30', 'Europe/London', '2026-10-25T00:30:00Z'],
    ['2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00Z'],
    ['2026-04-05', '02:15', 'Australia/Lord_Howe', '2026-04-04T15:45:00Z'],
  ])('%s %s in %s is %s', (day, time, zone, instant) => {
    expect(new Date(instantAt(day, time, zone)).toISOString()).toBe(instant.replace('Z', '.000Z'));
  });

  test('reads back as that local time wherever it exists', () => {
    const zones = constantFrom('UTC', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Apia');
    const noons = integer({ min: 0, max: 20_000 }).map((day) =>
      new Date(day * 86_400_000).toISOString().slice(0, 10),
    );
    assert(
      property(noons, zones, (day, zone) => {
        // Apia had no 30 December 2011.
        const expected = zone === 'Pacific/Apia' && day === '2011-12-30' ? '2011-12-31' : day;
        expect(localTime(instantAt(day, '12:00', zone), zone)).toEqual({ day: expected, time: '12:00' });
      }),
    );
  });
});

test('a zone is known by its name', () => {
  expect(isZone('Europe/London')).toBe(true);
  expect(isZone('Mars/Olympus')).toBe(false);
});
