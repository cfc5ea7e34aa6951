import type { Answer, Command } from '../model/index.ts';
import { answer, count, faint, heading, items, paragraph, strong, text } from './inline.ts';

/** What is on record, for the help's last line. */
export interface Counts {
  readonly articles: number;
  readonly meetings: number;
  readonly statements: number;
}

/** What Readout does, and every command with a line to type. */
export function help(commands: readonly Command[], counts: Counts): Answer {
  const record =
    counts.articles === 0
      ? 'Nothing is on record yet: paste a link to begin.'
      : `On record here: ${count(counts.articles, 'article')}, ${count(counts.meetings, 'meeting')}, ${count(counts.statements, 'statement')}.`;
  const blocks = [
    heading('Readout', 1),
    paragraph(
      'Paste a link to a news article: Readout answers with who met whom and who stated what, every line linked to its sentence.',
    ),
    ...items(
      commands.map(({ name, description, examples }) => ({
        line: [strong(`/${name}`), text(` – ${description}`)],
        // A command that is typed without anything needs no example.
        detail: examples
          .filter((example) => example !== `/${name}`)
          .slice(0, 1)
          .map((example) => [faint(example)]),
      })),
    ),
    paragraph([faint(record)]),
  ];
  return answer('normal', blocks, { commands: commands.map(commandFacts), counts }, { private: true });
}

/** One command: its options and examples. */
export function commandHelp(command: Command): Answer {
  const blocks = [
    heading(`/${command.name}`, 1),
    paragraph(command.description),
    ...items(
      command.options.map((option) => ({
        line: [
          strong(option.positional ? option.name : `${option.name}:`),
          text(` ${option.description}`),
          faint(option.choices ? ` (${option.choices.join(', ')})` : option.required ? ' (needed)' : ''),
        ],
      })),
    ),
    heading('For example'),
    ...items(command.examples.map((example) => ({ line: [text(example)] }))),
  ];
  return answer('normal', blocks, commandFacts(command), { private: true });
}

function commandFacts({ name, description, options, examples }: Command): unknown {
  return { name, description, options, examples };
}
