import { describe, expect, test } from 'vitest';
import { refusal } from '../../src/answers/refusals.ts';
import type { UnreadableReason } from '../../src/model/index.ts';
import { answerWords } from './words.ts';

const REASONS: Readonly<Record<UnreadableReason, true>> = {
  'bad-url': true,
  'forbidden-address': true,
  'not-found': true,
  'login-or-paywall': true,
  challenge: true,
  'not-an-article': true,
  'not-text': true,
  'too-large': true,
  'too-slow': true,
  unreachable: true,
  'server-error': true,
  'unsupported-language': true,
};
const reasons = Object.keys(REASONS) as UnreadableReason[];

function words(reason: UnreadableReason, detail: string | null): string {
  const reading = { status: 'unreadable', reason, detail, transient: false } as const;
  return answerWords(refusal(reading, 'https://courier.example/x')).join(' ');
}

describe('a refusal', () => {
  test('has words of its own for every reason', () => {
    expect(new Set(reasons.map((reason) => words(reason, null))).size).toBe(reasons.length);
  });

  test.each(reasons)('for %s names the detail, the link and a next step', (reason) => {
    const said = words(reason, 'the detail');
    expect(said).toContain('(the detail)');
    expect(said).toContain('https://courier.example/x');
    expect(said).toMatch(/paste|copy|try|check|give/i);
    expect(words(reason, null)).not.toMatch(/%|\(null\)/);
  });
});
