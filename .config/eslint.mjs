import litA11y from 'eslint-plugin-lit-a11y';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const inSource = ['src/**/*.ts'];
const inTests = ['test/**/*.ts', 'stories/**/*.ts'];

export default tseslint.config(
  { ignores: ['**/node_modules', '**/dist', '**/coverage', '**/storybook-static'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strict,
  { files: ['**/*.ts'], ...lit.configs['flat/recommended'] },
  { files: inSource, ...wc.configs['flat/best-practice'] },
  { files: ['**/*.ts'], plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
  // Safari drops the role of a list that is drawn without markers, so role="list" on one is not redundant
  { files: ['**/*.ts'], rules: { 'lit-a11y/no-redundant-role': 'off' } },
  { settings: { wc: { elementBaseClasses: ['LitElement'] } } },
  {
    files: inSource,
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: process.cwd() } },
    rules: {
      // a promise nobody looks at is an error nobody sees
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // a class registers nothing when it is imported; src/define names the tags
      'wc/define-tag-after-class-definition': 'off',
      // LitElement has every lifecycle callback
      'wc/guard-super-call': 'off',
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
  // `const { id: _id, ...rest }` is how a member is left out
  { rules: { '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', ignoreRestSiblings: true }] } },
  { files: ['.config/**'], rules: { '@typescript-eslint/no-dynamic-delete': 'off' } },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: inTests,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
);
