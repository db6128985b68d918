/** The rooms and what each may import (docs/architecture.md). Path patterns, so that a new room is covered at once. */
const room = '^src/features/([^/]+)/';
const sameRoom = '^src/features/$1/';

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { path: '^(src|content)', pathNot: '\\.(test|test-help|fixture)\\.tsx?$' },
      to: { path: '^tests' },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^src/domain', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^src/domain', '^node_modules/temporal-polyfill'] },
    },
    {
      name: 'ui-knows-no-rooms',
      severity: 'error',
      from: { path: '^src/ui' },
      to: { path: '^src/(features|database|web|outside)' },
    },
    {
      name: 'drawing-knows-the-domain-only',
      severity: 'error',
      from: { path: '^src/drawing', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^src/(domain|drawing)', '^node_modules/perfect-freehand'] },
    },
    {
      name: 'browser-knows-no-server',
      severity: 'error',
      from: { path: '^src/browser' },
      to: { path: '^src/(features|database|web|outside|ui)' },
    },
    {
      name: 'database-and-outside-know-no-rooms',
      severity: 'error',
      from: { path: '^src/(database|outside)', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/(features|web|ui)' },
    },
    {
      name: 'views-show-only',
      severity: 'error',
      from: { path: `${room}views/` },
      to: {
        path: ['^src/(database|outside|web)/', '^src/features/[^/]+/store'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'stores-hold-sql-only',
      severity: 'error',
      from: { path: `${room}store` },
      to: { path: '^src/(ui|web|outside)/' },
    },
    {
      name: 'use-cases-know-no-web',
      severity: 'error',
      from: { path: `${room}use-cases/`, pathNot: '\\.test\\.ts$' },
      to: { path: '^src/(ui|web)/' },
    },
    {
      name: 'routes-hold-no-sql',
      severity: 'error',
      from: { path: `${room}routes/` },
      to: {
        path: ['^src/features/[^/]+/store', '^node_modules/(kysely|pg)/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'other-rooms-by-their-front-door',
      severity: 'error',
      from: { path: room, pathNot: '^src/features/demo/seed/' },
      to: {
        path: '^src/features/[^/]+/',
        pathNot: [sameRoom, '^src/features/[^/]+/public\\.ts$', '^src/features/identity/sessions\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'web-knows-no-rooms',
      severity: 'error',
      from: { path: '^src/web/', pathNot: '^src/web/application\\.tsx$' },
      to: { path: '^src/features/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
