import { CodedError } from '../src/model/index.ts';
import type { Answer, Command, CommandContext } from '../src/model/index.ts';
import { done, nothing, strong, text } from '../src/answers/index.ts';
import { localTime } from '../src/text/zone.ts';
import { words } from './input.ts';
import { managersOnly } from './managers.ts';
import { readTime, readZone } from './clock.ts';

const ACTIONS = ['now', 'at', 'off'] as const;
const DAY = 86_400_000;

/** The daily digest: now, every day at an hour, or no more. */
export const digest: Command = {
  name: 'digest',
  description: 'The day’s articles, meetings and statements: now, daily at an hour, or off',
  examples: ['/digest at 08:00 Europe/London', '/digest now', '/digest off'],
  options: [
    {
      name: 'action',
      description: 'now, at (daily) or off',
      kind: 'choice',
      choices: ACTIONS,
      positional: true,
    },
    { name: 'time', description: 'The local hour: 08:00, 7pm', kind: 'text', positional: true },
    { name: 'zone', description: 'The time zone: Europe/London, New York', kind: 'text', positional: true },
  ],
  async run(input, context) {
    const time = words(input, 'time');
    const action = words(input, 'action') ?? (time === undefined ? 'status' : 'at');
    switch (action) {
      case 'now':
        return today(context);
      case 'at':
        return daily(time, words(input, 'zone'), context);
      case 'off':
        return off(context);
      default:
        return status(context);
    }
  },
};

async function today(context: CommandContext): Promise<Answer> {
  const found = await context.digest(context.now() - DAY);
  return (
    found ??
    nothing([text('Nothing was recorded in the last 24 hours. Paste a link to an article to begin.')], [], [])
  );
}

async function daily(
  time: string | undefined,
  place: string | undefined,
  context: CommandContext,
): Promise<Answer> {
  managersOnly(context, 'set the digest');
  if (time === undefined)
    throw new CodedError('missing-option', 'Say at which hour: /digest at 08:00 Europe/London');
  const at = readTime(time);
  const zone = place === undefined ? context.zone : readZone(place);
  await context.history.changeSettings(context.channel, { digest: { at, zone } });
  const here = localTime(context.now(), zone).time;
  const line = [
    text('A digest comes here every day at '),
    strong(`${at} ${zone}`),
    text(`, where it is ${here} now. A day without news brings none.`),
  ];
  return done(line, { at, zone });
}

async function off(context: CommandContext): Promise<Answer> {
  managersOnly(context, 'stop the digest');
  await context.history.changeSettings(context.channel, { digest: null });
  return done([text('No more daily digests here. /digest now still gives one.')], { digest: null });
}

function status({ settings: { digest } }: CommandContext): Answer {
  const line = digest
    ? [text('A digest comes here every day at '), strong(`${digest.at} ${digest.zone}`), text('.')]
    : [
        text(
          'No daily digest is set here. Ask for one with /digest at 08:00 Europe/London, or see /digest now.',
        ),
      ];
  return done(line, { digest });
}
