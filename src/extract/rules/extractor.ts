import type { Extraction, Extractor } from '../../model/index.ts';
import type { FindMeetings, FindPeople, FindStatements, Parse } from './types.ts';

export interface RulesStages {
  readonly parse: Parse;
  readonly findPeople: FindPeople;
  readonly findStatements: FindStatements;
  readonly findMeetings: FindMeetings;
}

/** The embedded extractor: parse → people → statements → meetings. Needs no key and no download. */
export function createRulesExtractor(stages: RulesStages): Extractor {
  return {
    name: 'rules',
    // Synchronous inside: the promise is for extractors that ask a server.
    extract: (article): Promise<Extraction> => {
      const document = stages.parse(article);
      const people = stages.findPeople(document);
      const statements = stages.findStatements(document, people);
      const meetings = stages.findMeetings(document, people, statements);
      return Promise.resolve({
        entities: people.all(),
        statements: statements.map((draft) => draft.item),
        meetings: meetings.map((draft) => draft.item),
      });
    },
  };
}
