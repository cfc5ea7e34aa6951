import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/ingest/page/readable.ts';

const PARAGRAPHS = [
  'The ministers of both countries met in Riga on Monday, and they said that the talks had been useful to everyone.',
  '“We have a map,” the envoy told reporters after the meeting, and he added that nobody had left the table in anger.',
  'The next round is planned for the end of the month, a spokeswoman said, and it is to be held in the same building.',
  'Both sides expect that the remaining questions, of which there are three, will be settled before the year is over.',
];
const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const URL_OF_PAGE = 'https://www.example.com/world/talks';

function page(parts: {
  readonly head?: string;
  readonly before?: string;
  readonly body?: string;
  readonly after?: string;
}) {
  const { head = '', before = '', body = BODY, after = '' } = parts;
  return `<!doctype html><html><head><title>Talks in Riga</title>${head}</head><body>${before}<article><h1>Talks in Riga</h1>${body}</article>${after}</body></html>`;
}

function textOf(html: string): string | null {
  const reading = readPage(html, URL_OF_PAGE);
  return reading.status === 'article' ? reading.article.text : null;
}

describe('the body of an article', () => {
  it.each([
    ['a caption', '<figure><img src="x"><figcaption>The old town. Photo: A. Lee</figcaption></figure>'],
    [
      'a newsletter box',
      '<div class="newsletter-signup"><h3>The Tide</h3><p>Get our newsletter in your inbox every day.</p></div>',
    ],
    [
      'related links',
      '<aside><h3>Read more</h3><ul><li><a href="/b">Quotas settled by video call</a></li></ul></aside>',
    ],
    ['an unmarked link', '<p><a href="/b">READ MORE: Quotas settled by video call</a></p>'],
    ['an advertisement', '<p>Advertisement</p>'],
    ['share buttons', '<ul class="share-tools"><li><button>Share</button></li></ul>'],
    ['a script', '<script>document.write("The minister lied.")</script>'],
    ['a form', '<form><label>Your e-mail</label><input></form>'],
    ['a small table', '<table><tr><th>Oslo</th><td>+1.2%</td></tr></table>'],
    ['a picture’s credit', '<p>(Photo: Getty)</p>'],
  ])('is free of %s between its paragraphs', (_name, box) => {
    const [first, second, ...rest] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
    expect(textOf(page({ body: `${first}${second}${box}${rest.join('')}` }))).toBe(PARAGRAPHS.join('\n'));
  });

  it('is free of navigation, cookie banner, byline, date, comments and footer around it', () => {
    const html = page({
      before:
        '<nav><a href="/">Home</a><a href="/world">World</a></nav><div id="cookie-banner"><p>We store cookies on your device.</p></div>',
      body: `<p class="byline">By Ann Lee</p><p>5 October 2026</p>${BODY}`,
      after:
        '<section class="comments"><p>The minister said nothing, says I.</p></section><footer><p>All rights reserved.</p></footer>',
    });
    expect(textOf(html)).toBe(PARAGRAPHS.join('\n'));
  });

  it('has one line for each paragraph, whatever marks it up', () => {
    const broken = `<div>${PARAGRAPHS.join('<br><br>')}</div>`;
    expect(textOf(page({ body: broken }))).toBe(PARAGRAPHS.join('\n'));
    const inline = BODY.replace('Riga', '<a href="/riga"><b>Ri</b>\nga</a>').replace('map', '<em>map</em>');
    expect(textOf(page({ body: inline }))).toBe(PARAGRAPHS.join('\n').replace('Riga', 'Ri ga'));
  });

  it('keeps quotation marks and dashes, and folds only white space', () => {
    const odd =
      '“One”&nbsp;–  ‘two’\n— three &amp;\u00ad four,&#8203; and so the text went on for a line or two more.';
    expect(textOf(page({ body: `${BODY}<p>${odd}</p>` }))).toContain(
      '“One” – ‘two’ — three & four, and so the text went on for a line or two more.',
    );
  });

  it('keeps subheadings between paragraphs and drops them after the last', () => {
    const [first, ...rest] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
    const text = textOf(
      page({ body: `${first}<h2>What comes next</h2>${rest.join('')}<h2>Our partners</h2>` }),
    );
    expect(text).toContain('\nWhat comes next\n');
    expect(text).not.toContain('partners');
  });
});

