import type {
  Block,
  Inline,
  Line,
  ListItem,
  RecordedArticle,
  Revision,
  WithdrawnFact,
} from '../model/index.ts';
import { count, faint, items, list, paragraph, quoted, strong, text } from './inline.ts';

/** What an article's later text changed, in one line; nothing where everything stands. */
export function changes(revision: Revision | undefined): readonly Block[] {
  if (!revision || !hasNews(revision)) return [];
  return [paragraph([text('Its text has changed. '), ...summary(revision)])];
}

/** Whether a later text of an article told anything else than the one before. */
export function hasNews({ gone, added }: Pick<Revision, 'gone' | 'added'>): boolean {
  return gone.meetings + gone.statements + added.meetings + added.statements > 0;
}

/** What earlier texts told and the present one does not; it is nobody's word any more. */
export function withdrawnFacts({ revision }: RecordedArticle): readonly Block[] {
  if (!revision || revision.withdrawn.length === 0)
    return [paragraph('All that Readout has read of this article is still in its text.')];
  return [
    paragraph([faint('From earlier versions. The article does not say this any more: do not quote it.')]),
    ...items(revision.withdrawn.map(withdrawnItem)),
  ];
}

/** The day of an instant in UTC: an article's readings are days apart. */
export function dayOf(instant: number): Inline {
  return { type: 'date', date: new Date(instant).toISOString().slice(0, 10) };
}

function summary({ earlierAt, gone, added }: Revision): Line {
  const parts = [
    ...part(gone.statements, 'statement', 'gone'),
    ...part(gone.meetings, 'meeting', 'gone'),
    ...part(added.statements, 'statement', 'new'),
    ...part(added.meetings, 'meeting', 'new'),
  ];
  return [
    ...list(parts.map((words) => [strong(words)])),
    text('; earlier briefing of '),
    dayOf(earlierAt),
    text('.'),
  ];
}

function part(number: number, one: string, what: string): readonly string[] {
  return number === 0 ? [] : [`${count(number, one)} ${number === 1 ? 'is' : 'are'} ${what}`];
}

function withdrawnItem({ type, names, words, goneAt }: WithdrawnFact): ListItem {
  const who = list(names.map((name) => [strong(name)]));
  const verb = text(type === 'meeting' ? ' met: ' : ': ');
  return {
    line: [...who, verb, quoted(words)],
    detail: [[faint('no longer in the text on '), dayOf(goneAt)]],
  };
}
