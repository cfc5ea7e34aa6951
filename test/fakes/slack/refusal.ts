import type { JsonObject } from '../json.ts';
import type { Installed, World } from './world.ts';

/** A method of Slack's Web API: the scope that it needs, and what it answers besides `ok: true`. */
export interface Method {
  readonly scope: string | null;
  readonly serve: (world: World, body: JsonObject, caller: Installed) => JsonObject;
}

/** A refusal with one of Slack's error codes; it counts as a violation unless a test may want it. */
export class Refusal extends Error {
  readonly code: string;
  readonly expected: boolean;

  constructor(code: string, why = code, expected = false) {
    super(why);
    this.code = code;
    this.expected = expected;
  }
}
