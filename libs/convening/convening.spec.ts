import { describe, expect, it } from '@jest/globals';
import { CaseworkModule, ListCases, ListEntries } from '#libs/casework';
import { AddOrganization, AddPerson, DirectoryModule } from '#libs/directory';
import { newId, Problem, type Actor } from '#libs/kernel';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { createMessages, type MessageId, type MessageValues } from '#libs/ui';
import { countStatements } from '../../test/support/count-statements.js';
import { foundRealCity, type CityWithFounder } from '../../test/support/founded-cities.js';
import { inFreshCity } from '../../test/support/fresh-city.js';
import type { Rooms } from '../../test/support/rooms.js';
import { IssueAreas } from './area/issue-areas.repository.js';
import { SetIssueAreas } from './area/set-issue-areas.use-case.js';
import { ConveningModule } from './convening.module.js';
import { ReadCaseHome } from './home/read-case-home.query.js';
import { CaseOpening } from './opening/case-opening.repository.js';
import { OpenCase } from './opening/open-case.use-case.js';
import { AnswerQuestion } from './stage/answer-question.use-case.js';
import { ChangeStage } from './stage/change-stage.use-case.js';
import { CompleteStage } from './stage/complete-stage.use-case.js';
import { ListAnswers } from './stage/list-answers.query.js';
import { OpenStage } from './stage/open-stage.use-case.js';
import { ProcessDesigns } from './stage/process-designs.repository.js';
import { ReopenStage } from './stage/reopen-stage.use-case.js';
import { SkipStage } from './stage/skip-stage.use-case.js';
import { JoinTeam } from './team/join-team.use-case.js';
import { LeaveTeam } from './team/leave-team.use-case.js';
import { ROADMAP } from './template/roadmap.model.js';

let rooms: Rooms;
let city: CityWithFounder;
inFreshCity([DirectoryModule, CaseworkModule, ConveningModule], (booted, founded) => {
  [rooms, city] = [booted, founded];
});

const within = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => rooms.get(UnitOfWork).run('spec.within', city.founder, work);
const open = async (more: object = {}): Promise<string> => (await rooms.get(OpenCase).execute(city.founder, { title: 'Welcoming plan', leadPartyId: city.organizationId, ...more })).id;
const home = (caseId: string, actor: Actor = city.founder) => rooms.get(ReadCaseHome).execute(actor, caseId);
const stageOf = async (caseId: string, key: string) => (await home(caseId)).stages.find((stage) => stage.key === key)!;
const itemOf = async (caseId: string, key: string) => (await home(caseId)).stages.flatMap((stage) => stage.items).find((item) => item.key === key)!;
const answer = async (caseId: string, key: string, given: object, actor: Actor = city.founder): Promise<number> => {
  const { id, version } = await itemOf(caseId, key);
  return (await rooms.get(AnswerQuestion).execute(actor, id, { version, ...given })).version;
};
const complete = async (caseId: string, key: string, more: object = {}) => {
  const { id, version } = await stageOf(caseId, key);
  return rooms.get(CompleteStage).execute(city.founder, id, { version, ...more });
};
const inList = async (caseId: string) => (await rooms.get(ListCases).execute(city.founder, {})).items.find(({ id }) => id === caseId)!;

