import { describe, expect, it } from 'vitest';
import type { OpenStore } from './store.ts';
import { withStore } from './with-store.ts';

const DIGEST = { at: '08:00', zone: 'Europe/London' };

/** Who wants a digest, and that each is sent once. */
export function digestContract(open: OpenStore): void {
  describe('digests', () => {
    const opened = withStore(open);

    it('are for the channels that asked, since they asked', async () => {
      const { store } = opened;
      const since = opened.now;
      await store.history('discord:1').changeSettings('c1', { digest: DIGEST });
      await store.history('discord:1').changeSettings('c2', { digest: DIGEST });
      opened.now += 1000;
      await store.history('discord:1').changeSettings('c1', { links: 'never', digest: DIGEST });
      await store.history('discord:1').changeSettings('c2', { digest: null });
      expect(await store.digests.channels()).toEqual([
        { workspace: 'discord:1', channel: 'c1', ...DIGEST, since },
      ]);
    });

    it('are claimed once for a day', async () => {
      const { digests } = opened.store;
      expect(await digests.claim('discord:1', 'c1', '2026-03-12', opened.now)).toBe(true);
      expect(await digests.claim('discord:1', 'c1', '2026-03-12', opened.now)).toBe(false);
      expect(await digests.claim('discord:1', 'c2', '2026-03-12', opened.now)).toBe(true);
      expect(await digests.claim('discord:1', 'c1', '2026-03-13', opened.now)).toBe(true);
    });

    it('can be claimed again after a failed delivery, not after a finished one', async () => {
      const { digests } = opened.store;
      await digests.claim('discord:1', 'c1', '2026-03-12', opened.now);
      await digests.release('discord:1', 'c1', '2026-03-12');
      expect(await digests.claim('discord:1', 'c1', '2026-03-12', opened.now)).toBe(true);
      await digests.finish('discord:1', 'c1', '2026-03-12', 'sent', opened.now);
      await digests.release('discord:1', 'c1', '2026-03-12');
      expect(await digests.claim('discord:1', 'c1', '2026-03-12', opened.now + 86_400_000)).toBe(false);
    });

    it('are taken over from a process that died with its claim, after ten minutes', async () => {
      const { digests } = opened.store;
      await digests.claim('discord:1', 'c1', '2026-03-12', opened.now);
      expect(await digests.claim('discord:1', 'c1', '2026-03-12', opened.now + 599_999)).toBe(false);
      expect(await digests.claim('discord:1', 'c1', '2026-03-12', opened.now + 600_000)).toBe(true);
      expect(await digests.claim('discord:1', 'c1', '2026-03-12', opened.now + 600_001)).toBe(false);
    });

    it('remember until when the last one told, empty or not', async () => {
      const { digests } = opened.store;
      expect(await digests.lastSent('discord:1', 'c1')).toBeNull();
      await digests.claim('discord:1', 'c1', '2026-03-12', opened.now);
      expect(await digests.lastSent('discord:1', 'c1')).toBeNull();
      await digests.finish('discord:1', 'c1', '2026-03-12', 'sent', 1000);
      await digests.claim('discord:1', 'c1', '2026-03-13', opened.now);
      await digests.finish('discord:1', 'c1', '2026-03-13', 'empty', 2000);
      expect(await digests.lastSent('discord:1', 'c1')).toBe(2000);
    });
  });
}
