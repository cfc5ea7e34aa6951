import { CodedError } from '../model/index.ts';
import type { Command } from '../model/index.ts';

/** What can be said of a manifest on the command line; all of it is for Slack. */
export interface ManifestWords {
  readonly url?: string | null;
  readonly socket?: boolean;
  readonly domain?: readonly string[];
}

/** Slack takes no more: https://docs.slack.dev/reference/app-manifest. */
const MOST_DOMAINS = 5;

/**
 * What a platform is told about the bot, made from the commands. The platforms' libraries load only when asked for.
 * Throws CodedError where Slack would refuse it.
 */
export async function manifest(
  platform: 'slack' | 'discord',
  commands: readonly Command[],
  { url = null, socket = false, domain: domains = [] }: ManifestWords,
): Promise<unknown> {
  if (url !== null && !/^https?:/.test(URL.parse(url)?.protocol ?? ''))
    throw new CodedError(
      'bad-option',
      `"${url}" is no address. Give it whole: --url https://readout.example`,
    );
  const wrong = domains.find((domain) => !/^(?![.-])[-a-z0-9.]+[a-z0-9]$/.test(domain));
  if (wrong !== undefined || domains.length > MOST_DOMAINS)
    throw new CodedError(
      'bad-option',
      wrong === undefined
        ? `Slack takes at most ${MOST_DOMAINS} domains.`
        : `"${wrong}" is no domain. Give its name alone: --domain news.example`,
    );
  switch (platform) {
    case 'discord':
      return (await import('../platforms/discord/index.ts')).discordCommands(commands);
    case 'slack':
      return (await import('../platforms/slack/index.ts')).slackManifest(commands, { url, socket, domains });
    default:
      return platform satisfies never;
  }
}
