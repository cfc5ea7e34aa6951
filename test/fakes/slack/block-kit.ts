import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import type { Json, JsonObject } from '../json.ts';
import schema from './blockkit.schema.json' with { type: 'json' };

/** Blocks of a message, of a form; characters of a message's blocks as JSON and of its text. */
const MESSAGE_BLOCKS = 50;
const VIEW_BLOCKS = 100;
const BLOCKS_JSON = 13_000;
const TEXT = 40_000;

const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addSchema(schema, 'kit');

const validators = new Map<string, ValidateFunction>(
  schema.definitions.KnownBlock.anyOf.map(({ $ref }) => {
    const name = $ref.split('/').at(-1) ?? '';
    const validate = ajv.compile({ $ref: `kit#/definitions/${name}` });
    return [snakeCase(name.replace(/Block$/, '')), validate];
  }),
);

/** Slack's refusal: its error code, and why in words. */
export interface Refusal {
  readonly error: string;
  readonly why: string;
}

/** What Slack would say against a message, or null. */
export function messageRefusal(body: JsonObject): Refusal | null {
  const blocks = (body['blocks'] ?? []) as Json[];
  const text = String(body['text'] ?? '');
  if (!text && !blocks.length && !body['delete_original'])
    return refuse('no_text', 'neither text nor blocks');
  if (text.length > TEXT) return refuse('msg_too_long', 'text too long');
  if (blocks.length > MESSAGE_BLOCKS)
    return refuse('invalid_blocks', `no more than ${MESSAGE_BLOCKS} blocks`);
  const problems = blocksProblems(blocks);
  if (problems.length) return refuse('invalid_blocks', problems.slice(0, 5).join('; '));
  if (JSON.stringify(blocks).length > BLOCKS_JSON) return refuse('msg_blocks_too_long', 'blocks too long');
  if (!text) return refuse('no_text', 'blocks without text leave notifications and screen readers empty');
  return null;
}

/** What Slack would say against a form or a home tab, or null. */
export function viewRefusal(view: JsonObject): Refusal | null {
  const blocks = (view['blocks'] ?? []) as Json[];
  const title = (view['title'] as JsonObject | undefined)?.['text'];
  const problems = [
    ...(view['type'] === 'modal' || view['type'] === 'home' ? [] : ['type must be modal or home']),
    ...(view['type'] === 'home' || (typeof title === 'string' && title.length <= 24)
      ? []
      : ['title of at most 24 characters']),
    ...(view['type'] === 'modal' &&
    !view['submit'] &&
    blocks.some((block) => (block as JsonObject)['type'] === 'input')
      ? ['submit is needed where there is an input']
      : []),
    ...(blocks.length <= VIEW_BLOCKS ? [] : ['too many blocks']),
    ...(JSON.stringify(view['private_metadata'] ?? '').length <= 3000 ? [] : ['private_metadata too long']),
    ...blocksProblems(blocks),
  ];
  return problems.length ? refuse('invalid_arguments', problems.join('; ')) : null;
}

function blocksProblems(blocks: readonly Json[]): readonly string[] {
  const shapes = blocks.flatMap((block, index) => {
    const type = String((block as JsonObject)['type']);
    const validate = validators.get(type);
    if (!validate) return [`unsupported type ${type} at /blocks/${index}`];
    if (validate(block)) return [];
    return (validate.errors ?? []).map((error) => `/blocks/${index}${error.instancePath} ${error.message}`);
  });
  const ids = blocks.map((block) => (block as JsonObject)['block_id']).filter(Boolean);
  const actions = blocks.flatMap((block) =>
    ((block as JsonObject)['type'] === 'actions'
      ? ((block as JsonObject)['elements'] as JsonObject[])
      : []
    ).map((element) => element['action_id']),
  );
  return [
    ...shapes,
    ...(new Set(ids).size === ids.length ? [] : ['block_id must be unique']),
    ...(new Set(actions).size === actions.length ? [] : ['action_id must be unique']),
  ];
}

function refuse(error: string, why: string): Refusal {
  return { error, why };
}

function snakeCase(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();
}
