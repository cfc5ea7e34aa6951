import type { Typed } from './chat.ts';

/** What a member types, and what must be seen then. */
export interface Line extends Typed {
  readonly sees: readonly string[];
  /** Each button rules others out, so that a later press may be refused in words. */
  readonly rivals?: true;
  /** Its buttons stay unpressed: the next lines need what they would undo. */
  readonly kept?: true;
}

/** The demo's article that lines are about. */
export const ARTICLE = { slug: 'bergen-round-ends', title: 'Bergen round ends with a map' } as const;

/** A feed without items, so that nothing comes of it while commands are tried. */
export const FEED_TITLE = 'Quiet waters';

/**
 * Every command, asked of the demo's articles. They run in this order on one history, and every button of each
 * answer is pressed: those that ask come before those that change, and those that erase come last.
 */
export function linesFor(link: string, feed: string): Readonly<Record<string, readonly Line[]>> {
  return {
    help: [
      typed({}, '', '/who-met', '/digest'),
      typed({ command: 'who-met' }, 'who-met', '/who-met Blinken with Dermer since May'),
    ],
    brief: [
      typed({ link }, link, ARTICLE.title, 'Who met', 'Who stated what'),
      typed({ article: 1 }, 'article:1', 'Halvorsen hosts Icelandic counterpart'),
    ],
    'who-met': [
      typed({ person: 'Halvorsen' }, 'Halvorsen', '8 meetings on record', 'Palsson', 'Tórshavn'),
      typed({ person: 'Halvorsen', show: 'months' }, 'Halvorsen per month', 'October 2026', 'November 2026'),
      typed({ person: 'Halvorsn' }, 'Halvorsn', 'Did you mean Ingrid Halvorsen?'),
      typed({ person: 'Osei', with: 'Lunde' }, 'Osei with Lunde', 'Osei', 'Lunde'),
    ],
    said: [
      typed({ speaker: 'Halvorsen' }, 'Halvorsen', 'statements on record', 'a calm reader'),
      typed(
        { speaker: 'Halvorsen', about: 'survey', show: 'position' },
        'Halvorsen about survey over time',
        'that a joint survey of the seabed is not on the table this year',
      ),
    ],
    'who-said': [typed({ words: 'a calm reader' }, '"a calm reader"', 'Ingrid Halvorsen', 'a calm reader')],
    readouts: [
      typed({ person: 'Halvorsen', with: 'Palsson' }, 'Halvorsen and Palsson', 'Which meeting?', 'Oslo'),
      typed(
        { person: 'Halvorsen', with: 'Palsson', on: '2026-10-06' },
        'Halvorsen and Palsson on 2026-10-06',
        'In both accounts',
        'Reykjavik Dispatch',
      ),
    ],
    meeting: [typed({ number: 1 }, '1', 'Halvorsen', 'Palsson', 'Oslo', '2 independent sources')],
    timeline: [
      typed({ person: 'Ashworth' }, 'Ashworth', '10 October 2026', 'Osei'),
      typed({ about: 'cable' }, 'about:cable', 'cable'),
    ],
    who: [typed({ person: 'Halvorsen' }, 'Halvorsen', 'Foreign Minister', 'Met most often')],
    digest: [
      typed({ action: 'now' }, 'now', '13 articles', 'Who met'),
      typed({ action: 'at', time: '08:00', zone: 'Europe/London' }, 'at 08:00 Europe/London', '08:00'),
      typed({}, '', '08:00'),
      typed({ action: 'off' }, 'off', 'No more daily digests here'),
    ],
    feed: [
      { ...typed({ action: 'add', feed }, `add ${feed}`, 'The feed', 'is read from now on'), kept: true },
      typed({ action: 'list' }, 'list', FEED_TITLE),
      typed({ action: 'remove', feed: '1' }, 'remove 1', 'is no longer read'),
    ],
    follow: [
      typed({ person: 'Holm' }, 'Holm', 'Frederik Holm'),
      { ...typed({ person: 'Osei', topic: 'cable' }, 'Osei topic:cable', 'Osei', 'cable'), kept: true },
      { ...typed({ action: 'list' }, 'list', 'Followed here', 'Osei'), kept: true },
    ],
    unfollow: [typed({ follow: 'Osei' }, 'Osei', 'Osei')],
    settings: [
      typed({ links: 'never' }, 'links:never', 'Changed for this channel'),
      typed({ links: 'always' }, 'links:always', 'Every news link posted here is briefed'),
    ],
    merge: [typed({ person: 'Ashworth', with: 'Lindqvist' }, 'Ashworth and Lindqvist', 'are one')],
    rename: [typed({ person: 'Osei', to: 'Sam Osei' }, 'Osei to Sam Osei', 'is shown as', 'Sam Osei')],
    split: [
      { ...typed({ person: 'Lindqvist' }, 'Lindqvist', 'What of this is not', 'Articles'), rivals: true },
    ],
    audit: [typed({}, '', 'corrections on record', 'made by')],
    undo: [typed({ number: 1 }, '1', 'was undone before')],
    export: [typed({}, '', '13 articles', 'readout.json')],
    forget: [typed({ link }, link, 'Forget this article?', ARTICLE.title)],
    'forget-everything': [typed({}, '', 'Forget everything that is on record here?')],
  };
}

/** The same in Discord's boxes and in Slack's line. */
function typed(filled: Typed['filled'], line: string, ...sees: readonly string[]): Line {
  return { filled, line, sees };
}
