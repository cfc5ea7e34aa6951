import { expect, test } from 'vitest';
import type { Pipeline } from '../src/pipeline.ts';
import { TEXT, article, createWorld } from './world.ts';

const LINK = 'https://ledger.example/okoro-visser';

test('an article goes one way: read, extracted, recorded', async () => {
  const { web, pipeline, store } = await createWorld();
  web.set(LINK, article(LINK));
  const steps: string[] = [];
  const outcome = await pipeline({ type: 'link', url: LINK }, store.history('terminal:local'), (step) =>
    steps.push(step),
  );
  expect(outcome).toMatchObject({ status: 'recorded', isNew: true, article: { ref: { url: LINK } } });
  expect(steps).toEqual(['reading', 'extracting', 'recording']);
});

test('an article that is on record is not extracted again', async () => {
  const { web, pipeline, store } = await createWorld();
  web.set(LINK, article(LINK));
  const history = store.history('terminal:local');
  await pipeline({ type: 'link', url: LINK }, history);
  const steps: string[] = [];
  const again = await pipeline({ type: 'link', url: LINK }, history, (step) => steps.push(step));
  expect(again).toMatchObject({
    status: 'recorded',
    isNew: false,
    article: { meetings: [{ place: 'Geneva' }] },
  });
  expect(steps).toEqual(['reading', 'extracting']);
});

test('a page that gives no article records nothing', async () => {
  const { pipeline, store } = await createWorld();
  const history = store.history('terminal:local');
  const outcome = await pipeline({ type: 'link', url: LINK }, history);
  expect(outcome).toMatchObject({ status: 'unreadable', reason: 'not-found' });
  expect((await history.counts()).articles).toBe(0);
});

test('a day that the member gives stands above the page’s own', async () => {
  const { web, pipeline, store } = await createWorld();
  web.set(LINK, article(LINK));
  const outcome = await pipeline(
    { type: 'link', url: LINK, published: '2026-11-01' },
    store.history('terminal:local'),
  );
  expect(outcome).toMatchObject({ article: { ref: { published: '2026-11-01' } } });
});

const LATER = `${TEXT} Okoro has not said when.`;

test('an article that reads otherwise is extracted anew, and what stands keeps its id', async () => {
  const { web, pipeline, store, time } = await createWorld();
  web.set(LINK, article(LINK));
  const history = store.history('terminal:local');
  const first = await recorded(pipeline({ type: 'link', url: LINK }, history));
  web.set(LINK, article(LINK, LATER));
  time.now += 1_000;
  const second = await recorded(pipeline({ type: 'link', url: LINK }, history));
  expect(second.isNew).toBe(false);
  expect(second.article.text).toBe(LATER);
  expect(second.article.statements[0]?.id).toBe(first.article.statements[0]?.id);
  expect(second.article.revision).toMatchObject({ readAt: time.now, gone: { meetings: 0, statements: 0 } });
  web.set(LINK, article(LINK, `${'Nothing is left of what was told here before. '.repeat(3)}`));
  const third = await recorded(pipeline({ type: 'link', url: LINK }, history));
  expect(third.article.revision).toMatchObject({ gone: { meetings: 1, statements: 1 } });
});

test('spaces alone are no other text', async () => {
  const { web, pipeline, store } = await createWorld();
  web.set(LINK, article(LINK));
  const history = store.history('terminal:local');
  await pipeline({ type: 'link', url: LINK }, history);
  web.set(LINK, article(LINK, TEXT.replaceAll('. ', '.\n\n')));
  const again = await recorded(pipeline({ type: 'link', url: LINK }, history));
  expect(again.article.text).toBe(TEXT);
  expect(again.article.revision).toBeUndefined();
});

test('a page that gives less than half of the text takes nothing back', async () => {
  const { web, pipeline, store } = await createWorld();
  web.set(LINK, article(LINK));
  const history = store.history('terminal:local');
  await pipeline({ type: 'link', url: LINK }, history);
  web.set(LINK, article(LINK, 'Subscribe to read on.'));
  const again = await recorded(pipeline({ type: 'link', url: LINK }, history));
  expect(again).toMatchObject({ isCut: true, article: { text: TEXT, meetings: [{ place: 'Geneva' }] } });
});

test('the day on record stands where the page gives a later one', async () => {
  const { web, pipeline, store } = await createWorld();
  web.set(LINK, article(LINK));
  const history = store.history('terminal:local');
  await pipeline({ type: 'link', url: LINK }, history);
  web.set(LINK, article(LINK, LATER, '2026-11-23'));
  const again = await recorded(pipeline({ type: 'link', url: LINK }, history));
  expect(again.article.ref.published).toBe('2026-11-20');
});

test('one article by two links is one article, and is found by both', async () => {
  const { web, pipeline, store } = await createWorld();
  const short = 'https://s.example/x';
  web.set(LINK, article(LINK));
  web.set(short, article(LINK));
  const history = store.history('terminal:local');
  await pipeline({ type: 'link', url: LINK }, history);
  await pipeline({ type: 'link', url: short }, history);
  expect((await history.counts()).articles).toBe(1);
  expect((await history.articleByUrl(short))?.ref.url).toBe(LINK);
});

async function recorded(
  outcome: ReturnType<Pipeline>,
): Promise<Extract<Awaited<ReturnType<Pipeline>>, { status: 'recorded' }>> {
  const made = await outcome;
  if (made.status !== 'recorded') throw new Error(`not recorded: ${made.reason}`);
  return made;
}
