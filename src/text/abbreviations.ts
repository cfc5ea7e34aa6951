/**
 * Abbreviations that end in a full stop, grouped by what may follow. Own compilation after the
 * Associated Press and Guardian style guides.
 */

/** Always followed by a name or a number: a full stop after these never ends a sentence. */
export const LEADING: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Sen Sens Rep Reps Gov Govs Gen Col Lt Maj Capt Cpt Cmdr Cdr Sgt Cpl Pvt Pfc ' +
    'Adm Brig Supt Insp Det Rev Revd Fr Hon Pres Amb Sec Atty Asst Dep Supt Ald Sr St Ste Ft Mt Msgr Sheikh. H.E H.H H.M H.R.H ' +
    'vs v cf approx est vol pp pg fig figs art arts sect secs para paras nos Nos ca viz e.g i.e Gov.-Gen Maj.-Gen Lt.-Gen'
  ).split(' '),
);

/** Followed by a number where they are abbreviations: "Oct. 7", "No. 10". */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No p pp Art Sect'.split(' '),
);

/** Follow what they belong to and may therefore end a sentence: "Acme Inc.", "5 p.m.", "the U.S." */
export const TRAILING: ReadonlySet<string> = new Set(
  (
    'Inc Corp Co Cos Ltd Plc Bros Jr Sr Esq etc al a.m p.m A.M P.M B.C A.D Ph.D M.D B.A M.A Ave Blvd Rd Dept Univ ' +
    'Assn Mass Calif Conn Colo Fla Ill Ind Kan Ky La Md Mich Minn Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash ' +
    'Wis Wyo Ariz Ark Ala Del Ga Miss'
  ).split(' '),
);
