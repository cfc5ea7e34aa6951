import { escapeHtml, paragraphsIn } from '../html.ts';
import { longDate, type SiteDesign } from './design.ts';

const OUTLET = 'Atlantic Monitor';

/** A small site of hand-made templates: a `<time>`, a title with the outlet behind it, and nothing else. */
export const monitor: SiteDesign = {
  outlet: OUTLET,
  path: ({ slug, published }) => `/monitor/${published.slice(0, 7).replace('-', '/')}/${slug}`,
  page: (article, _origin, related) => {
    const title = escapeHtml(article.title);
    const links = related.map(({ path, title }) => `<li><a href="${path}">${escapeHtml(title)}</a></li>`);
    const html = `<!DOCTYPE html>
<html lang="en">
<head><meta charset="UTF-8"><title>${title} – ${OUTLET}</title><meta name="application-name" content="${OUTLET}"></head>
<body class="single">
<div id="page"><div id="masthead"><p class="site-title"><a href="/monitor/">${OUTLET}</a></p>
<ul id="menu"><li><a href="/monitor/europe/">Europe</a></li><li><a href="/monitor/about/">About</a></li></ul></div>
<div id="content"><div class="post hentry">
<h1 class="entry-title">${title}</h1>
<p class="entry-meta">Posted on <time class="entry-date" datetime="${article.published}">${longDate(article.published)}</time> by <a rel="author" href="/monitor/authors/">${escapeHtml(article.author)}</a></p>
<div class="entry-content">
<figure class="wp-caption"><img src="/monitor/image.jpg" alt=""><figcaption class="wp-caption-text">${escapeHtml(article.caption)}</figcaption></figure>
${paragraphsIn(article.paragraphs, '<p>', '</p>')}
<div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#">Mastodon</a></li><li><a href="#">E-mail</a></li></ul></div>
<div class="jp-relatedposts"><h3>Related</h3><ul>${links.join('')}</ul></div>
</div></div>
<div id="comments"><h3>Leave a comment</h3><form><textarea></textarea><button>Post comment</button></form></div></div>
<div id="sidebar"><h3>Archive</h3><ul><li><a href="#">November 2026</a></li><li><a href="#">October 2026</a></li></ul></div>
<div id="colophon">${OUTLET} is written by volunteers.</div></div>
</body>
</html>`;
    return { body: Buffer.from(html, 'utf8'), contentType: 'text/html; charset=UTF-8' };
  },
};
