import { FoundCity, FoundCityRequest } from '#libs/directory';
import { isZone } from '#libs/kernel';
import { readRequest } from '#libs/platform/contract';
import { REPORTS_TO, WorkspaceDirectory, type ReportsTo } from '#libs/platform/workspace';
import { CommandFault, optionOr, requireOption, type Command, type CommandLine } from './command.js';
import { withRooms } from './open-rooms.js';

export const createWorkspaceCommand: Command = {
  name: 'workspace create',
  what: 'Founds a city and sends its first invitation',
  usage: '--name <city> --admin-email <address> [--admin-name <name>] [--slug <address>] [--zone <IANA zone>] [--languages en,es] [--fiscal-year-start 7] [--reports-to mayor] [--dry-run]',
  async run({ line, config, say }) {
    const request = await cityRequest(line);
    if (line.options.has('dry-run')) {
      say(`"${request.name}" would be founded; nothing was written.`);
      return { founded: false, ...request };
    }
    const city = await withRooms(config, (rooms) => rooms.get(FoundCity).execute(request, 'city', 'command'));
    say(`${city.name} was founded at /${city.slug}/. An invitation goes to ${request.email}; it is good for 48 hours.`);
    return { founded: true, id: city.id, slug: city.slug, name: city.name };
  },
};

export const listWorkspacesCommand: Command = {
  name: 'workspace list',
  what: 'Lists all cities',
  usage: '',
  async run({ config, say }) {
    const cities = await withRooms(config, (rooms) => rooms.get(WorkspaceDirectory).all());
    for (const city of cities) say(`${city.slug}  ${city.zone}  ${city.kind}`);
    return { cities: cities.map(({ slug, zone, kind }) => ({ slug, zone, kind })) };
  },
};

/** @throws CommandFault (2) that names every fault. */
async function cityRequest(line: CommandLine): Promise<FoundCityRequest> {
  const zone = optionOr(line, 'zone', 'America/New_York');
  if (!isZone(zone)) throw new CommandFault(`--zone "${zone}" is not a time zone; write it like America/Chicago`, 2);
  const slug = line.options.get('slug');
  const { request, faults } = await readRequest(FoundCityRequest, {
    name: requireOption(line, 'name'),
    ...(typeof slug === 'string' ? { slug } : {}),
    zone,
    fiscalYearStart: Number(optionOr(line, 'fiscal-year-start', '7')),
    reportsTo: optionOr(line, 'reports-to', 'mayor') as ReportsTo,
    languages: optionOr(line, 'languages', 'en').split(',').map((tag) => tag.trim()),
    email: requireOption(line, 'admin-email'),
    personName: optionOr(line, 'admin-name', 'Administrator'),
  });
  if (faults.length > 0) {
    throw new CommandFault(`These can't be used: ${faults.join(', ')}. --reports-to is one of ${REPORTS_TO.join(', ')}.`, 2);
  }
  return request;
}
