import { Parser } from 'htmlparser2';
import { fold } from '../page/paragraphs.ts';

const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'figcaption']);
const INLINE = new Set('a abbr b bdi cite code em i mark q s small span strong sub sup time u'.split(' '));

/** A feed's HTML as plain text, white space folded, cut at a word after `longest` characters. */
export function plainText(html: string, longest: number): string | null {
  const parts: string[] = [];
  let unseen = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (UNSEEN.has(name)) unseen += 1;
      if (!INLINE.has(name)) parts.push(' ');
    },
    ontext: (text) => {
      if (unseen === 0) parts.push(text);
    },
    onclosetag: (name) => {
      if (UNSEEN.has(name)) unseen -= 1;
      if (!INLINE.has(name)) parts.push(' ');
    },
  });
  parser.end(html);
  const text = fold(parts.join(''));
  if (text === '') return null;
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, '')}…`;
}
