import { parseDocument } from 'yaml';
import { isDay, type DayText } from '#libs/kernel';
import { exchangeProblem } from '../exchange.problems.js';
import { oneLine } from '../meeting-import/meetings-file.model.js';
import { parseJsonFile } from '../meeting-import/read-meetings-file.js';
import type { FileBody, FileMembership, FileOrganization, FilePerson, PeopleFile, PeopleRemark } from './people-file.js';

type Thing = Readonly<Record<string, unknown>>;

const MEGABYTES = 20;
const THINGS_AT_MOST = 20_000;
/** Kinds of organizations that sit and decide; the others are organizations. */
const SITS = /committee|task.?force|commission|council|board|legislature|chamber|upper|lower|panel|working group/i;

/** Gathers while reading; a later thing with the same id replaces the earlier one. */
interface Found {
  readonly organizations: Map<string, FileOrganization>;
  readonly people: Map<string, FilePerson>;
  readonly bodies: Map<string, FileBody>;
  readonly memberships: Map<string, FileMembership>;
  readonly remarks: PeopleRemark[];
}

/**
 * Reads Popolo JSON, Open States YAML (one committee or one person a document) or fixtures of Councilmatic.
 * @throws Problem `exchange.file.…` with the line: the file as a whole cannot be read
 */
