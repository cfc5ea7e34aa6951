import type { Action, Answer, ArticleRef, Everything, Forgetting, Line } from '../model/index.ts';
import { answer, count, faint, link, list, paragraph, strong, text } from './inline.ts';

const STAYS = 'Messages that were posted in channels stay there, and so do copies of the database.';

/** What would go with an article, and the button that lets it go. */
export function confirmForgetting(ref: ArticleRef, gone: Forgetting): Answer {
  const blocks = [
    paragraph([strong('Forget this article?'), text(' '), title(ref)]),
    paragraph([text('Its text goes for good, and with it '), ...stock(gone), text('.')]),
    ...(gone.meetingsKept > 0
      ? [paragraph(`${count(gone.meetingsKept, 'meeting')} of which other articles tell too will stay.`)]
      : []),
    paragraph([faint(`${STAYS} It can be read and recorded again.`)]),
  ];
  const confirm: Action = {
    label: 'Forget it for good',
    call: { name: 'forget', options: { article: ref.id, yes: true } },
  };
  return answer('problem', blocks, { article: ref, goes: gone }, { actions: [confirm], private: true });
}

/** That an article is gone, and what went with it. Its title is not said again. */
export function forgotten(article: number, gone: Forgetting): Answer {
  const line = [text('Forgotten: the article, and with it '), ...stock(gone), text('.')];
  return answer('good', [paragraph(line), paragraph([faint(STAYS)])], { article, gone }, { private: true });
}

/** What would go with everything, and the button that lets it go. */
export function confirmEverything(gone: Everything): Answer {
  const blocks = [
    paragraph([
      strong('Forget everything that is on record here?'),
      text(' For good go '),
      ...allStock(gone),
      text('; settings, daily digests, feeds and what is followed in all channels too.'),
    ]),
    paragraph([faint(`${STAYS} /export first, if you may want it back.`)]),
  ];
  const confirm: Action = {
    label: 'Forget everything for good',
    call: { name: 'forget-everything', options: { yes: true } },
  };
  return answer('problem', blocks, { goes: gone }, { actions: [confirm], private: true });
}

/** That everything is gone. */
export function everythingForgotten(gone: Everything): Answer {
  const line = [text('Forgotten: '), ...allStock(gone), text('. Nothing is on record here any more.')];
  return answer('good', [paragraph(line), paragraph([faint(STAYS)])], { gone }, { private: true });
}

function title(ref: ArticleRef): Line[number] {
  return link(ref.title || 'the pasted article', ref.url);
}

function stock(gone: Forgetting): Line {
  return listed([
    [gone.statements, 'statement'],
    [gone.meetings, 'meeting'],
    [gone.entities, 'name that no other article has', 'names that no other article has'],
    [gone.keptAnswers, 'answer with buttons', 'answers with buttons'],
    [gone.jobs, 'posted link'],
  ]);
}

function allStock(gone: Everything): Line {
  return listed([
    [gone.articles, 'article'],
    [gone.statements, 'statement'],
    [gone.meetings, 'meeting'],
    [gone.entities, 'name'],
    [gone.corrections, 'correction'],
    [gone.keptAnswers, 'answer with buttons', 'answers with buttons'],
    [gone.jobs, 'posted link'],
  ]);
}

function listed(parts: readonly (readonly [number, string, string?])[]): Line {
  const some = parts.filter(([number]) => number > 0);
  if (some.length === 0) return [text('nothing else')];
  return list(some.map(([number, one, many]) => [strong(count(number, one, many))]));
}
