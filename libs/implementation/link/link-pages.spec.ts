import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DutiesModule, DutyClockRunner } from '#libs/platform/duties';
import { bootApi, type Api } from '../../../test/support/api.js';
import { START } from '../../../test/support/fake-clock.js';
import { addStep, foundPlan, insertItem, type PlanInTheMaking } from '../../../test/support/steps.js';
import { newId } from '#libs/kernel';
import { ImplementationHttp } from '../http.js';
import { DecideProposal } from './decide-proposal.use-case.js';
import { ListProposals } from './list-proposals.query.js';

let api: Api;
let plan: PlanInTheMaking;
let stepId: string;
let second: string;
let path: string;

beforeAll(async () => {
  api = await bootApi({ rooms: [ImplementationHttp, DutiesModule] });
});
afterAll(() => api.close());

/** A plan whose lead was asked this morning about two items. */
async function asked(): Promise<void> {
  api.clock.set(START);
  plan = await foundPlan(api);
  stepId = await addStep(api, plan);
  const itemId = newId();
  await insertItem(api, plan.city, plan.caseId, itemId, '14');
  second = await addStep(api, plan, { itemId, title: 'Signs in five languages' });
  api.clock.set('2026-11-24T14:00:30Z');
  await api.get(DutyClockRunner).runDueUntilQuiet(plan.city);
  const [{ text }] = (await api.database.sql<{ text: string }>('select text from mail.notice where workspace_id = $1', [plan.city])) as [{ text: string }];
  path = /(\/l\/[\w.-]{66})\?/.exec(text)?.[1] ?? 'no link';
}

/** Everything in the database that a visit could change. */
async function snapshot(): Promise<string> {
  const rows = await api.database.sql<{ all: string }>(
    `select string_agg(t, '|' order by t) as all from (
       select to_jsonb(s)::text as t from implementation.action_step s union all select to_jsonb(u)::text from implementation.step_update u
       union all select to_jsonb(l)::text from implementation.link l union all select to_jsonb(p)::text from implementation.proposed_lead p
       union all select to_jsonb(d)::text from duties.duty d union all select to_jsonb(x)::text from duties.duty_step x
       union all select id::text from mail.notice union all select id::text from audit.entry union all select id::text from queue.outbox) a`);
  return rows[0]?.all ?? '';
}

const form = (fields: Record<string, string>): string => new URLSearchParams(fields).toString();
const post = (to: string, fields: Record<string, string>) => api.http.post(to).type('form').send(form(fields));
const keyIn = (html: string): string => /name="key" value="([^"]+)"/.exec(html)?.[1] ?? '';