describe('opening a case', () => {
  it('S-001 makes all eight stages and their questions in one commit; home says what is done, missing, next', async () => {
    const caseId = await open({ schedule: 'six_months' });
    const { case: head, stages, nextStep, team } = await home(caseId);
    expect(head).toMatchObject({ number: '2026-1', title: 'Welcoming plan', lead: city.name, stage: { key: 'convener', position: 1, done: 0, open: 1, total: 8 }, stuckSince: null });
    expect(stages.map(({ key, state }) => [key, state])).toEqual(ROADMAP.stages.map(({ key }, at) => [key, at === 0 ? 'open' : 'not_started']));
    expect(stages.map(({ items }) => items.length)).toEqual(ROADMAP.stages.map(({ questions }) => questions.length));
    expect(stages[0]).toMatchObject({ missing: ['lead', 'core_team'], plannedFrom: '2026-11-23', plannedTo: '2026-12-14', openedOn: '2026-11-23' });
    expect(nextStep).toEqual({ kind: 'answer', stageId: stages[0]!.id, itemId: stages[0]!.items[0]!.id });
    expect(team).toMatchObject([{ name: city.name, part: 'convener', untilOn: null }]);
    expect(await rooms.database.sql(`select 1 from queue.outbox where event = 'convening.case.opened' and ids->>'caseId' = $1`, [caseId])).toHaveLength(1);
  });

  it('S-044 dates are counted back from the day on which the plan is to be public', async () => {
    const { stages } = await home(await open({ schedule: 'ten_weeks', endsOn: '2027-03-01' }));
    expect([stages[0]!.plannedFrom, stages.find(({ key }) => key === 'publish')!.plannedTo]).toEqual(['2026-12-21', '2027-03-01']);
  });

  it('S-012 two organizations convene together', async () => {
    const chamber = await rooms.get(AddOrganization).execute(city.founder, { name: 'Chamber', kind: 'nonprofit' });
    expect((await home(await open({ coConvenerPartyId: chamber.id }))).team.map(({ name, part }) => `${part} ${name}`).sort())
      .toEqual(['convener Chamber', `convener ${city.name}`].sort());
  });

  it('leaves nothing behind when it fails, and is for conveners only', async () => {
    await expect(open({ schedule: 'ten_weeks', startsOn: '2027-01-01', endsOn: '2026-12-01' })).rejects.toMatchObject({ code: 'convening.schedule.backwards' });
    await expect(open({ templateKey: 'age-friendly' })).rejects.toMatchObject({ code: 'convening.template.absent' });
    await expect(open({ leadPartyId: newId() })).rejects.toMatchObject({ code: 'directory.party.absent' });
    await expect(rooms.get(OpenCase).execute(city.as('member'), { title: 'x', leadPartyId: city.organizationId })).rejects.toMatchObject({ code: 'access.denied' });
    expect((await rooms.get(ListCases).execute(city.founder, {})).items).toEqual([]);
  });

  it('a record of published facts has no stages, is never stuck and takes no change', async () => {
    const { id } = await within((tx) => tx.use(CaseOpening).open({ title: 'Elsewhere 2014', leadPartyId: city.organizationId, openedOn: '2014-01-10', readOnly: true }));
    expect(await home(id)).toMatchObject({ stages: [], nextStep: { kind: 'nothing' }, case: { number: '2014-1', readOnly: true, stuckSince: null } });
    await expect(rooms.get(SetIssueAreas).execute(city.founder, id, { areas: [] })).rejects.toMatchObject({ code: 'casework.case.read-only' });
  });
});

