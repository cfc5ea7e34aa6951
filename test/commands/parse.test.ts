import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands, parseLine, parseWords, wordOf } from '../../commands/index.ts';
import type { Command } from '../../src/model/index.ts';

function command(name: string): Command {
  const found = commands.find((each) => each.name === name);
  if (!found) throw new Error(`no command ${name}`);
  return found;
}

describe('a typed line', () => {
  test.each(['blinken with:', 'blinken --with', 'blinken in since may', 'blinken with:""'])(
    'with an option that has no value is not answered as if it were not there: %s',
    (line) => {
      expect(() => parseLine(command('who-met'), line)).toThrow(/^Nothing stands behind "(?:with|in)"/);
    },
  );

  test.each([
    ['who-met', 'blinken with dermer since may', { person: 'blinken', with: 'dermer', since: 'may' }],
    ['who-met', 'Blinken with:Dermer', { person: 'Blinken', with: 'Dermer' }],
    [
      'who-met',
      'Blinken --with Dermer --since=2024-11-01',
      { person: 'Blinken', with: 'Dermer', since: '2024-11-01' },
    ],
    [
      'who-met',
      'blinken with: "Ron Dermer" on last week',
      { person: 'blinken', with: 'Ron Dermer', on: 'last week' },
    ],
    ['who-met', 'with:“Ron Dermer” kind:call', { with: 'Ron Dermer', kind: 'call' }],
    ['who-met', 'Yoav Gallant and Lloyd Austin', { person: 'Yoav Gallant and Lloyd Austin' }],
    [
      'who-met',
      'Blinken in New York status PLANNED',
      { person: 'Blinken', in: 'New York', status: 'planned' },
    ],
    ['who-met', 'Blinken status:can', { person: 'Blinken', status: 'cancelled' }],
    [
      'said',
      'Blinken about the right to return since May',
      { speaker: 'Blinken', about: 'the right to return', since: 'May' },
    ],
    ['said', 'Blinken about Gaza to Dermer', { speaker: 'Blinken', about: 'Gaza', to: 'Dermer' }],
    ['said', 'about:"right to return" now', { about: '"right to return" now' }],
    ['said', 'about:note: this', { about: 'note: this' }],
    ['said', 'To Lam', { speaker: 'To Lam' }],
    ['said', 'to Dermer', { to: 'Dermer' }],
    ['digest', 'at 08:00 Europe/London', { action: 'at', time: '08:00', zone: 'Europe/London' }],
    ['digest', '8pm new york', { time: '8pm', zone: 'new york' }],
    ['digest', 'now', { action: 'now' }],
    ['digest', '', {}],
    ['brief', 'https://a.example/x?a=b:c', { link: 'https://a.example/x?a=b:c' }],
    ['brief', 'article:12 show:doubtful', { article: 12, show: 'doubtful' }],
    ['readouts', 'Gallant and Austin on 2024-05-01', { person: 'Gallant and Austin', on: '2024-05-01' }],
    ['help', 'who-met', { command: 'who-met' }],
  ])('/%s %s', (name, line, options) => {
    expect(parseLine(command(name), line)).toEqual(options);
  });

  test.each([
    ['who-met', 'Blinken wiht:Dermer', /no option "wiht"\. Did you mean with:\?/],
    ['who-met', 'Blinken --colour red', /no option "colour"\. It has person: with:/],
    ['who-met', 'Blinken status:plannd', /does not know "plannd"\. Did you mean planned\?/],
    ['who-met', 'Blinken kind:letter', /It is one of in-person, call/],
    ['brief', 'article:first', /takes a whole number, not "first"/],
    ['readouts', '', /needs a person: \/readouts/],
    ['settings', 'everything', /takes no "everything"\. It has links: replies:/],
  ])('/%s %s says what is wrong with it', (name, line, message) => {
    expect(() => parseLine(command(name), line)).toThrow(message);
  });

  test('that a shell has split keeps the spaces within words', () => {
    const words = ['Yoav Gallant', '--with=Lloyd Austin', 'since', 'last week'].map(wordOf);
    expect(parseWords(command('who-met'), words)).toEqual({
      person: 'Yoav Gallant',
      with: 'Lloyd Austin',
      since: 'last week',
    });
  });

  test('is read or refused with words for the user, whatever it holds', () => {
    assert(
      property(string({ unit: 'grapheme' }), constantFrom(...commands), (line, which) => {
        const outcome = attempt(() => parseLine(which, line));
        expect(outcome).toSatisfy(
          (each: unknown) => typeof each === 'object' || String(each) === 'CodedError',
        );
      }),
    );
  });
});

function attempt(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error instanceof Error ? error.name : error;
  }
}
