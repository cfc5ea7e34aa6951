/**
 * What the word that governs a contact makes of it: "refused to meet", "scrapped the talks", "is due to
 * see". Lemmas, with a particle after an underscore where the verb needs one. Written for this project.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** It will not take place though it was to. */
export const CANCELLING = words(
  `cancel scrap call_off fall_through shelve postpone put_off push_back drop abandon axe delay suspend scupper scuttle defer nix pull_out back_out withdraw skip
  abort reschedule derail disinvite cancellation postponement`,
);

/** It is said not to have been, or one side will not have it. */
export const DENYING = words(
  `deny dismiss refute refuse decline turn_down rebuff rule_out spurn disavow reject avoid snub denial refusal
  decry fail`,
);

/** It is to come. */
export const PLANNING = words(
  `plan schedule set slate expect arrange pencil pencil_in fix due prepare agree intend aim pledge promise vow book
  foresee anticipate await look_forward confirm announce slot tip agreement arrangement appointment intention
  commitment decision invitation_accepted scheduled expected slated`,
);

/** Somebody would like it: no contact yet. */
export const WISHING = words(
  `want hope seek ask request offer propose suggest urge demand invite push press try attempt wish consider require
  need advocate favour favor float threaten call appeal beg plead lobby encourage tell order instruct desire long
  ready willing open eager keen prepared unwilling reluctant able free likely unlikely possible impossible happy
  proposal offer call request demand invitation possibility prospect chance opportunity desire wish willingness
  allow permit permission authorise authorize entitle
  readiness appeal hope attempt bid need suggestion effort calls requests`,
);

/** The infinitive happened: "managed to meet", "got to see". */
export const ACHIEVING = words('manage get able go come begin start continue happen return help');

/** A contact that is over, or that is gone through at the time of the clause. */
export const AFTERWARDS = words(
  'after following during at in over through since upon from via amid within on by as when while',
);

/** The contact lies ahead of the clause. */
export const BEFOREHAND = words('before ahead pending until till');
