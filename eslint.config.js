import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

const core = ['type:kernel', 'type:core'];
const coreScope = (scope, ...others) => ({
  sourceTag: `scope:${scope}`,
  onlyDependOnLibsWithTags: ['type:kernel', ...[scope, ...others].map((each) => `scope:${each}`)],
});

/** Who may import whom. The same list stands in words in the README's map of the code. */
const depConstraints = [
  {
    sourceTag: 'type:kernel',
    onlyDependOnLibsWithTags: ['type:kernel'],
    allowedExternalImports: ['decimal.js', 'temporal-polyfill'],
  },
  {
    sourceTag: 'type:core',
    onlyDependOnLibsWithTags: core,
    allowedExternalImports: ['decimal.js', 'temporal-polyfill'],
  },
  coreScope('language'),
  coreScope('occupation'),
  coreScope('geography'),
  coreScope('programme'),
  coreScope('outcomes'),
  coreScope('measures'),
  coreScope('access'),
  coreScope('matching', 'language', 'occupation', 'geography'),
  coreScope('placement', 'language', 'occupation', 'geography', 'matching', 'measures', 'programme', 'access'),
  coreScope('demo', 'language', 'occupation', 'geography', 'matching', 'placement', 'programme', 'outcomes'),
  coreScope('canary'),
  { sourceTag: 'type:config', onlyDependOnLibsWithTags: ['type:kernel'], allowedExternalImports: ['zod'] },
  {
    sourceTag: 'type:contract',
    onlyDependOnLibsWithTags: ['type:contract'],
    allowedExternalImports: ['graphql', '@graphql-typed-document-node/*'],
  },
  {
    sourceTag: 'type:adapter',
    onlyDependOnLibsWithTags: [...core, 'type:config'],
    bannedExternalImports: ['@nestjs/*', 'react*', '@navikt/*'],
  },
  {
    sourceTag: 'platform:node',
    onlyDependOnLibsWithTags: [...core, 'type:adapter', 'type:config', 'type:contract', 'platform:node'],
    bannedExternalImports: ['react*', '@navikt/*'],
  },
  {
    sourceTag: 'platform:web',
    onlyDependOnLibsWithTags: ['type:contract', 'type:kernel'],
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', 'bullmq', 'ioredis'],
  },
];

const pure = 'A core lib has no clock, no randomness and no I/O: take it as an argument.';

export default tseslint.config(
  { ignores: ['**/generated/**', '**/dist/**', '**/.data/**', '**/.nx/**', '**/.tmp/**'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { enforceBuildableLibDependency: false, allow: [], depConstraints }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 18],
      'max-params': ['error', 4],
      'no-console': 'error',
    },
  },
  {
    // The compiler checks these with a configuration of their own, which the linter's type information does not cover.
    files: [
      'libs/{kernel,language,occupation,geography,programme,matching,measures,placement,outcomes,access,demo}/src/**/{*.spec.ts,testing/**/*.ts}',
      'apps/web/**/*.spec.ts',
      'apps/web/vite.config.ts',
    ],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { parserOptions: { projectService: false, project: null } },
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      // Tests may use what only tests need: jest, fast-check, the oracles.
      '@nx/enforce-module-boundaries': 'off',
    },
  },
  {
    // A component's function is mostly its markup.
    files: ['**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 150, skipBlankLines: true, skipComments: true }] },
  },
  {
    // Tests beside an app's code use what `test/support` starts for them.
    files: ['{apps,libs}/**/*.medium.spec.ts'],
    rules: { '@nx/enforce-module-boundaries': 'off' },
  },
  {
    // A command's business is to print, a test's describe block holds many tests, and a table of facts is as long as it is.
    files: [
      '**/commands/**',
      '**/*.spec.ts',
      'test/**',
      '**/testing/**',
      '**/prepare*.ts',
      'apps/standalone/src/**',
      '**/vite.config.ts',
    ],
    rules: { 'no-console': 'off', 'max-lines-per-function': 'off', 'max-lines': 'off' },
  },
  {
    files: [
      'libs/{kernel,language,occupation,geography,programme,matching,measures,placement,outcomes,access,demo}/src/**/*.ts',
    ],
    ignores: ['**/*.spec.ts', '**/testing/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: pure },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: pure },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: pure },
        { selector: 'ImportDeclaration[source.value=/^node:/]', message: pure },
      ],
    },
  },
  {
    files: [
      'libs/*/src/**/{facts,data,starter,texts,i18n}/**/*.ts',
      '**/*-texts.ts',
      '**/texts.ts',
      '**/*.data.ts',
      'libs/**/tables/**',
      'libs/**/*-figures*.ts',
      'libs/**/rules/**',
      'libs/demo/src/**',
    ],
    rules: { 'max-lines': 'off' },
  },
);
