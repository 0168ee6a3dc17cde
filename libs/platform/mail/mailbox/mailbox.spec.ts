import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { newId, publicActor, type Actor } from '#libs/kernel';
import { JobEngines } from '#libs/platform/queue';
import { UnitOfWork } from '#libs/platform/work';
import { actorWith, foundCity } from '../../../../test/support/cities.js';
import { until } from '../../../../test/support/mail-sink.js';
import { bootRooms, type Rooms } from '../../../../test/support/rooms.js';
import { Notices } from '../index.js';
import { MailJobs } from '../jobs.js';
import { KeepCaughtMail } from './keep-caught-mail.use-case.js';
import { ReadMailbox } from './read-mailbox.query.js';

let rooms: Rooms;
let demo: string;
let city: string;
let anybody: Actor;

beforeAll(async () => {
  rooms = await bootRooms([MailJobs]);
  [demo, city] = [await foundCity(rooms), await foundCity(rooms)];
  await rooms.database.sql(`update workspace.workspace set kind = 'demo' where workspace_id = $1`, [demo]);
  rooms.clock.advance(2_000);
  anybody = publicActor(demo, 'spec');
  await rooms.get(JobEngines).open(['mail.deliver']).start({ heartbeat: false });
});
afterAll(() => rooms.close());

async function write(workspaceId: string, subject: string): Promise<void> {
  await rooms.get(UnitOfWork).run('spec.letter.write', actorWith(workspaceId, 'director'), (tx) => tx.use(Notices).send({
    kind: 'spec.letter', to: { personId: null, address: 'ana@partner.invalid', name: null, language: 'es', zone: 'America/Chicago' }, subject: { kind: 'spec', id: newId() },
    message: { subject, blocks: [{ kind: 'answers', answers: [{ label: 'Sí & no', url: 'https://t.invalid/l/x?a=yes&b=1' }] }] },
  }));
}

describe('the built-in mailbox', () => {
  it('catches real mail by SMTP, each city its own, and shows text, HTML and links', async () => {
    for (const n of [1, 2, 3]) await write(demo, `Carta ${n}`);
    await write(city, 'Elsewhere');
    const box = rooms.get(ReadMailbox);
    await until('three mails', async () => (await box.list(anybody, {})).items.length === 3);
    const first = await box.list(anybody, { limit: 2 });
    const rest = await box.list(anybody, { limit: 2, after: first.next! });
    expect([...first.items, ...rest.items].map(({ subject }) => subject).sort()).toEqual(['Carta 1', 'Carta 2', 'Carta 3']);
    expect(rest.next).toBeNull();
    const mail = await box.one(anybody, first.items[0]!.id);
    expect(mail).toMatchObject({ to: 'ana@partner.invalid', from: '"Office of Welcome, Testville" <plan@city.invalid>' });
    expect(mail.links).toEqual([{ label: 'Sí & no', url: 'https://t.invalid/l/x?a=yes&b=1' }]);
    expect(mail.text).toContain('Sí & no: https://t.invalid/l/x?a=yes&b=1');
    await expect(box.one(anybody, newId())).rejects.toThrow('mail.message.absent');
    await expect(box.one(anybody, 'nonsense')).rejects.toThrow('mail.message.absent');
  });

  it('the same Message-ID twice is one mail, and a mail of no city is not kept', async () => {
    const raw = (workspace: string): string => `Message-ID: <twice@city.invalid>\r\nX-Commonplan-Workspace: ${workspace}\r\nTo: a@b.invalid\r\nSubject: Twice\r\n\r\nText\r\n`;
    const keep = rooms.get(KeepCaughtMail);
    for (let n = 0; n < 2; n += 1) await keep.execute(await simpleParser(raw(demo)));
    expect(await rooms.database.sql(`select 1 from mail.caught where subject = 'Twice'`)).toHaveLength(1);
    await expect(simpleParser(raw('nobody')).then((mail) => keep.execute(mail))).rejects.toThrow('no city');
  });

  it('of a real city is not there for anybody, not even for staff', async () => {
    const box = rooms.get(ReadMailbox);
    await expect(box.list(publicActor(city, 'spec'), {})).rejects.toThrow('mail.mailbox.absent');
    await expect(box.list(actorWith(city, 'administrator'), {})).rejects.toThrow('mail.mailbox.absent');
  });
});
