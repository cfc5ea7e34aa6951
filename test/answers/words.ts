import type { Answer, Line, ListItem } from '../../src/model/index.ts';

/** A line as plain words; links as `[words](url)`, exact words in «», dates as they are. */
export function lineWords(line: Line): string {
  return line
    .map((inline) => {
      if (inline.type === 'link') return `[${inline.text}](${inline.url})`;
      if (inline.type === 'quoted') return `«${inline.text}»`;
      if (inline.type !== 'date') return inline.text;
      return typeof inline.date === 'string'
        ? inline.date
        : [...new Set([inline.date.start, inline.date.end])].join('/');
    })
    .join('');
}

/** An item's lines, its status before them. */
export function itemWords({ line, detail = [], status }: ListItem): readonly string[] {
  return [
    `${status ? `(${status}) ` : ''}${lineWords(line)}`,
    ...detail.map((each) => `  ${lineWords(each)}`),
  ];
}

/** A whole answer as plain lines. */
export function answerWords(answer: Answer): readonly string[] {
  return answer.blocks.flatMap((block): readonly string[] => {
    switch (block.type) {
      case 'heading':
        return [`${'#'.repeat(block.level)} ${lineWords(block.line)}`];
      case 'paragraph':
        return [lineWords(block.line)];
      case 'list':
        return block.items.flatMap(itemWords);
      case 'facts':
        return block.facts.map(({ label, line }) => `${label}: ${lineWords(line)}`);
      case 'columns':
        return block.columns.flatMap(({ title, items }) => [
          `| ${lineWords(title)}`,
          ...items.flatMap(itemWords),
        ]);
      case 'image':
        return [block.alt];
      default:
        return block satisfies never;
    }
  });
}

/** Buttons as label and call. */
export function buttons(answer: Answer): readonly string[] {
  return answer.actions.map(({ label, call }) => `${label} → ${call.name} ${JSON.stringify(call.options)}`);
}
