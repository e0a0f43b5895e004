/** How one filter is read from the address. An unreadable or absent value is `undefined`, never an error. */
export interface FieldCodec<Value> {
  readonly decode: (raw: string | null) => Value | undefined;
}

/** Free text; blanks around it do not count. */
export const text: FieldCodec<string> = {
  decode: (raw) => (raw === null || raw.trim() === '' ? undefined : raw.trim()),
};

/** Present or absent; an absent flag is left out of the address. */
export const flag: FieldCodec<true> = {
  decode: (raw) => (raw === 'true' ? true : undefined),
};

/** One of a closed list, such as the members of an enum. */
export function oneOf<const Member extends string>(members: readonly Member[]): FieldCodec<Member> {
  return { decode: (raw) => members.find((member) => member === raw) };
}

/** A whole number from zero. */
export const wholeNumber: FieldCodec<number> = {
  decode: (raw) => (raw !== null && /^\d{1,9}$/.test(raw) ? Number(raw) : undefined),
};

/** The fields of a filter by name. */
export type FilterShape = Readonly<Record<string, FieldCodec<string | number | boolean>>>;

type ValueOf<Codec> = Codec extends FieldCodec<infer Value> ? Value : never;

/** The typed filter that a shape describes; every field may be absent. */
export type FilterOf<Shape extends FilterShape> = { readonly [Name in keyof Shape]?: ValueOf<Shape[Name]> };

/** Reads the filter from the address; fields that are absent there are absent in the answer. */
export function readFilter<Shape extends FilterShape>(shape: Shape, params: URLSearchParams): FilterOf<Shape> {
  const entries = Object.entries(shape).map(([name, codec]) => [name, codec.decode(params.get(name))]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/**
 * The address after a change of filter. Fields set to `undefined` leave the address, fields that are not named stay,
 * and the place in the list (`after`) and the chosen row (`selected`) are dropped: they belong to the old list.
 */
export function writeFilter<Shape extends FilterShape>(
  shape: Shape,
  params: URLSearchParams,
  changes: FilterOf<Shape>,
): URLSearchParams {
  const next = new URLSearchParams(params);
  next.delete('after');
  next.delete('selected');
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || !(name in shape)) next.delete(name);
    else next.set(name, String(value));
  }
  return next;
}
