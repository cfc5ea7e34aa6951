/**
 * Words that news uses for one thing, and spellings of one word, a set a line; written for Readout. Only what can
 * stand for each other in nearly any sentence: "talks" and "summit" are not one thing.
 */
const SETS = `
ceasefire | cease-fire | truce
hostage | captive
negotiations | talks
agreement | accord | deal
soldier | troops
aid | relief
weapon | arms
killed | slain
missile | rocket
protest | demonstration
airstrike | air strike
prime minister | premier
parliament | legislature
border | frontier
tariff | import duty
defence | defense
labour | labor
programme | program
centre | center
nuclear arms | nuclear weapon
organisation | organization
jail | prison
layoffs | job cuts | redundancies
takeover | acquisition
climate change | global warming
vaccine | jab
`;

const groups: readonly (readonly string[])[] = SETS.trim()
  .split('\n')
  .map((line) => line.split('|').map((word) => word.trim()));

/** What else a topic may be called: the words with one of them exchanged, and which was exchanged for which. */
export function rewordings(
  topic: string,
): readonly { readonly words: string; readonly instead: string; readonly of: string }[] {
  const found = groups.flatMap((group) =>
    group.flatMap((word) => {
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])${word}(?:s|es)?(?![\\p{L}\\p{N}-])`, 'iu');
      const match = pattern.exec(topic)?.[0];
      if (match === undefined) return [];
      return group
        .filter((other) => other !== word)
        .map((other) => ({
          words: topic.replace(pattern, other.includes(' ') && !topic.includes('"') ? `"${other}"` : other),
          instead: other,
          of: match,
        }));
    }),
  );
  return [...new Map(found.map((each) => [each.words, each])).values()];
}
