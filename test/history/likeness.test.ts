import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness } from '../../src/history/likeness.ts';
import type { EntityKind, NameRef } from '../../src/model/index.ts';

const person = (name: string): NameRef => ({ kind: 'person', name });

describe('two names', () => {
  it.each([
    ['Volodymyr Malenko', 'Vladimir Malenko'],
    ['Szabó Dóra', 'Dóra Szabó'],
    ['Seo Jin-woo', 'Jin-woo Seo'],
    ['Pablo Ibarra', 'Pablo Ibarra Montes'],
    ['Tony Marsh', 'Anthony Marsh'],
    ['Darnell Holm', 'Darnell Holm Jr.'],
    ['Jörg Mühlbauer', 'Joerg Muehlbauer'],
    ['Ursel von Lohe', 'Ursel Lohe'],
  ])('%s and %s may be one', (one, other) => {
    expect(likeness(person(one), person(other))).toBe('maybe');
  });

  it('of which one is a body may be one where it is but the other’s surname', () => {
    const body = (name: string, kind: EntityKind = 'organization'): NameRef => ({ kind, name });
    const lind = person('Mara Lindqvist');
    for (const name of ['Lindqvist', 'Lindkvist']) {
      expect(likeness(body(name), lind)).toBe('maybe');
      expect(likeness(lind, body(name, 'group'))).toBe('maybe');
    }
    expect(likeness(body('Sudayri'), person('Tariq al-Sudayri'))).toBe('maybe');
    for (const other of [
      body('LINDQVIST'),
      body('Lindqvist Group'),
      body('Lindqvist', 'country'),
      body('Mara'),
    ])
      expect(likeness(other, lind)).toBe('different');
    expect(likeness(body('Lindqvist'), person('Lindqvist'))).toBe('different');
  });

  it.each([
    ['Mario Prell', 'Maria Prell'],
    ['Ivan Petrakov', 'Ivana Petrakova'],
    ['Karl Bauer', 'Karl Sauer'],
    ['Darnell Holm Sr.', 'Darnell Holm Jr.'],
    ['Li Qiang', 'Li Keqin'],
    ['Thomas Berg', 'Anders Thomas'],
  ])('%s and %s are two', (one, other) => {
    expect(likeness(person(one), person(other))).toBe('different');
  });

  it.each([
    ['NDF', 'Norrland Defence Force', 'organization', 'maybe'],
    ['Norrland Bank', 'Bank of Norrland', 'organization', 'maybe'],
    ['Norrland’s Ministry of Defence', 'Norrland Defense Ministry', 'organization', 'same'],
    ['Norrland Defence Ministry', 'Sudland Defence Ministry', 'organization', 'different'],
    ['Niger', 'Nigeria', 'country', 'different'],
  ] as const)('%s and %s (%s): %s', (one, other, kind: EntityKind, like) => {
    expect(likeness({ kind, name: one }, { kind, name: other })).toBe(like);
  });

  it('are never one where one is a person and the other a body', () => {
    expect(likeness(person('Tervo'), { kind: 'organization', name: 'Tervo' })).toBe('different');
  });

  it('are as like one way as the other, and a name is like itself', () => {
    const given = fc.constantFrom('', 'Mara ', 'M. ', 'Volodymyr ', 'Vladimir ', 'Tony ', 'Anthony ');
    const last = fc.constantFrom(
      'Lohe',
      'von Lohe',
      'al-Kadi',
      'Kadi',
      'Zubarevskyy',
      'Holm Jr.',
      'Ibarra Montes',
    );
    const name = fc.tuple(given, last).map((parts) => person(parts.join('')));
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(likeness(one, other)).toBe(likeness(other, one));
        expect(likeness(one, one)).toBe('same');
      }),
    );
  });
});
