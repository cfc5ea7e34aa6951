import { z } from 'zod';
import { CodedError } from '../src/model/index.ts';
import type { PortableDocument } from '../src/model/index.ts';
import { isDay } from '../src/history/days.ts';
import { isZone } from '../src/text/zone.ts';
import { ENTITY_KINDS, MEETING_KINDS, MEETING_STATUSES, SPEECH_ACTS, STATEMENT_KINDS } from './kinds.ts';

/** The format that this Readout writes and reads. */
const VERSION = 1;
/** Problems that are named; the rest of a broken file is not worth reading. */
const MOST_PROBLEMS = 5;

const instant = z.int().min(0);
const day = z.string().refine(isDay, 'must be a day such as 2026-11-21');
const span = z.object({ start: z.int().min(0), end: z.int().min(1), text: z.string() });
const spans = z.array(span);
const label = z.string().min(1);
const share = z.number().min(0).max(1);
const counts = z.object({ meetings: z.int().min(0), statements: z.int().min(0) });
const nameRef = z.object({ kind: z.enum(ENTITY_KINDS), name: z.string().min(1) });
const deed = z.object({ by: z.string().nullable(), at: instant });
const range = z.object({ start: day, end: day });

const entity = z.object({
  id: label,
  name: z.string().min(1),
  kind: z.enum(ENTITY_KINDS),
  aliases: z.array(z.string()),
  roles: spans,
  mentions: spans,
});
const meeting = z.object({
  participants: z.array(label).min(1),
  kind: z.enum(MEETING_KINDS),
  status: z.enum(MEETING_STATUSES),
  date: range.extend({ span }).nullable(),
  place: span.nullable(),
  about: spans,
  trigger: span,
  evidence: span,
  confidence: share,
});
const statement = z.object({
  speakers: z.array(label),
  via: z.array(label),
  to: z.array(label),
  act: z.enum(SPEECH_ACTS),
  kind: z.enum(STATEMENT_KINDS),
  cue: span.nullable(),
  content: spans.min(1),
  about: spans,
  evidence: span,
  confidence: share,
});
const reading = z.object({
  readAt: instant,
  change: z.object({ earlierAt: instant, earlierTitle: z.string(), gone: counts, added: counts }).nullable(),
  text: z.string().min(1),
  entities: z.array(entity),
  meetings: z.array(meeting),
  statements: z.array(statement),
});
const article = z.object({
  id: z.int(),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  links: z.array(z.url({ protocol: /^https?$/ })),
  title: z.string(),
  outlet: z.string().nullable(),
  author: z.string().nullable(),
  published: day.nullable(),
  recordedAt: instant,
  readings: z.array(reading).min(1),
});
const correction = z.discriminatedUnion('type', [
  z.object({ type: z.literal('merge'), one: nameRef, other: nameRef }),
  z.object({ type: z.literal('split'), one: nameRef, other: nameRef }),
  z.object({
    type: z.literal('reassign'),
    names: z.array(nameRef).min(1),
    to: nameRef,
    articles: z.array(z.string()),
    roles: z.array(z.string()),
  }),
  z.object({ type: z.literal('rename'), name: nameRef, to: z.string().min(1) }),
]);

/** An exported history; docs/export.md says what each field means. Fields of later versions of Readout are left out. */
export const PORTABLE = z.object({
  format: z.literal('readout-history'),
  version: z.literal(VERSION),
  workspace: z.string().min(1),
  exportedOn: day,
  part: z.int().min(1),
  parts: z.int().min(1),
  articles: z.array(article),
  entities: z.array(
    z.object({ id: z.int(), name: z.string(), kind: z.enum(ENTITY_KINDS), role: z.string().nullable() }),
  ),
  meetings: z.array(
    z.object({
      id: z.int(),
      participants: z.array(z.int()),
      kind: z.enum(MEETING_KINDS),
      status: z.enum(MEETING_STATUSES),
      date: range.nullable(),
      place: z.string().nullable(),
      articles: z.array(z.int()),
    }),
  ),
  corrections: z.array(z.object({ correction, made: deed, undone: deed.nullable() })),
  settings: z.array(
    z.object({
      channel: z.string().min(1),
      settings: z.looseObject({
        links: z.enum(['always', 'mention', 'reaction', 'never']),
        replies: z.enum(['reply', 'thread']),
        // Absent in what an earlier Readout exported.
        otherLanguages: z.enum(['answer', 'ignore']).default('answer'),
        digest: z
          .looseObject({
            at: z.string().regex(/^[0-2]\d:[0-5]\d$/),
            zone: z.string().refine(isZone, 'is no time zone'),
          })
          .nullable(),
      }),
    }),
  ),
});

/** Reads an exported document. Throws CodedError for anything else, with what is wrong and where. */
export function parsePortable(json: string, name: string): PortableDocument {
  const document = parseJson(json, name);
  assertReadable(document, name);
  const parsed = PORTABLE.safeParse(document);
  if (parsed.success) return parsed.data as PortableDocument;
  const { issues } = parsed.error;
  const where = issues
    .slice(0, MOST_PROBLEMS)
    .map(({ path, message }) => `  ${path.join('.') || 'the file'}: ${message}`);
  const more = issues.length > MOST_PROBLEMS ? [`  … and ${issues.length - MOST_PROBLEMS} more`] : [];
  throw new CodedError(
    'bad-import',
    [
      `${name} is no history that this Readout can take in:`,
      ...where,
      ...more,
      'Export it again with readout export.',
    ].join('\n'),
  );
}

/** Throws CodedError for what a later Readout wrote: to export it again would not help. */
function assertReadable(document: unknown, name: string): void {
  const { format, version } = (document ?? {}) as { readonly format?: unknown; readonly version?: unknown };
  if (format !== 'readout-history' || typeof version !== 'number' || version <= VERSION) return;
  throw new CodedError(
    'import-newer',
    `${name} was written by a newer Readout (version ${version} of the format; this one reads ${VERSION}). Update Readout.`,
  );
}

function parseJson(json: string, name: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    const message = `${name} is no JSON, or only a part of it. Give the whole file that readout export wrote.`;
    throw new CodedError('bad-import', message, { cause });
  }
}
