import { createBackground } from '../background.ts';
import type { App } from '../main.ts';
import type { Answer, Platform } from '../model/index.ts';

/**
 * Shows what comes by itself while somebody sits at the terminal, feeds' briefings and word of who is followed, and
 * does so until the function that it gives is called.
 */
export async function openInbox(
  app: App,
  tell: (answer: Answer) => Promise<void>,
): Promise<() => Promise<void>> {
  const background = createBackground({ ...app, platforms: [terminalPlatform(tell)], clock: Date.now });
  await background.start();
  return background.stop;
}

/** A terminal keeps no messages: what a crash left open is shown once more. */
function terminalPlatform(tell: (answer: Answer) => Promise<void>): Platform {
  return {
    name: 'terminal',
    start: async () => {},
    stop: async () => {},
    deliver: async (_target, answer, key) => {
      await tell(answer);
      return key;
    },
    findDelivered: async () => null,
  };
}
