import { existsSync } from 'node:fs';
import tseslint from 'typescript-eslint';

const SERVER = [
  'libs/**/*.ts',
  'workflows/**/*.ts',
  'activities/**/*.ts',
  'apps/api/**/*.ts',
  'apps/worker/**/*.ts',
  'tools/**/*.ts',
  'test/**/*.ts',
  'apps/web/*.mts',
  'apps/web/build/**/*.mts',
];
const ROOMS = ['libs/**/*.ts', 'workflows/**/*.ts', 'activities/**/*.ts', 'apps/api/**/*.ts', 'apps/worker/**/*.ts', 'apps/web/src/**/*.{ts,tsx}'];
const PURE = ['libs/rulebook/**/*.ts', 'libs/dossier/**/*.ts'];
const WEB = ['apps/web/src/**/*.{ts,tsx}'];

// Two programs, one for the server and one for the pages: one per room would type-check every room it imports once more.
const project = ['./tsconfig.spec.json', ...(existsSync(new URL('apps/web/tsconfig.json', import.meta.url)) ? ['./apps/web/tsconfig.json'] : [])];

/** The environment comes in through libs/env.ts, so that what a process reads can be seen on one page. */
const environment = {
  selector: "MemberExpression[object.name='process'][property.name='env'], MemberExpression[object.name='process'][property.value='env']",
  message: 'Settings are read in libs/env.ts only: take them from getEnv().',
};
const environmentTaken = {
  selector: "VariableDeclarator[init.name='process'] > ObjectPattern > Property[key.name='env'], ImportSpecifier[imported.name='env']",
  message: 'Settings are read in libs/env.ts only: take them from getEnv().',
};
/** The pure rooms are told what time it is; the same act must fold to the same dossier tomorrow. */
const clock = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'The clock comes in through the arguments.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock comes in through the arguments.' },
  { selector: "CallExpression[callee.name='Date']", message: 'The clock comes in through the arguments.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'The same input gives the same answer: no chance here.' },
];

const sound = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-constant-condition': ['error', { checkLoops: false }],
  'no-debugger': 'error',
  'no-dupe-keys': 'error',
  'no-fallthrough': 'error',
  'no-self-compare': 'error',
  'no-template-curly-in-string': 'error',
  'no-throw-literal': 'error',
  'no-unreachable': 'error',
  'no-unsafe-finally': 'error',
  'no-unsafe-optional-chaining': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
};
/** House rule 13: a file is read at one sitting. */
const size = { 'max-lines': ['error', { max: 250 }] };

const typed = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-for-in-array': 'error',
  '@typescript-eslint/no-implied-eval': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/prefer-promise-reject-errors': 'error',
  '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
  '@typescript-eslint/return-await': ['error', 'in-try-catch'],
  // House rule 12: a new word of a closed vocabulary is walked to every switch over it.
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

export default tseslint.config(
  { ignores: ['**/node_modules/', 'dist/', '.data/', '.cache/', 'coverage/', 'apps/web/src/api/generated/', '**/*.d.mts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.{ts,tsx,mts,js,mjs,cjs}'], rules: { ...sound, ...size } },
  {
    files: [...SERVER, ...(project.length > 1 ? WEB : [])],
    languageOptions: { parser: tseslint.parser, parserOptions: { project, tsconfigRootDir: import.meta.dirname } },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: { ...typed, 'no-throw-literal': 'off' },
  },
  // Importing a class as a type erases what emitDecoratorMetadata writes down, and Nest finds nothing to inject: so `import type` is asked for only where no decorators are.
  {
    files: ['libs/**/*.ts', 'workflows/**/*.ts', 'activities/**/*.ts', 'apps/worker/**/*.ts'],
    ignores: ['libs/store/entities/**'],
    rules: { '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }] },
  },
  // A route's redirect is thrown: so the router asks.
  { files: WEB, rules: { '@typescript-eslint/only-throw-error': 'off' } },
  { files: ROOMS, ignores: ['libs/env.ts'], rules: { 'no-restricted-syntax': ['error', environment, environmentTaken] } },
  { files: PURE, rules: { 'no-restricted-syntax': ['error', environment, environmentTaken, ...clock] } },
  // Recorded facts, not reading matter: schemas as they were made, the demo's register, the words of a page.
  { files: ['libs/store/migrations/**', 'tools/demo/**', '**/*.data.ts', 'apps/web/src/**/words/*.ts'], rules: { 'max-lines': 'off' } },
);
