import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
} from 'graphql';

const file = fileURLToPath(new URL('../../../libs/contract/schema.graphql', import.meta.url));

/** The contract as it stands, so that what is added to it is walked without anybody remembering to. */
export const schema = buildSchema(readFileSync(file, 'utf8'));

type Root = 'query' | 'mutation';
type OutputField = GraphQLField<unknown, unknown>;

const rootType = (root: Root): GraphQLObjectType => {
  const type = root === 'query' ? schema.getQueryType() : schema.getMutationType();
  if (!type) throw new Error(`the schema has no ${root}`);
  return type;
};

/** The names of every query, or of every mutation. */
export const operations = (root: Root): readonly string[] => Object.keys(rootType(root).getFields());

/** Every field of every type that the API answers with, as `Type.field`. */
export const everyField: readonly string[] = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__') && name !== 'Query' && name !== 'Mutation')
  .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));

/** One field of the root. */
export function operation(root: Root, name: string): OutputField {
  const field = rootType(root).getFields()[name];
  if (!field) throw new Error(`there is no ${root} ${name}`);
  return field;
}

/** A thing of its own, which other things point at: it is opened once from each that points at it, not for ever on. */
const isThing = (type: GraphQLObjectType): boolean =>
  ['id', 'organisationNumber', 'proposalId'].some((key) => key in type.getFields());

interface Depth {
  /** How many more things may be opened on this way. */
  readonly things: number;
  readonly path: readonly string[];
}

function selectionOf(type: GraphQLNamedOutputType, depth: Depth): string {
  if (isUnionType(type))
    return `__typename ${type
      .getTypes()
      .map((member) => `... on ${member.name} { ${selectionOf(member, depth)} }`)
      .join(' ')}`;
  if (!isObjectType(type)) return '';
  const path = [...depth.path, type.name];
  return Object.values(type.getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .map((field) => {
      const inner = getNamedType(field.type);
      if (isLeafType(inner)) return field.name;
      if (path.includes(inner.name)) return '';
      const things = isObjectType(inner) && isThing(inner) ? depth.things - 1 : depth.things;
      return things < 0 ? '' : `${field.name} { ${selectionOf(inner, { things, path })} }`;
    })
    .filter((selected) => selected !== '')
    .join(' ');
}

/** A document for one operation with the given variables, which asks for everything the answer can hold near by. */
export function documentFor(root: Root, name: string, variables: readonly string[], things = 1): string {
  const field = operation(root, name);
  const used = field.args.filter((arg) => variables.includes(arg.name));
  const declared = used.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = used.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const type = getNamedType(field.type);
  const start = isObjectType(type) && isThing(type) ? things : things + 1;
  const selected = isLeafType(type) ? '' : `{ ${selectionOf(type, { things: start, path: [] })} }`;
  return `${root} ${declared ? `(${declared})` : ''} { ${name}${passed ? `(${passed})` : ''} ${selected} }`;
}

/** The ids that a walk puts into arguments, by what they are of; `id` is taken by the type that comes back. */
export interface Ids {
  readonly [kind: string]: string;
}

const kindsByType: Readonly<Record<string, string>> = {
  Participant: 'participant',
  Slot: 'slot',
  Proposal: 'proposal',
  PlacementAgreement: 'agreement',
  Placement: 'placement',
  Hire: 'hire',
  MatchRun: 'run',
  MeasureAgreement: 'measure',
  ImportJob: 'job',
  OneTimeLink: 'link',
};

const kindsByArgument: Readonly<Record<string, string>> = {
  participantId: 'participant',
  slotId: 'slot',
  proposalId: 'proposal',
  placementId: 'placement',
  agreementId: 'agreement',
  suggestionId: 'suggestion',
  periodId: 'period',
  periodIds: 'period',
  uploadId: 'upload',
  subjectId: 'agreement',
  runId: 'run',
  consultantId: 'consultant',
  municipality: 'municipality',
  navOffice: 'office',
  jobId: 'job',
};

/** The kind of thing that an argument of an operation names; undefined where it names none that somebody owns. */
export function ownedKind(root: Root, name: string, argument: string): string | undefined {
  if (argument !== 'id') return kindsByArgument[argument];
  const type = getNamedType(operation(root, name).type);
  const members = isUnionType(type) ? type.getTypes() : [type];
  return members.map((member) => kindsByType[member.name]).find((kind) => kind !== undefined) ?? 'participant';
}

const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });
const scalars: Readonly<Record<string, () => unknown>> = {
  String: () => 'tekst',
  Int: () => 1,
  Float: () => 1,
  Boolean: () => true,
  ID: () => '00000000-0000-7000-8000-00000000000f',
  Date: today,
  DateTime: () => new Date(Date.now() + 3_600_000).toISOString(),
  Kroner: () => 1000,
  IdempotencyKey: () => crypto.randomUUID(),
};

function sampleOf(type: GraphQLInputType, name: string, ids: Ids): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType, name, ids);
  if (isListType(type)) return [sampleOf(type.ofType, name, ids)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isRequiredInputField(field) || kindsByArgument[field.name] !== undefined)
        .map((field) => [field.name, sampleOf(field.type, field.name, ids)]),
    );
  const kind = kindsByArgument[name] ?? name;
  return type.name === 'ID' && ids[kind] !== undefined ? ids[kind] : scalars[type.name]?.();
}

/** Arguments for an operation: the required ones, and those that name a thing, with the given ids. */
export function argumentsFor(root: Root, name: string, ids: Ids): Record<string, unknown> {
  const wanted = operation(root, name).args.filter(
    (arg) => isRequiredArgument(arg) || ownedKind(root, name, arg.name) !== undefined,
  );
  return Object.fromEntries(
    wanted.map((arg) => {
      const kind = ownedKind(root, name, arg.name);
      const named = getNamedType(arg.type).name === 'ID' && kind !== undefined ? ids[kind] : undefined;
      const value = named === undefined ? sampleOf(arg.type, arg.name, ids) : isList(arg.type) ? [named] : named;
      return [arg.name, value];
    }),
  );
}

const isList = (type: GraphQLInputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

/** Whether arguments name something of somebody's: one of the given ids, at the top or inside an input. */
export const nameOneOf = (asked: object, ids: Ids): boolean => {
  const text = JSON.stringify(asked);
  return Object.values(ids).some((id) => text.includes(`"${id}"`));
};

/** Every `Type.field` that an answer holds a value of. */
export function fieldsWithData(root: Root, name: string, value: unknown): readonly string[] {
  const found = new Set<string>();
  visit(getNamedType(operation(root, name).type), value, found);
  return [...found];
}

function visit(type: GraphQLNamedOutputType, value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) return value.forEach((each) => visit(type, each, found));
  if (typeof value !== 'object' || value === null) return;
  const typename = '__typename' in value ? String(value.__typename) : type.name;
  const object = schema.getType(typename);
  if (!isObjectType(object)) return;
  for (const [key, inner] of Object.entries(value)) {
    const field = object.getFields()[key];
    if (!field || inner === null || (Array.isArray(inner) && inner.length === 0)) continue;
    found.add(`${object.name}.${key}`);
    visit(getNamedType(field.type), inner, found);
  }
}
