import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { ImportPlan, refusalSentence, remarkSentence, type ImportRemark, type ImportReport } from '#libs/exchange';
import { Problem } from '#libs/kernel';
import { createMessages, formatDate } from '#libs/ui';
import { actingAs } from './acting-as.js';
import { CommandFault, requireOption, type Command, type CommandContext } from './command.js';
import { requireCity, withRooms } from './open-rooms.js';

const messages = createMessages('en');

export const importPlanCommand: Command = {
  name: 'import plan',
  what: 'Brings a plan in from a StratML file: a process with items and published version 1; says what was repaired and left out',
  usage: '<file> --workspace <slug> [--lead <organization>] [--as <email>] [--dry-run]',
  async run({ line, config, say }) {
    const [given, ...more] = line.words;
    if (given === undefined || more.length > 0) throw new CommandFault('Name one file: import plan <file> --workspace <slug>', 2);
    const slug = requireOption(line, 'workspace');
    const lead = line.options.get('lead');
    const path = resolve(config.callerFolder, given);
    const bytes = await readBytes(path);
    const report = await withRooms(config, async (rooms) => {
      const city = await requireCity(rooms, slug);
      const actor = await actingAs(rooms, line, city.id, 'import plan');
      const file = { bytes, filename: basename(path), dryRun: line.options.has('dry-run'), ...(typeof lead === 'string' ? { lead } : {}) };
      return rooms.get(ImportPlan, { strict: false }).execute(actor, file);
    }).catch((error: unknown) => { throw inWords(error, given); });
    tell(report, slug, say);
    return { ...report };
  },
};

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new CommandFault(`${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}). Nothing was written.`, 3);
  }
}

/** A refused file in a sentence with its place; anything else as it came. */
function inWords(error: unknown, file: string): unknown {
  const sentence = error instanceof Problem ? refusalSentence(error, file, messages) : null;
  return sentence === null ? error : new CommandFault(sentence, 1);
}

function tell(report: ImportReport, slug: string, say: CommandContext['say']): void {
  const { t } = messages;
  const { title, goals, objectives, organizations, process, version, importedOn } = report;
  say(t('exchange.import.counts', { title, goals, objectives, organizations }));
  if (report.outcome === 'unchanged') return say(t('exchange.import.unchanged', { number: process?.number ?? '', date: formatDate(importedOn ?? '', 'en') }));
  list('exchange.import.repaired', report.repaired, say);
  list('exchange.import.leftOut', report.leftOut, say);
  if (version === null) return say(t('exchange.import.tried'));
  say(t('exchange.import.done', { number: process?.number ?? '', version: version.no, address: `/${slug}/${version.slug}/` }));
}

function list(heading: 'exchange.import.repaired' | 'exchange.import.leftOut', remarks: readonly ImportRemark[], say: CommandContext['say']): void {
  if (remarks.length === 0) return;
  say(messages.t(heading, { count: remarks.length }));
  for (const remark of remarks) say(`  - ${remarkSentence(remark, messages)}`);
}
