import type { Component } from './world.ts';

const IS_COMPONENTS_V2 = 1 << 15;

interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly unknown[] | null;
  readonly flags?: number | null;
  readonly components?: readonly Component[] | null;
}

interface CommandBody {
  readonly type?: number;
  readonly name: string;
  readonly description?: string;
  readonly options?: readonly { readonly name: string; readonly required?: boolean }[];
}

/** Limits on a message that Discord states in its documentation and not in its OpenAPI file. */
export function messageProblems(body: MessageBody): readonly string[] {
  const all = (body.components ?? []).flatMap(within);
  const ids = all.flatMap((component) => component.custom_id ?? []);
  const numbers = all.flatMap((component) => component.id ?? []);
  const text = all.reduce((sum, component) => sum + (component.content?.length ?? 0), 0);
  const v2 = Boolean((body.flags ?? 0) & IS_COMPONENTS_V2);
  return [
    ...((body.content?.length ?? 0) > 2000 ? ['content longer than 2000'] : []),
    ...(v2 && (body.content || body.embeds?.length) ? ['IS_COMPONENTS_V2 excludes content and embeds'] : []),
    ...(v2 && all.length > 40 ? [`${all.length} components, at most 40`] : []),
    ...(v2 && text > 4000 ? [`${text} characters of text, at most 4000`] : []),
    ...(!v2 && (body.components ?? []).some(({ type }) => type !== 1)
      ? ['only rows without IS_COMPONENTS_V2']
      : []),
    ...(new Set(ids).size < ids.length ? ['custom_id twice'] : []),
    ...(new Set(numbers).size < numbers.length ? ['component id twice'] : []),
  ];
}

/** Rules for commands that stand in the documentation only. */
export function commandProblems(commands: readonly CommandBody[]): readonly string[] {
  const named = (name: string) => /^[-_'\p{L}\p{N}]{1,32}$/u.test(name) && name === name.toLowerCase();
  return commands.flatMap(({ type = 1, name, description, options = [] }) => {
    if (type !== 1) return [];
    const firstOptional = options.findIndex((option) => !option.required);
    return [
      ...(named(name) && description ? [] : [`/${name}: name or description`]),
      ...(options.every((option) => named(option.name)) ? [] : [`/${name}: an option's name`]),
      ...(firstOptional >= 0 && options.slice(firstOptional).some((option) => option.required)
        ? [`/${name}: required options come first`]
        : []),
    ];
  });
}

function within(component: Component): readonly Component[] {
  const inner = [...(component.components ?? []), component.accessory, component.component];
  return [component, ...inner.flatMap((each) => (each ? within(each) : []))];
}
