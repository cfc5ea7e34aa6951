import type { Action, Answer, FeedFault, Line, Subscription } from '../model/index.ts';
import { faultWords } from './feed-faults.ts';
import { answer, faint, link, paragraph, text } from './inline.ts';

type Feed = Pick<Subscription, 'id' | 'title' | 'url'>;

/** What a feed is called: its title, else its address. */
export function feedLine({ title, url }: Feed): Line {
  return [link(title ?? url, url)];
}

/** Buttons and typed lines name a feed by its number. */
export function feedCall(action: string, { id }: Pick<Feed, 'id'>, label: string): Action {
  return { label, call: { name: 'feed', options: { action, feed: String(id) } } };
}

/** An instant in the zone that all members of a channel can convert. */
export function utc(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** Told once in a feed's channel when it has failed for a while; `nextAt` (ms) is when it is asked again. */
export function feedFails(feed: Feed, fault: FeedFault, nextAt: number): Answer {
  const { what, next } = faultWords(fault);
  const blocks = [
    paragraph([text('The feed '), ...feedLine(feed), text(` cannot be read: ${what}. ${next}`)]),
    paragraph([faint(`Next try ${utc(nextAt)}. This is said once, and again when it works.`)]),
  ];
  return answer('problem', blocks, { feed: feed.id, fault, nextAt }, { actions: [...ways(feed, 'pause')] });
}

/** Told when a feed of which it was said that it fails can be read again. */
export function feedBack(feed: Feed): Answer {
  return answer('good', [paragraph([text('The feed '), ...feedLine(feed), text(' can be read again.')])], {
    feed: feed.id,
  });
}

/** Told when a feed's server says that it is gone for good. */
export function feedGone(feed: Feed): Answer {
  const blocks = [
    paragraph([
      text('The feed '),
      ...feedLine(feed),
      text(' is gone for good: its server says so (410). It is paused and not asked for again.'),
    ]),
    paragraph([faint('If the site has a new feed, add that; if this one comes back, resume it.')]),
  ];
  return answer('problem', blocks, { feed: feed.id }, { actions: [...ways(feed, 'resume')] });
}

function ways(feed: Feed, action: 'pause' | 'resume'): readonly Action[] {
  return [
    feedCall(action, feed, action === 'pause' ? 'Pause it' : 'Resume it'),
    feedCall('remove', feed, 'Remove it'),
  ];
}
