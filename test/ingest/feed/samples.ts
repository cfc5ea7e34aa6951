/** Feeds of invented outlets, one for each format and its quirks. */
export const RSS2 = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
  <title>The Fjord Courier – World</title>
  <link>https://courier.example/world</link>
  <atom:link rel="self" href="https://courier.example/world.xml"/>
  <ttl>30</ttl>
  <image><title>Logo</title><link>https://courier.example/logo</link></image>
  <item>
    <title><![CDATA[Varga &amp; Okonjo meet in <em>Harvenna</em>]]></title>
    <link>https://courier.example/world/varga-okonjo?utm_source=rss</link>
    <guid isPermaLink="false">courier-101</guid>
    <pubDate>Mon, 05 Oct 2026 23:30:00 -0400</pubDate>
    <dc:creator>Ann Lee</dc:creator>
    <dc:creator>Bo Ek</dc:creator>
    <description>&lt;p&gt;The ministers met.&lt;/p&gt;&lt;p&gt;They said &amp;ldquo;little&amp;rdquo;.&lt;/p&gt;</description>
    <content:encoded><![CDATA[<p>All of it</p>]]></content:encoded>
  </item>
  <item>
    <title>Second</title>
    <guid>https://courier.example/world/second</guid>
    <author>desk@courier.example (Desk)</author>
    <source url="https://harbour.example/feed">Harbour News</source>
  </item>
  <item><title>Leads nowhere</title><guid isPermaLink="false">x</guid></item>
</channel></rss>`;

export const RSS1 = `<?xml version="1.0"?>
<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
<channel r:about="https://quay.example/"><title>Quayside</title><link>https://quay.example/</link>
<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency></channel>
<item r:about="https://quay.example/a"><title>Talks end</title><link>https://quay.example/a</link><dc:date>2026-10-05T08:00:00+02:00</dc:date></item>
</r:RDF>`;

export const RSS091 = `<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
<rss version="0.91"><channel><title>Old Post</title><link>https://old.example/</link>
<item><title>Talks end</title><link>/talks</link><description>They ended.</description></item></channel></rss>`;

export const ATOM = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://monitor.example/blog/">
  <title type="text">Monitor &lt;beta&gt;</title>
  <link rel="self" href="https://monitor.example/feed.atom"/>
  <link href="https://monitor.example/"/>
  <author><name>Monitor staff</name></author>
  <entry>
    <id>tag:monitor.example,2026:1</id>
    <title type="html">Lund &amp;amp; Palsson &lt;b&gt;talk&lt;/b&gt;</title>
    <link rel="enclosure" href="https://monitor.example/a.mp3"/>
    <link rel="alternate" type="text/html" href="lund-palsson"/>
    <published>2026-10-05T23:30:00-04:00</published>
    <updated>2026-10-07T00:00:00Z</updated>
    <summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></summary>
  </entry>
  <entry>
    <id>tag:monitor.example,2026:2</id><title>Collected</title>
    <link href="https://harbour.example/x"/>
    <updated>2026-10-06T00:00:00Z</updated>
    <source><title>Harbour News</title><author><name>Cy Dale</name></author></source>
  </entry>
</feed>`;

export const ATOM_PREFIXED = `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Prefixed</a:title>
<a:entry><a:id>1</a:id><a:title>Talks end</a:title><a:link href="https://prefixed.example/talks"/></a:entry></a:feed>`;

export const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Dispatch & Co',
  home_page_url: 'https://dispatch.example/',
  authors: [{ name: 'Dispatch desk' }],
  items: [
    {
      id: 7,
      url: 'https://dispatch.example/7',
      title: 'Talks <end>',
      content_html: '<p>They ended.</p>',
      date_published: '2026-10-05T08:00:00+02:00',
      authors: [{ name: 'Ann Lee' }, { url: 'https://x.example' }],
    },
    { id: 'https://dispatch.example/8', content_text: 'No title & no more' },
    'not an item',
  ],
});
