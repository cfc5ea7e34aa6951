import { ComponentType, TextInputStyle } from 'discord.js';
import type {
  APILabelComponent,
  APIModalInteractionResponseCallbackData,
  Attachment,
  ModalSubmitInteraction,
} from 'discord.js';
import { CodedError } from '../../model/index.ts';
import type { CommandCall } from '../../model/index.ts';
import { BRIEF } from './commands.ts';
import { TEXT_INPUT } from './limits.ts';

/** The form's custom id. */
export const BRIEF_FORM = 'readout:brief-form';
/** Bytes of a file that `/brief` reads: far more than any article's text. */
const FILE_BYTES = 1_000_000;
/** Milliseconds until a file must have come. */
const FILE_WAIT = 10_000;
const TEXT_FIELDS = ['text', 'text2', 'text3'] as const;

/** The form for pasted text; Discord gives a field 4,000 characters, so there are three. */
export function briefForm(): APIModalInteractionResponseCallbackData {
  return {
    custom_id: BRIEF_FORM,
    title: 'Brief a text',
    components: [
      field('title', 'Headline', { style: TextInputStyle.Short, required: true, max: 300 }),
      field('published', 'Published (such as 2026-11-21)', {
        style: TextInputStyle.Short,
        required: false,
        max: 40,
      }),
      field('text', 'Text', { style: TextInputStyle.Paragraph, required: true, max: TEXT_INPUT }),
      field('text2', 'Text, continued', {
        style: TextInputStyle.Paragraph,
        required: false,
        max: TEXT_INPUT,
      }),
      field('text3', 'Text, end', { style: TextInputStyle.Paragraph, required: false, max: TEXT_INPUT }),
    ],
  };
}

/** The command call that a filled-in form stands for. */
export function briefCall(form: ModalSubmitInteraction): CommandCall {
  const value = (name: string) => form.fields.getTextInputValue(name).trim();
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

/** A posted file's text. Throws CodedError where it is no text file of a sensible size. */
export async function fileText(file: Attachment): Promise<string> {
  const kind = file.contentType ?? '';
  if (file.size > FILE_BYTES || !(kind.startsWith('text/plain') || /\.(?:txt|md)$/i.test(file.name))) {
    throw new CodedError(
      'discord-file',
      'Attach a plain text file (.txt) of at most 1 MB, or use /brief without anything to paste the text.',
    );
  }
  try {
    const response = await fetch(file.url, { signal: AbortSignal.timeout(FILE_WAIT) });
    if (!response.ok) throw new Error(`Discord answered ${response.status}`);
    return await response.text();
  } catch (error) {
    throw new CodedError('discord-file', 'Discord did not give the file. Attach it again.', { cause: error });
  }
}

function field(
  id: string,
  label: string,
  input: { readonly style: TextInputStyle; readonly required: boolean; readonly max: number },
): APILabelComponent {
  return {
    type: ComponentType.Label,
    label,
    component: {
      type: ComponentType.TextInput,
      custom_id: id,
      style: input.style,
      required: input.required,
      max_length: input.max,
    },
  };
}
