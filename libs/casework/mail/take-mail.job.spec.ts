import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { AddPerson, DirectoryModule } from '#libs/directory';
import { MailModule } from '#libs/platform/mail';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { foundRealCity, type CityWithFounder } from '../../../test/support/founded-cities.js';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { PlanningProcesses } from '../case/planning-processes.repository.js';
import { CaseworkModule } from '../casework.module.js';
import { ListEntries } from '../file/list-entries.query.js';
import { CaseworkJobsModule } from '../jobs.js';
import { CloseRequest } from '../request/close-request.use-case.js';
import { EraseRequestContacts } from '../request/erase-request-contacts.task.js';
import { ListRequests } from '../request/list-requests.query.js';
import { ReadRequest } from '../request/read-request.query.js';
import { ReadAttachment } from './read-attachment.query.js';
import { ReadCaseAddress } from './read-case-address.query.js';
import { TakeMail } from './take-mail.job.js';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

let rooms: Rooms;
let city: CityWithFounder;
let caseId: string;
let address: string;
beforeAll(async () => {
  rooms = await bootRooms([DirectoryModule, MailModule, CaseworkModule, CaseworkJobsModule], { smtpInPort: 0 });
});
beforeEach(async () => {
  rooms.clock.set('2026-11-23T15:00:00Z');
  city = await foundRealCity(rooms);
  caseId = (await within((tx) => tx.use(PlanningProcesses).open({
    title: 'Plan', summary: '', leadPartyId: city.organizationId, templateKey: 'roadmap-8', openedOn: '2026-11-23', renewsId: null, readOnly: false,
  }))).id;
  address = (await rooms.get(ReadCaseAddress).execute(city.founder, caseId)).address!;
});
afterAll(() => rooms.close());

const within = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => rooms.get(UnitOfWork).run('spec.within', city.founder, work);
const send = async (mail: SendMailOptions) => {
  rooms.clock.advance(1_000);
  const transport = createTransport({ host: '127.0.0.1', port: rooms.get(TakeMail).port!, secure: false, ignoreTLS: true });
  try {
    return await transport.sendMail({ from: 'Rosa Diaz <rosa@partner.invalid>', to: address, subject: 'Room for Thursday', text: 'The hall is ours from six.', date: rooms.clock.now(), ...mail });
  } finally {
    transport.close();
  }
};
const file = async () => (await rooms.get(ListEntries).execute(city.founder, caseId, {})).items;
const queue = async () => (await rooms.get(ListRequests).execute(city.founder, { view: 'all' })).items;
const generalAddress = () => address.replace(/\+([a-z0-9-]+)\..*@/, '+$1@');

