import { describe, expect, it } from '@jest/globals';
import { CaseworkModule, ListEntries } from '#libs/casework';
import { DirectoryModule } from '#libs/directory';
import { UnitOfWork } from '#libs/platform/work';
import { createMessages, type MessageId } from '#libs/ui';
import type { CityWithFounder } from '../../../test/support/founded-cities.js';
import { inFreshCity } from '../../../test/support/fresh-city.js';
import type { Rooms } from '../../../test/support/rooms.js';
import { SetIssueAreas } from '../area/set-issue-areas.use-case.js';
import { ConveningModule } from '../convening.module.js';
import { ReadDates } from '../dates/read-dates.query.js';
import { ReadCaseHome } from '../home/read-case-home.query.js';
import { OpenCase } from '../opening/open-case.use-case.js';
import { AnswerQuestion } from '../stage/answer-question.use-case.js';
import { CompleteStage } from '../stage/complete-stage.use-case.js';
import { OpenStage } from '../stage/open-stage.use-case.js';
import { ProcessDesigns } from '../stage/process-designs.repository.js';
import { BUILT_IN } from './built-in.model.js';
import { ListTemplates } from './list-templates.query.js';
import { ReadTemplate } from './read-template.query.js';
import { RetireTemplate } from './retire-template.use-case.js';
import { ROADMAP } from './roadmap.model.js';
import { SaveTemplate } from './save-template.use-case.js';
import { checkTemplate } from './template.rules.js';

let rooms: Rooms;
let city: CityWithFounder;
inFreshCity([DirectoryModule, CaseworkModule, ConveningModule], (booted, founded) => {
  [rooms, city] = [booted, founded];
});

const open = async (more: object = {}): Promise<string> => (await rooms.get(OpenCase).execute(city.founder, { title: 'A plan', leadPartyId: city.organizationId, ...more })).id;
const home = (caseId: string) => rooms.get(ReadCaseHome).execute(city.founder, caseId);
const twoStages = [ROADMAP.stages[0]!, ROADMAP.stages[6]!] as never[];

describe('templates', () => {
  it('S-002 an administrator makes one; each change is a version, and a process keeps what it started from', async () => {
    const administrator = city.as('administrator');
    const save = (more: object) => rooms.get(SaveTemplate).execute(administrator, 'age-friendly', { name: 'Age-friendly', stages: twoStages, ...more });
    expect(await save({})).toEqual({ version: 1 });
    const caseId = await open({ templateKey: 'age-friendly' });
    expect((await home(caseId)).stages.map(({ key }) => key)).toEqual(['convener', 'publish']);
    await save({ stages: [twoStages[1]!], version: 1 });
    expect((await home(caseId)).stages).toHaveLength(2);
    expect(await rooms.get(ReadDates).execute(city.founder, caseId)).toMatchObject({ templateKey: 'age-friendly', templateVersion: 1 });
    const versions = await rooms.get(ReadTemplate).versions(city.founder, 'age-friendly', { limit: 1 });
    expect(versions.items).toMatchObject([{ no: 2, cases: 0 }]);
    expect((await rooms.get(ReadTemplate).versions(city.founder, 'age-friendly', { after: versions.next! })).items).toMatchObject([{ no: 1, cases: 1 }]);
    await expect(save({ version: 1 })).rejects.toMatchObject({ kind: 'stale' });
    await expect(rooms.get(SaveTemplate).execute(administrator, 'roadmap-8', { name: 'x', stages: twoStages })).rejects.toMatchObject({ code: 'convening.template.built-in' });
    await expect(rooms.get(SaveTemplate).execute(city.founder, 'other', { name: 'x', stages: twoStages })).rejects.toMatchObject({ code: 'access.denied' });
    await rooms.get(RetireTemplate).execute(administrator, 'age-friendly', { retired: true, version: 2 });
    await expect(open({ templateKey: 'age-friendly' })).rejects.toMatchObject({ code: 'convening.template.absent' });
    expect((await home(caseId)).stages).toHaveLength(2);
  });

  it('S-002 the list is paged: the product first, then the city by name', async () => {
    for (const [key, name] of [['b', 'Beta'], ['a', 'alpha'], ['c', 'Gamma']]) await rooms.get(SaveTemplate).execute(city.as('administrator'), `own-${key!}`, { name: name!, stages: twoStages });
    const first = await rooms.get(ListTemplates).execute(city.founder, { limit: 2 });
    expect(first.items.map(({ name }) => name)).toEqual([...BUILT_IN.map(({ name }) => name), 'alpha', 'Beta']);
    expect((await rooms.get(ListTemplates).execute(city.founder, { limit: 2, after: first.next! })).items.map(({ name }) => name)).toEqual(['Gamma']);
  });

  it('S-044 the days of every schedule can be seen before a process begins, by the calendar of the city', async () => {
    const days = async (more: object) => new Map((await rooms.get(ReadTemplate).days(city.founder, 'vision-zero', { schedule: 'six_months', endsOn: '2027-06-30', ...more })).days.map(({ id, on }) => [id, on]));
    const before = await days({});
    expect([before.get('start'), before.get('milestone.public_hearing'), before.get('milestone.hearing_notice')]).toEqual(['2026-12-30', '2027-06-16', '2027-06-02']);
    await rooms.database.sql(`update workspace.workspace set holidays = '{2027-06-18}' where workspace_id = $1`, [city.founder.workspaceId]);
    expect((await days({})).get('milestone.public_hearing')).toBe('2027-06-15');
    await expect(days({ startsOn: '2027-06-28' })).rejects.toMatchObject({ code: 'convening.schedule.backwards' });
  });

  it.each([
    ['milestones that wait for each other', { milestones: [{ key: 'a', name: 'A', rule: { of: 'milestone.b', amount: 1, unit: 'days' } }, { key: 'b', name: 'B', rule: { of: 'milestone.a', amount: 1, unit: 'days' } }] }, 'convening.dates.cycle'],
    ['a date that follows from a stage there is not', { milestones: [{ key: 'a', name: 'A', rule: { of: 'stage.none.to', amount: 1, unit: 'days' } }] }, 'convening.dates.reference'],
    ['a rule of decision that nobody knows', { stages: [{ ...ROADMAP.stages[6]!, questions: [{ key: 'x', question: 'X?', form: 'choice', choices: ['dice', 'coin'], gate: true, meaning: 'decision_rule' }] }] }, 'convening.template.unfit'],
  ])('S-002 refuses %s', (_, more, code) => {
    expect(() => checkTemplate({ ...ROADMAP, ...(more as object) })).toThrow(code);
  });

  it.each(BUILT_IN)('the words of $name are in the catalogue of every language', ({ stages, milestones = [] }) => {
    const english = createMessages('en');
    for (const { key, name, purpose, questions } of stages) {
      expect(english.t(`convening.stage.${key}.name` as MessageId)).toBe(name);
      expect(english.t(`convening.stage.${key}.purpose` as MessageId)).toBe(purpose);
      for (const question of questions) {
        expect(english.t(`convening.question.${question.key}` as MessageId)).toBe(question.question);
        for (const choice of question.choices) expect(english.t(`convening.choice.${choice}` as MessageId).length).toBeGreaterThan(3);
      }
    }
    for (const { key, name } of milestones) expect(english.t(`convening.milestone.${key}` as MessageId)).toBe(name);
  });
});

