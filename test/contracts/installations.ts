import { describe, expect, it } from 'vitest';
import type { Installation } from '../../src/model/index.ts';
import type { OpenStore } from './store.ts';
import { withStore } from './with-store.ts';

const MADE: Installation = {
  workspace: 'slack:T1',
  token: 'xoxb-of-t1',
  refresh: { token: 'xoxe-of-t1', until: 1_800_000_000_000 },
  botUser: 'U1',
  bot: 'B1',
  scopes: ['chat:write', 'commands'],
  installedBy: 'U7',
  installedAt: 1000,
};

/** What every store keeps of workspaces that installed the bot. */
export function installationContract(open: OpenStore): void {
  describe('an installation', () => {
    const opened = withStore(open);

    it('comes back as it was saved, to its workspace alone', async () => {
      const { installations } = opened.store;
      await installations.save(MADE);
      expect(await installations.find('slack:T1')).toEqual(MADE);
      expect(await installations.find('slack:T2')).toBeNull();
    });

    it('takes the place of the one before', async () => {
      const { installations } = opened.store;
      await installations.save(MADE);
      const again = { ...MADE, token: 'xoxb-again', refresh: null, installedBy: null, installedAt: 2000 };
      await installations.save(again);
      expect(await installations.find('slack:T1')).toEqual(again);
      expect(await installations.renew()).toEqual(['slack:T1']);
    });

    it('is removed by a notice that came after it, and by no earlier one', async () => {
      const { installations } = opened.store;
      await installations.save(MADE);
      await installations.save({ ...MADE, workspace: 'slack:T2' });
      expect(await installations.remove('slack:T1', 1000)).toBe(false);
      expect(await installations.remove('slack:T1', 1001)).toBe(true);
      expect(await installations.remove('slack:T1', 1001)).toBe(false);
      expect(await installations.find('slack:T1')).toBeNull();
      expect(await installations.find('slack:T2')).not.toBeNull();
    });
  });
}
