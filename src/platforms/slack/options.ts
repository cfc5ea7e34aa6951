import type { InstallationStore, Log } from '../../model/index.ts';

/** How workspaces install the app by themselves, https://docs.slack.dev/authentication/installing-with-oauth. */
export interface InstallOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The public address that leads to `host` and `port`. */
  readonly url: string;
  readonly installations: InstallationStore;
}

/** What is needed to reach Slack, and to be reached by it. */
export interface SlackOptions {
  /** The one workspace's token, or how several install the app. */
  readonly access: { readonly botToken: string } | InstallOptions;
  /** For Socket Mode, which needs no public address; null for signed HTTP. */
  readonly appToken: string | null;
  /** Signs HTTP requests; needed without an app token. */
  readonly signingSecret: string | null;
  /** Where the Web API is, such as `http://127.0.0.1:4000/api/`; null for Slack itself. */
  readonly api: string | null;
  /** Where signed HTTP requests, and browsers that install the app, are listened for. */
  readonly host: string;
  readonly port: number;
  readonly log: Log;
}
