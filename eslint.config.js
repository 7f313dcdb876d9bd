import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/** A folder may not import what matches; the arrows that must never exist. */
const forbid = (files, patterns) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: patterns.map(([regex, message]) => ({ regex, message })) },
    ],
  },
});
const fromScripts = ['scripts/', 'src never depends on scripts.'];

export default defineConfig(
  globalIgnores(['dist/', 'dist.next/', 'dist.last/', 'offline/', '.astro/', 'test-results/']),
  ...astro.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
    },
  },
  forbid(
    ['src/model/**'],
    [
      ['^astro', 'The model knows nothing of Astro.'],
      ['^node:', 'The model is pure: no file system.'],
      ['components/|layouts/|archive\\.ts$(?<!\\./archive\\.ts)', 'The model knows no pages.'],
      fromScripts,
    ],
  ),
  forbid(
    ['src/content/**'],
    [
      ['^astro', 'The reading of content knows nothing of Astro.'],
      ['^node:', 'The reading of content is pure: no file system.'],
      ['components/|layouts/', 'The reading of content knows no pages.'],
      fromScripts,
    ],
  ),
  forbid(
    ['src/components/**', 'src/layouts/**'],
    [
      ['^astro:content$', 'Components get their data as props.'],
      ['^\\.\\./archive\\.ts$', 'Components get their data as props.'],
      fromScripts,
    ],
  ),
  forbid(
    ['src/search/**'],
    [
      ['^astro', 'The search knows nothing of Astro.'],
      ['^node:', 'The search runs in the browser and in the build: no file system.'],
      ['components/|layouts/|archive\\.ts$(?<!model/archive\\.ts)', 'The search knows no pages.'],
      fromScripts,
    ],
  ),
  forbid(['src/pages/**', 'src/citations/**', 'src/pictures/**'], [fromScripts]),
);
