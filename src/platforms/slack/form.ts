import type { InputBlock, ModalView } from '@slack/types';
import type { CommandCall } from '../../model/index.ts';
import { PLAIN_INPUT } from './limits.ts';
import { BRIEF } from './manifest.ts';

/** The form's callback id. */
export const BRIEF_FORM = 'readout_brief_form';
const INPUT = 'value';
const TEXT_FIELDS = ['text', 'text2', 'text3', 'text4'] as const;

/** Where the answer to a form goes; it travels with the form. */
export interface FormOrigin {
  readonly channel: string;
  /** The response URL, or null for a direct message. */
  readonly url: string | null;
  readonly givenAt: number;
}

/** What a filled-in form's fields hold, as Slack sends them. */
export type FormValues = Readonly<
  Record<string, Readonly<Record<string, { readonly value?: string | null }>>>
>;

/** The form for pasted text; Slack gives a field 3,000 characters, so there are four. */
export function briefForm(origin: FormOrigin): ModalView {
  return {
    type: 'modal',
    callback_id: BRIEF_FORM,
    private_metadata: JSON.stringify(origin),
    title: { type: 'plain_text', text: 'Brief a text' },
    submit: { type: 'plain_text', text: 'Brief it' },
    close: { type: 'plain_text', text: 'Cancel' },
    blocks: [
      input('title', 'Headline', { max: 300 }),
      input('published', 'Published, such as 2026-11-21', { max: 40, optional: true }),
      input('text', 'Text', { max: PLAIN_INPUT, multiline: true }),
      ...TEXT_FIELDS.slice(1).map((name) =>
        input(name, 'Text, continued', { max: PLAIN_INPUT, multiline: true, optional: true }),
      ),
    ],
  };
}

/** The command call that a filled-in form stands for. */
export function briefCall(values: FormValues): CommandCall {
  const value = (name: string) => (values[name]?.[INPUT]?.value ?? '').trim();
  const published = value('published');
  return {
    name: BRIEF,
    options: {
      title: value('title'),
      text: TEXT_FIELDS.map(value).filter(Boolean).join('\n\n'),
      ...(published && { published }),
    },
  };
}

function input(
  name: string,
  label: string,
  { max, multiline = false, optional = false }: { max: number; multiline?: boolean; optional?: boolean },
): InputBlock {
  return {
    type: 'input',
    block_id: name,
    optional,
    label: { type: 'plain_text', text: label },
    element: { type: 'plain_text_input', action_id: INPUT, multiline, max_length: max },
  };
}