describe('a body that the usual reading misses', () => {
  const body = PARAGRAPHS.join('\\n');
  const data = (more = '', times = 1): string =>
    `<script type="application/ld+json">{"@type":"NewsArticle"${more},"articleBody":"${Array.from({ length: times }, () => body.replaceAll(/[“”]/g, '')).join('\\n')}"}</script>`;
  const expected = PARAGRAPHS.join('\n').replaceAll(/[“”]/g, '');

  it('is taken from the page’s own data where a script would have filled it in', () => {
    expect(textOf(`<html><head>${data()}</head><body><div id="root"></div></body></html>`)).toBe(expected);
  });

  it('is not taken from there where the page asks money for it', () => {
    const paid = `<html><head>${data(',"isAccessibleForFree":false', 5)}</head><body><p>Subscribe to continue reading.</p></body></html>`;
    expect(readPage(paid, URL_OF_PAGE)).toMatchObject({ reason: 'login-or-paywall' });
  });

  it('is what the page shows where the data has no more than that', () => {
    expect(textOf(page({ head: data() }))).toBe(PARAGRAPHS.join('\n'));
  });

  it('is the element that is marked as the body, or the page with its boxes, where those hold far more', () => {
    const named = `<div class="promo-related">${BODY}</div>`;
    expect(
      textOf(
        `<html><body><h1>Talks</h1><div itemprop="articleBody" class="related">${BODY}</div></body></html>`,
      ),
    ).toBe(PARAGRAPHS.join('\n'));
    expect(
      textOf(`<html><head><meta property="og:type" content="article"></head><body>${named}</body></html>`),
    ).toBe(PARAGRAPHS.join('\n'));
  });
});

describe('an article’s address', () => {
  it('is the original’s where an archive keeps a copy, and so is its date', () => {
    const archived = 'https://web.archive.org/web/20261101000000id_/https://www.example.com/2026/10/05/talks';
    expect(readPage(page({}), archived)).toMatchObject({
      article: { url: 'https://www.example.com/2026/10/05/talks', published: '2026-10-05' },
    });
    const hidden =
      '<link rel="canonical" href="https://archive.ph/2026.11.01-000000/https://www.example.com/a">';
    expect(readPage(page({ head: hidden }), 'https://archive.ph/AbCdE')).toMatchObject({
      article: { url: 'https://www.example.com/a' },
    });
  });

  it('is the believable canonical one, or the link’s own without its noise', () => {
    const canonical = '<link rel="canonical" href="https://www.example.com/world/talks-in-riga">';
    expect(readPage(page({ head: canonical }), URL_OF_PAGE)).toMatchObject({
      article: { url: 'https://www.example.com/world/talks-in-riga' },
    });
    const wrong = '<link rel="canonical" href="https://elsewhere.example/">';
    expect(readPage(page({ head: wrong }), `${URL_OF_PAGE}?utm_source=x#y`)).toMatchObject({
      article: { url: URL_OF_PAGE },
    });
    expect(readPage(page({ head: canonical }), null)).toMatchObject({ article: { url: null } });
  });
});

