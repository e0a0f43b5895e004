import { Kind, Lexer, Source, TokenKind, parse, type SelectionSetNode } from 'graphql';
import { readKnownDocuments } from './known-documents.js';
import { documentLimits } from './limits.js';

type Fragments = ReadonlyMap<string, SelectionSetNode>;

function depthOf(set: SelectionSetNode, fragments: Fragments): number {
  const depths = set.selections.map((each) => {
    if (each.kind === Kind.FIELD) return each.selectionSet ? 1 + depthOf(each.selectionSet, fragments) : 0;
    const inner = each.kind === Kind.INLINE_FRAGMENT ? each.selectionSet : fragments.get(each.name.value);
    return inner ? depthOf(inner, fragments) : 0;
  });
  return Math.max(0, ...depths);
}

function depthOfDocument(text: string): number {
  const { definitions } = parse(text);
  const fragments = new Map(
    definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each.selectionSet] as const] : [],
    ),
  );
  const operations = definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? [depthOf(each.selectionSet, fragments)] : [],
  );
  return 1 + Math.max(...operations);
}

function tokensOf(text: string): number {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  return count;
}

describe('the limits on documents', () => {
  const documents = [...readKnownDocuments().values()];
  const largest = (measure: (text: string) => number): number => Math.max(...documents.map(measure));

  it('let every document of the web app through', () => {
    expect(documents.length).toBeGreaterThan(50);
    expect(largest(depthOfDocument)).toBeLessThanOrEqual(documentLimits.depth);
    expect(largest(tokensOf)).toBeLessThanOrEqual(documentLimits.tokens);
  });

  it('leave little beyond the largest of them', () => {
    expect(documentLimits.depth).toBeLessThanOrEqual(2 * largest(depthOfDocument));
    expect(documentLimits.tokens).toBeLessThanOrEqual(7 * largest(tokensOf));
  });
});
