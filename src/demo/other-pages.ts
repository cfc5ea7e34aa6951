import type { DemoArticle } from './article.ts';
import { articles } from './articles/index.ts';
import { designs } from './designs/index.ts';
import { escapeHtml, jsonLd, paragraphsIn } from './html.ts';
import { pathOf } from './samples.ts';

/** Pages that are no article in English to read, by path: what a member pastes by mistake. */
export const otherPages: ReadonlyMap<string, () => string> = new Map([
  ['/', () => listing('The demo’s news site', articles)],
  ['/courier/', () => listing('The Northern Courier', ofDesign('courier'))],
  ['/courier/diplomacy/', () => listing('Diplomacy | The Northern Courier', ofDesign('courier'))],
  ['/harbour/politics/inside-the-bergen-night', paywalled],
  ['/monitor/2026/11/makrelenstreit-beigelegt', german],
  ['/consent', consent],
]);

function ofDesign(design: DemoArticle['design']): readonly DemoArticle[] {
  return articles.filter((article) => article.design === design);
}

function listing(title: string, shown: readonly DemoArticle[]): string {
  const cards = shown.map(
    (article) =>
      `<article><h2><a href="${pathOf(article)}">${escapeHtml(article.title)}</a></h2>
<p>${escapeHtml(article.paragraphs[0] ?? '')}</p><span>${designs[article.design].outlet}</span></article>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="website">${jsonLd({ '@context': 'https://schema.org', '@type': 'CollectionPage', name: title })}</head>
<body><header><nav><a href="/">Home</a></nav></header><main><h1>${title}</h1>${cards.join('\n')}</main></body></html>`;
}

function paywalled(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Inside the Bergen night - Harbour News</title>
<meta property="og:type" content="article"><meta property="og:title" content="Inside the Bergen night">
${jsonLd({ '@type': 'NewsArticle', headline: 'Inside the Bergen night', isAccessibleForFree: false })}</head>
<body><header><nav><a href="/harbour/">Home</a></nav></header><main><article><h1>Inside the Bergen night</h1>
<p>It was a quarter to midnight when the door of the old customs house opened and the envoy asked for more coffee. Nobody in the corridor had expected him to come out alone, and nobody dared to ask him why.</p>
<p>Down by the water the fishermen had stopped singing. What was said in the next forty minutes has been told in several ways since, and none of those who were in the room has…</p>
<div class="wall"><h2>Subscribe to continue reading</h2><p>This article is for Harbour News subscribers. Already a subscriber? Log in.</p>
<button>See our offers</button></div></article></main></body></html>`;
}

const GERMAN = [
  'Die Regierungschefs von Norwegen und Island haben am Dienstag in einem Videogespräch den Streit um die Makrele beigelegt, der ihre Länder seit zwei Jahren entzweit hatte.',
  '„Wir geben heute ein wenig, damit morgen noch etwas zu teilen ist“, sagte der norwegische Ministerpräsident Henrik Aasen in Oslo. Sein Land werde seinen Anteil in drei Jahren auf 31 Prozent senken.',
  'Die isländische Ministerpräsidentin Helga Gunnarsdottir nannte das Ergebnis gerecht gegenüber den Fischen und erträglich für alle übrigen. Der Vertrag soll im Dezember unterzeichnet werden.',
  'Der Beauftragte der Europäischen Union, Tomas Lindqvist, erklärte, dass der Text in drei Wochen vorliegen werde. Die Färöer verlangten, an der Unterzeichnung beteiligt zu werden.',
];

function german(): string {
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Makrelenstreit beigelegt</title></head>
<body><h1>Makrelenstreit beigelegt</h1><time datetime="2026-11-11T08:00:00+01:00">11. November 2026</time>
${paragraphsIn(GERMAN, '<p>', '</p>')}</body></html>`;
}

function consent(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Before you continue to The Northern Courier</title></head>
<body><h1>Before you continue</h1><p>We and our partners value your privacy. We use cookies to measure audiences and to show
advertisements. Choose “Accept all” to agree, or “Manage choices” to decide for yourself.</p>
<form method="post"><button>Accept all cookies</button><button>Reject all cookies</button><button>Manage choices</button></form></body></html>`;
}
