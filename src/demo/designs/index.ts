import type { Design } from '../article.ts';
import { courier } from './courier.ts';
import type { SiteDesign } from './design.ts';
import { dispatch } from './dispatch.ts';
import { harbour } from './harbour.ts';
import { monitor } from './monitor.ts';
import { quayside } from './quayside.ts';

/** How each outlet of the demo builds its pages. */
export const designs: Readonly<Record<Design, SiteDesign>> = {
  courier,
  dispatch,
  harbour,
  quayside,
  monitor,
};
