import type { CommandLine } from './command.js';

const FLAGS = new Set(['json', 'dry-run', 'help', 'all', 'again']);

/** Splits arguments into words and options; `--name=value` and `--name value` are the same. */
export function parseLine(args: readonly string[]): CommandLine {
  const words: string[] = [];
  const options = new Map<string, string | true>();
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (!arg.startsWith('--')) {
      words.push(arg);
      continue;
    }
    const [name, inline] = splitOnce(arg.slice(2));
    const next = args[index + 1];
    if (inline !== null) options.set(name, inline);
    else if (FLAGS.has(name) || next === undefined || next.startsWith('--')) options.set(name, true);
    else {
      options.set(name, next);
      index += 1;
    }
  }
  return { words, options };
}

function splitOnce(text: string): [string, string | null] {
  const at = text.indexOf('=');
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
}
