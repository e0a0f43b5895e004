import base from './jest.config.js';

const [small] = base.projects;

/** What is slow: many random instances, simulated years, drills. Run by hand and at night, never in `npm test`. */
export default {
  projects: [
    {
      ...small,
      displayName: 'long',
      testMatch: ['<rootDir>/**/*.long.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/'],
    },
  ],
  testTimeout: 600_000,
};
