import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AddPerson, DirectoryModule } from '#libs/directory';
import { newId } from '#libs/kernel';
import { DutiesModule, DutyClockRunner } from '#libs/platform/duties';
import { foundRealCity, type CityWithFounder } from '../../../test/support/founded-cities.js';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { CaseworkModule } from '../casework.module.js';
import { RaiseRequest } from '../request/raise-request.use-case.js';
import { ReplyRequest } from '../request/reply-request.use-case.js';
import { AddTodo } from './add-todo.use-case.js';
import { remindOnce } from './remind-once.rules.js';

let rooms: Rooms;
let city: CityWithFounder;
beforeAll(async () => {
  rooms = await bootRooms([DutiesModule, DirectoryModule, CaseworkModule]);
});
beforeEach(async () => {
  rooms.clock.set('2026-11-23T15:00:00Z');
  city = await foundRealCity(rooms);
});
afterAll(() => rooms.close());

const mails = () => rooms.database.sql<{ to: string; subject: string; text: string }>(
  `select to_address as to, subject, text from mail.notice where workspace_id = $1 and kind like 'casework%' or workspace_id = $1 and kind like 'duties%' order by at, id`, [city.id]);
const morning = async (instant: string) => {
  rooms.clock.set(instant);
  await rooms.get(DutyClockRunner).runDueUntilQuiet(city.id);
};

describe('one reminder', () => {
  const duty = (more: object) => ({
    id: '1', kind: 'casework.todo', subjectKind: 'todo', subjectId: '2', caseId: null, title: 'x', path: null, holderPartyId: null, holderPersonId: '3',
    dueOn: '2026-11-24', settings: null, openedOn: '2026-11-23', fired: [], ...more,
  });
  const calendar = { today: '2026-11-23', zone: 'America/Chicago', holidays: new Set<string>() };
  it('on the day, never before, never twice, never without a day', () => {
    expect(remindOnce(duty({}), calendar)).toEqual({ kind: 'due', on: '2026-11-24' });
    expect(remindOnce(duty({ fired: [{ kind: 'due', on: '2026-11-24' }] }), calendar)).toBeNull();
    expect(remindOnce(duty({ dueOn: null }), calendar)).toBeNull();
  });
});

describe('to-dos and requests that are due', () => {
  it('go out in one mail on the due morning, in the words of the person, and never again', async () => {
    const bo = await rooms.get(AddPerson).execute(city.founder, { name: 'Bo', email: 'bo@city.invalid', purpose: 'planning', language: 'es' });
    await rooms.get(AddTodo).execute(city.founder, { title: 'Book the hall', dueOn: '2026-11-25', forPersonId: bo.id });
    await rooms.get(AddTodo).execute(city.founder, { title: 'Print the agenda', dueOn: '2026-11-25', forPersonId: bo.id });
    await rooms.get(AddTodo).execute(city.founder, { title: 'Someday', forPersonId: bo.id });
    await morning('2026-11-25T13:59:00Z');
    expect(await mails()).toEqual([]);
    await morning('2026-11-25T14:00:00Z');
    const sent = await mails();
    expect(sent).toMatchObject([{ to: 'bo@city.invalid', subject: `${city.name}: 2 tareas vencen hoy` }]);
    for (const title of ['Book the hall', 'Print the agenda']) expect(sent[0]!.text).toContain(title);
    expect(sent[0]!.text).toContain(`/app/${city.slug}/today`);
    expect(sent[0]!.text).not.toContain('Someday');
    await morning('2026-12-24T16:00:00Z');
    expect(await mails()).toHaveLength(1);
  });

  it('an answered request is not asked for', async () => {
    const [kept, answered] = [
      await rooms.get(RaiseRequest).execute(city.founder, { kind: 'call', title: 'Call the consulate back', dueOn: '2026-11-24' }),
      await rooms.get(RaiseRequest).execute(city.founder, { kind: 'call', title: 'Answered', dueOn: '2026-11-24' }),
    ];
    await rooms.get(ReplyRequest).execute(city.founder, answered.id, { reply: 'Yes', version: 1 });
    await morning('2026-11-24T14:00:00Z');
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ to: 'ana@city.invalid', subject: `${city.name}: 1 person waits for your reply` });
    expect(mail!.text).toContain(`/app/${city.slug}/requests/${kept.id}`);
    expect(mail!.text).not.toContain('Answered');
  });

  it('everybody may take something on; giving one to somebody else is for those who run things', async () => {
    const member = city.as('member', { personId: city.personId });
    expect(await rooms.get(AddTodo).execute(member, { title: 'Mine' })).toEqual({ id: expect.any(String) });
    const bo = await rooms.get(AddPerson).execute(city.founder, { name: 'Bo' });
    await expect(rooms.get(AddTodo).execute(member, { title: 'Yours', forPersonId: bo.id })).rejects.toMatchObject({ code: 'access.denied' });
    await expect(rooms.get(AddTodo).execute(city.founder, { title: 'Nobody', forPersonId: newId() })).rejects.toMatchObject({ code: 'directory.person.absent' });
    await expect(rooms.get(AddTodo).execute(city.as('convener', { personId: null }), { title: 'Whose?' })).rejects.toMatchObject({ code: 'casework.todo.nobody' });
  });
});
