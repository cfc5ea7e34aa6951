import type { Log } from '../../model/index.ts';

/** What is needed to reach Slack, and to be reached by it. */
export interface SlackOptions {
  readonly botToken: string;
  /** For Socket Mode, which needs no public address; null for signed HTTP. */
  readonly appToken: string | null;
  /** Signs HTTP requests; needed without an app token. */
  readonly signingSecret: string | null;
  /** Where the Web API is, such as `http://127.0.0.1:4000/api/`; null for Slack itself. */
  readonly api: string | null;
  /** Where signed HTTP requests are listened for. */
  readonly host: string;
  readonly port: number;
  readonly log: Log;
}