describe('stages', () => {
  it('S-002 run side by side; one is skipped with a reason, one reopened, one renamed', async () => {
    const caseId = await open();
    const [groundwork, data] = [await stageOf(caseId, 'groundwork'), await stageOf(caseId, 'data')];
    await rooms.get(OpenStage).execute(city.founder, groundwork.id, { version: 1 });
    expect((await inList(caseId)).stage).toMatchObject({ key: 'convener', open: 2 });
    await rooms.get(SkipStage).execute(city.founder, data.id, { reason: 'The county did it last year', version: 1 });
    expect(await stageOf(caseId, 'data')).toMatchObject({ state: 'skipped', reason: 'The county did it last year', endedOn: '2026-11-23', daysLate: 0 });
    await rooms.get(ReopenStage).execute(city.founder, data.id, { reason: 'Its figures are old', version: 2 });
    expect(await stageOf(caseId, 'data')).toMatchObject({ state: 'open', reason: 'Its figures are old', endedOn: null });
    await rooms.get(ChangeStage).execute(city.founder, groundwork.id, { name: 'Listening', version: 2 });
    expect(await stageOf(caseId, 'groundwork')).toMatchObject({ name: 'Listening', renamed: true, state: 'open' });
    await expect(rooms.get(ReopenStage).execute(city.founder, (await stageOf(caseId, 'design')).id, { reason: 'x', version: 1 })).rejects.toMatchObject({ code: 'convening.stage.move' });
    const told = (await rooms.get(ListEntries).execute(city.founder, caseId, {})).items.map(({ titleKey }) => titleKey);
    expect(told).toEqual(expect.arrayContaining(['convening.file.stageSkipped', 'convening.file.stageReopened', 'convening.file.stageOpened', 'convening.file.caseOpened']));
  });

  it('the gate says in a sentence what is missing, in every language; it holds once answered', async () => {
    const caseId = await open();
    const refusal: unknown = await complete(caseId, 'convener').catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'convening.stage.gate', kind: 'conflict', details: { missing: [{ key: 'lead' }, { key: 'core_team' }] } });
    const { key, values } = (refusal as Problem).details['sentence'] as { key: MessageId; values: MessageValues };
    expect(createMessages('en').t(key, values)).toBe('2 answers are missing. The first one: Which organization calls people together, alone or with another one?');
    for (const language of ['es', 'ar']) expect(createMessages(language).t(key, values).length).toBeGreaterThan(20);
    await answer(caseId, 'lead', { answer: 'The city with the chamber' });
    await answer(caseId, 'core_team', { answer: 'Five partners' });
    expect((await home(caseId)).nextStep.kind).toBe('complete_stage');
    expect(await complete(caseId, 'convener')).toMatchObject({ state: 'done' });
    expect(await stageOf(caseId, 'convener')).toMatchObject({ endedOn: '2026-11-23', reason: null, missing: [] });
    expect(await home(caseId)).toMatchObject({ nextStep: { kind: 'open_stage' }, case: { stage: { key: 'groundwork', done: 1, open: 0 } } });
    expect(await rooms.database.sql(`select 1 from queue.outbox where event = 'convening.stage.completed' and ids->>'caseId' = $1`, [caseId])).toHaveLength(1);
  });

  it('may be passed by a person with a reason, which stays in the file', async () => {
    const caseId = await open();
    await complete(caseId, 'convener', { reason: 'The mayor named the team by order' });
    expect(await stageOf(caseId, 'convener')).toMatchObject({ state: 'done', reason: 'The mayor named the team by order', missing: ['lead', 'core_team'] });
    const entries = (await rooms.get(ListEntries).execute(city.founder, caseId, { kind: 'decision' })).items;
    expect(entries).toMatchObject([{ titleKey: 'convening.file.stagePassed', body: 'The mayor named the team by order' }]);
  });

  it('S-026 next date and stuck-since follow the stages by themselves', async () => {
    const caseId = await open({ schedule: 'ten_weeks' });
    expect(await inList(caseId)).toMatchObject({ next: { on: '2026-11-23', what: 'Groundwork', whatKey: 'convening.ahead.stageStarts' }, stuckSince: null });
    rooms.clock.advanceDays(9);
    expect(await inList(caseId)).toMatchObject({ next: { on: '2026-12-07' }, stuckSince: '2026-11-23' });
    expect((await stageOf(caseId, 'convener')).daysLate).toBe(2);
    const groundwork = await stageOf(caseId, 'groundwork');
    await rooms.get(OpenStage).execute(city.founder, groundwork.id, { version: 1 });
    expect((await inList(caseId)).stuckSince).toBe('2026-11-30');
    await rooms.get(ChangeStage).execute(city.founder, (await stageOf(caseId, 'design')).id, { plannedFrom: '2026-12-10', plannedTo: '2026-12-20', version: 1 });
    await complete(caseId, 'convener', { reason: 'Done by letter' });
    expect(await inList(caseId)).toMatchObject({ stuckSince: null, next: { on: '2026-12-07', what: 'Groundwork', whatKey: 'convening.ahead.stageEnds' } });
    expect(() => createMessages('en').t('convening.ahead.stageEnds', { what: 'Groundwork' })).not.toThrow();
    await expect(rooms.get(ChangeStage).execute(city.founder, groundwork.id, { plannedTo: '2026-11-01', version: 2 })).rejects.toMatchObject({ code: 'convening.dates.backwards' });
  });

  it('two who press at once: one moves the stage, the other is told, and the glance fits', async () => {
    const caseId = await open();
    const [a, b] = [await stageOf(caseId, 'groundwork'), await stageOf(caseId, 'design')];
    const same = await Promise.allSettled([1, 2].map(() => rooms.get(OpenStage).execute(city.founder, a.id, { version: 1 })));
    expect(same.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await Promise.all([rooms.get(OpenStage).execute(city.founder, b.id, { version: 1 }), rooms.get(OpenStage).execute(city.founder, (await stageOf(caseId, 'data')).id, { version: 1 })]);
    expect((await inList(caseId)).stage).toMatchObject({ open: 4, done: 0 });
  });

  it('in a closed case, or for somebody without the right, nothing moves', async () => {
    const caseId = await open();
    const { id } = await stageOf(caseId, 'groundwork');
    await expect(rooms.get(OpenStage).execute(city.as('facilitator'), id, { version: 1 })).rejects.toMatchObject({ code: 'access.denied' });
    await rooms.database.sql(`update casework.planning_process set state = 'closed', closed_on = '2026-11-23' where id = $1`, [caseId]);
    await expect(rooms.get(OpenStage).execute(city.founder, id, { version: 1 })).rejects.toMatchObject({ code: 'casework.case.closed' });
    await expect(answer(caseId, 'lead', { answer: 'x' })).rejects.toMatchObject({ code: 'casework.case.closed' });
  });
});

