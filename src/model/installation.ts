import type { WorkspaceId } from './workspace.ts';

/** What a workspace granted when a member of it installed the bot. */
export interface Installation {
  readonly workspace: WorkspaceId;
  /** The bot's token: whoever has it can post as the bot. */
  readonly token: string;
  /** Where the platform's tokens expire: what gets the next one, and when (ms) this one ends. */
  readonly refresh: { readonly token: string; readonly until: number } | null;
  /** The bot as a member, and as an application, by the platform's ids. */
  readonly botUser: string;
  readonly bot: string;
  readonly scopes: readonly string[];
  /** The platform's id of who installed it, or null. */
  readonly installedBy: string | null;
  /** ms */
  readonly installedAt: number;
}

/**
 * Installations of all workspaces, for who speaks with the platform. Tokens are encrypted: whoever has a copy of the
 * database alone cannot use them.
 */
export interface InstallationStore {
  /** Null where there is none. Rejects with a CodedError where it was encrypted with a secret that is not given. */
  find(workspace: WorkspaceId): Promise<Installation | null>;
  /** In the place of one that is there. Rejects with a CodedError where no secret is given. */
  save(installation: Installation): Promise<void>;
  /** Deletes one that was made before an instant (ms). True where there was one. */
  remove(workspace: WorkspaceId, before: number): Promise<boolean>;
  /**
   * Encrypts all with the first secret that are encrypted with another one. Gives whose they all are. Rejects with a
   * CodedError where one cannot be read.
   */
  renew(): Promise<readonly WorkspaceId[]>;
}
