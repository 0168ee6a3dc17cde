export { newId, isId } from './id.js';
export { Clock, SystemClock } from './clock.js';
export { Problem, defineProblems, type ProblemKind, type ProblemDetails } from './problem.js';
export { systemActor, publicActor, linkActor, type Actor, type ActorKind, type Grant, type ScopeKind } from './actor.js';
export { encodeCursor, decodeCursor, toPage, type Page } from './page.js';
export { defineLifecycle, type Lifecycle } from './lifecycle.js';
export { parsePartialDate, type PartialDate } from './partial-date.js';
export * from './calendar.js';
