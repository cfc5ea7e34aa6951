import { IMAGES, MESSAGE_TEXT } from './limits.ts';
import type { Piece } from './pieces.ts';

/** Deals pieces out to pages, in order, each within a message's room; a heading goes with what follows it. */
export function paginate(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const pages: Piece[][] = [];
  let page: Piece[] = [];
  for (const piece of pieces) {
    if (fits([...page, piece])) {
      page.push(piece);
      continue;
    }
    const orphans = trailingHeadings(page);
    const carried =
      orphans < page.length && fits([...page.slice(page.length - orphans), piece]) ? orphans : 0;
    pages.push(page.slice(0, page.length - carried));
    page = [...page.slice(page.length - carried), piece];
  }
  return [...pages, page];
}

function fits(pieces: readonly Piece[]): boolean {
  const images = pieces.filter((piece) => piece.type === 'image').length;
  const characters = pieces.reduce(
    (sum, piece) => sum + (piece.type === 'text' ? piece.markdown.length + 1 : 0),
    0,
  );
  return characters <= MESSAGE_TEXT && images <= IMAGES;
}

function trailingHeadings(page: readonly Piece[]): number {
  const last = page.findLastIndex((piece) => piece.type !== 'text' || !piece.leading);
  return page.length - 1 - last;
}