describe('the design of a process', () => {
  it('S-024 S-025 S-027 S-028 each answer is dated and signed; the decision rule is one of six', async () => {
    const caseId = await open();
    await answer(caseId, 'decision_rule', { choice: 'two_thirds', answer: 'Of seats filled' });
    expect(await itemOf(caseId, 'decision_rule')).toMatchObject({ answered: true, choice: 'two_thirds', answer: 'Of seats filled', answeredOn: '2026-11-23', answeredBy: 'Ana' });
    expect(await within((tx) => tx.use(ProcessDesigns).decisionRule(caseId))).toBe('two_thirds');
    for (const wrong of [{ choice: 'coin_toss' }, { answer: 'Somehow' }, { choice: 'majority', fromOn: '2026-01-01', toOn: '2026-02-01' }]) {
      await expect(answer(caseId, 'decision_rule', wrong)).rejects.toMatchObject({ code: 'convening.answer.unfit' });
    }
    await expect(answer(caseId, 'duration', { fromOn: '2026-12-01', toOn: '2026-11-01' })).rejects.toMatchObject({ code: 'convening.answer.unfit' });
    await answer(caseId, 'duration', { fromOn: '2026-12-01', toOn: '2027-06-01' });
    expect((await stageOf(caseId, 'design')).missing).toEqual(['stakeholders', 'sharing', 'information', 'issue_areas']);
    await answer(caseId, 'decision_rule', {});
    expect(await itemOf(caseId, 'decision_rule')).toMatchObject({ answered: false, choice: null, answeredOn: null });
    expect(await within((tx) => tx.use(ProcessDesigns).decisionRule(caseId))).toBeNull();
  });

  it('S-025 a changed rule holds from its day on: what is decided before is decided by the old one', async () => {
    const caseId = await open();
    const rule = (on?: string) => within((tx) => tx.use(ProcessDesigns).decisionRule(caseId, on));
    await answer(caseId, 'decision_rule', { choice: 'majority' });
    await answer(caseId, 'decision_rule', { choice: 'consensus', effectiveOn: '2026-12-07', why: 'The charter says so' });
    expect([await rule(), await rule('2026-12-06'), await rule('2026-12-07'), await rule('2026-11-22')]).toEqual(['majority', 'majority', 'consensus', null]);
    rooms.clock.advanceDays(14);
    expect(await rule()).toBe('consensus');
    await expect(answer(caseId, 'decision_rule', { choice: 'two_thirds', effectiveOn: '2026-12-01' })).rejects.toMatchObject({ code: 'convening.answer.from-past' });
    // What was said last counts, also against what was said before for later.
    await answer(caseId, 'decision_rule', { choice: 'chair_decides', effectiveOn: '2027-01-31' });
    await answer(caseId, 'decision_rule', { choice: 'two_thirds' });
    expect([await rule(), await rule('2027-02-01')]).toEqual(['two_thirds', 'two_thirds']);
    expect((await rooms.get(ListAnswers).execute(city.founder, (await itemOf(caseId, 'decision_rule')).id)).items.map(({ effectiveOn }) => effectiveOn))
      .toEqual(['2026-12-07', '2027-01-31', '2026-12-07', '2026-11-23']);
  });

  it('S-030 what was changed and why can be shown later; once the stage is done a reason is needed', async () => {
    const caseId = await open();
    await answer(caseId, 'core_team', { answer: 'Four partners' });
    await answer(caseId, 'core_team', { answer: 'Five partners', why: 'The school joined' });
    await complete(caseId, 'convener', { reason: 'Enough' });
    await expect(answer(caseId, 'core_team', { answer: 'Six' })).rejects.toMatchObject({ code: 'convening.answer.why-missing' });
    await answer(caseId, 'core_team', { answer: 'Six', why: 'The union joined' });
    expect(await rooms.get(ListAnswers).execute(city.founder, (await itemOf(caseId, 'charter')).id)).toEqual({ items: [] });
    await expect(rooms.get(ListAnswers).execute(city.founder, newId())).rejects.toMatchObject({ code: 'convening.item.absent' });
    const { id } = await itemOf(caseId, 'core_team');
    expect((await rooms.get(ListAnswers).execute(city.founder, id)).items.map(({ no, answer: text, why, by }) => [no, text, why, by])).toEqual([
      [3, 'Six', 'The union joined', 'Ana'], [2, 'Five partners', 'The school joined', 'Ana'], [1, 'Four partners', null, 'Ana'],
    ]);
  });

  it('two who answer at once: the second sees both texts', async () => {
    const caseId = await open();
    const { id } = await itemOf(caseId, 'vision');
    await rooms.get(AnswerQuestion).execute(city.founder, id, { answer: 'First', version: 1 });
    await expect(rooms.get(AnswerQuestion).execute(city.founder, id, { answer: 'Second', version: 1 })).rejects.toMatchObject({ kind: 'stale', details: { current: { answer: 'First' } } });
  });

  it('S-029 fixed issue areas have to be named before the design is done; emerging ones come later', async () => {
    const caseId = await open();
    await rooms.get(OpenStage).execute(city.founder, (await stageOf(caseId, 'design')).id, { version: 1 });
    for (const key of ['stakeholders', 'sharing', 'information']) await answer(caseId, key, { answer: 'Written' });
    await answer(caseId, 'decision_rule', { choice: 'consensus' });
    await answer(caseId, 'duration', { fromOn: '2026-12-01', toOn: '2027-06-01' });
    await answer(caseId, 'issue_areas', { choice: 'fixed' });
    await expect(complete(caseId, 'design')).rejects.toMatchObject({ details: { sentence: { key: 'convening.gate.areas' }, missing: [{ what: 'areas' }] } });
    const { items } = await rooms.get(SetIssueAreas).execute(city.founder, caseId, { areas: [{ name: 'Education' }, { name: 'Public safety' }] });
    await complete(caseId, 'design');
    const [education, safety] = items;
    await rooms.get(SetIssueAreas).execute(city.founder, caseId, { areas: [{ id: safety!.id, name: 'Education' }, { name: 'Health' }] });
    expect((await home(caseId)).issueAreas.map(({ id, name }) => [id === safety!.id, name])).toEqual([[true, 'Education'], [false, 'Health']]);
    await within(async (tx) => {
      await tx.use(IssueAreas).requireOfCase(caseId, [safety!.id]);
      await expect(tx.use(IssueAreas).requireOfCase(caseId, [education!.id])).rejects.toMatchObject({ code: 'convening.area.absent' });
    });
    await expect(rooms.get(SetIssueAreas).execute(city.founder, caseId, { areas: [{ name: 'Health' }, { name: 'HEALTH' }] })).rejects.toMatchObject({ code: 'convening.area.twice' });
    const emerging = await open();
    await answer(emerging, 'issue_areas', { choice: 'emerging' });
    expect((await stageOf(emerging, 'design')).missing).not.toContain('issue_areas');
  });

  it('S-014 S-015 a facilitator answers and names areas in this process until a day, and cannot move its stages', async () => {
    const [caseId, other] = [await open(), await open()];
    const fay = await rooms.get(AddPerson).execute(city.founder, { name: 'Fay' });
    const member = await rooms.get(JoinTeam).execute(city.founder, caseId, { partyId: fay.id, part: 'facilitator', until: '2026-12-31' });
    const [grant] = await rooms.database.sql<{ role: string; scope_id: string; valid_until: Date }>('select role, scope_id, valid_until from identity.grant_row where person_id = $1', [fay.id]);
    expect(grant).toEqual({ role: 'facilitator', scope_id: caseId, valid_until: new Date('2027-01-01T06:00:00Z') });
    const facilitator = city.as('x', { personId: fay.id, grants: [{ role: 'facilitator', scopeKind: 'process', scopeId: caseId }] });
    await answer(caseId, 'vision', { answer: 'A city where everybody stays' }, facilitator);
    expect((await home(caseId, facilitator)).stages.flatMap(({ items }) => items).find(({ key }) => key === 'vision')?.answer).toBe('A city where everybody stays');
    await expect(answer(other, 'vision', { answer: 'x' }, facilitator)).rejects.toMatchObject({ code: 'access.denied' });
    const { id } = await stageOf(caseId, 'groundwork');
    await expect(rooms.get(OpenStage).execute(facilitator, id, { version: 1 })).rejects.toMatchObject({ code: 'access.denied' });
    await expect(rooms.get(JoinTeam).execute(city.founder, caseId, { partyId: fay.id, part: 'facilitator' })).rejects.toMatchObject({ code: 'convening.team.already' });
    rooms.clock.advanceDays(2);
    await rooms.get(LeaveTeam).execute(city.founder, caseId, member.id);
    expect((await home(caseId)).team.map(({ name }) => name)).toEqual([city.name]);
    expect(await rooms.database.sql('select 1 from identity.grant_row where person_id = $1 and valid_until > $2', [fay.id, rooms.clock.now()])).toEqual([]);
  });

  it('S-011 S-013 answers are for staff and the core team; a member sees the stages and how decisions are made', async () => {
    const caseId = await open();
    await answer(caseId, 'core_team', { answer: 'Five partners' });
    await answer(caseId, 'decision_rule', { choice: 'consensus', answer: 'Chair may break ties' });
    const seen = (await home(caseId, city.as('member'))).stages.flatMap(({ items }) => items);
    expect(seen.find(({ key }) => key === 'core_team')).toMatchObject({ answered: true, answer: null });
    expect(seen.find(({ key }) => key === 'decision_rule')).toMatchObject({ choice: 'consensus', answer: null });
    const { id } = await itemOf(caseId, 'core_team');
    await expect(rooms.get(ListAnswers).execute(city.as('member'), id)).rejects.toMatchObject({ code: 'convening.item.absent' });
    await expect(home(caseId, city.as('x', { grants: [] }))).rejects.toMatchObject({ code: 'casework.case.absent' });
    await expect(home(caseId, (await foundRealCity(rooms)).founder)).rejects.toMatchObject({ code: 'casework.case.absent' });
  });
});

describe('speed', () => {
  it('home takes three statements, however much is answered', async () => {
    const caseId = await open();
    const read = () => countStatements(rooms, () => home(caseId));
    const empty = await read();
    await rooms.get(SetIssueAreas).execute(city.founder, caseId, { areas: Array.from({ length: 20 }, (_, at) => ({ name: `Area ${at}` })) });
    for (const key of ['lead', 'core_team', 'vision', 'stakeholders']) await answer(caseId, key, { answer: 'Written' });
    expect([empty, await read()]).toEqual([3, 3]);
  });
});
