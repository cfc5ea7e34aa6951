import { escapeHtml, paragraphsIn } from '../html.ts';
import type { SiteDesign } from './design.ts';

const OUTLET = 'Harbour News';

/** A British site: Open Graph and meta elements only, British quotation marks, text in nested blocks. */
export const harbour: SiteDesign = {
  outlet: OUTLET,
  path: ({ slug, section }) => `/harbour/${section.toLowerCase()}/${slug}`,
  page: (article, origin, related) => {
    const title = escapeHtml(article.title);
    const cards = related.map(
      ({ path, title }) =>
        `<div class="card"><a href="${path}"><h3>${escapeHtml(title)}</h3></a><p>2 min read</p></div>`,
    );
    const blocks = paragraphsIn(
      article.paragraphs,
      '<div data-component="text-block"><p class="ssrcss-1q0x1qg">',
      '</p></div>',
      (at) =>
        at === 4
          ? '<div data-component="links-block"><p>Related topics</p><p><a href="#">Norway</a></p></div>'
          : '',
    );
    const html = `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} - ${OUTLET}</title>
<meta property="og:title" content="${title}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${OUTLET}">
<meta property="og:url" content="${origin}${harbour.path(article)}">
<meta property="article:published_time" content="${article.published}">
<meta property="article:section" content="${escapeHtml(article.section)}">
<meta name="byl" content="By ${escapeHtml(article.author)}">
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header><nav aria-label="Main"><a href="/harbour/">Home</a> <a href="/harbour/politics/">Politics</a> <a href="/harbour/money/">Money</a> <a href="/harbour/sport/">Sport</a></nav></header>
<main id="main"><article>
<h1 id="main-heading">${title}</h1>
<div data-component="byline-block"><span>${escapeHtml(article.author)}</span><span>Political correspondent</span></div>
<div data-component="image-block"><figure><img src="/harbour/picture.webp" alt="${escapeHtml(article.caption)}"><figcaption>${escapeHtml(article.caption)}</figcaption></figure></div>
${blocks}
<div data-component="share-block"><button>Share</button><button>Save</button></div>
</article>
<section aria-label="More to read"><h2>More to read</h2>${cards.join('')}</section></main>
<footer><ul><li><a href="#">Terms of use</a></li><li><a href="#">Cookies</a></li><li><a href="#">Contact us</a></li></ul>
<p>Copyright © 2026 Harbour News. Harbour News is not responsible for the content of external sites.</p></footer>
<div class="consent-toast">Let us know you agree to cookies. <button>Yes, I agree</button></div>
</body>
</html>`;
    return { body: Buffer.from(html, 'utf8'), contentType: 'text/html' };
  },
};
