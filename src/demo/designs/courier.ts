import { escapeHtml, jsonLd, paragraphsIn } from '../html.ts';
import { longDate, type SiteDesign, type Teaser } from './design.ts';

const OUTLET = 'The Northern Courier';

/** A large newsroom's system: JSON-LD as one `@graph` with references, Open Graph, boxes between the paragraphs. */
export const courier: SiteDesign = {
  outlet: OUTLET,
  path: ({ slug, published }) => `/courier/${published.slice(0, 10).replaceAll('-', '/')}/${slug}`,
  page: (article, origin, related) => {
    const url = `${origin}${courier.path(article)}`;
    const title = escapeHtml(article.title);
    const body = paragraphsIn(article.paragraphs, '<p class="art__p">', '</p>', (at) => {
      if (at === 2) return relatedBox(related);
      return at === 5 ? NEWSLETTER : '';
    });
    const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title} | ${OUTLET}</title>
<link rel="canonical" href="${url}">
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:site_name" content="${OUTLET}">
<meta property="og:url" content="${url}?ref=og">
<meta name="description" content="${escapeHtml(article.paragraphs[0] ?? '')}">
${jsonLd(graph(url, origin, article))}
</head>
<body>
<div id="cookie-banner" role="dialog"><p>We and our 312 partners store cookies on your device to measure audiences and
show you advertisements that fit. You can change your mind at any time.</p>
<button>Accept all</button><button>Manage choices</button></div>
<header class="mast"><a href="/courier/">${OUTLET}</a>
<nav><ul><li><a href="/courier/diplomacy/">Diplomacy</a></li><li><a href="/courier/politics/">Politics</a></li>
<li><a href="/courier/sport/">Sport</a></li><li><a href="/courier/weather/">Weather</a></li></ul></nav></header>
<main>
<article class="art">
<header><p class="art__section">${escapeHtml(article.section)}</p><h1>${title}</h1>
<p class="art__byline">By <a rel="author" href="/courier/staff/">${escapeHtml(article.author)}</a></p>
<time datetime="${article.published}">${longDate(article.published)}</time>
<ul class="share"><li><a href="#">Share on Facebook</a></li><li><a href="#">Copy link</a></li></ul></header>
<figure><img src="/courier/picture.jpg" alt=""><figcaption>${escapeHtml(article.caption)}</figcaption></figure>
<div class="art__body">
${body}
</div>
<p class="art__tags">Tags: <a href="#">Norway</a>, <a href="#">Iceland</a>, <a href="#">Fisheries</a></p>
</article>
<section class="comments"><h2>Comments (2)</h2>
<div class="comment"><b>codfather</b><p>My grandfather said that the ministers should go fishing together for a week.</p></div>
<div class="comment"><b>Marit H.</b><p>Palsson told the truth for once, I think.</p></div></section>
</main>
<footer><p>© 2026 Northern Courier AS. All rights reserved.</p><a href="/courier/privacy">Privacy</a></footer>
</body>
</html>`;
    return { body: Buffer.from(html, 'utf8'), contentType: 'text/html; charset=utf-8' };
  },
};

function graph(url: string, origin: string, article: Parameters<SiteDesign['page']>[0]): unknown {
  const publisher = { '@type': 'NewsMediaOrganization', '@id': `${origin}/courier/#org`, name: OUTLET };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebSite',
        '@id': `${origin}/courier/#site`,
        name: OUTLET,
        publisher: { '@id': publisher['@id'] },
      },
      publisher,
      {
        '@type': 'BreadcrumbList',
        itemListElement: [{ '@type': 'ListItem', position: 1, name: article.section }],
      },
      { '@type': 'Person', '@id': `${url}#author`, name: article.author },
      {
        '@type': ['NewsArticle'],
        headline: article.title,
        datePublished: article.published,
        dateModified: article.published,
        author: [{ '@id': `${url}#author` }],
        publisher: { '@id': publisher['@id'] },
        mainEntityOfPage: url,
      },
    ],
  };
}

function relatedBox(related: readonly Teaser[]): string {
  const links = related.map(({ path, title }) => `<li><a href="${path}">${escapeHtml(title)}</a></li>`);
  return `\n<aside class="related"><h3>Read more</h3><ul>${links.join('')}</ul></aside>`;
}

const NEWSLETTER = `
<div class="newsletter"><h3>The Morning Tide</h3><p>Sign up for our newsletter with the day’s news from the north.</p>
<form><input type="email" placeholder="Your e-mail"><button>Sign up</button></form></div>`;
