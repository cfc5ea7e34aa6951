import { describe, expect, it } from 'vitest';
import { type Answer, completion, refusal } from './endpoint.ts';
import { ARTICLE, extract, GOOD, NOTHING } from './sample.ts';

describe('the endpoint', () => {
  it('is asked once, with model, key and schema', async () => {
    const { asked } = await extract([completion(GOOD)]);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      path: '/v1/chat/completions',
      authorization: 'Bearer sk-secret',
      body: { model: 'reader-1' },
    });
    expect(asked[0]?.body.response_format?.json_schema.schema).toMatchObject({
      type: 'object',
      required: ['entities', 'meetings', 'statements'],
      additionalProperties: false,
    });
  });

  it('is asked without a key where there is none', async () => {
    const { asked } = await extract([completion(GOOD)], { key: null });
    expect(asked[0]?.authorization).toBeUndefined();
  });

  it.each([
    ['503, then an answer', [refusal(503), completion(GOOD)], [1_000]],
    ['429 with a wait, then an answer', [refusal(429, { 'retry-after': '7' }), completion(GOOD)], [7_000]],
    [
      '429 with a wait that is too long',
      [refusal(429, { 'retry-after': '9999' }), completion(GOOD)],
      [20_000],
    ],
    ['a hung-up connection, then an answer', [(response) => response.destroy(), completion(GOOD)], [1_000]],
  ] satisfies readonly (readonly [string, readonly Answer[], readonly number[]])[])(
    'is asked again after %s',
    async (_name, answers, expected) => {
      const { extraction, waits, reasons } = await extract(answers);
      expect(extraction.statements).toHaveLength(2);
      expect(waits).toEqual(expected);
      expect(reasons).toEqual([]);
    },
  );

  it('that knows no schemas is asked again without one', async () => {
    const { extraction, asked, waits } = await extract([refusal(400), completion(GOOD)]);
    expect(extraction.statements).toHaveLength(2);
    expect(asked.map(({ body }) => body.response_format === undefined)).toEqual([false, true]);
    expect(waits).toEqual([]);
  });
});

describe('the fallback extracts', () => {
  it.each([
    ['401', [refusal(401)], 'HTTP 401', 1],
    ['503 for ever', [refusal(503)], 'HTTP 503', 3],
    ['400 for ever', [refusal(400)], 'HTTP 400', 2],
    [
      'words instead of JSON',
      [completion('I am sorry, I cannot do that.')],
      'the model’s answer does not have the form that was asked for',
      1,
    ],
    [
      'broken JSON',
      [completion('{"entities": [')],
      'the model’s answer does not have the form that was asked for',
      1,
    ],
    [
      'JSON of another form',
      [completion({ entities: 'none' })],
      'the model’s answer does not have the form that was asked for',
      1,
    ],
    ['an answer that was cut off', [completion(GOOD, 'length')], 'the model’s answer was cut off', 1],
    [
      'an empty answer',
      [completion({ entities: [], meetings: [], statements: [] })],
      'the model found nothing',
      1,
    ],
    [
      'something that is no completion',
      [(response) => response.end('<html>')],
      'the endpoint’s answer is no chat completion',
      1,
    ],
    [
      'far too much',
      [(response) => response.end('x'.repeat(5_000_000))],
      'the endpoint’s answer is too long',
      1,
    ],
  ] satisfies readonly (readonly [string, readonly Answer[], string, number])[])(
    'where the endpoint gives %s',
    async (_name, answers, why, times) => {
      const { extraction, reasons, asked } = await extract(answers);
      expect(extraction).toBe(NOTHING);
      expect(reasons).toEqual([why]);
      expect(asked).toHaveLength(times);
    },
  );

  it('where the endpoint redirects: the key goes nowhere else', async () => {
    const elsewhere = refusal(307, { location: '/v1/chat/completions' });
    const { reasons } = await extract([elsewhere, elsewhere, elsewhere, completion(GOOD)]);
    expect(reasons).toEqual(['the endpoint cannot be reached']);
  });

  it('where the endpoint is silent for too long', async () => {
    const { reasons } = await extract([() => undefined], { timeoutMs: 50, attempts: 1 });
    expect(reasons).toEqual(['the endpoint took too long']);
  });

  it('where the article is longer than a model reads well, without asking', async () => {
    const long = { ...ARTICLE, text: ARTICLE.text.repeat(300) };
    const { reasons, asked } = await extract([completion(GOOD)], {}, long);
    expect(reasons).toEqual(['the article is too long for the model']);
    expect(asked).toEqual([]);
  });
});
