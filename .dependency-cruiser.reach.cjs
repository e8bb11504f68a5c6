/**
 * Who reaches whom at run time, through anyone: types are gone, so a workflow may name the type of an activity and still never run a line of it.
 * An indirect leak (workflow → dossier → something that opens a database) is caught here; TypeORM would be bundled into a workflow without a word.
 */
const { options } = require('./.dependency-cruiser.cjs');

const SPEC = '\\.(spec|test)\\.tsx?$';
const npm = (...names) => names.map((name) => `node_modules/${name}`);
const never = (name, from, path, comment, pathNot) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: SPEC },
  to: { path, ...(pathNot ? { pathNot } : {}), reachable: true },
});

const NEST = npm('@nestjs/', 'express/');
const ORM = npm('typeorm/', 'pg/');
// Node's own modules are named as they are imported.
const NODE = [
  '^(node:)?(assert|async_hooks|buffer|child_process|cluster|crypto|dns|events|fs|http|http2|https|module|net|os|path|perf_hooks|process|stream|tls|url|util|v8|vm|worker_threads|zlib)(/|$)',
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    never('reach-rulebook', '^libs/rulebook/', ['^(libs/(?!rulebook/)|workflows|activities|apps)', 'node_modules/', ...NODE], 'the law stands alone'),
    never(
      'reach-dossier',
      '^libs/dossier/',
      ['^(libs/(?!(dossier|rulebook)/)|workflows|activities|apps)', 'node_modules/', ...NODE],
      'the process stands on the law alone',
    ),
    never(
      'reach-sheet',
      '^libs/sheet/',
      ['^(libs/(store|dossier|env)|workflows|activities|apps)', ...NEST, ...ORM, ...npm('@temporalio/')],
      'Excel and the words of the law',
    ),
    never(
      'reach-store',
      '^libs/store/',
      ['^(libs/(env|sheet)|workflows|activities|apps)', ...NEST, ...npm('@temporalio/')],
      'PostgreSQL, the process and the law',
    ),
    never(
      'reach-workflows',
      '^workflows/',
      ['^(libs|activities|apps)', ...NEST, ...ORM, ...npm('zod/', '@temporalio/(client|worker|activity)/'), ...NODE],
      'types only: nothing of the house runs in a workflow',
    ),
    never(
      'reach-activities',
      '^activities/',
      ['^(apps|workflows)', ...NEST, ...npm('@temporalio/(worker|client|workflow)/')],
      'no apps, no workflow bodies, no Nest',
    ),
    never(
      'reach-api',
      '^apps/api/',
      ['^(activities|workflows|apps/(worker|web))/', ...npm('@temporalio/(worker|activity)/')],
      'of the workflows only their messages',
      ['^workflows/messages\\.ts$'],
    ),
    never('reach-worker', '^apps/worker/', ['^apps/(api|web)/', ...NEST], 'no Nest'),
    never(
      'reach-web',
      '^apps/web/src/',
      ['^(libs/(store|sheet|env)|workflows|activities|apps/(api|worker))', ...NEST, ...ORM, ...npm('@temporalio/', 'zod/'), ...NODE],
      'a browser reaches nothing of the server',
    ),
  ],
  options: { ...options, tsPreCompilationDeps: false },
};
