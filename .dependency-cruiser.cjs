/**
 * Who may import whom, as it is written: every import counts, types too. What a room may reach at run time, through anyone, is asked by
 * `.dependency-cruiser.reach.cjs`. tools/house-rules.spec.ts shows that these rules bite.
 */
const SPEC = '\\.(spec|test)\\.tsx?$';
const NPM = 'node_modules/';

/** Each room, and what of the house it may import besides itself. */
const ROOMS = {
  'libs/rulebook': [],
  'libs/dossier': ['libs/rulebook'],
  'libs/sheet': ['libs/rulebook'],
  'libs/store': ['libs/dossier', 'libs/rulebook'],
  'libs/env\\.ts': [],
  'libs/outbound\\.ts': [],
  workflows: ['libs/dossier', 'libs/rulebook', 'activities'],
  activities: ['libs'],
  'apps/api': ['libs', 'workflows/messages\\.ts'],
  'apps/worker': ['activities', 'workflows', 'libs/store', 'libs/env\\.ts'],
  'apps/web': ['libs/dossier', 'libs/rulebook'],
};
const HOUSE = '^(libs|workflows|activities|apps|test|tools)/';
const path = (room) => (room.endsWith('.ts') ? `^${room}$` : `^${room}/`);

/** One rule a room: nothing of the house but what the table says; nothing in a room leans on tests or tools. */
const rooms = Object.entries(ROOMS).map(([room, may]) => ({
  name: `room-${room.replace(/[^a-z]+/g, '-')}`,
  comment: `${room} may import ${[...may, 'itself'].join(', ')}`,
  severity: 'error',
  from: { path: path(room) },
  to: { path: HOUSE, pathNot: [path(room), ...may.map((one) => (one.endsWith('.ts') ? `^${one}$` : `^${one}/`)), '\\.json$'] },
}));

/** What a room takes from outside. Specs are free to use jest, fast-check and what they need to look. */
const outside = (room, name, to) => ({ name, severity: 'error', from: { path: path(room), pathNot: SPEC }, to });
const npm = (...names) => names.map((name) => `${NPM}${name}`);
const NEST = npm('@nestjs/', 'express/', '@types/express/');
const TEMPORAL = npm('@temporalio/');
const ORM = npm('typeorm/', 'pg/', '@types/pg/');
const outsideRules = [
  ...['libs/rulebook', 'libs/dossier'].flatMap((room) => [
    outside(room, 'pure-no-npm', { path: NPM }),
    outside(room, 'pure-no-node', { dependencyTypes: ['core'] }),
  ]),
  outside('libs/env\\.ts', 'env-zod-only', { path: NPM, pathNot: npm('zod/') }),
  outside('libs/sheet', 'sheet-no-framework', { path: [...NEST, ...TEMPORAL, ...ORM] }),
  outside('libs/store', 'store-no-framework', { path: [...NEST, ...TEMPORAL] }),
  outside('workflows', 'workflows-npm', { path: NPM, pathNot: npm('@temporalio/workflow/', '@temporalio/common/') }),
  outside('workflows', 'workflows-no-node', { dependencyTypes: ['core'] }),
  outside('activities', 'activities-npm', { path: [...NEST, ...ORM, ...TEMPORAL], pathNot: npm('@temporalio/(activity|common)/') }),
  outside('apps/api', 'api-npm', { path: [...ORM, ...TEMPORAL], pathNot: npm('@temporalio/(client|common)/') }),
  outside('apps/worker', 'worker-npm', { path: [...NEST, ...ORM] }),
  { name: 'web-npm', severity: 'error', from: { path: '^apps/web/src/', pathNot: SPEC }, to: { path: [...NEST, ...TEMPORAL, ...ORM] } },
  { name: 'web-no-node', severity: 'error', from: { path: '^apps/web/src/', pathNot: SPEC }, to: { dependencyTypes: ['core'] } },
];

const web = [
  {
    name: 'web-features-apart',
    comment: 'a feature never imports another; what two need goes to ui, acts, session or api',
    severity: 'error',
    from: { path: '^apps/web/src/features/([^/]+)/' },
    to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
  },
  {
    name: 'web-downwards',
    comment: 'app → features → what they stand on, never back',
    severity: 'error',
    from: { path: '^apps/web/src/(?!app/|main)' },
    to: { path: '^apps/web/src/(app/|main)' },
  },
  {
    name: 'web-ui-at-the-bottom',
    severity: 'error',
    from: { path: '^apps/web/src/(ui|api|i18n|session|acts)/' },
    to: { path: '^apps/web/src/features/' },
  },
];

const whole = [
  { name: 'no-circle', comment: 'two files that need each other are one file, or three', severity: 'error', from: { path: HOUSE }, to: { circular: true } },
  { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '(^|/)dist/' } },
  { name: 'no-spec-imported', severity: 'error', from: { pathNot: [SPEC, '^test/'] }, to: { path: [SPEC, '\\.fixture\\.ts$'] } },
  { name: 'no-build-imported', severity: 'error', from: { path: '^(libs|workflows|activities|apps|test)/' }, to: { path: '^dist/' } },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...rooms, ...outsideRules, ...web, ...whole],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^coverage/', '\\.(css|svg|png|woff2?)$'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { conditionNames: ['import', 'require', 'node', 'default', 'types'], exportsFields: ['exports'] },
  },
};