describe('another field', () => {
  it('S-002 S-007 Vision Zero runs from its first stage to its last: own stages, questions, issue areas, sectors, and the product goes by its answers', async () => {
    const caseId = await open({ title: 'Vision Zero Riverton', templateKey: 'vision-zero', schedule: 'twelve_months', endsOn: '2027-11-30' });
    const begun = await home(caseId);
    expect(begun.issueAreas.map(({ name }) => name)).toEqual(['Safe speeds', 'Safe streets', 'Safe crossings', 'Safe driving', 'Care after a crash']);
    const sectors = await rooms.database.sql<{ code: string }>('select code from directory.sector where workspace_id = $1 order by position', [city.founder.workspaceId]);
    expect(sectors.map(({ code }) => code)).toEqual(expect.arrayContaining(['government', 'transportation', 'crash_families']));
    await rooms.get(SetIssueAreas).execute(city.founder, caseId, { areas: [] });
    for (const { id, key, version } of begun.stages) {
      const stage = key === 'pledge' ? { version } : await rooms.get(OpenStage).execute(city.founder, id, { version });
      const { items } = (await home(caseId)).stages.find((one) => one.id === id)!;
      for (const item of items) {
        const given = item.meaning === 'duration' ? { fromOn: '2026-12-01', toOn: '2027-11-30' } : { choice: item.meaning === 'decision_rule' ? 'council_adopts' : item.choices[0] ?? null, answer: item.form === 'text' ? 'Written' : null };
        await rooms.get(AnswerQuestion).execute(city.founder, item.id, { version: item.version, ...given });
      }
      if (key === 'pledge') {
        // "Fixed", and none is named: the gate of another template's question says so.
        await expect(rooms.get(CompleteStage).execute(city.founder, id, stage)).rejects.toMatchObject({ details: { sentence: { key: 'convening.gate.areas' } } });
        await rooms.get(SetIssueAreas).execute(city.founder, caseId, { areas: [{ name: 'Speed' }] });
      }
      await rooms.get(CompleteStage).execute(city.founder, id, stage);
    }
    expect((await home(caseId))).toMatchObject({ nextStep: { kind: 'nothing' }, case: { stage: { done: 6, total: 6 } } });
    expect(await rooms.get(UnitOfWork).run('spec.within', city.founder, (tx) => tx.use(ProcessDesigns).decisionRule(caseId))).toBe('council_adopts');
    const told = (await rooms.get(ListEntries).execute(city.founder, caseId, {})).items.filter(({ titleKey }) => titleKey === 'convening.file.stageCompleted');
    expect(told).toHaveLength(6);
  });
});
