import { expect, test } from 'vitest';
import { article, createWorld } from './world.ts';

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
