import { describe, expect, test } from 'vitest';
import { readTime, readZone } from '../../commands/clock.ts';
import { nearest } from '../../commands/nearest.ts';

describe('a time of day', () => {
  test.each([
    ['8', '08:00'],
    ['08:30', '08:30'],
    ['8.30', '08:30'],
    ['7pm', '19:00'],
    ['12am', '00:00'],
    ['12 PM', '12:00'],
    ['23:59', '23:59'],
  ])('%s is %s', (words, time) => {
    expect(readTime(words)).toBe(time);
  });

  test.each(['24:00', '8:60', '13pm', '0am', 'noon', ''])('%s is none', (words) => {
    expect(() => readTime(words)).toThrow(/does not read .* as a time of day/);
  });
});

describe('a time zone', () => {
  test.each([
    ['Europe/London', 'Europe/London'],
    ['london', 'Europe/London'],
    ['New York', 'America/New_York'],
    ['utc', 'UTC'],
  ])('%s is %s', (words, zone) => {
    expect(readZone(words)).toBe(zone);
  });

  test('that is mistyped is asked back', () => {
    expect(() => readZone('Europe/Lodnon')).toThrow('Did you mean Europe/London?');
    expect(() => readZone('Lodnon')).toThrow('Did you mean Europe/London?');
    expect(() => readZone('Atlantis')).toThrow(/such as Europe\/London/);
  });
});

describe('the nearest word', () => {
  test('allows one slip in short words and two in long ones', () => {
    expect(nearest('wiht', ['with', 'since'])).toBe('with');
    expect(nearest('cancled', ['held', 'cancelled'])).toBe('cancelled');
    expect(nearest('xyz', ['with', 'since'])).toBeNull();
  });
});
