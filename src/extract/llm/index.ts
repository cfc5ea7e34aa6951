import { setTimeout as sleep } from 'node:timers/promises';
import type { ArticleText, Extraction, Extractor } from '../../model/index.ts';
import { ChatError, complete, type ChatOptions } from './chat.ts';
import { toExtraction } from './convert.ts';
import { promptFor } from './prompt.ts';
import { reply, replySchema } from './reply.ts';

/** A longer article is left to the embedded extractor: models lose the thread, and every word costs. */
const LONGEST_ARTICLE = 60_000;

/** Share of a reply's items that the article must bear out for the rest to be trusted. */
const TRUSTED = 0.5;

type Endpoint = 'url' | 'key' | 'model';

export interface LlmOptions extends Pick<ChatOptions, Endpoint>, Partial<Omit<ChatOptions, Endpoint>> {
  /** Extracts where the model fails. */
  readonly fallback: Extractor;
  /** Told why the fallback was used; the words hold neither key nor article. */
  readonly onFallback?: (why: string) => void;
}

/**
 * An extractor that asks a language model and believes only its quotations: what is not in the article is
 * dropped, and where the model fails, answers nonsense or quotes too much that is not there, the fallback
 * extracts. Never rejects unless the fallback does.
 */
export function createLlmExtractor(options: LlmOptions): Extractor {
  const { fallback, onFallback = () => {} } = options;
  const chat: ChatOptions = { timeoutMs: 60_000, attempts: 3, wait: (ms) => sleep(ms), ...options };
  return {
    name: 'llm',
    extract: async (article) => {
      const outcome = await byModel(article, chat);
      if (typeof outcome !== 'string') return outcome;
      onFallback(outcome);
      return fallback.extract(article);
    },
  };
}

/** The extraction, or why there is none. */
async function byModel(article: ArticleText, chat: ChatOptions): Promise<Extraction | string> {
  if (article.text.length > LONGEST_ARTICLE) return 'the article is too long for the model';
  try {
    const answer = await complete(promptFor(article), replySchema, chat);
    const parsed = reply.safeParse(jsonIn(answer));
    if (!parsed.success) return 'the model’s answer does not have the form that was asked for';
    const { extraction, items, kept } = toExtraction(article, parsed.data);
    if (items === 0) return 'the model found nothing';
    return kept < items * TRUSTED ? 'the model quoted too much that is not in the article' : extraction;
  } catch (error) {
    if (error instanceof ChatError) return error.message;
    throw error;
  }
}

/** The JSON object in an answer that may have a fence or words around it; null where there is none. */
function jsonIn(answer: string): unknown {
  try {
    return JSON.parse(answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1));
  } catch {
    return null;
  }
}
