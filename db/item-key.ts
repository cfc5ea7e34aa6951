import { createHash } from 'node:crypto';

/**
 * What is kept of a feed item's own id: enough to know it again, nothing to read. Many feeds use an article's address,
 * which must not outlive an article that is forgotten.
 */
export function itemKey(item: string): string {
  return createHash('sha256').update(item).digest('base64url');
}
