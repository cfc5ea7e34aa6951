import { CodedError } from '../src/model/index.ts';
import type { Answer, ChannelSettings, Command, CommandContext } from '../src/model/index.ts';
import { settingsShown } from '../src/answers/index.ts';
import { readTime, readZone } from './clock.ts';
import { choice, words } from './input.ts';
import { managersOnly } from './managers.ts';

const LINKS = ['always', 'mention', 'reaction', 'never'] as const;
const REPLIES = ['reply', 'thread'] as const;
const LANGUAGES = ['answer', 'ignore'] as const;
const CHANNELS = ['this', 'every'] as const;

/** How Readout behaves in one channel, or in all. */
export const settings: Command = {
  name: 'settings',
  description: 'How Readout behaves here: which links it briefs, where, and the daily digest',
  examples: [
    '/settings links:mention',
    '/settings links:reaction channels:every',
    '/settings replies:thread',
    '/settings digest:08:00 zone:London',
    '/settings',
  ],
  managers: true,
  options: [
    {
      name: 'links',
      description: 'Which links are briefed: always, on a mention, on a reaction 📰, or never',
      kind: 'choice',
      choices: LINKS,
    },
    {
      name: 'replies',
      description: 'Where briefings go: a reply, or a thread on the message',
      kind: 'choice',
      choices: REPLIES,
    },
    {
      name: 'languages',
      description: 'Articles that are not in English: say so, or ignore them in silence',
      kind: 'choice',
      choices: LANGUAGES,
    },
    { name: 'digest', description: 'The hour of this channel’s daily digest: 08:00, 7pm, off', kind: 'text' },
    { name: 'zone', description: 'The digest’s time zone: Europe/London, New York', kind: 'text' },
    {
      name: 'channels',
      description: 'This channel, or every channel (the digest is always this one’s)',
      kind: 'choice',
      choices: CHANNELS,
    },
  ],
  async run(input, context) {
    const everywhere = choice(input, 'channels', CHANNELS) === 'every';
    const links = choice(input, 'links', LINKS);
    const replies = choice(input, 'replies', REPLIES);
    const otherLanguages = choice(input, 'languages', LANGUAGES);
    const behaviour = {
      ...(links && { links }),
      ...(replies && { replies }),
      ...(otherLanguages && { otherLanguages }),
    };
    const digest = digestChange(words(input, 'digest'), words(input, 'zone'), context);
    const changesBehaviour = Object.keys(behaviour).length > 0;
    if (everywhere && !changesBehaviour) throw nothingForAll(digest !== undefined);
    if (!changesBehaviour && digest === undefined)
      return settingsShown(context.settings, 'shown', context.mayManage);
    managersOnly(context, 'change the settings');
    if (everywhere) await context.history.changeEverywhere(behaviour);
    return changed(
      { ...(everywhere ? {} : behaviour), ...(digest === undefined ? {} : { digest }) },
      everywhere,
      context,
    );
  },
};

async function changed(
  own: Partial<ChannelSettings>,
  everywhere: boolean,
  { history, channel }: CommandContext,
): Promise<Answer> {
  const after =
    Object.keys(own).length > 0
      ? await history.changeSettings(channel, own)
      : await history.settings(channel);
  return settingsShown(after, everywhere ? 'every' : 'this', true);
}

/** What becomes of the digest: an hour, null for none, undefined where nothing was said of it. */
function digestChange(
  hour: string | undefined,
  place: string | undefined,
  { settings, zone }: CommandContext,
): ChannelSettings['digest'] | undefined {
  if (hour !== undefined && /^(?:off|none|never)$/i.test(hour)) return null;
  const at = hour === undefined ? settings.digest?.at : readTime(hour);
  if (at !== undefined && (hour !== undefined || place !== undefined))
    return { at, zone: place === undefined ? zone : readZone(place) };
  if (place === undefined) return undefined;
  throw new CodedError(
    'missing-option',
    'The zone is that of the daily digest. Say at which hour: /settings digest:08:00 zone:London',
  );
}

function nothingForAll(digest: boolean): CodedError {
  return new CodedError(
    'missing-option',
    digest
      ? 'A daily digest is set for one channel: leave channels:every out, or add what is to hold for all.'
      : 'Say what is to hold for every channel: /settings links:mention channels:every',
  );
}
