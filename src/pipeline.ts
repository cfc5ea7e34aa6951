import type {
  Article,
  ChannelId,
  Extractor,
  History,
  Ingest,
  Reading,
  RecordedArticle,
} from './model/index.ts';

/** Where an article comes from, and the channel that reads its briefing: those who follow are not told there again. */
export type Source = { readonly shownIn?: ChannelId } & (
  | { readonly type: 'link'; readonly url: string; readonly published?: string }
  | { readonly type: 'file'; readonly path: string; readonly title?: string; readonly published?: string }
  | { readonly type: 'text'; readonly text: string; readonly title?: string; readonly published?: string }
);

/** The stations of an article on its way, for whoever waits for it. */
export type Step = 'reading' | 'extracting' | 'recording';

/** What became of it. */
export type Outcome =
  | {
      readonly status: 'recorded';
      readonly article: RecordedArticle;
      readonly isNew: boolean;
      /** The page gives much less of the text than before, so that the earlier reading stands. */
      readonly isCut: boolean;
    }
  | Extract<Reading, { status: 'unreadable' }>;

/** The product: reads a source, extracts who met and who stated what, records it in one workspace's history. */
export type Pipeline = (source: Source, history: History, onStep?: (step: Step) => void) => Promise<Outcome>;

/** A page that gives less than this share of what it gave before hides the rest: behind a paywall, or a fault. */
const CUT = 0.5;

/**
 * One article, one way; what is on record and reads otherwise now is extracted anew. What it rejects with is a
 * CodedError for bad input, or a fault.
 */
export function createPipeline(ingest: Ingest, extractor: Extractor): Pipeline {
  return async (source, history, onStep = () => {}) => {
    onStep('reading');
    const reading = await read(source, ingest);
    if (reading.status === 'unreadable') return reading;
    const { article } = reading;

    onStep('extracting');
    const known = article.url === null ? null : await history.articleByUrl(article.url);
    const present = { ...article, published: source.published ?? known?.ref.published ?? article.published };
    const isCut = known !== null && present.text.length < known.text.length * CUT;
    const isSame = known !== null && hasSameWords(present.text, known.text);
    const extraction = isCut || isSame ? null : await extractor.extract(present);

    if (extraction) onStep('recording');
    const { id, isNew } =
      known === null && extraction
        ? await history.record(present, extraction, source.shownIn)
        : { id: known?.ref.id ?? 0, isNew: false };
    if (known !== null && extraction) await history.revise(id, present, extraction, source.shownIn);
    for (const link of linksTo(source, article, ingest)) await history.keepLink(link, id);
    const recorded = await history.article(id);
    if (recorded === null) throw new Error(`article ${id} is not there after it was recorded`);
    return { status: 'recorded', article: recorded, isNew, isCut };
  };
}

/** Spaces and line breaks change with a page's design, not with its text. */
function hasSameWords(one: string, other: string): boolean {
  const words = (text: string): string => text.replace(/\s+/gu, ' ').trim();
  return words(one) === words(other);
}

/** Addresses under which the article may be asked for again: the page's own, and that of the link. */
function linksTo(source: Source, { url }: Article, ingest: Ingest): readonly string[] {
  const followed = source.type === 'link' ? ingest.links(source.url)[0]?.canonical : undefined;
  return [...new Set([url, followed])].filter((link) => typeof link === 'string');
}

async function read(source: Source, ingest: Ingest): Promise<Reading> {
  switch (source.type) {
    case 'link':
      return ingest.readLink(source.url);
    case 'file':
      return ingest.readFile(source.path, details(source));
    case 'text':
      return ingest.readText(source.text, details(source));
    default:
      return source satisfies never;
  }
}

function details({ title, published }: { readonly title?: string; readonly published?: string }): {
  readonly title?: string;
  readonly published?: string;
} {
  return {
    ...(title === undefined || title === '' ? {} : { title }),
    ...(published === undefined ? {} : { published }),
  };
}
