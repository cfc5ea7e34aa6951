import type { JsonObject } from '../json.ts';
import { viewRefusal } from './block-kit.ts';
import { Refusal } from './refusal.ts';
import type { Method } from './refusal.ts';
import type { World } from './world.ts';

/** Home tabs and windows. */
export const VIEW_METHODS: Readonly<Record<string, Method>> = {
  'views.publish': {
    scope: null,
    serve: (world, body) => {
      const view = taken(body);
      const published = { ...view, id: world.nextId('V'), team_id: world.team };
      world.homes.set(String(body['user_id']), published);
      return { view: published };
    },
  },
  'views.open': {
    scope: null,
    serve: (world, body, { team }) => {
      if (!String(body['trigger_id']).startsWith('trigger')) throw new Refusal('invalid_trigger_id');
      return { view: shown(world, taken(body), team) };
    },
  },
  'views.update': {
    scope: null,
    serve: (world, body) => {
      const index = world.views.findIndex(({ id }) => id === body['view_id']);
      const known = world.views[index];
      if (!known) throw new Refusal('not_found');
      if (body['hash'] && body['hash'] !== known['hash']) throw new Refusal('hash_conflict');
      const view = {
        ...taken(body),
        id: known['id'] ?? '',
        team_id: known['team_id'] ?? '',
        hash: world.nextTs(),
      };
      world.views[index] = view;
      return { view };
    },
  },
};

/** What the app answers to a filled-in form: a window in its place or over it, or nothing, which closes it. */
export function applyResponse(world: World, form: JsonObject, response: JsonObject): void {
  const { response_action: action, view } = response;
  if (action === undefined) return;
  const refusal = viewRefusal(view as JsonObject);
  if (refusal) world.violations.push({ method: 'view_submission', why: refusal.why });
  const index = world.views.findIndex(({ id }) => id === form['id']);
  if (action === 'update') world.views.splice(index, 1);
  shown(world, view as JsonObject, String(form['team_id']));
}

function shown(world: World, view: JsonObject, team: string): JsonObject {
  const opened = { ...view, id: world.nextId('V'), team_id: team, hash: world.nextTs() };
  world.views.push(opened);
  return opened;
}

function taken(body: JsonObject): JsonObject {
  const view = body['view'] as JsonObject;
  const refusal = viewRefusal(view);
  if (refusal) throw new Refusal(refusal.error, refusal.why);
  return view;
}
