import type { JsonObject } from '../json.ts';

/** The button with a label. */
export function pressable(blocks: readonly JsonObject[], label: string): JsonObject {
  const found = buttons(blocks).find(({ label: each }) => each === label);
  if (!found) throw new Error(`no button ${label} to press`);
  return found.element;
}

/** The buttons of a message's blocks. */
export function buttons(blocks: readonly JsonObject[]): readonly { label: string; element: JsonObject }[] {
  return blocks
    .filter(({ type }) => type === 'actions')
    .flatMap(({ elements }) => elements as JsonObject[])
    .map((element) => ({ label: String((element['text'] as JsonObject)['text']), element }));
}
