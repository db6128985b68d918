export { startRound } from './use-cases/start-round.ts';
