import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BodiesHttpModule } from '#libs/bodies/http';
import { BodiesJobsModule } from '#libs/bodies/jobs';
import { CaseworkHttpModule } from '#libs/casework/http';
import { ConveningHttpModule } from '#libs/convening/http';
import { DirectoryHttpModule } from '#libs/directory/http';
import { DutiesModule } from '#libs/platform/duties';
import { IdentityJobsModule } from '#libs/platform/identity/jobs';
import { SearchModule } from '#libs/platform/search';
import { bootApi, OWN_SITE, type Api, type City, type Visitor } from '../support/api.js';

let api: Api;
let city: City;
let convener: Visitor;
let base: string;
beforeAll(async () => {
  api = await bootApi({ rooms: [DirectoryHttpModule, CaseworkHttpModule, ConveningHttpModule, BodiesHttpModule, DutiesModule, SearchModule], jobs: [BodiesJobsModule, IdentityJobsModule] });
  city = await api.foundCity();
  convener = await api.signedIn(city, 'convener');
  base = `/api/v1/cities/${city.slug}`;
});
afterAll(() => api.close());

const unfit = ({ status }: { status: number }): void => expect([400, 422]).toContain(status);
interface Made { id: string; ids: string[] }
const made = async (path: string, body: object, by = convener): Promise<Made> => (await by.post(`${base}${path}`, body).expect(201)).body as Made;

describe('a board over HTTP', () => {
  it('S-031 S-045 set up, invited by email, accepted by its link, met, voted without a password for the office', async () => {
    const { id: bodyId } = await made('/bodies', { kind: 'board', name: 'Welcoming board', visibility: 'public', rosterPublished: true, openMeetingsLaw: 'yes' });
    const { ids: [seat, empty] } = await made(`/bodies/${bodyId}/seats`, { seats: [{ label: 'Chamber' }, { label: 'Library', chair: true }] });
    const { id: membershipId } = await made(`/bodies/${bodyId}/seats/${seat}/invitations`, { name: 'Ines Rivera', email: 'ines@partner.invalid' });
    await api.settle();
    const [mail] = await api.database.sql<{ text: string }>('select text from mail.notice where to_address = $1', ['ines@partner.invalid']);
    const token = /invitation#(\S+)/.exec(mail!.text)![1]!;
    await api.http.post(`/api/v1/invitations/${token}`).set(OWN_SITE).send({ email: 'ines@partner.invalid', password: 'long enough 7 times over' }).expect((answer) => expect(answer.status).toBeLessThan(300));
    await api.settle();
    const { body: page } = await convener.get(`${base}/bodies/${bodyId}`).expect(200) as { body: { seats: { id: string; holder: { membershipId: string; name: string; state: string } | null }[] } };
    expect(page.seats.map(({ id, holder }) => [id, holder?.membershipId, holder?.name, holder?.state])).toEqual([[seat, membershipId, 'Ines Rivera', 'active'], [empty, undefined, undefined, undefined]]);

    const starts = api.clock.now();
    const { id: meeting } = await made(`/bodies/${bodyId}/meetings`, { title: 'First', startsAt: starts.toISOString(), endsAt: new Date(starts.getTime() + 3_600_000).toISOString() });
    const tap = await convener.put(`${base}/meetings/${meeting}/attendance/${seat}`, { mode: 'present' }).expect(200);
    expect(tap.body).toEqual({ present: 1, needed: 2, met: false, missing: 1 });
    const { id: motion } = await made(`/meetings/${meeting}/motions`, { text: 'To begin', moverSeatId: seat });
    const refused = await convener.post(`${base}/motions/${motion}/votes`, { votes: [{ seatId: seat, option: 'yes' }] }).expect(409);
    expect(refused.body).toMatchObject({ code: 'bodies.vote.no-quorum', details: { present: 1, needed: 2 } });
    await convener.put(`${base}/meetings/${meeting}/attendance/${empty}`, { mode: 'alternate', alternateName: 'Pat' }).expect(200);
    await convener.post(`${base}/motions/${motion}/votes`, { votes: [{ seatId: seat, option: 'yes' }] }).expect(200);
    const closed = await convener.post(`${base}/motions/${motion}/close`).expect(200);
    expect(closed.body).toMatchObject({ outcome: 'carried', yes: 1 });
    const noted = await made(`/meetings/${meeting}/todos`, { line: '@Ines call the library by Friday' });
    await convener.post(`${base}/meeting-todos/${noted.id}/done`).expect(200);
    const roster = await api.http.get(`${base}/bodies/${bodyId}/roster`).expect(200);
    expect(roster.body).toMatchObject({ name: 'Welcoming board', seats: [{ label: 'Chamber', name: 'Ines Rivera' }, { label: 'Library', name: null, chair: true }] });
    expect(JSON.stringify(roster.body)).not.toContain('partner.invalid');
    await convener.get(`${base}/meetings?when=coming`).expect(200);
    await convener.get(`${base}/vacancies?within=30`).expect(200);
    await convener.get(`${base}/sectors-at-table`).expect(200);
  });

  it('P1 refuses what it does not know and what cannot be, before anything is written', async () => {
    const refuse = (body: object) => convener.post(`${base}/bodies`, body).expect(unfit);
    await refuse({ kind: 'board', name: 'x', immigrants: 8 });
    await refuse({ kind: 'cabal', name: 'x' });
    await refuse({ kind: 'board', name: 'x', issueAreaIds: ['nonsense'] });
    await refuse({ kind: 'board', name: 'x', quorum: { kind: 'fixed', n: 0 } });
    await refuse({ kind: 'board', name: 'x\u0000' });
    const { id } = await made('/bodies', { kind: 'board', name: 'Whole' });
    await convener.post(`${base}/bodies/${id}/meetings`, { title: 'x', startsAt: 'tomorrow', endsAt: '2026-12-01T10:00:00Z' }).expect(unfit);
    await convener.post(`${base}/bodies/${id}/aims`, { statement: 'Half from the east side', count: 4 }).expect(unfit);
    await convener.get(`${base}/bodies/not-an-id`).expect(404);
  });

  it('signed out, or a member of something else: nothing is told', async () => {
    const { id } = await made('/bodies', { kind: 'board', name: 'Closed', visibility: 'body' });
    const member = await api.signedIn(city, 'member', { scopeKind: 'body', scopeId: (await made('/bodies', { kind: 'board', name: 'Theirs' })).id });
    await api.http.get(`${base}/bodies`).expect(401);
    await member.get(`${base}/bodies/${id}`).expect(404);
    await member.post(`${base}/bodies`, { kind: 'board', name: 'Mine' }).expect(403);
    await api.http.get(`${base}/bodies/${id}/roster`).expect(404);
  });
});
