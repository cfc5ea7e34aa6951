import type { Answer, AnswerFile, Command, CommandContext } from '../src/model/index.ts';
import { count, done, exportFile, nothing, text } from '../src/answers/index.ts';
import { today } from './input.ts';
import { managersOnly } from './managers.ts';

/** Articles that are packed while somebody waits; larger histories are exported on the command line. */
const MOST = 5_000;

/** Everything on record here as a file: JSON to take elsewhere, CSV for spreadsheets. */
export const exporting: Command = {
  name: 'export',
  description: 'Everything on record here as a file: JSON and CSV (for those who manage this place)',
  examples: ['/export'],
  options: [],
  managers: true,
  async run(_, context) {
    managersOnly(context, 'export its history');
    const { articles, meetings, statements } = await context.history.counts();
    if (articles === 0)
      return nothing([text('Nothing is on record here yet: there is nothing to export.')], [], []);
    const what = [count(articles, 'article'), count(meetings, 'meeting'), count(statements, 'statement')];
    if (articles > MOST) return tooLarge(articles, context);
    const file = await exportFile(context.history, today(context));
    return exported(what.join(', '), file);
  },
};

function exported(what: string, file: AnswerFile): Answer {
  const line = [
    text(`${what}. In the file: readout.json with everything (readout import takes it), and articles.csv, `),
    text('meetings.csv and statements.csv for spreadsheets.'),
  ];
  return { ...done(line, { file: file.name }), files: [file] };
}

function tooLarge(articles: number, { history }: CommandContext): Answer {
  const command = `readout export --workspace ${history.workspace} --out FOLDER`;
  const line = [
    text(
      `${count(articles, 'article')} are too many for a file in a chat. Whoever runs the bot exports them with `,
    ),
    text(command),
  ];
  return done(line, { articles, command });
}
