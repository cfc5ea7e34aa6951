import type { Asker } from '../model/index.ts';

/** The terminal's own workspace: one user, who may do everything. */
export const LOCAL: Asker = { workspace: 'terminal:local', channel: 'terminal', user: null, mayManage: true };
