/** Jest for CommonJS + decorators; packages that ship only ES modules are transformed too. */
const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      target: 'es2022',
      keepClassNames: true,
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    },
    module: { type: 'commonjs' },
  },
];
const esm = [
  '@nestjs',
  '@standard-schema',
  'file-type',
  'load-esm',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
  'eventsource',
  'eventsource-parser',
];
const base = {
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json'],
  transform: { '^.+\\.(ts|m?js)$': swc },
  transformIgnorePatterns: [`/node_modules/(?!(${esm.join('|')})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
};
/** `unit`: pure rooms, seconds. `system`: real PostgreSQL and Temporal, started by tools/test.mjs. `browser`: the whole system and a real browser. */
module.exports = {
  // Real servers take their time on a small machine; a hang is still found, by CI's own limit at the latest.
  testTimeout: 120_000,
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/{libs,activities,workflows,apps,tools}/**/*.spec.ts'] },
    { ...base, displayName: 'system', testMatch: ['<rootDir>/test/{store,api,workflow,faults,topology}/**/*.spec.ts'] },
    {
      ...base,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.spec.ts'],
      globalSetup: '<rootDir>/test/browser/set-up.mjs',
      globalTeardown: '<rootDir>/test/browser/tear-down.mjs',
    },
  ],
};
