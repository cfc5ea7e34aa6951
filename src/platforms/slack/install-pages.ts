/** A page for whoever installs the app: plain HTML that loads nothing. */
export interface InstallPage {
  readonly status: number;
  readonly title: string;
  readonly lines: readonly string[];
  readonly link?: { readonly url: string; readonly text: string };
}

/** Before: what the app is, and where to go on. */
export function installPage(url: string): InstallPage {
  return {
    status: 200,
    title: 'Add Readout to Slack',
    lines: [
      'Readout briefs the news articles that are posted in a channel: who met whom, who stated what, every line linked to its sentence.',
      'It reads messages only in channels to which it is invited, and keeps what it reads for your workspace alone.',
    ],
    link: { url, text: 'Add to Slack' },
  };
}

/** After: what to do in Slack. */
export function installedPage(team: string, url: string): InstallPage {
  return {
    status: 200,
    title: `Readout is in ${team}`,
    lines: [
      'In Slack, invite it to a channel: /invite @Readout. Then paste a link to a news article there, or type /help.',
    ],
    link: { url, text: 'Open Slack' },
  };
}

/** What went wrong, and where to begin again. */
export function failedPage(status: number, why: string, again: string): InstallPage {
  return {
    status,
    title: 'Readout was not added',
    lines: [why],
    link: { url: again, text: 'Begin again' },
  };
}

/** A page as HTML. Pure. */
export function htmlOf({ title, lines, link }: InstallPage): string {
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>${escaped(title)}</title>`,
    '<style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:36rem;margin:12vh auto;padding:0 1rem;color:#1d1c1d}',
    'a{display:inline-block;padding:.6rem 1.2rem;border-radius:.4rem;background:#3b6ea5;color:#fff;text-decoration:none}',
    '</style>',
    `<h1>${escaped(title)}</h1>`,
    ...lines.map((line) => `<p>${escaped(line)}</p>`),
    ...(link ? [`<p><a href="${escaped(link.url)}">${escaped(link.text)}</a></p>`] : []),
    '</html>',
  ].join('\n');
}

function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
