import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileRefusalSentence, ImportPeople, type PeopleImported } from '#libs/exchange';
import { Problem } from '#libs/kernel';
import { createMessages } from '#libs/ui';
import { actingAs } from './acting-as.js';
import { CommandFault, optionOr, requireOption, type Command, type CommandContext } from './command.js';
import { requireCity, withRooms } from './open-rooms.js';

const messages = createMessages('en');

export const importPeopleCommand: Command = {
  name: 'import people',
  what: 'Brings organizations, people, committees and memberships in from Popolo (.json) or Open States (.yml, one file or a folder); the same again changes nothing',
  usage: '<file or folder> --workspace <slug> [--source <whose ids>] [--as <email>] [--dry-run]',
  async run({ line, config, say }) {
    const [given, ...more] = line.words;
    if (given === undefined || more.length > 0) throw new CommandFault('Name one file or folder: import people <file> --workspace <slug>', 2);
    const slug = requireOption(line, 'workspace');
    const source = optionOr(line, 'source', '');
    const paths = await pathsOf(resolve(config.callerFolder, given));
    const reports = await withRooms(config, async (rooms) => {
      const city = await requireCity(rooms, slug);
      const actor = await actingAs(rooms, line, city.id, 'import people');
      const done: PeopleImported[] = [];
      for (const path of paths) {
        const file = { bytes: await readFile(path), filename: basename(path), source: source === '' ? null : source, dryRun: line.options.has('dry-run') };
        const report = await rooms.get(ImportPeople, { strict: false }).execute(actor, file).catch((error: unknown) => { throw inWords(error, path, done.length); });
        tell(basename(path), report, say);
        done.push(report);
      }
      return done;
    });
    return { files: reports.length, added: sum(reports, 'added'), changed: sum(reports, 'changed'), unchanged: sum(reports, 'unchanged'), vanished: sum(reports, 'vanished') };
  },
};

async function pathsOf(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const names = (await readdir(path)).filter((name) => /\.(ya?ml|json)$/i.test(name)).sort();
    return names.map((name) => join(path, name));
  } catch (error) {
    throw new CommandFault(`${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}). Nothing was written.`, 3);
  }
}

/** Each file comes in whole or not at all; those before it stay, and coming again does not double them. */
function inWords(error: unknown, path: string, before: number): unknown {
  const sentence = error instanceof Problem ? fileRefusalSentence(error, messages) : null;
  if (sentence === null) return error;
  return new CommandFault(`${basename(path)}: ${sentence} Nothing of this file was written.${before === 0 ? '' : ` The ${before} files before it came in.`}`, 1);
}

function tell(name: string, report: PeopleImported, say: CommandContext['say']): void {
  const { t } = messages;
  const { organizations, people, bodies, memberships, added, changed, unchanged, vanished, remarks, outcome } = report;
  say(`${name}: ${t('calendar.people.read', { organizations, people, bodies, memberships })}`);
  say(`  ${t('calendar.people.counts', { added, changed, unchanged, vanished })}`);
  for (const { code, what } of remarks) say(`  - ${t(`calendar.remark.${code}`, { what })}`);
  if (outcome !== 'imported') say(`  ${t('calendar.tried')}`);
}

function sum(reports: readonly PeopleImported[], name: 'added' | 'changed' | 'unchanged' | 'vanished'): number {
  return reports.reduce((all, report) => all + report[name], 0);
}
