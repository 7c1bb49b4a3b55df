// Layers, file lengths and forbidden text are checked by tests/node/architecture.test.ts, without a linter's exceptions.
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));
const untyped = ['stories/**', 'demo/**', '.storybook/**', '**/*.mjs', '**/*.js'];

const sinks = [
  [
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|setHTMLUnsafe)$/]',
    'Text is text: no HTML sink.',
  ],
  ['ExportDefaultDeclaration', 'Named exports only.'],
  ['TSEnumDeclaration, TSModuleDeclaration[kind="namespace"], TSParameterProperty', 'Only syntax that can be erased.'],
].map(([selector, message]) => ({ selector, message }));

const browserGlobals = [
  'window',
  'document',
  'location',
  'navigator',
  'console',
  'customElements',
  'fetch',
  'URL',
  'localStorage',
];
const nodeGlobals = [
  'process',
  'Buffer',
  'fetch',
  'performance',
  'setTimeout',
  'clearTimeout',
  'queueMicrotask',
  'structuredClone',
];

export default defineConfig([
  // The last are made by a script, and checked against their source by a test.
  globalIgnores(['dist/', 'cdn/', 'storybook-static/', 'coverage/', '.cache/', 'src/adapters/helplines/countries/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    ignores: untyped,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // `import { type A }` alone would still load the file.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // `!` costs no byte where a check for an index that is known would.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Lit binds `@event=${this.#on}` itself, and everything else that is passed about here is a closure.
      '@typescript-eslint/unbound-method': 'off',
      // An abort's reason is whatever the caller gave.
      '@typescript-eslint/prefer-promise-reject-errors': [
        'error',
        { allowThrowingUnknown: true, allowThrowingAny: true },
      ],
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true, allowThrowingAny: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // `async` also turns a throw into a rejection, which the contract of a backend needs.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Tables of characters to strip are made of exactly these.
      'no-control-regex': 'off',
      'no-misleading-character-class': 'off',
      'no-eval': 'error',
      'no-implied-eval': 'off',
      'no-new-func': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  { files: ['src/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...sinks], 'no-console': 'error' } },
  // The two places that speak to developers.
  { files: ['src/base/warn.ts', 'src/entries/report.ts'], rules: { 'no-console': 'off' } },
  // The English catalogue is the type that the other languages follow.
  {
    files: ['src/i18n/**', 'src/**/*.patterns.ts'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  {
    files: ['src/{base,controllers,elements}/**/*.ts'],
    extends: [wc.configs['flat/best-practice'], lit.configs['flat/recommended'], litA11y.configs.recommended],
    rules: {
      'lit/no-template-map': 'off',
      'lit/no-template-arrow': 'off',
      'lit/lifecycle-super': 'error',
      'lit/no-native-attributes': 'off',
      'lit/prefer-static-styles': 'error',
      'lit/no-this-assign-in-render': 'error',
      // Registration lives in define.ts, behind a guard that does not throw.
      'wc/define-tag-after-class-definition': 'off',
      'wc/guard-define-call': 'off',
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // chai's `to.be.true` is a statement.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      // node:test returns promises from `test()` and `describe()` that nobody has to await.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
    },
  },
  {
    files: untyped,
    extends: [tseslint.configs.recommended],
    languageOptions: {
      globals: Object.fromEntries([...browserGlobals, ...nodeGlobals].map((name) => [name, 'readonly'])),
    },
    rules: { 'no-undef': 'off', '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }] },
  },
]);
