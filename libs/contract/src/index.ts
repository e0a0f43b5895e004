/** The typed documents that the web sends, and the types of what comes back. Generated from the schema. */
export * from './generated/graphql.js';
