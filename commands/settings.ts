import type { ChannelSettings, Command } from '../src/model/index.ts';
import { done, strong, text } from '../src/answers/index.ts';
import { choice } from './input.ts';
import { managersOnly } from './managers.ts';

const LINKS = ['always', 'mention', 'never'] as const;
const REPLIES = ['reply', 'thread'] as const;

const LINK_WORDS: Readonly<Record<(typeof LINKS)[number], string>> = {
  always: 'Every news link posted here is briefed',
  mention: 'Links are briefed when Readout is mentioned with them',
  never: 'Links are briefed only by /brief',
};

/** How Readout behaves in one channel. */
export const settings: Command = {
  name: 'settings',
  description: 'How Readout behaves in this channel: which links it briefs, and where',
  examples: ['/settings links:mention', '/settings replies:thread', '/settings'],
  managers: true,
  options: [
    { name: 'links', description: 'Which links are briefed unasked', kind: 'choice', choices: LINKS },
    { name: 'replies', description: 'Where briefings go', kind: 'choice', choices: REPLIES },
  ],
  async run(input, context) {
    const links = choice(input, 'links', LINKS);
    const replies = choice(input, 'replies', REPLIES);
    if (!links && !replies) return shown(context.settings);
    managersOnly(context, 'change the settings');
    const change = { ...(links ? { links } : {}), ...(replies ? { replies } : {}) };
    return shown(await context.history.changeSettings(context.channel, change));
  },
};

function shown(settings: ChannelSettings): ReturnType<typeof done> {
  const where = settings.replies === 'thread' ? 'in a thread' : 'as a reply';
  const digest = settings.digest ? `at ${settings.digest.at} ${settings.digest.zone}` : 'off';
  const line = [text(`${LINK_WORDS[settings.links]}, ${where}. Daily digest: `), strong(digest), text('.')];
  return done(line, settings);
}
