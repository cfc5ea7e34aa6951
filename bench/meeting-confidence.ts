/**
 * `node bench/meeting-confidence.ts [GOLD…]`: fits the weights of `meetings/confidence.ts`, and prints them
 * with a reliability table. Fitted on the halves of the gold articles and of our own that the rules were
 * not tuned on, as the other halves flatter the rules; each article is judged by weights fitted without it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { confidenceOf, featuresOf } from '../src/extract/rules/meetings/confidence.ts';
import { readContacts } from '../src/extract/rules/meetings/index.ts';
import { parseArticle } from '../src/extract/rules/parse/index.ts';
import { findPeople } from '../src/extract/rules/people/index.ts';
import { findStatements } from '../src/extract/rules/statements/index.ts';
import type { Entity } from '../src/model/index.ts';
import { inSplit } from '../test/eval/splits.ts';
import { report } from './logistic.ts';
import type { Case } from './logistic.ts';

interface Gold {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly text: string;
  readonly entities: readonly { readonly name: string; readonly aliases?: readonly string[] }[];
  readonly meetings: readonly { readonly participants: readonly string[] }[];
}

const NAMES = ['prior', 'party', 'described', 'several', 'dated'] as const;

const folders = process.argv.length > 2 ? process.argv.slice(2) : ['../shared/eval/gold', 'test/eval/own'];
const golds = folders.flatMap((folder) =>
  readdirSync(resolve(folder))
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(resolve(folder), file), 'utf8')) as Gold),
);
report(NAMES, golds.filter(({ id }) => inSplit(id, 'check')).flatMap(casesOf), golds.flatMap(casesOf));

function casesOf(gold: Gold): Case[] {
  const document = parseArticle(gold);
  const people = findPeople(document);
  const contacts = readContacts(document, people, findStatements(document, people));
  const entities = new Map(people.all().map((entity) => [entity.id, entity]));
  return contacts.map((contact) => {
    const features = featuresOf(contact, entities);
    const who = contact.participants.map((id) => goldName(gold, entities.get(id)));
    return {
      article: gold.id,
      x: NAMES.map((name) => features[name]),
      right: gold.meetings.some(({ participants }) => who.every((name) => participants.includes(name))),
      shipped: confidenceOf(features),
    };
  });
}

/** The gold article's name for somebody, or none of its names. */
function goldName(gold: Gold, entity: Entity | undefined): string {
  const forms = new Set([entity?.name ?? '', ...(entity?.aliases ?? [])].map(fold));
  const known = gold.entities.find(({ name, aliases = [] }) =>
    [name, ...aliases].some((form) => forms.has(fold(form))),
  );
  return known?.name ?? '';
}

function fold(name: string): string {
  return name.toLowerCase().replace(/^(?:the|a|an) /u, '');
}
