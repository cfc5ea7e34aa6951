/** The parts of the DOM that are used here: linkedom's types are looser than the standard's. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}
export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  remove(): void;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const ELEMENT = 1;
const TEXT = 3;

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CENTER DD DETAILS DIV DL DT FIELDSET FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL'
  ).split(' '),
);

/** Never seen as text at all. */
export const UNSEEN = new Set('IFRAME OBJECT SCRIPT SELECT STYLE SVG TEMPLATE'.split(' '));

/** Never running text: pictures with their captions, controls, embedded things. */
const NOT_RUNNING = new Set(
  (
    'AUDIO BUTTON CANVAS FIGCAPTION FIGURE FOOTER FORM IFRAME INPUT NAV NOSCRIPT OBJECT PICTURE SCRIPT SELECT ' +
    'STYLE SVG TEMPLATE TEXTAREA VIDEO'
  ).split(' '),
);

export interface Paragraph {
  readonly text: string;
  /** The element that it came from, upper case: `P`, `LI`, `H2`. */
  readonly tag: string;
  /** Share of its characters that stand in links, 0 to 1. */
  readonly linked: number;
}

/** The text blocks below an element, in order, white space folded; empty ones and elements in `leftOut` are left out. */
export function paragraphs(
  root: PageElement,
  leftOut: ReadonlySet<string> = NOT_RUNNING,
): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let text = '';
  let linked = 0;
  let tag = root.nodeName;

  const flush = (): void => {
    const folded = fold(text);
    if (folded !== '') found.push({ text: folded, tag, linked: Math.min(1, linked / folded.length) });
    text = '';
    linked = 0;
  };

  const walk = (node: PageNode, inLink: boolean, block: string): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === TEXT) {
        const words = child.textContent ?? '';
        if (text === '') tag = block;
        text += words;
        if (inLink) linked += fold(words).length;
      } else if (child.nodeType === ELEMENT) {
        const name = child.nodeName.toUpperCase();
        if (leftOut.has(name)) continue;
        const isBlock = BLOCKS.has(name);
        if (isBlock) flush();
        walk(child, inLink || name === 'A', isBlock && name !== 'BR' ? name : block);
        if (isBlock) flush();
      }
    }
  };
  walk(root, false, root.nodeName.toUpperCase());
  flush();
  return found;
}

/** What nobody sees, and what turns or hides the text around it: soft hyphens, zero-width and control characters, bidi overrides. */
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex -- control characters are exactly what is to go
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** White space of every kind becomes one space; what is invisible goes; half a surrogate pair becomes U+FFFD. */
export function fold(text: string): string {
  return text
    .toWellFormed()
    .replace(INVISIBLE, '')
    .replace(/[\s\u00a0\u0085]+/g, ' ')
    .trim();
}
