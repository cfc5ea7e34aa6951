import type { Answer, Unreadable } from '../model/index.ts';
import { answer, link, paragraph, text } from './inline.ts';
import { REFUSALS } from './refusal-words.ts';

/** Why a link or file gave no article, in its own words, and what to do next. */
export function refusal(reading: Unreadable, url: string | null): Answer {
  const { what, next } = REFUSALS[reading.reason];
  const sentence = what
    .replace('%', reading.detail === null ? '' : ` (${reading.detail})`)
    .replace('@', reading.retryAt === undefined ? 'later' : `after ${momentOf(reading.retryAt)}`);
  const blocks = [
    ...(url === null ? [] : [paragraph([link(url, url)])]),
    paragraph([text(`${sentence} ${next}`)]),
  ];
  return answer('problem', blocks, {
    status: reading.status,
    reason: reading.reason,
    detail: reading.detail,
    retryAt: reading.retryAt ?? null,
    url,
  });
}

/** Readers of one channel live in many zones, so the moment is given in the one that all can convert. */
function momentOf(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
