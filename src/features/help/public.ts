// For use inside a visit of the caller's own.
export { type Helper, helpersOf } from './store.ts';
