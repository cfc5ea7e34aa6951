import type { Answer, Line } from '../model/index.ts';

/** How members of a platform do what Readout is for. */
export interface FirstSteps {
  /** How a link is given to Readout here. */
  readonly link: Line;
  /** What a message's menu offers, and how it is opened. */
  readonly menu: Line;
  /** Whether Readout reads links that nobody points it to. */
  readonly readsAll: boolean;
}

/** What Readout says when it comes to a place: what it is, three things to try, and where to change what it does. */
export function welcome({ link, menu, readsAll }: FirstSteps): Answer {
  const tries: readonly Line[] = [
    link,
    [
      strong('/who-met'),
      text(' and a name: who met whom, when and where, in all articles that were read here.'),
    ],
    menu,
  ];
  return {
    tone: 'good',
    blocks: [
      { type: 'heading', level: 1, line: [text('Readout reads the news with you')] },
      {
        type: 'paragraph',
        line: [
          text(
            'It answers a news link with who met whom and who stated what, every line linked to its sentence. Three things to try:',
          ),
        ],
      },
      { type: 'list', items: tries.map((line) => ({ line })) },
      {
        type: 'paragraph',
        line: [
          faint(
            `${readsAll ? 'Every news link that is posted here is read, unless /settings says otherwise. ' : ''}What is read stays within this place; if Readout is removed, it is erased after a while.`,
          ),
        ],
      },
    ],
    actions: [
      { label: 'All commands', call: { name: 'help', options: {} } },
      { label: 'Settings', call: { name: 'settings', options: {} } },
    ],
    private: false,
    data: null,
  };
}

function text(words: string): Line[number] {
  return { type: 'text', text: words };
}

function strong(words: string): Line[number] {
  return { type: 'strong', text: words };
}

function faint(words: string): Line[number] {
  return { type: 'faint', text: words };
}
