const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true },
        target: 'es2022',
        keepClassNames: true,
      },
      module: { type: 'es6' },
    },
  ],
};

const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform,
  transformIgnorePatterns: ['/node_modules/(?!@fotfeste)'],
  modulePathIgnorePatterns: ['<rootDir>/.data', '<rootDir>/.nx', '<rootDir>/.tmp'],
};

/**
 * Three sizes. Small: pure functions, nothing outside the process. Medium: a real PostgreSQL, cloned from a template
 * per file. Large: the whole product through HTTP or a browser. The long suite (`npm run test:long`) is apart.
 */
export default {
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'small',
      testMatch: [
        '<rootDir>/{apps,libs}/**/*.spec.ts',
        '<rootDir>/test/contract/**/*.spec.ts',
        '<rootDir>/test/canary-*.spec.ts',
      ],
      testPathIgnorePatterns: ['/node_modules/', '\\.(medium|e2e|long)\\.spec\\.ts$'],
    },
    {
      ...shared,
      displayName: 'medium',
      testMatch: ['<rootDir>/{apps,libs,test}/**/*.medium.spec.ts'],
      globalSetup: '<rootDir>/test/support/start-database.ts',
      globalTeardown: '<rootDir>/test/support/stop-database.ts',
    },
    {
      ...shared,
      displayName: 'large',
      testMatch: ['<rootDir>/test/**/*.e2e.spec.ts'],
      globalSetup: '<rootDir>/test/support/start-database.ts',
      globalTeardown: '<rootDir>/test/support/stop-database.ts',
    },
  ],
};
