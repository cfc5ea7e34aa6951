export { createNewsSite, type NewsSite } from './site.ts';
export { refusals, type Sample, samples } from './samples.ts';
