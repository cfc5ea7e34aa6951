import { readFileSync } from 'node:fs';
import { CodedError } from '../../../model/index.ts';
import type { Parse } from '../types.ts';
import { assemble } from './document.ts';
import { createNetwork, type Network } from './network.ts';
import { readWeights } from './weights.ts';

let network: Network | null = null;

/**
 * Loads the parser's weights now rather than at the first article. Throws a CodedError `parser-weights`
 * where they are missing or damaged.
 */
export function loadParser(): Network {
  try {
    network ??= createNetwork(readWeights(readFileSync(new URL('weights/parser.bin', import.meta.url))));
    return network;
  } catch (cause) {
    const message = 'The parser’s weights (parser.bin) are missing or damaged: install Readout again.';
    throw new CodedError('parser-weights', message, { cause });
  }
}

/**
 * Splits an article into paragraphs, sentences and tokens, tags and parses them. Offsets are into
 * `article.text` and exact whatever it holds; takes time linear in the text's length.
 */
export const parseArticle: Parse = (article) => assemble(article, loadParser());
