import type { InputBlock, ModalView, PlainTextOption, SectionBlock } from '@slack/types';
import type { ChannelSettings, Command, CommandCall } from '../../model/index.ts';

/** The form's callback id, and the action of its choice of a channel. */
export const SETTINGS_FORM = 'readout_settings_form';
export const CHANNEL_CHOICE = 'readout_settings_channel';
/** The command that the form stands for. */
export const SETTINGS = 'settings';
const INPUT = 'value';

/** Choices of the command in a reader's words; one that is not here is shown as it is typed. */
const LABELS: Readonly<Record<string, string>> = {
  'links:always': 'Every news link',
  'links:mention': 'Links with a mention of Readout',
  'links:reaction': 'Links that get a 📰, or a mention',
  'links:never': 'No links',
  'replies:reply': 'In the thread, and shown in the channel',
  'replies:thread': 'In the thread only',
  'languages:answer': 'Say that they cannot be read',
  'languages:ignore': 'Say nothing',
  'channels:this': 'This channel',
  'channels:every': 'Every channel (the digest only for this one)',
};
const TITLES: Readonly<Record<string, string>> = {
  links: 'What is briefed',
  replies: 'Where a briefing goes',
  languages: 'Articles in other languages',
  channels: 'For',
};

/** What a filled-in form's fields hold, as Slack sends them. */
export type SettingsValues = Readonly<
  Record<
    string,
    Readonly<
      Record<
        string,
        {
          readonly value?: string | null;
          readonly selected_option?: { readonly value?: string } | null;
          readonly selected_time?: string | null;
          readonly selected_conversation?: string | null;
        }
      >
    >
  >
>;

/** The form for a channel's settings, filled in with what holds; for no channel only the choice of one. */
export function settingsForm(
  chosen: { readonly channel: string; readonly settings: ChannelSettings } | null,
  command: Command,
): ModalView {
  const fields = chosen ? fieldsFor(chosen.channel, chosen.settings, command) : [];
  return {
    type: 'modal',
    callback_id: SETTINGS_FORM,
    title: { type: 'plain_text', text: 'Settings of a channel' },
    close: { type: 'plain_text', text: 'Cancel' },
    ...(chosen && { submit: { type: 'plain_text', text: 'Save' } }),
    blocks: [channelField(chosen?.channel ?? null), ...fields],
  };
}

/** The channel and the command call that a filled-in form stands for. */
export function settingsCall(values: SettingsValues): {
  readonly channel: string;
  readonly call: CommandCall;
} {
  const channel = values['channel']?.[CHANNEL_CHOICE]?.selected_conversation ?? '';
  const field = (name: string) => values[`${name}:${channel}`]?.[INPUT];
  const chosen = Object.keys(TITLES).flatMap((name) => {
    const value = field(name)?.selected_option?.value;
    return value === undefined ? [] : [[name, value] as const];
  });
  const hour = field('digest')?.selected_time;
  const zone = field('zone')?.value?.trim();
  const digest = hour ? { digest: hour, ...(zone && { zone }) } : { digest: 'off' };
  return { channel, call: { name: SETTINGS, options: { ...Object.fromEntries(chosen), ...digest } } };
}

/** No input: Slack takes none in a form that cannot be submitted yet. */
function channelField(channel: string | null): SectionBlock {
  return {
    type: 'section',
    block_id: 'channel',
    text: { type: 'plain_text', text: channel === null ? 'Which channel?' : 'Channel' },
    accessory: {
      type: 'conversations_select',
      action_id: CHANNEL_CHOICE,
      filter: { include: ['public', 'private', 'mpim'], exclude_bot_users: true },
      ...(channel !== null && { initial_conversation: channel }),
    },
  };
}

/** Fields are named with their channel: Slack would keep what was filled in for another one. */
function fieldsFor(channel: string, settings: ChannelSettings, command: Command): readonly InputBlock[] {
  const { links, replies, otherLanguages: languages, digest } = settings;
  const now: Readonly<Record<string, string>> = { links, replies, languages, channels: 'this' };
  const choices = command.options.flatMap(({ name, choices: values }) => {
    const title = TITLES[name];
    return title === undefined || values === undefined
      ? []
      : [
          choiceField(
            `${name}:${channel}`,
            title,
            values.map((value) => optionOf(name, value)),
            now[name],
          ),
        ];
  });
  return [
    ...choices,
    {
      type: 'input',
      block_id: `digest:${channel}`,
      optional: true,
      label: { type: 'plain_text', text: 'Daily digest at' },
      hint: { type: 'plain_text', text: 'Empty for none.' },
      element: { type: 'timepicker', action_id: INPUT, ...(digest && { initial_time: digest.at }) },
    },
    {
      type: 'input',
      block_id: `zone:${channel}`,
      optional: true,
      label: { type: 'plain_text', text: 'Time zone of the digest, such as Europe/London' },
      element: {
        type: 'plain_text_input',
        action_id: INPUT,
        max_length: 60,
        ...(digest && { initial_value: digest.zone }),
      },
    },
  ];
}

function choiceField(
  block: string,
  title: string,
  options: readonly PlainTextOption[],
  now: string | undefined,
): InputBlock {
  const initial = options.find(({ value }) => value === now);
  return {
    type: 'input',
    block_id: block,
    label: { type: 'plain_text', text: title },
    element: {
      type: 'static_select',
      action_id: INPUT,
      options: [...options],
      ...(initial && { initial_option: initial }),
    },
  };
}

function optionOf(name: string, value: string): PlainTextOption {
  return { text: { type: 'plain_text', text: LABELS[`${name}:${value}`] ?? value }, value };
}
