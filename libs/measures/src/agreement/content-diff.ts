import type { ContentField, MeasureContent } from './content.js';

/** One field that differs; an absent value was not filled in. */
export interface FieldChange {
  readonly field: ContentField;
  readonly before?: MeasureContent[ContentField];
  readonly after?: MeasureContent[ContentField];
}

/** The fields that differ between two contents, in order of name, for readable versions and refused edits. */
export function diffContent(before: MeasureContent, after: MeasureContent): readonly FieldChange[] {
  return fieldsOf(before, after)
    .filter((field) => !same(before[field], after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));
}

/** A change of content: a value fills a field in, undefined empties it, an absent key leaves it. */
export type ContentPatch = { readonly [Field in ContentField]?: MeasureContent[Field] | undefined };

/** The content after a patch, without the emptied fields. */
export function patchContent(content: MeasureContent, patch: ContentPatch): MeasureContent {
  const merged = { ...content, ...patch };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
}

const isField = (key: string, ...contents: readonly MeasureContent[]): key is ContentField =>
  contents.some((content) => key in content);

const fieldsOf = (a: MeasureContent, b: MeasureContent): readonly ContentField[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => isField(key, a, b)).sort();

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
