/** Turns a settled report into a statement of the model: spans, kind, evidence. */
import type { Span, Statement, StatementKind } from '../../../model/index.ts';
import { aboutOf } from './about.ts';
import type { Chained } from './chains.ts';
import { confidenceOf, featuresOf } from './confidence.ts';
import type { Holders } from './holders.ts';
import { balanced } from './marks.ts';
import type { Range, View } from './view.ts';

/** The statement of a settled report. */
export function toStatement(view: View, found: Chained, holders: Holders): Statement {
  const { report, holder } = found;
  const parts = found.parts.map((part) => bare(view, part)).flatMap((part) => balanced(view, part));
  const kind = statedKind(view, found);
  const speakers = [...new Set(holder.entities)];
  const via = [...new Set([...found.via, ...holder.relays])].filter((id) => !speakers.includes(id));
  const cue = report.cue === null ? null : cueSpan(view, report.cue);
  return {
    speakers,
    via,
    to: [...new Set(report.hearers.flatMap((head) => holders.known(head)))].filter(
      (id) => !speakers.includes(id) && !via.includes(id),
    ),
    act: report.act,
    kind,
    cue,
    content: parts.map((part) => span(view, part)),
    about: aboutOf(view, parts),
    evidence: evidenceOf(view, cue === null ? parts : [...parts, cue]),
    confidence: confidenceOf(featuresOf(found, kind)),
  };
}

/** The kind of a settled report's content; a block set off without marks is a quotation. */
export function statedKind(view: View, { report, parts }: Chained): StatementKind {
  return report.rule === 'block-quotation' ? 'direct' : kindOf(view, parts);
}

function span(view: View, { start, end }: Range): Span {
  return { start, end, text: view.text.slice(start, end) };
}

function cueSpan(view: View, { first, last }: { readonly first: number; readonly last: number }): Span {
  return span(view, { start: view.tree.token(first).start, end: view.tree.token(last - 1).end });
}

/** A content that is one quotation goes without its marks. */
function bare(view: View, part: Range): Range {
  const whole = view.quotations.find(
    (one) => one.open === part.start && part.end <= one.close && part.end >= one.end,
  );
  return whole === undefined ? part : { start: whole.start, end: whole.end };
}

/** `direct` where every letter stands in quotation marks, `reported` where none does. */
function kindOf(view: View, parts: readonly Range[]): StatementKind {
  let [quoted, plain] = [0, 0];
  for (const part of parts) {
    for (let at = view.tokenFrom(part.start); at < view.doc.tokens.length; at++) {
      const token = view.tree.token(at);
      if (token.start >= part.end) break;
      if (token.upos === 'PUNCT') continue;
      if (view.outerQuotationAt(at) === null) {
        if (token.lemma !== 'that') plain++;
      } else quoted++;
    }
  }
  if (plain === 0) return 'direct';
  return quoted === 0 ? 'reported' : 'mixed';
}

/** The sentences from the first to the last that carry cue or content. */
function evidenceOf(view: View, ranges: readonly Range[]): Span {
  const [start, end] = [
    Math.min(...ranges.map((one) => one.start)),
    Math.max(...ranges.map((one) => one.end)),
  ];
  const inside = view.doc.sentences.filter((sentence) => sentence.start < end && sentence.end > start);
  return span(view, {
    start: Math.min(start, inside[0]?.start ?? start),
    end: Math.max(end, inside.at(-1)?.end ?? end),
  });
}
