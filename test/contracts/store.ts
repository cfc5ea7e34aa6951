import type { Clock, Store } from '../../src/model/index.ts';
import { correctionContract } from './corrections.ts';
import { digestContract } from './digests.ts';
import { historyContract } from './history.ts';
import { installationContract } from './installations.ts';
import { jobContract } from './jobs.ts';
import { feedContract } from './feeds.ts';
import { followContract } from './follows.ts';
import { forgettingContract } from './forgetting.ts';
import { revisingContract } from './revising.ts';
import { carryingContract } from './carrying.ts';
import { likenessContract } from './likeness.ts';
import { meetingContract } from './meetings.ts';
import { nameContract } from './names.ts';
import { questionContract } from './questions.ts';
import { profileContract } from './profiles.ts';
import { settingContract } from './settings.ts';
import { tenancyContract } from './tenancy.ts';

/** Opens an empty store of the implementation under test; whoever opens it closes it. */
export type OpenStore = (clock: Clock) => Promise<Store>;

/** What every implementation of Store keeps to. */
export function storeContract(open: OpenStore): void {
  historyContract(open);
  nameContract(open);
  correctionContract(open);
  profileContract(open);
  meetingContract(open);
  questionContract(open);
  likenessContract(open);
  tenancyContract(open);
  settingContract(open);
  jobContract(open);
  installationContract(open);
  digestContract(open);
  feedContract(open);
  followContract(open);
  revisingContract(open);
  forgettingContract(open);
  carryingContract(open);
}