describe('a page that is no article', () => {
  const teaser =
    '<article><h2><a href="/a">Talks in Riga</a></h2><p>The ministers met on Monday and said little of it.</p></article>';
  const wall =
    '<div class="wall"><h2>Subscribe to continue reading</h2><p>Already a subscriber? Log in.</p></div>';
  const cases: readonly (readonly [string, string, string, string])[] = [
    [
      'a home page',
      '<html><head><title>Post</title></head><body>' + teaser.repeat(20),
      'https://www.example.com/',
      'home-page',
    ],
    [
      'a section',
      '<html><head><meta property="og:type" content="website"></head><body>' + teaser.repeat(20),
      'https://www.example.com/world/',
      'section',
    ],
    [
      'a video',
      page({
        head: '<meta property="og:type" content="video.other">',
        body: '<p>Watch the minister speak.</p>',
      }),
      URL_OF_PAGE,
      'video',
    ],
    ['an empty page', '', URL_OF_PAGE, 'not-an-article'],
    [
      'a page of scripts',
      '<html><body><div id="root"></div><script>start()</script></body></html>',
      URL_OF_PAGE,
      'not-an-article',
    ],
    [
      'a video by its address',
      page({ body: '<p>Watch the minister speak.</p>' }),
      'https://www.example.com/video/minister-speaks',
      'video',
    ],
    ['a page of a player', page({ body: '<video src="a.mp4"></video><p>Watch.</p>' }), URL_OF_PAGE, 'video'],
    [
      'a gallery by what it calls itself',
      page({
        head: '<script type="application/ld+json">{"@type":"ImageGallery"}</script>',
        body: '<p>The talks.</p>',
      }),
      URL_OF_PAGE,
      'gallery',
    ],
    [
      'a page of pictures',
      page({ body: '<figure><img src="x"><figcaption>The talks.</figcaption></figure>'.repeat(8) }),
      URL_OF_PAGE,
      'gallery',
    ],
    [
      'a paywall',
      page({ head: '<meta property="og:type" content="article">', body: `<p>${PARAGRAPHS[0]}</p>${wall}` }),
      URL_OF_PAGE,
      'login-or-paywall',
    ],
    [
      'a login page',
      '<html><body><h1>Log in</h1><p>Enter your e-mail and your password to read on.</p></body></html>',
      'https://www.example.com/login?next=/a',
      'login-or-paywall',
    ],
    [
      'a robot check',
      '<html><head><title>Just a moment...</title></head><body><h1>www.example.com</h1><p>Verifying you are human. This may take a few seconds.</p></body></html>',
      URL_OF_PAGE,
      'challenge',
    ],
    [
      'a captcha',
      '<html><body><form><p>Please complete the CAPTCHA to continue.</p></form></body></html>',
      URL_OF_PAGE,
      'challenge',
    ],
    [
      'a consent page',
      '<html><head><title>Before you continue</title></head><body><p>We and our partners value your privacy.</p><button>Accept all</button></body></html>',
      URL_OF_PAGE,
      'consent',
    ],
    ['a consent host', page({}), 'https://consent.example.com/a', 'consent'],
  ];

  it.each(cases)('%s is refused', (_name, html, address, reason) => {
    expect(readPage(html, address)).toMatchObject({ status: 'unreadable', reason });
  });

  it('is not suspected where an article that says it is not free is there in full', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>';
    expect(textOf(page({ head }))).toBe(PARAGRAPHS.join('\n'));
  });

  it('is not suspected where an article writes about captchas, cookies and subscribers', () => {
    const about = `<p>The regulator said that a CAPTCHA or a wall of “accept all cookies” buttons is no consent, and that subscribers, who had to log in to read, had been misled for years.</p>`;
    expect(
      textOf(page({ head: '<meta property="og:type" content="article">', body: `${BODY}${about}${BODY}` })),
    ).toContain('CAPTCHA');
  });

  it('that has far too much markup or text is too large', () => {
    expect(readPage('<i>x</i>'.repeat(60_001), URL_OF_PAGE)).toMatchObject({ reason: 'too-large' });
    const long = `<p>${`${PARAGRAPHS[0]} `.repeat(4_000)}</p>`;
    expect(readPage(page({ body: long }), URL_OF_PAGE)).toMatchObject({ reason: 'too-large' });
  });
});
