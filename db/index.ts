import type { Clock, History, Store, WorkspaceId } from '../src/model/index.ts';
import { connect } from './connection.ts';
import { createDigestStore } from './digests.ts';
import { createHistory } from './history.ts';
import { createHolder } from './holder.ts';
import { createInstallationStore } from './installations.ts';
import { createJobStore } from './jobs.ts';
import { createNewsStore } from './news.ts';
import { createFeedStore } from './polls.ts';
import { scrub } from './forget.ts';
import { rekey } from './rekey.ts';
import { createSealer } from './seal.ts';
import { createSql } from './sql.ts';
import { join, leave, presentWorkspaces, sweep } from './workspaces.ts';

export { parsePortable } from './portable-schema.ts';

/**
 * Opens the SQLite file with everything that Readout remembers, and makes it where there is none; `:memory:`
 * ends with the process. Throws CodedError where the file is not Readout's, is damaged, or cannot be written.
 * `secrets`, 64 hexadecimal digits each, encrypt the tokens of workspaces: the first new ones, all of them what is there.
 */
export async function openStore(
  file: string,
  options: { readonly clock?: Clock; readonly secrets?: readonly string[] } = {},
): Promise<Store> {
  const { clock = Date.now, secrets = [] } = options;
  const db = connect(file, clock());
  const sql = createSql(db);
  rekey(db, sql);
  const holder = createHolder();
  const histories = new Map<WorkspaceId, History>();
  return {
    history(workspace) {
      const known = histories.get(workspace);
      if (known) return known;
      const history = createHistory(sql, clock, workspace);
      histories.set(workspace, history);
      return history;
    },
    jobs: createJobStore(sql, clock, holder),
    digests: createDigestStore(sql),
    installations: createInstallationStore(sql, createSealer(secrets)),
    feeds: createFeedStore(sql, clock, holder),
    news: createNewsStore(sql, clock, holder),
    leave: async (workspace, now) => leave(sql, workspace, now),
    join: async (workspace) => join(sql, workspace),
    workspaces: async () => presentWorkspaces(sql),
    async sweep(before) {
      const swept = sweep(sql, before);
      // Every time: a log that could not be emptied when something was forgotten is emptied now.
      scrub(sql);
      return swept;
    },
    async close() {
      holder.close();
      db.close();
    },
  };
}
