/** The designs in which the demo's articles are delivered, one per invented outlet. */
export type Design = 'courier' | 'dispatch' | 'harbour' | 'quayside' | 'monitor';

/** One of the demo's own articles. All people, outlets and events in them are invented. */
export interface DemoArticle {
  readonly slug: string;
  readonly design: Design;
  readonly title: string;
  readonly author: string;
  readonly section: string;
  /** ISO 8601 with the newsroom's own offset. */
  readonly published: string;
  /** Below the picture; no part of the body. */
  readonly caption: string;
  readonly paragraphs: readonly string[];
}