export function readPeopleFile(bytes: Uint8Array): PeopleFile {
  if (bytes.length > MEGABYTES * 1_048_576) throw exchangeProblem('file.too-large', { limit: MEGABYTES, most: THINGS_AT_MOST });
  const text = new TextDecoder('utf-8').decode(bytes);
  if (text.trim() === '') throw exchangeProblem('file.empty');
  const found: Found = { organizations: new Map(), people: new Map(), bodies: new Map(), memberships: new Map(), remarks: [] };
  const form = /^\s*[[{]/.test(text) ? readJson(parseJsonFile(text), found) : readYaml(text, found);
  const { organizations, people, bodies, memberships, remarks } = found;
  const size = organizations.size + people.size + bodies.size;
  if (size === 0) throw exchangeProblem('file.no-people');
  if (size + memberships.size > THINGS_AT_MOST) throw exchangeProblem('file.too-large', { limit: MEGABYTES, most: THINGS_AT_MOST });
  return { form, organizations: [...organizations.values()], people: [...people.values()], bodies: withoutCircles([...bodies.values()], remarks), memberships: [...memberships.values()], remarks };
}

function readJson(content: unknown, found: Found): PeopleFile['form'] {
  if (Array.isArray(content)) {
    for (const row of things(content)) readFixture(row, found);
    return 'councilmatic-json';
  }
  const popolo = thingOf(content);
  for (const organization of things(popolo['organizations'])) readOrganization(organization, found);
  for (const person of [...things(popolo['persons']), ...things(popolo['people'])]) readPerson(person, found);
  for (const membership of things(popolo['memberships'])) readMembership(membership, found);
  return 'popolo-json';
}

function readOrganization(given: Thing, found: Found): void {
  const [id, name] = [textOf(given['id']), nameOf(given['name'])];
  if (id === null || name === null) return void found.remarks.push({ code: 'no-name', what: id ?? '' });
  const classification = textOf(given['classification']) ?? '';
  if (SITS.test(classification) || (classification === '' && SITS.test(name))) found.bodies.set(id, { id, name, kind: kindOf(classification, name), parentId: textOf(given['parent_id']) });
  else found.organizations.set(id, { id, name });
}

function readPerson(given: Thing, found: Found): void {
  const [id, name] = [textOf(given['id']), nameOf(given['name'])];
  if (id === null || name === null) return void found.remarks.push({ code: 'no-name', what: id ?? '' });
  const details = things(given['contact_details']);
  const detail = (types: RegExp): string | null => textOf(details.find((one) => types.test(textOf(one['type']) ?? ''))?.['value']);
  const office = things(given['offices'])[0] ?? {};
  const email = [textOf(given['email']), detail(/^email$/i), textOf(office['email'])].find((one) => one !== null && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(one) && one.length <= 254) ?? null;
  const phone = [detail(/^(voice|phone|cell)$/i), textOf(office['voice'])].find((one) => one !== null)?.slice(0, 40) ?? null;
  found.people.set(id, { id, name, email, phone, ...jobOf(given, found) });
}

/** A mayor of Open States: the government that they lead is an organization under the id of its jurisdiction. */
function jobOf(given: Thing, found: Found): Pick<FilePerson, 'organizationId' | 'roleTitle'> {
  const role = things(given['roles'])[0] ?? {};
  const jurisdiction = textOf(role['jurisdiction']);
  const place = /\/([^/:]+):([^/]+)\/government$/.exec(jurisdiction ?? '')?.[2];
  if (jurisdiction === null || place === undefined) return { organizationId: null, roleTitle: null };
  const name = place.split('_').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ').replaceAll('~', "'");
  found.organizations.set(jurisdiction, { id: jurisdiction, name: name.slice(0, 200) });
  return { organizationId: jurisdiction, roleTitle: nameOf(role['type'])?.slice(0, 120) ?? null };
}

function readMembership(given: Thing, found: Found): void {
  const [bodyId, personId] = [textOf(given['organization_id']), textOf(given['person_id']) ?? textOf(thingOf(given['member'])['id'])];
  if (bodyId === null) return void found.remarks.push({ code: 'unknown-body', what: personId ?? '' });
  const [fromOn, toOn] = [dayOf(given['start_date'], found), dayOf(given['end_date'], found)];
  const role = nameOf(given['role']) ?? nameOf(given['label']) ?? 'member';
  const id = textOf(given['id']) ?? [bodyId, personId ?? '', role, fromOn ?? ''].join(' ');
  found.memberships.set(id, { id, bodyId, personId, role, onBehalfOfId: textOf(given['on_behalf_of_id']), fromOn, toOn });
}

/** Organizations and people as Django wrote them down. */
function readFixture(row: Thing, found: Found): void {
  const fields = { ...thingOf(row['fields']), id: row['pk'] };
  const model = textOf(row['model']) ?? '';
  if (model.endsWith('.organization')) readOrganization({ ...fields, parent_id: (fields as Thing)['_parent'] }, found);
  else if (model.endsWith('.person')) readPerson(fields, found);
  else if (model.endsWith('.membership')) readMembership({ ...fields, organization_id: (fields as Thing)['_organization'], person_id: (fields as Thing)['_person'] }, found);
}

/** @throws Problem `exchange.file.yaml` with the line */
function readYaml(text: string, found: Found): PeopleFile['form'] {
  const document = parseDocument(text, { schema: 'core', maxAliasCount: 0, uniqueKeys: false } as never);
  const [fault] = document.errors;
  if (fault !== undefined) throw exchangeProblem('file.yaml', { line: fault.linePos?.[0].line ?? 1 });
  const given = thingOf(document.toJS({ maxAliasCount: 0 }));
  const id = textOf(given['id']);
  if (id === null) throw exchangeProblem('file.no-people');
  if (id.startsWith('ocd-person/')) readPerson(given, found);
  else {
    readOrganization({ ...given, parent_id: given['parent'] }, found);
    for (const member of things(given['members'])) readMember(id, member, found);
  }
  return 'open-states-yaml';
}

/** Somebody without an id of their own is known in this one committee only. */
function readMember(bodyId: string, member: Thing, found: Found): void {
  const name = nameOf(member['name']);
  if (name === null) return void found.remarks.push({ code: 'no-name', what: bodyId });
  const personId = textOf(member['person_id']) ?? `${bodyId}#${name}`;
  found.people.set(personId, { id: personId, name, email: null, phone: null, organizationId: null, roleTitle: null });
  readMembership({ id: `${bodyId} ${personId}`, organization_id: bodyId, person_id: personId, role: member['role'] }, found);
}

/** A parent that leads back to the child is dropped. */
function withoutCircles(bodies: readonly FileBody[], remarks: PeopleRemark[]): FileBody[] {
  const parents = new Map(bodies.map(({ id, parentId }) => [id, parentId]));
  return bodies.map((body) => {
    const way = new Set([body.id]);
    for (let above = body.parentId; above !== null && above !== undefined; above = parents.get(above) ?? null) {
      if (!way.has(above)) { way.add(above); continue; }
      remarks.push({ code: 'circle', what: body.name });
      parents.set(body.id, null);
      return { ...body, parentId: null };
    }
    return body;
  });
}

function kindOf(classification: string, name: string): string {
  const said = `${classification} ${name}`;
  if (/task.?force/i.test(said)) return 'task_force';
  if (/sub.?committee/i.test(said)) return 'subcommittee';
  if (/committee/i.test(classification)) return 'committee';
  if (/commission/i.test(said)) return 'commission';
  return /committee/i.test(said) ? 'committee' : 'board';
}

/** A whole day; known in part it says nothing that a term could hold. */
function dayOf(value: unknown, found: Found): DayText | null {
  const text = textOf(value)?.slice(0, 10) ?? '';
  if (text === '') return null;
  if (isDay(text)) return text;
  found.remarks.push({ code: 'dates', what: text });
  return null;
}

function things(value: unknown): Thing[] {
  return Array.isArray(value) ? value.filter((one): one is Thing => typeof one === 'object' && one !== null && !Array.isArray(one)) : [];
}

function thingOf(value: unknown): Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Thing) : {};
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 450) : null;
}

function nameOf(value: unknown): string | null {
  const name = oneLine(textOf(value) ?? '').replace(/^\*+/, '').trim().slice(0, 200);
  return name === '' ? null : name;
}
