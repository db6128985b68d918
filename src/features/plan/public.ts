/** What other rooms may use of the plan. Both are for use inside a visit of the caller's own. */
export { loadPlan } from './use-cases/load-plan.ts';
export { type SnapshotOf, snapshotOf } from './use-cases/take-snapshot.ts';
