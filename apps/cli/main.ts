import 'reflect-metadata';
import { Problem } from '#libs/kernel';
import { readCommandConfig } from '#libs/platform/config';
import { CommandFault, type Command, type ExitCode } from './command.js';
import { COMMANDS } from './commands.js';
import { parseLine } from './parse-line.js';

const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

async function main(args: readonly string[]): Promise<ExitCode> {
  const line = parseLine(args);
  const command = findCommand(line.words);
  if (command === null || line.options.has('help')) {
    help();
    return command === null && args.length > 0 && !line.options.has('help') ? 2 : 0;
  }
  const words = line.words.slice(command.name.split(' ').length);
  const result = await command.run({ line: { ...line, words }, config: readCommandConfig(), say });
  if (line.options.has('json')) process.stdout.write(`${JSON.stringify(result)}\n`);
  return 0;
}

function findCommand(words: readonly string[]): Command | null {
  return COMMANDS.find(({ name }) => name.split(' ').every((word, index) => words[index] === word)) ?? null;
}

function help(): void {
  say('npm run cli -- <command> [--json] [--dry-run]\n');
  for (const { name, usage, what } of COMMANDS) say(`  ${name} ${usage}\n      ${what}`);
}

/** The sentence and the exit code for whatever went wrong. */
function explain(error: unknown): { sentence: string; exit: ExitCode } {
  if (error instanceof CommandFault) return { sentence: error.message, exit: error.exit };
  if (error instanceof Problem) return { sentence: `${error.code} ${JSON.stringify(error.details)}`, exit: error.kind === 'unavailable' ? 3 : 1 };
  const code = (error as { code?: string }).code;
  const sentence = error instanceof Error ? error.message : String(error);
  return { sentence: `It did not work: ${sentence}`, exit: code === undefined ? 1 : 3 };
}

main(process.argv.slice(2)).then(
  (exit) => process.exit(exit),
  (error: unknown) => {
    const { sentence, exit } = explain(error);
    say(sentence);
    process.exit(exit);
  },
);
