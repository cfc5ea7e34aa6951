import type { Command } from '../../model/index.ts';

/** The one command that every workspace has room for: `/readout who-met blinken`. */
export const ONE_COMMAND = 'readout';
/** The command that reads an article; without words it shows the form for pasted text. */
export const BRIEF = 'brief';
/** The entry in a message's menu. */
export const BRIEF_SHORTCUT = 'readout_brief_message';
/** Path of signed HTTP requests. */
export const EVENTS_PATH = '/slack/events';

/** The entry in a message's menu that looks up who said its words. */
export const WHO_SAID_SHORTCUT = 'readout_who_said';
/** Where a browser begins to install the app, and where Slack leads it back. */
export const INSTALL_PATH = '/slack/install';
export const REDIRECT_PATH = '/slack/oauth_redirect';

/** What the app may do, and what it cannot do where that is not granted. */
export const SCOPE_USES = {
  'app_mentions:read': 'mentions of Readout are not seen',
  'channels:history': 'links in public channels are not seen',
  'channels:read': 'nothing is said when Readout is invited to a public channel',
  'chat:write': 'nothing can be posted',
  commands: 'slash commands and message menus do not work',
  'files:write': '/export cannot send its file',
  'groups:history': 'links in private channels are not seen',
  'groups:read': 'nothing is said when Readout is invited to a private channel',
  'im:history': 'direct messages are not seen',
  'im:write': 'direct messages cannot be sent',
  'mpim:history': 'links in group messages are not seen',
  'reactions:read': 'reactions do not brief a link',
  'reactions:write': 'no 👀 shows that a link was seen',
  'users:read': 'administrators are not known, so that nobody may change settings',
} as const;

/** The scopes that the app asks for. */
export const SCOPES = Object.keys(SCOPE_USES) as readonly (keyof typeof SCOPE_USES)[];

const EVENTS = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'member_joined_channel',
  'message.channels',
  'message.groups',
  'message.im',
  'message.mpim',
  'reaction_added',
  'tokens_revoked',
] as const;

/** How Slack reaches the app. */
export interface ManifestOptions {
  /** Its public address, for signed HTTP and for installing it in several workspaces; null for neither. */
  readonly url: string | null;
  /** Requests come over Socket Mode although there is an address; without one they always do. */
  readonly socket?: boolean;
  /** Domains whose links Slack reports by `link_shared` too; at most five. */
  readonly domains?: readonly string[];
}

/** The app manifest for "Create an app → From a manifest", generated from the commands. Pure. */
export function slackManifest(commands: readonly Command[], options: ManifestOptions = { url: null }) {
  const isSocket = options.url === null || options.socket === true;
  const url = options.url === null || isSocket ? null : new URL(EVENTS_PATH, options.url).href;
  const { domains = [] } = options;
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
      ...(domains.length > 0 && { unfurl_domains: [...domains] }),
      shortcuts: [
        {
          name: 'Brief this article',
          type: 'message',
          callback_id: BRIEF_SHORTCUT,
          description: 'Answers with who met whom and who stated what',
        },
        {
          name: 'Who said this?',
          type: 'message',
          callback_id: WHO_SAID_SHORTCUT,
          description: 'Looks up who is on record with these words',
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
    oauth_config: {
      ...(options.url !== null && { redirect_urls: [new URL(REDIRECT_PATH, options.url).href] }),
      scopes: { bot: [...SCOPES, ...(domains.length > 0 ? ['links:read'] : [])] },
    },
    settings: {
      event_subscriptions: {
        ...reached,
        bot_events: [...EVENTS, ...(domains.length > 0 ? ['link_shared'] : [])],
      },
      interactivity: { is_enabled: true, ...reached },
      org_deploy_enabled: false,
      socket_mode_enabled: isSocket,
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
