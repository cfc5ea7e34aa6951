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
  test.each(['brink with:', 'brink --with', 'brink in since may', 'brink with:""'])(
    'with an option that has no value is not answered as if it were not there: %s',
    (line) => {
      expect(() => parseLine(command('who-met'), line)).toThrow(/^Nothing stands behind "(?:with|in)"/);
    },
  );

  test.each([
    ['who-met', 'brink with dorner since may', { person: 'brink', with: 'dorner', since: 'may' }],
    ['who-met', 'Brink with:Dorner', { person: 'Brink', with: 'Dorner' }],
    [
      'who-met',
      'Brink --with Dorner --since=2024-11-01',
      { person: 'Brink', with: 'Dorner', since: '2024-11-01' },
    ],
    [
      'who-met',
      'brink with: "Per Dorner" on last week',
      { person: 'brink', with: 'Per Dorner', on: 'last week' },
    ],
    ['who-met', 'with:“Per Dorner” kind:call', { with: 'Per Dorner', kind: 'call' }],
    ['who-met', 'Runa Haldorf and Evan Astor', { person: 'Runa Haldorf and Evan Astor' }],
    ['who-met', 'Brink in New York status PLANNED', { person: 'Brink', in: 'New York', status: 'planned' }],
    ['who-met', 'Brink status:can', { person: 'Brink', status: 'cancelled' }],
    [
      'said',
      'Brink about the right to return since May',
      { speaker: 'Brink', about: 'the right to return', since: 'May' },
    ],
    ['said', 'Brink about Gaza to Dorner', { speaker: 'Brink', about: 'Gaza', to: 'Dorner' }],
    ['said', 'about:"right to return" now', { about: '"right to return" now' }],
    ['said', 'about:note: this', { about: 'note: this' }],
    ['said', 'To Lam', { speaker: 'To Lam' }],
    ['said', 'to Dorner', { to: 'Dorner' }],
    ['digest', 'at 08:00 Europe/London', { action: 'at', time: '08:00', zone: 'Europe/London' }],
    ['digest', '8pm new york', { time: '8pm', zone: 'new york' }],
    ['digest', 'now', { action: 'now' }],
    ['digest', '', {}],
    ['brief', 'https://a.example/x?a=b:c', { link: 'https://a.example/x?a=b:c' }],
    ['brief', 'article:12 show:doubtful', { article: 12, show: 'doubtful' }],
    ['readouts', 'Haldorf and Astor on 2024-05-01', { person: 'Haldorf and Astor', on: '2024-05-01' }],
    ['help', 'who-met', { command: 'who-met' }],
  ])('/%s %s', (name, line, options) => {
    expect(parseLine(command(name), line)).toEqual(options);
  });

  test.each([
    ['who-met', 'Brink wiht:Dorner', /no option "wiht"\. Did you mean with:\?/],
    ['who-met', 'Brink --colour red', /no option "colour"\. It has person: with:/],
    ['who-met', 'Brink status:plannd', /does not know "plannd"\. Did you mean planned\?/],
    ['who-met', 'Brink kind:letter', /It is one of in-person, call/],
    ['brief', 'article:first', /takes a whole number, not "first"/],
    ['readouts', '', /needs a person: \/readouts/],
    ['settings', 'everything', /takes no "everything"\. It has links: replies:/],
  ])('/%s %s says what is wrong with it', (name, line, message) => {
    expect(() => parseLine(command(name), line)).toThrow(message);
  });

  test('that a shell has split keeps the spaces within words', () => {
    const words = ['Runa Haldorf', '--with=Evan Astor', 'since', 'last week'].map(wordOf);
    expect(parseWords(command('who-met'), words)).toEqual({
      person: 'Runa Haldorf',
      with: 'Evan Astor',
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
