/**
 * A passage and what Readout is to find in it, one line for each statement:
 * `speakers < relays | kind | cue | content`, several speakers joined by " + ", several parts of a content
 * by " … ", relays outermost first. All people and bodies are invented.
 */
export interface Sample {
  /** The phenomenon: `attribution--inverted-cue-after-quote`. */
  readonly name: string;
  readonly text: string;
  readonly finds: readonly string[];
}
