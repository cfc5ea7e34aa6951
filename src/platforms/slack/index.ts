export { createSlack } from './slack.ts';
export { EVENTS_PATH, SCOPES, slackManifest } from './manifest.ts';
export type { ManifestOptions } from './manifest.ts';
export type { SlackOptions } from './options.ts';
export { renderSlack } from './render.ts';
export type { Page } from './render.ts';
