import { describe, expect, test } from 'vitest';
import { refusal } from '../../src/answers/refusals.ts';
import type { UnreadableReason } from '../../src/model/index.ts';
import { answerWords } from './words.ts';

const REASONS: Readonly<Record<UnreadableReason, true>> = {
  'bad-url': true,
  'forbidden-address': true,
  'not-found': true,
  'login-or-paywall': true,
  consent: true,
  challenge: true,
  blocked: true,
  'not-an-article': true,
  'home-page': true,
  section: true,
  video: true,
  gallery: true,
  'not-text': true,
  'pdf-locked': true,
  'pdf-scanned': true,
  'pdf-broken': true,
  'too-large': true,
  'too-slow': true,
  unreachable: true,
  'server-error': true,
  'asked-to-wait': true,
  'unsupported-language': true,
  'not-a-feed': true,
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
    expect(words(reason, null)).not.toMatch(/%|@|\(null\)/);
  });

  test('says when the site wants to be asked again', () => {
    const reading = { status: 'unreadable', reason: 'asked-to-wait', detail: null, transient: true } as const;
    const retryAt = Date.parse('2026-10-05T08:30:00Z');
    expect(answerWords(refusal({ ...reading, retryAt }, null)).join(' ')).toContain(
      'come back after 2026-10-05 08:30 UTC.',
    );
    expect(words('asked-to-wait', null)).toContain('come back later.');
  });
});
