import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = { Date: 'string', DateTime: 'string', IdempotencyKey: 'string', Kroner: 'number' };
const header = { add: { content: '// Written by graphql-codegen (codegen.ts). Do not edit.' } };

/**
 * Everything that is generated from the schema: typed documents for the web, resolver types for the API, and the whole
 * schema as one sorted file for review. The results are committed; a difference after a new run is an error.
 */
const config: CodegenConfig = {
  schema: 'apps/api/src/**/*.graphql',
  documents: 'apps/web/src/**/*.graphql',
  ignoreNoDocuments: true,
  emitLegacyCommonJSImports: false,
  generates: {
    'libs/contract/src/generated/': {
      preset: 'client',
      // The web sends a document's hash; the API knows the documents by the file this leaves.
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      plugins: [header],
      config: {
        scalars,
        strictScalars: true,
        enumsAsTypes: true,
        useTypeImports: true,
        dedupeFragments: true,
        // Every field of a union is read through __typename, so it is never optional.
        nonOptionalTypename: true,
      },
    },
    'apps/api/src/generated/resolvers.ts': {
      plugins: [header, 'typescript', 'typescript-resolvers'],
      config: { scalars, strictScalars: true, enumsAsTypes: true, useTypeImports: true },
    },
    'libs/contract/schema.graphql': {
      plugins: [{ add: { content: '# Written by graphql-codegen (codegen.ts). Do not edit.' } }, 'schema-ast'],
      config: { sort: true, includeDirectives: false },
    },
  },
};

export default config;
