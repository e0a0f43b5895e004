/** A stored fact that a part of the points rests on. */
export interface NamedFact {
  readonly name: string;
  readonly value: string;
}

/** The facts of one name: their values as they are read, or how many there are where the values are only codes. */
export interface FactGroup {
  readonly name: string;
  readonly values: readonly string[];
  readonly count: number;
}

/** Codes of the taxonomy (`food-production-line`): their names stand in the reasons, so they are counted here. */
const isCode = (value: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)+$/.test(value);

/** Takes the facts of the same name together, in the order they came. */
export function factGroups(facts: readonly NamedFact[]): readonly FactGroup[] {
  return [...new Set(facts.map((fact) => fact.name))].map((name) => {
    const values = facts.filter((fact) => fact.name === name).map((fact) => fact.value);
    return { name, values: values.some(isCode) ? [] : values, count: values.length };
  });
}
