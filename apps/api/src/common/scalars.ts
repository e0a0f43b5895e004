import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { parseLocalDate } from '@fotfeste/kernel';

const bad = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** A scalar that is a text with a shape. */
function textScalar(name: string, description: string, check: (text: string) => string): GraphQLScalarType {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string') throw bad(`${name} must be a text.`);
    return check(value);
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

const dateScalar = textScalar('Date', 'A calendar date in Europe/Oslo, YYYY-MM-DD.', (text) => {
  const date = parseLocalDate(text);
  if (!date) throw bad('The date does not exist. Write it as YYYY-MM-DD, for instance 2026-11-23.');
  return date;
});

const dateTimeScalar = textScalar('DateTime', 'A moment, ISO 8601 in UTC.', (text) => {
  const milliseconds = /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(milliseconds)) throw bad('The moment cannot be read. Write it as 2026-11-23T09:30:00Z.');
  return new Date(milliseconds).toISOString();
});

const keyScalar = textScalar('IdempotencyKey', 'A key the client makes, 8 to 200 characters.', (text) => text);

const readKroner = (value: unknown): number => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw bad('Kroner must be a whole number.');
  return value;
};

const kronerScalar = new GraphQLScalarType({
  name: 'Kroner',
  description: 'Whole Norwegian kroner.',
  serialize: readKroner,
  parseValue: readKroner,
  parseLiteral: (node) => readKroner(node.kind === Kind.INT ? Number(node.value) : undefined),
});

/** The schema's own scalars. */
export const scalars = {
  Date: dateScalar,
  DateTime: dateTimeScalar,
  IdempotencyKey: keyScalar,
  Kroner: kronerScalar,
};
