import { escapeHtml, paragraphsIn } from '../html.ts';
import { longDate, type SiteDesign } from './design.ts';

const OUTLET = 'Quayside Markets';

/** A business site: microdata in the visible page, a ticker, figures; sent as UTF-16, as nobody should. */
export const quayside: SiteDesign = {
  outlet: OUTLET,
  path: ({ slug, section }) => `/quayside/${section.toLowerCase()}/${slug}/`,
  page: (article, _origin, related) => {
    const title = escapeHtml(article.title);
    const teasers = related.map(
      ({ path, title }) => `<a class="teaser" href="${path}">${escapeHtml(title)}</a>`,
    );
    const html = `<!doctype html>
<html lang="en">
<head>
<title>${title}</title>
<meta name="application-name" content="${OUTLET}">
<meta name="robots" content="max-image-preview:large">
</head>
<body>
<div class="ticker"><span>OBX 1,412.20 +0.6%</span> <span>FTSE 8,604.11 -0.2%</span> <span>EUR/NOK 11.52</span></div>
<nav class="menu"><a href="/quayside/">Markets</a><a href="/quayside/energy/">Energy</a><a href="/quayside/fisheries/">Fisheries</a></nav>
<div itemscope itemtype="https://schema.org/NewsArticle">
<h1 itemprop="headline">${title}</h1>
<div class="by">By <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${escapeHtml(article.author)}</span></span></div>
<div class="when"><time itemprop="datePublished" datetime="${article.published}">${longDate(article.published)}</time></div>
<div class="hero"><img itemprop="image" src="/quayside/hero.png"><span class="credit">${escapeHtml(article.caption)}</span></div>
<div itemprop="articleBody">
${paragraphsIn(article.paragraphs, '<p>', '</p>', (at) => (at === 2 ? PULL_BOX : ''))}
</div></div>
<div class="newsletter-box"><h4>Before the bell</h4><p>Join 40,000 readers who get our free newsletter every morning.</p><form><input type="email"><button>Join</button></form></div>
<div class="teasers"><h4>Trending</h4>${teasers.join('')}</div>
<footer>Quotes are delayed by at least 15 minutes. © Quayside Markets 2026</footer>
</body>
</html>`;
    return { body: Buffer.from(`\ufeff${html}`, 'utf16le'), contentType: 'text/html' };
  },
};

const PULL_BOX =
  '<div class="chart"><table><tr><th>Company</th><th>Change</th></tr><tr><td>Norvind</td><td>+3.4%</td></tr></table></div>';
