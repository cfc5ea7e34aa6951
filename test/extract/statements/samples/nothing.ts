import type { Sample } from './sample.ts';

const nothing = (name: string, text: string): Sample => ({ name: `nothing--${name}`, text, finds: [] });

/** Passages in which nobody states anything. */
export const NOTHING: readonly Sample[] = [
  nothing('declined-to-comment', 'Petra Osei declined to comment on the report.'),
  nothing('declined-to-say', 'Petra Osei declined to say whether the pier would reopen.'),
  nothing('refused-to-discuss', 'A spokesman for the Harbour Authority refused to discuss the case.'),
  nothing('did-not-say', 'Petra Osei did not say when the pier would reopen.'),
  nothing('would-not-say', 'Petra Osei would not say whether the pier would reopen.'),
  nothing('has-not-commented', 'Bruno Feld has so far said nothing about the rift.'),
  nothing('did-not-respond', 'The Harbour Authority did not respond to a request for comment.'),
  nothing('neither-would-say', 'Neither would say whether the talks will go on.'),
  nothing('scare-quotes', 'The so-called “peace fleet” left the harbour at dawn.'),
  nothing('scare-quotes-first', '“Shadow fleets” have become common in the strait.'),
  nothing('title-of-a-book', 'Bruno Feld is the author of “The Day We Lost the Pier”.'),
  nothing('title-of-a-film', 'The festival opened with “What the Divers Said” on Friday.'),
  nothing('if-clause', 'If Petra Osei says the pier is safe, the town will celebrate.'),
  nothing('expected-to-announce', 'Petra Osei is expected to announce that the pier will reopen.'),
  nothing('may-say', 'Petra Osei may say that the pier is safe.'),
  nothing('should-have-warned', 'The engineers should have warned the town.'),
  nothing('passive-without-agent', 'Residents were told that the pier was safe.'),
  nothing('passive-is-said', 'The pier is said to be haunted.'),
  nothing('it-is-believed', 'It is believed that the pier was built in 1890.'),
  nothing('question-of-the-writer', 'Did Bruno Feld say that the pier was safe?'),
  nothing('only-a-meeting', 'Petra Osei met Bruno Feld in Bergen on Tuesday.'),
  nothing('call-by-phone', 'Petra Osei called Bruno Feld on Tuesday.'),
  nothing('clock-tells-time', 'A clock on the pier tells the time.'),
  nothing('named-in-quotes', 'The ship, known as “Old Mary”, sank in 1971.'),
  nothing('planned-report', 'The agency plans to report its findings in June.'),
  nothing('nickname', 'Osric “Ossie” Tane won the race.'),
  nothing('numbers', 'The pier cost 4.1 million and took 12 years to build.'),
  nothing('weather', 'Rain fell on Bergen for most of the week.'),
  nothing('failed-to-mention', 'Petra Osei failed to mention that the pier had burned.'),
  nothing('one-word-in-quotes', 'The pier is “safe”.'),
  nothing(
    'passive-coordinated-with-a-passive',
    'The ambassador was summoned and told that the fence was illegal.',
  ),
  nothing('would-respond', 'Petra Osei would respond “at a time of her choosing”.'),
  nothing(
    'appreciation-was-expressed',
    'At the dinner sympathy was voiced for the crew, and money was raised.',
  ),
  nothing('calls-for-without-a-caller', 'There were calls for a new pier.'),
  nothing('spoke-about-a-topic', 'Bruno Feld spoke about his childhood.'),
  nothing('on-condition', 'An official briefed reporters on condition that he not be named.'),
];
