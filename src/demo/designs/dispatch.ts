import { escapeHtml, jsonLd, paragraphsIn } from '../html.ts';
import { longDate, type SiteDesign } from './design.ts';

const OUTLET = 'Reykjavik Dispatch';

/** An old system: windows-1252 that only the page itself declares, tables, JSON-LD as an array, no Open Graph. */
export const dispatch: SiteDesign = {
  outlet: OUTLET,
  path: ({ slug }) => `/dispatch/news/${slug}.html`,
  page: (article, origin, related) => {
    const title = escapeHtml(article.title);
    const teasers = related.map(
      ({ path, title }) => `<tr><td><a href="${path}">${escapeHtml(title)}</a></td></tr>`,
    );
    const html = `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>${title} - ${OUTLET}</title>
${jsonLd(data(article, `${origin}${dispatch.path(article)}`))}
</head>
<body>
<table width="960" id="top"><tr><td><a href="/dispatch/">Home</a></td><td><a href="/dispatch/news/">News</a></td>
<td><a href="/dispatch/fish/">Fish prices</a></td><td><a href="/dispatch/aurora/">Aurora forecast</a></td></tr></table>
<table width="960"><tr><td width="660" valign="top">
<h1>${title}</h1>
<div class="meta">${escapeHtml(article.author)} | ${longDate(article.published)} | <a href="#">Print</a></div>
<div class="picture"><img src="picture.jpg" width="640"><div class="caption"><small>${escapeHtml(article.caption)}</small></div></div>
<div id="story-text" class="story-text">
${paragraphsIn(article.paragraphs, '<p>', '</p>', (at) => (at === 3 ? '<p class="advert">ADVERTISEMENT</p>' : ''))}
</div>
<p><a href="#">Share this article</a></p>
</td><td width="300" valign="top">
<table class="box"><tr><th>Most read</th></tr>${teasers.join('')}</table>
<table class="box"><tr><th>Weather</th></tr><tr><td>Reykjavik: rain, 4 degrees</td></tr></table>
</td></tr></table>
<div id="foot">Reykjavik Dispatch. Published every day but Christmas. Contact: desk@dispatch.example</div>
</body>
</html>`;
    // Every character of these articles is in Latin-1, whose bytes windows-1252 shares.
    return { body: Buffer.from(html, 'latin1'), contentType: 'text/html' };
  },
};

function data(article: Parameters<SiteDesign['page']>[0], url: string): unknown {
  return [
    { '@context': 'http://schema.org', '@type': 'Organization', name: OUTLET },
    {
      '@context': 'http://schema.org',
      '@type': 'ReportageNewsArticle',
      mainEntityOfPage: { '@type': 'WebPage', '@id': url },
      headline: article.title,
      datePublished: article.published,
      author: { '@type': 'Person', name: article.author },
      publisher: { '@type': 'Organization', name: OUTLET },
    },
  ];
}
