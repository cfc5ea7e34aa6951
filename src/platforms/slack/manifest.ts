import type { Command } from '../../model/index.ts';

/** The one command that every workspace has room for: `/readout who-met blinken`. */
export const ONE_COMMAND = 'readout';
/** The command that reads an article; without words it shows the form for pasted text. */
export const BRIEF = 'brief';
/** The entry in a message's menu. */
export const BRIEF_SHORTCUT = 'readout_brief_message';
/** Path of signed HTTP requests. */
export const EVENTS_PATH = '/slack/events';

/** What the app may do; each is needed for something that a member sees. */
export const SCOPES = [
  'app_mentions:read',
  'channels:history',
  'chat:write',
  'commands',
  'files:write',
  'groups:history',
  'im:history',
  'im:write',
  'reactions:write',
  'users:read',
] as const;

/** How Slack reaches the app: `url` is its public address for signed HTTP, null with Socket Mode. */
export interface ManifestOptions {
  readonly url: string | null;
}

/** The app manifest for "Create an app → From a manifest", generated from the commands. Pure. */
export function slackManifest(commands: readonly Command[], options: ManifestOptions = { url: null }) {
  const url = options.url === null ? null : new URL(EVENTS_PATH, options.url).href;
  const reached = url === null ? {} : { request_url: url };
  return {
    _metadata: { major_version: 1, minor_version: 1 },
    display_information: {
      name: 'Readout',
      description: 'Briefs news articles: who met whom, who stated what, every line linked to its sentence.',
      background_color: '#3b6ea5',
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: 'Readout', always_online: true },
      shortcuts: [
        {
          name: 'Brief this article',
          type: 'message',
          callback_id: BRIEF_SHORTCUT,
          description: 'Answers with who met whom and who stated what',
        },
      ],
      slash_commands: [
        ...commands.map((command) => slashCommand(command, url)),
        {
          command: `/${ONE_COMMAND}`,
          description: 'Every Readout command under one name',
          usage_hint: 'who-met blinken | said blinken | help',
          should_escape: false,
          ...(url !== null && { url }),
        },
      ],
    },
    oauth_config: { scopes: { bot: [...SCOPES] } },
    settings: {
      event_subscriptions: {
        ...reached,
        bot_events: ['app_home_opened', 'app_mention', 'message.channels', 'message.groups', 'message.im'],
      },
      interactivity: { is_enabled: true, ...reached },
      org_deploy_enabled: false,
      socket_mode_enabled: url === null,
      token_rotation_enabled: false,
    },
  };
}

function slashCommand(command: Command, url: string | null) {
  return {
    command: `/${command.name}`,
    description: command.description,
    ...(command.options.length > 0 && { usage_hint: usageHint(command) }),
    should_escape: false,
    ...(url !== null && { url }),
  };
}

/** `<person> [with] [since]`: what must be typed in angle brackets, the rest in square ones. */
function usageHint(command: Command): string {
  return command.options
    .map(({ name, required, positional }) => (required || positional ? `<${name}>` : `[${name}]`))
    .join(' ');
}
