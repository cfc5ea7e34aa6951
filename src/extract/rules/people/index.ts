import type { FindPeople } from '../types.ts';
import { placeDeeds } from './deeds.ts';
import { joinNicknames, placeRoles } from './describe.ts';
import { linkNames } from './link-names.ts';
import { findNames } from './names.ts';
import { createPeople } from './people.ts';
import { createScene } from './scene.ts';
import { placeNames } from './place-names.ts';
import { recoverNames } from './recover-names.ts';
import { settleKinds } from './settle.ts';
import { placeRest } from './walk.ts';

/**
 * Finds who is spoken of in an article, and which words stand for whom: names first, over the whole
 * text, then their offices, then descriptions and pronouns in the order of reading.
 */
export const findPeople: FindPeople = (document) => {
  const found = settleKinds(document, findNames(document));
  const names = settleKinds(document, recoverNames(document, found));
  const links = linkNames(document, names);
  const scene = createScene(document);
  placeNames(scene, links);
  placeRoles(scene, links);
  placeDeeds(scene, links);
  joinNicknames(scene, links);
  placeRest(scene, names);
  return createPeople(scene);
};
