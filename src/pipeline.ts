import type { Article, Extractor, History, Ingest, Reading, RecordedArticle } from './model/index.ts';

/** Where an article comes from. */
export type Source =
  | { readonly type: 'link'; readonly url: string; readonly published?: string }
  | { readonly type: 'file'; readonly path: string; readonly title?: string; readonly published?: string }
  | { readonly type: 'text'; readonly text: string; readonly title?: string; readonly published?: string };

/** The stations of an article on its way, for whoever waits for it. */
export type Step = 'reading' | 'extracting' | 'recording';

/** What became of it. */
export type Outcome =
  | { readonly status: 'recorded'; readonly article: RecordedArticle; readonly isNew: boolean }
  | Extract<Reading, { status: 'unreadable' }>;

/** The product: reads a source, extracts who met and who stated what, records it in one workspace's history. */
export type Pipeline = (source: Source, history: History, onStep?: (step: Step) => void) => Promise<Outcome>;

/** One article, one way. What it rejects with is a CodedError for bad input, or a fault. */
export function createPipeline(ingest: Ingest, extractor: Extractor): Pipeline {
  return async (source, history, onStep = () => {}) => {
    onStep('reading');
    const reading = await read(source, ingest);
    if (reading.status === 'unreadable') return reading;
    const article = dated(reading.article, source.published);

    onStep('extracting');
    const known = article.url === null ? null : await history.articleByUrl(article.url);
    if (known !== null) return { status: 'recorded', article: known, isNew: false };
    const extraction = await extractor.extract(article);

    onStep('recording');
    const { id, isNew } = await history.record(article, extraction);
    const recorded = await history.article(id);
    if (recorded === null) throw new Error(`article ${id} is not there after it was recorded`);
    return { status: 'recorded', article: recorded, isNew };
  };
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

/** The day that a member gives stands above what the page says. */
function dated(article: Article, published: string | undefined): Article {
  return published === undefined ? article : { ...article, published };
}
