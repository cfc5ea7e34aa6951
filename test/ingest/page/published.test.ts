import { describe, expect, it } from 'vitest';
import { dayInPath, newsroomDay, parseTime, timeOfPublication } from '../../../src/ingest/page/published.ts';

describe('a time as pages write it', () => {
  it.each([
    ['2026-10-05', '2026-10-05'],
    ['2026-10-05T23:30:00-04:00', '2026-10-05'],
    ['2026-10-05T23:30:00-0400', '2026-10-05'],
    ['2026-10-05T00:15:00+13:00', '2026-10-05'],
    ['2026-10-05T08:00:00.123Z', '2026-10-05'],
    ['2026-10-05 08:00', '2026-10-05'],
    ['Mon, 05 Oct 2026 08:00:00 +0200', '2026-10-05'],
    ['5 October 2026', '2026-10-05'],
    ['5th Oct. 2026, 10:15', '2026-10-05'],
    ['October 5, 2026', '2026-10-05'],
    ['Monday, Oct. 5th, 2026', '2026-10-05'],
    ['05-Oct-2026', '2026-10-05'],
    ['20261005', '2026-10-05'],
    ['20261005T080000', '2026-10-05'],
    ['1791158400', '2026-10-05'],
    ['1791158400000', '2026-10-05'],
    ['2026-02-30', undefined],
    ['2026-13-01', undefined],
    ['05/10/2026', undefined],
    ['two hours ago', undefined],
    ['', undefined],
  ])('%j is %s', (text, day) => {
    expect(parseTime(text)?.day).toBe(day);
  });
});

describe('the day of publication', () => {
  const times = (...given: readonly string[]) => given.flatMap((text) => parseTime(text) ?? []);

  it('is the first one’s as written', () => {
    expect(timeOfPublication(times('2026-10-05T23:00:00-05:00', '2026-10-07'))?.day).toBe('2026-10-05');
    expect(timeOfPublication([])).toBeNull();
  });

  it('is the newsroom’s own day where another time gives the same instant in its zone', () => {
    expect(timeOfPublication(times('2026-10-06T03:30:00Z', '2026-10-05T23:30:00-04:00'))?.day).toBe(
      '2026-10-05',
    );
    expect(timeOfPublication(times('2026-10-06T03:30:00Z', '2026-10-01T10:00:00-04:00'))?.day).toBe(
      '2026-10-06',
    );
  });

  it.each([
    ['/2026/10/05/talks', '2026-10-05'],
    ['/world/2026/oct/05/talks', '2026-10-05'],
    ['/2026-10-05-talks', '2026-10-05'],
    ['/2026/10/05', '2026-10-05'],
    ['/2026/10/talks', null],
    ['/2026/13/05/talks', null],
    ['/1234/56/78', null],
  ])('in the path %s is %s', (path, day) => {
    expect(dayInPath(path)).toBe(day);
  });
});

describe('the newsroom’s day', () => {
  it.each([
    ['2026-10-06T01:50:00Z', ['2026-10-05'], '2026-10-05', 'an evening in California'],
    ['2026-10-05T22:30:00Z', ['2026-10-06'], '2026-10-06', 'a morning in Tokyo'],
    ['2026-10-06T01:50:00Z', ['2026-10-01', '2026-10-05'], '2026-10-05', 'the first that can be'],
    ['2026-10-06T15:00:00Z', ['2026-10-05'], '2026-10-06', 'a Monday nowhere in the world'],
    ['2026-10-06T01:50:00Z', [], '2026-10-06', 'UTC’s where nothing else tells'],
    ['2026-10-06T01:50:00+02:00', ['2026-10-05'], '2026-10-06', 'as written where a zone is given'],
    ['2026-10-06', ['2026-10-05'], '2026-10-06', 'as written where no hour is given'],
  ])('of %s beside %j is %s: %s', (time, days, day) => {
    const parsed = parseTime(time);
    expect(parsed && newsroomDay(parsed, days)).toBe(day);
  });
});
