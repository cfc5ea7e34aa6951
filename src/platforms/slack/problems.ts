import { webApi } from '@slack/bolt';
import { CodedError } from '../../model/index.ts';

/** Slack's error codes that an administrator can mend, and how. */
const REMEDIES: Readonly<Record<string, string>> = {
  not_in_channel: 'Readout is not in this channel. Invite it: /invite @Readout',
  channel_not_found: 'Readout cannot see this channel. Invite it: /invite @Readout',
  is_archived: 'This channel is archived, so nothing can be posted in it.',
  restricted_action: 'A workspace setting keeps apps from posting in this channel. Ask an administrator.',
  user_disabled: 'This member’s account is no longer active, so nothing can be sent to them.',
  user_not_found: 'This member is no longer in the workspace, so nothing can be sent to them.',
  invalid_auth: 'Slack refuses the bot token. Copy it anew: api.slack.com/apps → OAuth & Permissions.',
  account_inactive: 'The app was removed from the workspace. Install it again: api.slack.com/apps.',
  token_revoked: 'The bot token was revoked. Install the app again: api.slack.com/apps.',
  not_allowed_token_type: 'The app token must begin with xapp- and have the scope connections:write.',
};

/** Slack's error code of a failed call, or null where Slack gave none. */
export function slackCode(error: unknown): string | null {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : null;
}

/** A refusal in words that say what to grant; any other error as it is. */
export function explained(error: unknown): unknown {
  const code = slackCode(error);
  if (!code) return error;
  if (code === 'missing_scope' && error instanceof webApi.WebAPIPlatformError) {
    const needed = 'needed' in error.data ? String(error.data['needed']) : 'a scope';
    const words = `The app lacks the scope ${needed}: add it under OAuth & Permissions and install the app again.`;
    return new CodedError('slack-missing-scope', words, { cause: error });
  }
  const remedy = REMEDIES[code];
  return remedy ? new CodedError(`slack-${code}`, remedy, { cause: error }) : error;
}

/** Whether Slack says that the app is no longer installed; a token that it does not know may be a slip of ours. */
export function isRemoval(error: unknown): boolean {
  return ['account_inactive', 'token_revoked'].includes(slackCode(error) ?? '');
}

/** Milliseconds to wait before a call may be made again, or null where the error is no rate limit. */
export function rateLimitWait(error: unknown): number | null {
  return error instanceof webApi.WebAPIRateLimitedError ? error.retryAfter * 1000 : null;
}

/** Whether a call may or may not have been carried out: the connection broke, or Slack failed half-way. */
export function isUncertain(error: unknown): boolean {
  return (
    error instanceof webApi.WebAPIRequestError ||
    (error instanceof webApi.WebAPIHTTPError && error.statusCode >= 500) ||
    ['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout'].includes(
      slackCode(error) ?? '',
    )
  );
}
