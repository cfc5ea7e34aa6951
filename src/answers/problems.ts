import type { Action, Answer, CodedError, Line } from '../model/index.ts';
import { answer, faint, paragraph, text } from './inline.ts';

/** Bad input: what was wrong and what to do, for the asker alone. */
export function problem(error: CodedError): Answer {
  return answer(
    'problem',
    [paragraph(error.message)],
    { error: error.code, message: error.message },
    { private: true },
  );
}

/** Something broke that the asker cannot mend; the id finds it in the log. */
export function fault(id: string): Answer {
  const words = 'Something went wrong inside Readout. Nothing is lost; please try again.';
  const blocks = [
    paragraph([text(`${words} `), faint(`If it stays, tell your administrator: error ${id}.`)]),
  ];
  return answer('problem', blocks, { error: 'internal', id }, { private: true });
}

/** Nothing fits the question: says so, and what is on record nearby. */
export function nothing(sentence: Line, nearby: readonly Line[], actions: readonly Action[]): Answer {
  const blocks = [paragraph(sentence), ...nearby.map((line) => paragraph(line))];
  return answer('empty', blocks, { total: 0 }, { actions });
}

/** A short confirmation that something was done, for the asker alone. */
export function done(line: Line, data: unknown): Answer {
  return answer('good', [paragraph(line)], data, { private: true });
}
