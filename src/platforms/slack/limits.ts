/** Slack's limits, https://docs.slack.dev/reference/block-kit, unless said otherwise. */

export const BLOCKS = 50;
/** Of a home tab, a form or another window. */
export const VIEW_BLOCKS = 100;
export const HEADER = 150;
export const CONTEXT_TEXT = 2000;
export const BUTTON_LABEL = 75;
export const IMAGE_URL = 3000;
export const IMAGE_ALT = 2000;
export const PLAIN_INPUT = 3000;
/** Characters of a message's blocks as JSON; above about 13,200 Slack refuses with `msg_blocks_too_long` (not documented). */
export const BLOCKS_JSON = 13_000;
/** Bytes of a file: Slack takes a gigabyte, but it is held in memory on its way. */
export const FILE_BYTES = 100 * 1024 * 1024;
/** Response URLs: uses, and milliseconds from the command. */
export const RESPONSE_URL_AGE = 30 * 60_000;

/** Ours: raw characters of one text element. */
export const RUN = 600;
/** Ours: characters of JSON that one piece takes at most, so that it fits beside any buttons. */
export const PIECE_JSON = 3000;
/** Ours: a longer address loses its text fragment, then its link. */
export const LINK = 1200;
/** Ours: an answer's own buttons in a message. */
export const ACTIONS = 20;
/** Ours: characters of the line that notifications show. */
export const FALLBACK = 300;
