import { Problem } from './problem.js';

/** Allowed moves as data: from each state to the states that may follow. */
export interface Lifecycle<S extends string> {
  readonly initial: S;
  readonly moves: Readonly<Record<S, readonly S[]>>;
  /** True when the move stands in the table. */
  allows(from: S, to: S): boolean;
  /** @throws Problem `<name>.move` (conflict) with `from`, `to` and what is allowed. */
  require(from: S, to: S): void;
}

/**
 * Declares a state machine.
 * @throws Error at start-up when a state cannot be reached from the initial one.
 */
export function defineLifecycle<S extends string>(
  name: string,
  initial: S,
  moves: Readonly<Record<S, readonly S[]>>,
): Lifecycle<S> {
  const unreachable = (Object.keys(moves) as S[]).filter((state) => !reachable(initial, moves).has(state));
  if (unreachable.length > 0) throw new Error(`${name}: no way leads to ${unreachable.join(', ')}`);
  const allows = (from: S, to: S): boolean => moves[from].includes(to);
  return {
    initial,
    moves,
    allows,
    require(from, to) {
      if (!allows(from, to)) throw new Problem(`${name}.move`, 'conflict', { from, to, allowed: moves[from] });
    },
  };
}

function reachable<S extends string>(initial: S, moves: Readonly<Record<S, readonly S[]>>): ReadonlySet<S> {
  const seen = new Set<S>([initial]);
  const open: S[] = [initial];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    for (const next of moves[state].filter((s) => !seen.has(s))) {
      seen.add(next);
      open.push(next);
    }
  }
  return seen;
}
