import type {
  Action,
  Answer,
  ChannelSettings,
  CommandCall,
  LanguageMode,
  LinkMode,
  ReplyMode,
} from '../model/index.ts';
import { answer, faint, heading, paragraph, text } from './inline.ts';

const LINK_WORDS: Readonly<Record<LinkMode, string>> = {
  always: 'Every news link posted here is briefed',
  mention: 'A link is briefed when Readout is mentioned with it',
  reaction: 'A link is briefed when somebody reacts to its message with 📰, or mentions Readout with it',
  never: 'Links are briefed only by /brief and the message menu',
};
const REPLY_WORDS: Readonly<Record<ReplyMode, string>> = {
  reply: 'As a reply to the message',
  thread: 'In a thread on the message',
};
const LANGUAGE_WORDS: Readonly<Record<LanguageMode, string>> = {
  answer: 'English is read; of an article in another language Readout says that it cannot read it',
  ignore: 'English is read; articles in other languages are passed over in silence',
};
const HEADINGS = {
  shown: 'How Readout behaves here',
  this: 'Changed for this channel',
  every: 'Changed for every channel',
} as const;

/** What holds in a channel, for the asker alone; `scope` says what was changed. Who may change it gets buttons for this channel. */
export function settingsShown(
  settings: ChannelSettings,
  scope: keyof typeof HEADINGS,
  mayManage: boolean,
): Answer {
  const { digest } = settings;
  const facts = [
    ['Links', LINK_WORDS[settings.links]],
    ['Briefings', REPLY_WORDS[settings.replies]],
    ['Languages', LANGUAGE_WORDS[settings.otherLanguages]],
    ['Daily digest', digest ? `At ${digest.at} ${digest.zone}` : 'Off'],
  ] as const;
  const blocks = [
    heading(HEADINGS[scope], 1),
    { type: 'facts', facts: facts.map(([label, words]) => ({ label, line: [text(words)] })) } as const,
    ...(scope === 'shown'
      ? [paragraph([faint('Change it with /settings links:mention, and see /help settings.')])]
      : []),
  ];
  return answer('good', blocks, settings, {
    private: true,
    actions: mayManage && scope !== 'every' ? changes(settings) : [],
  });
}

const LINK_LABELS: Readonly<Record<LinkMode, string>> = {
  always: 'Brief every link',
  mention: 'Only on a mention',
  reaction: 'Only on 📰',
  never: 'Never by itself',
};

/** What could be otherwise in this channel. */
function changes({ links, replies, otherLanguages }: ChannelSettings): readonly Action[] {
  const others = (Object.keys(LINK_LABELS) as LinkMode[]).filter((mode) => mode !== links);
  return [
    ...others.map((mode) => action(LINK_LABELS[mode], { links: mode })),
    replies === 'reply'
      ? action('In threads', { replies: 'thread' })
      : action('As replies', { replies: 'reply' }),
    otherLanguages === 'answer'
      ? action('Ignore other languages', { languages: 'ignore' })
      : action('Answer other languages', { languages: 'answer' }),
  ];
}

function action(label: string, options: CommandCall['options']): Action {
  return { label, call: { name: 'settings', options } };
}
