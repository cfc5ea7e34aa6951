export { clean } from './clean.ts';
export { render } from './render.ts';
export { BADGES, styled } from './style.ts';
export type { Format, Look } from './style.ts';
export { wrap } from './wrap.ts';
export type { Piece } from './wrap.ts';
