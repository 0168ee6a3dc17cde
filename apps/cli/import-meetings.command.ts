import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { fileRefusalSentence, fileRemarkSentence, ImportMeetings, type MeetingsImported } from '#libs/exchange';
import { isId, Problem } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { createMessages, formatDate } from '#libs/ui';
import { actingAs } from './acting-as.js';
import { CommandFault, requireOption, type Command, type CommandContext } from './command.js';
import { requireCity, withRooms } from './open-rooms.js';

const messages = createMessages('en');

export const importMeetingsCommand: Command = {
  name: 'import meetings',
  what: 'Brings meetings of a committee in from a calendar (.ics) or a list of a meetings site (.json); the same file again changes nothing',
  usage: '<file> --workspace <slug> --body <name or id> [--only <committee in the file>] [--as <email>] [--dry-run]',
  async run({ line, config, say }) {
    const [given, ...more] = line.words;
    if (given === undefined || more.length > 0) throw new CommandFault('Name one file: import meetings <file> --workspace <slug> --body <name>', 2);
    const [slug, body] = [requireOption(line, 'workspace'), requireOption(line, 'body')];
    const only = line.options.get('only');
    const path = resolve(config.callerFolder, given);
    const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
      throw new CommandFault(`${path} cannot be read (${error.code ?? 'unknown reason'}). Nothing was written.`, 3);
    });
    const report = await withRooms(config, async (rooms) => {
      const city = await requireCity(rooms, slug);
      const actor = await actingAs(rooms, line, city.id, 'import meetings');
      const bodyId = await bodyNamed(rooms, city.id, body);
      return rooms.get(ImportMeetings, { strict: false }).execute(actor, { bytes, filename: basename(path), bodyId, only: typeof only === 'string' ? only : null, dryRun: line.options.has('dry-run') });
    }).catch((error: unknown) => { throw inWords(error, given); });
    tell(report, say);
    return { ...report };
  },
};

/** A name stands for a body only as long as one body has it. */
async function bodyNamed(rooms: INestApplicationContext, workspaceId: string, given: string): Promise<string> {
  const found = await rooms.get(WorkspaceReader).rows<{ id: string }>(workspaceId, {
    text: 'select id from bodies.body where workspace_id = $1 and (id = $2::uuid or lower(name) = lower($3)) order by id limit 2', values: [workspaceId, isId(given) ? given : null, given],
  });
  const [one, other] = found;
  if (one === undefined) throw new CommandFault(`There is no committee "${given}" in this city. Nothing was written.`, 1);
  if (other !== undefined) throw new CommandFault(`Several committees are called "${given}". Give the id of one: it stands in the address of its page. Nothing was written.`, 1);
  return one.id;
}

function inWords(error: unknown, file: string): unknown {
  const sentence = error instanceof Problem ? fileRefusalSentence(error, messages) : null;
  return sentence === null ? error : new CommandFault(`${file}: ${sentence} Nothing was written.`, 1);
}

function tell({ outcome, added, changed, unchanged, vanished, names, repaired, leftOut }: MeetingsImported, say: CommandContext['say']): void {
  const { t } = messages;
  say(t('calendar.counts', { added, changed, unchanged }));
  if (names.length > 0) say(t('calendar.otherNames', { names: names.join(', ') }));
  if (repaired.length > 0) say(t('calendar.repaired', { count: repaired.length }));
  for (const remark of repaired) say(`  - ${fileRemarkSentence(remark, messages)}`);
  if (leftOut.length > 0) say(t('calendar.leftOut', { count: leftOut.length }));
  for (const remark of leftOut) say(`  - ${fileRemarkSentence(remark, messages)}`);
  if (vanished.length > 0) say(t('calendar.vanished', { count: vanished.length }));
  for (const { title, on } of vanished) say(`  - ${t('calendar.vanishedOne', { title, date: formatDate(on, 'en') })}`);
  if (outcome !== 'imported') say(t('calendar.tried'));
}
