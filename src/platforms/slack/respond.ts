import type { Answer, Asker, Core, Log } from '../../model/index.ts';
import { present } from './present.ts';
import { RESPONSE_URL_AGE } from './limits.ts';
import type { Page } from './render.ts';

/** Milliseconds until a response URL must have answered, and tries while Slack asks to wait. */
const WAIT = 10_000;
const TRIES = 3;

/** A message for a response URL. */
export interface Response extends Page {
  readonly response_type?: 'in_channel' | 'ephemeral';
  readonly replace_original?: boolean;
}

/** Where an answer to a command goes: the response URL while it lasts, then the channel. */
export interface Route {
  readonly url: string;
  /** Milliseconds since the epoch at which Slack gave the URL. */
  readonly givenAt: number;
  readonly asker: Asker;
  /** Posts in the channel instead; the page is public there. */
  readonly post: (page: Page) => Promise<unknown>;
}

/** Sends a command's answer. A private answer is never posted in the channel. */
export async function sendAnswer(answer: Answer, route: Route, core: Core, log: Log, privately = false) {
  const page = await present(core, route.asker.workspace, answer);
  const hidden = answer.private || privately;
  const fresh = Date.now() - route.givenAt < RESPONSE_URL_AGE;
  const sent =
    fresh && (await respond(route.url, { ...page, response_type: hidden ? 'ephemeral' : 'in_channel' }));
  if (sent) return;
  log.warn({ channel: route.asker.channel }, 'the response URL is no longer taken');
  if (!hidden) await route.post(page);
}

/** Posts to a response URL; false where Slack no longer takes it. Throws where Slack fails otherwise. */
export async function respond(url: string, body: Response): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(WAIT),
    });
    if (response.ok) return true;
    if (response.status === 404) return false;
    // Only these say that nothing was posted; after any other failure a second try could post twice.
    const wait = response.status === 429 || response.status === 503;
    if (!wait || attempt === TRIES) throw new Error(`Slack's response URL answered ${response.status}`);
    const seconds = Number(response.headers.get('retry-after') ?? 1);
    await new Promise((resolve) => {
      setTimeout(resolve, seconds * 1000);
    });
  }
}
