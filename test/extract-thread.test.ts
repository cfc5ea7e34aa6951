import { afterEach, describe, expect, test } from 'vitest';
import { createExtractThread } from '../src/extract-thread.ts';
import type { ExtractThread } from '../src/extract-thread.ts';

const STAND_IN = new URL('./fixtures/extract-stand-in.mjs', import.meta.url);

let thread: ExtractThread | null = null;
afterEach(async () => {
  await thread?.close();
});

function start(limit?: number): ExtractThread {
  thread = createExtractThread({ entry: STAND_IN, ...(limit === undefined ? {} : { limit }) });
  return thread;
}

function article(text: string): { title: string; published: null; text: string } {
  return { title: '', published: null, text };
}

describe('the extraction thread', () => {
  test('gives each article its own extraction, in turn', async () => {
    const { extract } = start();
    const [one, two] = await Promise.all([extract(article('one')), extract(article('two'))]);
    expect([one.entities[0]?.name, two.entities[0]?.name]).toEqual(['one', 'two']);
  });

  test('leaves the caller free to do other things meanwhile', async () => {
    const busy = start().extract(article('BUSY'));
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 5);
    await busy;
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(5);
  });

  test('passes on what an article broke, and goes on', async () => {
    const { extract } = start();
    await expect(extract(article('THROW'))).rejects.toThrow(/a bad article/);
    await expect(extract(article('next'))).resolves.toBeDefined();
  });

  test('starts again after an article that killed it', async () => {
    const { extract } = start();
    await expect(extract(article('EXIT'))).rejects.toThrow(/ended with code 3/);
    await expect(extract(article('next'))).resolves.toBeDefined();
  });

  test('ends an article that takes too long, says what to do, and goes on', async () => {
    const { extract } = start(300);
    await expect(extract(article('FOREVER'))).rejects.toMatchObject({
      code: 'article-too-long',
      message: expect.stringMatching(/longer than 0\.3 seconds.*\/brief takes it/) as unknown,
    });
    await expect(extract(article('next'))).resolves.toBeDefined();
  });
});
