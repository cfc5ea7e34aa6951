/** Discord's documented limits, https://docs.discord.com/developers/components/reference and /resources/message. */

/** Characters over all text displays of a message. */
export const MESSAGE_TEXT = 4000;
/** Components of a message, those inside others included. */
const MESSAGE_COMPONENTS = 40;
export const BUTTONS_PER_ROW = 5;
export const BUTTON_LABEL = 80;
export const IMAGE_URL = 2048;
export const IMAGE_DESCRIPTION = 1024;
export const THREAD_NAME = 100;
export const NONCE = 25;
export const CHOICES = 25;
export const CHOICE = 100;
export const COMMAND_DESCRIPTION = 100;
/** Bytes of a file in a server without boosts. */
export const FILE_BYTES = 10 * 1024 * 1024;
export const TEXT_INPUT = 4000;

/** Ours: a piece of markdown that is never split further, so that any two pieces fit on a page. */
export const PIECE = 1900;
/** Ours: raw characters that are escaped in one go; with every character escaped, markup and a link it stays under PIECE. */
export const RUN = 300;
/** Ours: a longer address loses its text fragment, then its link. */
export const LINK = 1200;
/** Ours: rows of an answer's own buttons. */
export const ACTION_ROWS = 4;
/** The row that turns pages, and the answer's own rows. */
const BUTTON_COMPONENTS = 1 + 3 + ACTION_ROWS * (1 + BUTTONS_PER_ROW);
/** Ours: images on a page; each has text before it, text may follow, and the container is a component too. */
export const IMAGES = Math.floor((MESSAGE_COMPONENTS - 1 - BUTTON_COMPONENTS - 1) / 2);