describe('a page behind a link', () => {
  it('E1 GET, HEAD and OPTIONS change nothing, whatever the address asks', async () => {
    await asked();
    const before = await snapshot();
    for (const query of ['', `?item=${stepId}&answer=done`, `?item=${stepId}&view=pass`, '?view=away&utm_source=mail', `?item=${second}&answer=later&lang=ar`]) {
      for (let round = 0; round < 3; round += 1) {
        expect((await api.http.get(path + query)).status).toBe(200);
        await api.http.head(path + query);
        await api.http.options(path + query);
      }
    }
    expect(await snapshot()).toBe(before);
  });

  it('E3 tells nobody: no-store, no-referrer, noindex, a policy of its own, nothing from elsewhere, at most 30 KB', async () => {
    await asked();
    for (const lang of ['en', 'es', 'ar']) {
      const page = await api.http.get(`${path}?lang=${lang}`);
      expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex, nofollow' });
      expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'self' 'sha256-[^']+'; .*frame-ancestors 'none'/);
      expect(page.headers['set-cookie']).toBeUndefined();
      expect([...page.text.matchAll(/(?:src|href)="(https?:)?\/\//g)]).toEqual([]);
      expect(Buffer.byteLength(page.text)).toBeLessThan(30_000);
      expect(page.text).toContain(`<html lang="${lang}"`);
    }
  });

  it('S-048 shows one item at a time and nothing but theirs, with the choice of the email pre-set', async () => {
    await asked();
    const page = (await api.http.get(`${path}?item=${stepId}&answer=later`)).text;
    expect(page).toContain('1 of 2, about 10 seconds');
    expect(page).toContain('Will it be done by November 30?');
    expect(page).toMatch(/value="later" checked|checked="" value="later"|name="answer" checked="" value="later"/);
    expect(page).not.toContain('Signs in five languages');
  });

  it('one press records; the same link shows it again, "change it" corrects it, then the next item', async () => {
    await asked();
    const key = keyIn((await api.http.get(`${path}?item=${stepId}`)).text);
    const answer = { key, item: stepId, lang: 'en', answer: 'later', forecastOn: '2027-01-31', blockedKind: 'money', line: 'Trainer is ill' };
    const pressed = await post(path, answer);
    expect([pressed.status, pressed.headers['location']]).toEqual([303, `${path}?item=${stepId}&lang=en`]);
    const again = await post(path, { ...answer, line: 'pressed twice' });
    expect(again.status).toBe(303);
    const receipt = (await api.http.get(pressed.headers['location'] as string)).text;
    expect(receipt).toContain('▲ late, expected January 31');
    expect(receipt).toContain('Trainer is ill');
    expect(receipt).toContain('Mayor and public see this line from November 26.');
    expect(receipt).toContain('Next: 14 \u2068Signs in five languages');
    api.clock.advance(60_000);
    const change = (await api.http.get(`${path}?item=${stepId}&view=change`)).text;
    expect(keyIn(change)).not.toBe(key);
    await post(path, { key: keyIn(change), item: stepId, answer: 'done', corrects: /name="corrects" value="([^"]+)"/.exec(change)?.[1] ?? '' });
    const rows = await api.database.sql('select answer, via, line, on_behalf, corrects_id is not null as correction from implementation.step_update where step_id = $1 order by happened_at', [stepId]);
    expect(rows).toEqual([
      { answer: 'later', via: 'link', line: 'Trainer is ill', on_behalf: false, correction: false }, { answer: 'done', via: 'link', line: '', on_behalf: false, correction: true },
    ]);
    const [trail] = await api.database.sql(`select distinct via, actor_kind, person_id from audit.entry where action = 'implementation.update.record' and workspace_id = $1`, [plan.city]);
    expect(trail).toEqual({ via: 'link:update', actor_kind: 'link', person_id: plan.lead.personId });
  });

  it('keeps what was typed and says what to do', async () => {
    await asked();
    const wrong = await post(path, { key: newId(), item: stepId, answer: 'later', line: 'Typed & kept' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Say when you expect it.');
    expect(wrong.text).toContain('Typed &amp; kept');
    expect((await post(path, { key: newId(), item: newId(), answer: 'done' })).text).not.toContain('recorded');
    expect(await api.database.sql('select 1 from implementation.step_update u join implementation.action_step s on s.id = u.step_id where s.workspace_id = $1', [plan.city])).toEqual([]);
  });

  it('passes it on: a to-do of the office, which hands off in one press', async () => {
    await asked();
    expect((await post(`${path}/pass`, { item: stepId, name: ' ', email: 'x' })).status).toBe(422);
    const passed = await post(`${path}/pass`, { item: stepId, name: 'Noor Haddad', email: 'noor@city.invalid' });
    expect(passed.headers['location']).not.toContain('Noor');
    expect((await post(`${path}/pass`, { item: stepId, name: 'Noor Haddad' })).status).toBe(303);
    const { items } = await api.get(ListProposals).execute(plan.director);
    expect(items).toHaveLength(1);
    const [todo] = await api.database.sql(`select title, holder_person_id, state from duties.duty where kind = 'implementation.proposed' and workspace_id = $1`, [plan.city]);
    expect(todo).toEqual({ title: 'New lead proposed for 13 Train front-desk staff in language access', holder_person_id: plan.director.personId, state: 'open' });
    await api.get(DecideProposal).execute(plan.director, items[0]!.id, { version: 1, accept: true });
    const [step] = await api.database.sql('select y.name from implementation.action_step s join directory.party y on y.id = s.lead_person_id where s.id = $1', [stepId]);
    expect(step).toEqual({ name: 'Noor Haddad' });
    const [proposal] = await api.database.sql('select state, email from implementation.proposed_lead where workspace_id = $1', [plan.city]);
    expect(proposal).toEqual({ state: 'accepted', email: null });
    expect((await api.http.get(`${path}?item=${stepId}`)).text).not.toContain('Train the first 50');
  });

  it('rests while the lead is away, and no line says "no update" meanwhile', async () => {
    await asked();
    expect((await post(`${path}/away`, { item: stepId, until: '2026-11-24' })).status).toBe(422);
    const away = await post(`${path}/away`, { item: stepId, until: '2026-12-21' });
    expect((await api.http.get(away.headers['location'] as string)).text).toContain('We will not ask before December 21.');
    for (const day of ['2026-11-26', '2026-11-27', '2026-12-01']) {
      api.clock.set(`${day}T14:00:30Z`);
      await api.get(DutyClockRunner).runDueUntilQuiet(plan.city);
    }
    expect(await api.database.sql('select 1 from mail.notice where workspace_id = $1', [plan.city])).toHaveLength(1);
    const [state] = await api.database.sql(`select implementation.state_of(s, '2026-12-20', true) as state from implementation.action_step s where s.id = $1`, [second]);
    expect(state).toEqual({ state: 'late' });
  });

  it('E2 ends after 30 days, never counts as no update, and offers a fresh link to the address we have', async () => {
    await asked();
    api.clock.advanceDays(31);
    const ended = await api.http.get(path);
    expect(ended.status).toBe(410);
    expect(ended.text).toContain('Email me a fresh link');
    expect((await post(path, { key: newId(), item: stepId, answer: 'done' })).status).toBe(410);
    for (let press = 0; press < 6; press += 1) expect((await post(`${path}/fresh`, {})).status).toBe(303);
    const sent = await api.database.sql<{ kind: string; to: string }>(`select kind, to_address as to from mail.notice where workspace_id = $1 order by recorded_at offset 1`, [plan.city]);
    expect(sent).toEqual(Array.from({ length: 3 }, () => ({ kind: 'implementation.update.fresh', to: 'library.lead@city.invalid' })));
  });

  it('E4 "opened" is told by a gesture; an unknown link says so and nothing else', async () => {
    await asked();
    expect((await api.http.get('/l/opened.js')).text).toContain('isTrusted');
    expect((await post(`${path}/opened`, {})).status).toBe(204);
    const opened = await api.database.sql('select opened_at from implementation.link where workspace_id = $1 and opened_at is not null', [plan.city]);
    expect(opened).toHaveLength(1);
    for (const token of ['nonsense', `${path.slice(3, -1)}x`, newId()]) {
      const unknown = await api.http.get(`/l/${token}`);
      expect([unknown.status, unknown.headers['cache-control']]).toEqual([404, 'no-store']);
      expect(unknown.text).toContain('We do not know this link');
    }
  });

  it('logs no token', async () => {
    expect(api.log.join('\n')).not.toContain(path.slice(3, 60));
  });
});
