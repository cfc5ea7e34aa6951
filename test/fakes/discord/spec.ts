import * as generated from 'discord-api-spec/zod';
import type { Json } from '../json.ts';

interface Schema {
  safeParse(
    value: unknown,
  ): { success: true; data: unknown } | { success: false; error: { issues: readonly Issue[] } };
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: string;
  readonly errors?: readonly (readonly Issue[])[];
}

/**
 * What Discord's own OpenAPI file (discord-api-spec, version 10) says against a value: wrong shapes, broken
 * limits, unknown fields. Empty where it says nothing. Throws where there is no schema of this name.
 */
export function specProblems(schemaName: string, value: unknown): readonly string[] {
  const schema = (generated as Record<string, Schema | undefined>)[`${schemaName}Schema`];
  if (!schema) throw new Error(`discord-api-spec has no schema ${schemaName}`);
  const result = schema.safeParse(value);
  if (!result.success) return result.error.issues.flatMap(issueWords);
  return unknownFields(value as Json, result.data as Json, '');
}

function issueWords(issue: Issue): readonly string[] {
  const path = `/${issue.path.map(String).join('/')}`;
  const nested = (issue.errors ?? []).flatMap((branch) => branch.flatMap(issueWords));
  return [`${path} ${issue.code} ${issue.message}`, ...nested.map((words) => `${path}${words}`)].slice(0, 6);
}

/** The generated schemas strip what they do not know: what is missing after parsing is unknown to Discord. */
function unknownFields(given: Json, known: Json, path: string): readonly string[] {
  if (Array.isArray(given) && Array.isArray(known)) {
    return given.flatMap((item, index) => unknownFields(item, known[index] ?? null, `${path}/${index}`));
  }
  if (!isObject(given) || !isObject(known)) return [];
  return Object.entries(given).flatMap(([key, value]) =>
    // discord.js adds `tts: false` and the like where they do not belong; Discord does not mind.
    key in known || value === undefined || value === false
      ? unknownFields(value, known[key] ?? null, `${path}/${key}`)
      : [`${path}/${key} is no field that Discord documents here`],
  );
}

function isObject(value: Json): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
