import type { CommandConfig } from '#libs/platform/config';

/** How a command ends: 0 done, 1 refused, 2 wrong use, 3 the surroundings (database, files) are not there. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Something the person can mend; the sentence says what happened, what was kept and what to do. */
export class CommandFault extends Error {
  constructor(message: string, readonly exit: Exclude<ExitCode, 0>) {
    super(message);
    this.name = 'CommandFault';
  }
}

export interface CommandLine {
  /** Words after the command's own. */
  readonly words: readonly string[];
  /** `--name value` and `--flag` (as `true`). */
  readonly options: ReadonlyMap<string, string | true>;
}

export interface CommandContext {
  readonly line: CommandLine;
  readonly config: CommandConfig;
  /** Sentences for the person, on stderr. */
  readonly say: (sentence: string) => void;
}

export interface Command {
  /** `workspace create` */
  readonly name: string;
  /** One line of help. */
  readonly what: string;
  /** What may follow the name: `<file> --workspace <slug> [--dry-run]` */
  readonly usage: string;
  /** The object printed as the last line with `--json`. */
  run(context: CommandContext): Promise<Readonly<Record<string, unknown>>>;
}

/** @throws CommandFault (2) when the option is missing. */
export function requireOption(line: CommandLine, name: string): string {
  const value = line.options.get(name);
  if (typeof value !== 'string' || value === '') throw new CommandFault(`--${name} is missing`, 2);
  return value;
}

export function optionOr(line: CommandLine, name: string, fallback: string): string {
  const value = line.options.get(name);
  return typeof value === 'string' ? value : fallback;
}
