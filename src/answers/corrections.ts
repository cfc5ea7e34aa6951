import type {
  Action,
  Answer,
  Block,
  Correction,
  Deed,
  Line,
  ListItem,
  NameRef,
  RecordedCorrection,
} from '../model/index.ts';
import { answer, count, faint, heading, items, join, list, paragraph, strong, text } from './inline.ts';

/** An instant as the asker's clock shows it: day and `HH:MM`. */
export type LocalTime = (at: number) => { readonly day: string; readonly time: string };

/** What a correction says: "Volodymyr Ostrenko and Vladimir Ostrenko are one". */
export function correctionWords(correction: Correction): Line {
  switch (correction.type) {
    case 'merge':
      return [strong(correction.one.name), text(' and '), strong(correction.other.name), text(' are one')];
    case 'split':
      return [strong(correction.other.name), text(' is another than '), strong(correction.one.name)];
    case 'rename':
      return [strong(correction.name.name), text(' is shown as '), strong(correction.to)];
    case 'reassign':
      return reassigned(correction);
    default:
      return correction satisfies never;
  }
}

/** What a correction says in a few words, for a button. */
export function correctionTitle(correction: Correction): string {
  const [one, other] = correctionNames(correction);
  const sign = { merge: '=', split: '≠', rename: '→', reassign: '→' }[correction.type];
  return `${one?.name ?? ''} ${sign} ${other?.name ?? ''}`;
}

/** The names of which a correction tells, the one that it changes first. */
export function correctionNames(correction: Correction): readonly NameRef[] {
  switch (correction.type) {
    case 'merge':
    case 'split':
      return [correction.one, correction.other];
    case 'rename':
      return [correction.name, { kind: correction.name.kind, name: correction.to }];
    case 'reassign':
      return [...correction.names.slice(0, 1), correction.to, ...correction.names.slice(1)];
    default:
      return correction satisfies never;
  }
}

function reassigned({ names, to, articles, roles }: Extract<Correction, { type: 'reassign' }>): Line {
  const where: readonly Line[] = [
    ...(articles.length === 0 ? [] : [[text(count(articles.length, 'article'))]]),
    ...roles.map((role): Line => [text(`wherever an article says “${role}”`)]),
  ];
  return [
    strong(names[0]?.name ?? ''),
    text(' means '),
    strong(to.name),
    text(' in '),
    ...list(where.length === 0 ? [[text('no article')]] : where),
  ];
}

/** What a correction did, for everybody in the channel, with a button that undoes it. */
export function corrected(
  record: RecordedCorrection,
  effect: readonly Line[],
  actions: readonly Action[],
): Answer {
  const blocks = [
    paragraph([text('Noted: '), ...correctionWords(record.correction), text('.')]),
    ...effect.map((line) => paragraph(line)),
  ];
  return answer('good', blocks, { correction: record }, { actions });
}

/** A correction that no longer counts. */
export function undone(record: RecordedCorrection, already: boolean, time: LocalTime): Answer {
  const line: Line = already
    ? [
        text(`Number ${record.id} was undone before`),
        ...(record.undone ? doneBy(record.undone, time) : []),
        text('.'),
      ]
    : [text('Undone: it no longer counts that '), ...correctionWords(record.correction), text('.')];
  return answer(
    'good',
    [paragraph(line)],
    { correction: record },
    {
      actions: [{ label: 'All corrections', call: { name: 'audit', options: {} } }],
    },
  );
}

/** Corrections, newest first, with who made and undid them. */
export function audit(
  page: { readonly items: readonly RecordedCorrection[]; readonly total: number; readonly counting: number },
  time: LocalTime,
  actions: readonly Action[],
): Answer {
  const { items: records, total, counting } = page;
  const blocks: readonly Block[] = [
    heading('Corrections', 1),
    paragraph([faint(inForce(total, counting))]),
    ...items(records.map((record) => auditItem(record, time))),
  ];
  return answer('normal', blocks, { total, counting, corrections: records }, { actions });
}

function inForce(total: number, counting: number): string {
  if (total === 0) return 'Nobody has corrected anything here. /merge, /split and /rename say who is who.';
  if (total === 1)
    return `1 correction on record, ${counting === 1 ? 'in force' : 'undone'}. /undo takes a number.`;
  return `${count(total, 'correction')} on record, ${counting} of them in force. /undo takes a number.`;
}

function auditItem({ id, correction, made, undone: gone }: RecordedCorrection, time: LocalTime): ListItem {
  return {
    line: [faint(`${id}. `), ...correctionWords(correction)],
    detail: [
      join(
        [
          [faint('made'), ...doneBy(made, time)],
          ...(gone === null ? [] : [[faint('undone'), ...doneBy(gone, time)]]),
        ],
        ', ',
      ),
    ],
  };
}

function doneBy({ by, at }: Deed, time: LocalTime): Line {
  const local = time(at);
  return [
    faint(` by ${by ?? 'somebody at the terminal'}, `),
    { type: 'date', date: local.day },
    faint(` ${local.time}`),
  ];
}
