import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNewsSite, refusals, samples } from '../../src/demo/index.ts';
import { createIngest } from '../../src/ingest/index.ts';

const site = createNewsSite();
const ingest = createIngest({ allowLoopback: true });
let url = '';

beforeAll(async () => {
  ({ url } = await site.start());
});
afterAll(async () => {
  await ingest.close();
  await site.stop();
});

describe('the demo’s news site', () => {
  it('has at least ten articles of five outlets over October and November 2026, oldest first', () => {
    expect(samples.length).toBeGreaterThanOrEqual(10);
    expect(new Set(samples.map((sample) => sample.outlet)).size).toBe(5);
    const days = samples.map((sample) => sample.published);
    expect(days).toEqual(days.toSorted());
    expect(days.every((day) => day >= '2026-10-01' && day <= '2026-11-21')).toBe(true);
  });

  it.each(samples)(
    'delivers “$slug” so that its very text, date, outlet and author are found',
    async (sample) => {
      const reading = await ingest.readLink(`${url}${sample.path}`);
      expect(reading).toMatchObject({
        status: 'article',
        article: {
          url: `${url}${sample.path}`,
          title: sample.title,
          outlet: sample.outlet,
          author: sample.author,
          published: sample.published,
          text: sample.text,
        },
      });
    },
  );

  it.each(refusals)('has $path, which is refused as $reason', async ({ path, reason }) => {
    expect(await ingest.readLink(`${url}${path}`)).toMatchObject({ status: 'unreadable', reason });
  });

  it('shortens links, and the article is known by its own address', async () => {
    const [sample] = samples;
    const reading = await ingest.readLink(`${url}/go/${sample?.slug}?utm_source=chat`);
    expect(reading).toMatchObject({ status: 'article', article: { url: `${url}${sample?.path}` } });
  });

  it('names an outlet’s articles in related links, boxes and captions that are no part of any text', async () => {
    const page = await (await fetch(`${url}${samples[0]?.path}`)).text();
    for (const box of [
      'cookies on your device',
      'Sign up for our newsletter',
      'Read more',
      'Comments (2)',
      'Photo:',
    ]) {
      expect(page).toContain(box);
      expect(samples[0]?.text).not.toContain(box);
    }
  });
});
