import type { Card } from './explain-cards.ts';
import type { ChainView } from './explain-chains.ts';
import type { Layer, Segment } from './explain-marks.ts';
import { STYLE } from './explain-style.ts';
import type { SentenceView, View } from './explain-view.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';

/** Colours in the stylesheet; entities take them in turn. */
const HUES = 8;

const LEGEND: readonly (readonly [Layer, string])[] = [
  ['mention', 'somebody'],
  ['cue', 'cue'],
  ['content', 'content'],
  ['trigger', 'trigger'],
  ['date', 'date'],
  ['place', 'place'],
];

/** An explanation as one page: no script, nothing loaded from elsewhere, all words of the article escaped. */
export function explanationPage(view: View): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="referrer" content="no-referrer" />
        <title>${view.title} · explained by Readout</title>
        <style>
          ${{ markup: STYLE }}
        </style>
      </head>
      <body>
        <header>
          <h1 dir="auto">${view.title}</h1>
          <p class="facts">
            ${view.facts.map(({ label, value }) => html`<span>${label} <b>${value}</b></span> `)}
          </p>
          <p class="legend">
            ${LEGEND.map(([layer, words]) => html`<span class="${layer} h0">${words}</span> `)}
            <span class="mention open">nobody in particular</span>
            <span class="faint">e1: who it is; S1, M1: the card beside it</span>
          </p>
        </header>
        <main>${view.sentences.map(sentence)}</main>
        <section>
          <h2>Who is who</h2>
          <table class="chains">
            <thead>
              <tr>
                <th>id</th>
                <th>name</th>
                <th>kind</th>
                <th>roles</th>
                <th>spoken of as, with the least confidence</th>
              </tr>
            </thead>
            <tbody>
              ${view.chains.map(chain)}
            </tbody>
          </table>
          ${view.dropped.length === 0
            ? ''
            : html`<h2>Refused by the check</h2>
                <ul>
                  ${view.dropped.map((line) => html`<li>${line}</li>`)}
                </ul>`}
        </section>
      </body>
    </html> `.markup;
}

function sentence({ number, opens, segments, cards, words }: SentenceView): Html {
  return html`<div class="${opens ? 'sentence opens' : 'sentence'}" id="s${number}">
    <div>
      <p dir="auto">${segments.map(segment)}</p>
      <details>
        <summary>sentence ${number}: the tree</summary>
        <table>
          <thead>
            <tr>
              <th>word</th>
              <th>lemma</th>
              <th>tag</th>
              <th>relation</th>
              <th>to</th>
            </tr>
          </thead>
          ${words.map(
            (word) =>
              html`<tr>
                <td><bdi>${word.text}</bdi></td>
                <td><bdi>${word.lemma}</bdi></td>
                <td>${word.tag}</td>
                <td>${word.relation}</td>
                <td><bdi>${word.head}</bdi></td>
              </tr>`,
          )}
        </table>
      </details>
    </div>
    <div>${cards.map(card)}</div>
  </div> `;
}

/** Each mark is an element of its own around the words, so that lines of several marks can be seen. */
function segment({ text, marks, ending }: Segment): Html {
  const words = marks.reduceRight<Html>(
    (inner, { layer, entities }) => {
      const hue = layer === 'mention' ? (entities.length === 0 ? 'open' : hueOf(entities[0] ?? '')) : '';
      return html`<span class="${`${layer} ${hue}`.trim()}">${inner}</span>`;
    },
    html`${text}`,
  );
  const tags = ending
    .filter(({ tag }) => tag !== '')
    .map(({ tag, layer }) => html`<sub class="${layer}-tag">${tag}</sub>`);
  return html`${words}${tags}`;
}

function hueOf(id: string): string {
  return `h${Number(id.replace(/\D/g, '')) % HUES}`;
}

function card({ tag, type, status, rule, confidence, doubtful, facts }: Card): Html {
  return html`<article class="${type}${doubtful ? ' doubtful' : ''}">
    <h3>
      ${tag} ${type} ${status === null ? '' : html`<span class="status ${status}">${status}</span>`}
      <span class="rule">${rule}</span> <span class="sure">${confidence}${doubtful ? ' doubtful' : ''}</span>
    </h3>
    <dl>
      ${facts.map(
        ({ label, value }) =>
          html`<dt>${label}</dt>
            <dd><bdi>${value}</bdi></dd>`,
      )}
    </dl>
  </article> `;
}

function chain({ id, name, kind, roles, links }: ChainView): Html {
  const spoken = links.map(
    ({ words, how, times, confidence }) =>
      html`<li>
        <bdi>${words}</bdi>${times > 1 ? ` ×${times}` : ''} <span class="faint">${how} ${confidence}</span>
      </li> `,
  );
  return html`<tr id="${id}">
    <td>${id}</td>
    <td>
      <b class="mention ${hueOf(id)}"><bdi>${name}</bdi></b>
    </td>
    <td>${kind}</td>
    <td><bdi>${roles.join('; ')}</bdi></td>
    <td>
      <ul>
        ${spoken}
      </ul>
    </td>
  </tr> `;
}
