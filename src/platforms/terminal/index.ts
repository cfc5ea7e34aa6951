export { clean } from './clean.ts';
export { render } from './render.ts';
export { styled } from './style.ts';
export type { Look } from './style.ts';
