import type { Reading } from '../../model/index.ts';
import type { FeedDocument } from '../feed/parse.ts';
import type { PageAddress } from './readable.ts';

/** What the reading process is asked: to read a page's or a feed's bytes, or to name the language of a text. */
export type PageTask =
  | {
      readonly type: 'page';
      readonly bytes: Uint8Array;
      readonly contentType: string | null;
      readonly address: PageAddress;
    }
  | {
      readonly type: 'feed';
      readonly bytes: Uint8Array;
      readonly contentType: string | null;
      readonly address: string;
    }
  | { readonly type: 'language'; readonly text: string };

interface PageResults {
  readonly page: Reading;
  readonly feed: FeedDocument;
  readonly language: string | null;
}

export type PageResult<T extends PageTask> = PageResults[T['type']];
