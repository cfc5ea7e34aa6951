import type { Reading } from '../../model/index.ts';
import type { PageAddress } from './readable.ts';

/** What the reading process is asked: to read a page's bytes, or to name the language of a text. */
export type PageTask =
  | {
      readonly type: 'page';
      readonly bytes: Uint8Array;
      readonly contentType: string | null;
      readonly address: PageAddress;
    }
  | { readonly type: 'language'; readonly text: string };

export type PageResult<T extends PageTask> = T['type'] extends 'page' ? Reading : string | null;