describe('email to a case', () => {
  it('stands in its file once, for staff only, however often it is delivered', async () => {
    const messageId = `<${randomUUID()}@partner.invalid>`;
    await send({ messageId });
    await Promise.all([send({ messageId }), send({ messageId })]);
    expect(await file()).toMatchObject([{ kind: 'email', title: 'Room for Thursday', body: 'The hall is ours from six.', with: 'Rosa Diaz', visibility: 'staff', mail: { fromAddress: 'rosa@partner.invalid', inThread: 1 } }]);
    expect((await rooms.get(ListEntries).execute(city.as('member'), caseId, {})).items).toEqual([]);
    expect(await queue()).toEqual([]);
  });

  it('whoever is in the directory is known by the address; conversations stay together', async () => {
    const rosa = await rooms.get(AddPerson).execute(city.founder, { name: 'Rosa D.', email: 'Rosa@partner.invalid', purpose: 'planning' });
    const first = await send({});
    await send({ subject: 'Re: Room for Thursday', text: 'And chairs?', inReplyTo: first.messageId, references: [first.messageId] });
    await send({ subject: 'Something else' });
    const entries = await file();
    expect(entries.map(({ title, withPartyId, mail }) => [title, withPartyId, mail?.inThread])).toEqual([
      ['Something else', rosa.id, 1], ['Re: Room for Thursday', rosa.id, 2], ['Room for Thursday', rosa.id, 2],
    ]);
    const thread = await rooms.get(ListEntries).execute(city.founder, caseId, { thread: entries[1]!.mail!.threadId });
    expect(thread.items.map(({ title }) => title)).toEqual(['Re: Room for Thursday', 'Room for Thursday']);
  });

  it('P7 keeps files that are what they say, names those that are not, and runs nothing', async () => {
    await send({
      text: '', html: '<p>See <b>both</b></p><script>steal()</script><img src="http://tracker.invalid/x.png">',
      attachments: [{ filename: 'plan.pdf', content: PDF }, { filename: 'tool.exe', content: Buffer.from('MZ\u0000\u0001') }, { filename: 'page.html', content: '<script>1</script>' }],
    });
    const [entry] = await file();
    expect(entry!.body).toMatch(/^See both/);
    expect(entry!.body).not.toContain('steal');
    expect(entry!.mail!.attachments.map(({ filename, refused }) => [filename, refused])).toEqual([['plan.pdf', null], ['tool.exe', 'type'], ['page.html', 'type']]);
    const kept = entry!.mail!.attachments[0]!.id;
    const { bytes, headers } = await rooms.get(ReadAttachment).execute(city.founder, kept);
    expect(bytes.equals(PDF)).toBe(true);
    expect(headers['content-disposition']).toMatch(/^attachment/);
    for (const [who, id] of [[city.as('member'), kept], [city.founder, entry!.mail!.attachments[1]!.id]] as const) {
      await expect(rooms.get(ReadAttachment).execute(who, id)).rejects.toMatchObject({ code: 'casework.attachment.absent' });
    }
  });

  it('answering machines, lists, bounces and our own mail are noted and left out', async () => {
    await send({ headers: { 'Auto-Submitted': 'auto-replied' } });
    await send({ headers: { Precedence: 'bulk' } });
    await send({ envelope: { from: '', to: [address] } });
    await send({ from: 'plan@city.invalid' });
    expect([await file(), await queue()]).toEqual([[], []]);
    expect((await rooms.database.sql<{ reason: string; words: string }>(
      `select drop_reason as reason, subject || body || coalesce(from_address, '') as words from casework.incoming_mail where workspace_id = $1 order by received_at`, [city.id]))).toEqual([
      { reason: 'automatic', words: '' }, { reason: 'bulk', words: '' }, { reason: 'bounce', words: '' }, { reason: 'loop', words: '' },
    ]);
  });

  it('an address that is not ours is refused before a word is read', async () => {
    await expect(send({ to: 'plan+nowhere-at-all@city.invalid' })).rejects.toMatchObject({ responseCode: 550 });
    await expect(send({ to: 'somebody@city.invalid' })).rejects.toMatchObject({ responseCode: 550 });
  });
});

describe('email to the city, or to an address nobody gave away', () => {
  it('is a request with somebody who answers; an answer to it opens the same one again', async () => {
    const first = await send({ to: generalAddress(), subject: 'Who cleans the park?', text: 'Nobody since May.' });
    const [row] = await queue();
    expect(row).toMatchObject({ title: 'Who cleans the park?', state: 'open', ownerPersonId: city.personId });
    expect(await rooms.get(ReadRequest).execute(city.founder, row!.id)).toMatchObject({ source: 'email', fromName: 'Rosa Diaz', fromContact: 'rosa@partner.invalid', body: 'Nobody since May.' });
    await rooms.get(CloseRequest).execute(city.founder, row!.id, { outcome: 'thanked', reply: 'The city does', version: 1 });
    await send({ to: generalAddress(), subject: 'Re: Who cleans the park?', text: 'Still nobody.', inReplyTo: first.messageId });
    const again = await queue();
    expect(again).toMatchObject([{ id: row!.id, state: 'open' }]);
    expect((await rooms.get(ReadRequest).execute(city.founder, row!.id)).mails.map(({ body }) => body)).toEqual(['Nobody since May.', 'Still nobody.']);
  });

  it('a guessed seal leads to the queue, never into a file', async () => {
    await send({ to: address.replace(/\.[a-z0-9]{8}@/, '.aaaaaaaa@') });
    expect(await file()).toEqual([]);
    expect(await queue()).toHaveLength(1);
  });

  it('L13 who wrote is forgotten 90 days after closing; nobody is named in trail, events or search', async () => {
    await send({ to: generalAddress() });
    for (const table of ['audit.change', 'queue.outbox', 'search.entry', 'duties.duty']) {
      expect(await rooms.database.sql(`select 1 from ${table} t where workspace_id = $1 and t::text ~* 'rosa'`, [city.id])).toEqual([]);
    }
    const [row] = await queue();
    await rooms.get(CloseRequest).execute(city.founder, row!.id, { outcome: 'thanked', version: 1 });
    rooms.clock.advanceDays(91);
    await rooms.get(EraseRequestContacts).tick();
    expect((await rooms.get(ReadRequest).execute(city.founder, row!.id)).mails).toMatchObject([{ fromName: null, fromAddress: null }]);
  });
});
