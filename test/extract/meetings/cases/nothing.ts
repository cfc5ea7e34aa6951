import type { Case } from './case.ts';

/** What is no meeting of anybody with anybody. */
export const NOTHING: readonly Case[] = (
  [
    ['nothing--met-the-target', 'Petra Novak said the company had met its target.'],
    ['nothing--met-with-criticism', 'The plan of Petra Novak met with criticism.'],
    ['nothing--was-met-by-layoffs', 'The wage rise was met by layoffs, Petra Novak said.'],
    ['nothing--met-demand', 'Petra Novak doubted that Norway could meet demand.'],
    ['nothing--met-resistance', 'Petra Novak said the troops had met stiff resistance.'],
    ['nothing--met-his-death', 'Luis Ortega met his death on the coast road.'],
    ['nothing--routine-session', 'The Security Council met on Monday behind closed doors.'],
    ['nothing--committee-sits', 'The budget committee met for two hours on Wednesday.'],
    ['nothing--fixture', 'Norway will meet Kenya in the final on Sunday.'],
    ['nothing--sports-qualifier', 'Brazil met Ghana in a World Cup qualifier on Sunday.'],
    ['nothing--told-reporters', 'Petra Novak spoke to reporters in Madrid on Monday.'],
    ['nothing--press-conference', 'Petra Novak held a press conference with aides on Monday.'],
    ['nothing--called-for', 'Petra Novak called for calm after the attack on Luis Ortega.'],
    ['nothing--called-a-liar', 'Petra Novak called Luis Ortega a liar on Monday.'],
    ['nothing--called-on-to', 'Petra Novak called on Luis Ortega to resign.'],
    ['nothing--saw-him-do', 'Petra Novak saw Luis Ortega leave the building.'],
    ['nothing--received-a-letter', 'Petra Novak received a letter from Luis Ortega.'],
    ['nothing--welcomed-a-decision', 'Petra Novak welcomed the decision of Luis Ortega.'],
    ['nothing--wants-to-meet', 'Petra Novak wants to meet Luis Ortega.'],
    ['nothing--asked-for-a-meeting', 'Petra Novak asked for a meeting with Luis Ortega.'],
    ['nothing--offered-to-meet', 'Petra Novak offered to meet Luis Ortega in Madrid.'],
    ['nothing--invited', 'Petra Novak invited Luis Ortega to Prague.'],
    ['nothing--called-for-talks', 'Petra Novak called for talks with Luis Ortega.'],
    ['nothing--if-they-met', 'If Petra Novak meets Luis Ortega, the crisis may ease.'],
    ['nothing--could-meet', 'Petra Novak could meet Luis Ortega in June.'],
    ['nothing--whether-had-met', 'Petra Novak would not say whether she had met Luis Ortega.'],
    ['nothing--saw-an-opportunity', 'Petra Novak saw an opportunity in the offer from Luis Ortega.'],
    ['nothing--hosted-an-event', 'Madrid hosted the Olympic games, Petra Novak recalled.'],
    ['nothing--meet-halfway', 'Petra Novak said she would meet Luis Ortega halfway.'],
    ['nothing--rang-true', 'The words of Luis Ortega rang true, Petra Novak said.'],
    ['nothing--visited-a-place', 'Petra Novak visited the old harbour on Monday.'],
    ['nothing--compared', 'Petra Novak is often compared with Luis Ortega.'],
  ] as const
).map(([name, text]) => [name, text, []]);
