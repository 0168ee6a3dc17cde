import { CaseFiles, PlanningProcesses, type PlanningProcess } from '#libs/casework';
import { Cities, Parties, Sectors } from '#libs/directory';
import type { DayText } from '#libs/kernel';
import type { Transaction } from '#libs/platform/work';
import { createMessages, type MessageId } from '#libs/ui';
import { CaseOpened } from '../convening.events.js';
import { IssueAreas } from '../area/issue-areas.repository.js';
import type { DatePoint } from '../dates/date-rule.model.js';
import { Milestone } from '../dates/milestone.entity.js';
import { ProcessDates } from '../dates/process-dates.repository.js';
import { ProcessFrame } from '../dates/process-frame.entity.js';
import { ChecklistItem } from '../stage/checklist-item.entity.js';
import { Stage } from '../stage/stage.entity.js';
import { Stages } from '../stage/stages.repository.js';
import { Team } from '../team/team.repository.js';
import type { ProcessTemplate, Schedule, TemplateStage } from '../template/template.model.js';
import { BUILT_IN } from '../template/built-in.model.js';
import { Templates } from '../template/templates.repository.js';
import { layDates, type LaidDates, type PlanWish } from './plan-dates.rules.js';

export interface CaseToOpen extends PlanWish {
  readonly title: string;
  readonly summary?: string | undefined;
  readonly templateKey?: string | undefined;
  readonly schedule?: Schedule | undefined;
  /** Any party: a city, a chamber, a non-profit. */
  readonly leadPartyId: string;
  /** Convening together, with equal rights. */
  readonly coConvenerPartyId?: string | undefined;
  readonly renewsId?: string | undefined;
  /** For imports: opened earlier than today. */
  readonly openedOn?: DayText | undefined;
  /** For imports: a record of published facts, without stages to run. */
  readonly readOnly?: boolean | undefined;
}

/** Opening a case inside a transaction; imports use it as the page does. */
export class CaseOpening {
  constructor(private readonly tx: Transaction) {}

  async open(given: CaseToOpen): Promise<PlanningProcess> {
    const { tx } = this;
    const today = await tx.use(Cities).today();
    const template = await tx.use(Templates).require(given.templateKey ?? 'roadmap-8');
    const lead = await tx.use(Parties).resolve(given.leadPartyId);
    if (given.renewsId !== undefined) await tx.use(PlanningProcesses).require(given.renewsId);
    const opened = await tx.use(PlanningProcesses).open({
      title: given.title, summary: given.summary ?? '', leadPartyId: lead.id, templateKey: template.key, openedOn: given.openedOn ?? today,
      renewsId: given.renewsId ?? null, readOnly: given.readOnly ?? false,
    });
    if (!opened.readOnly) {
      const schedule = given.schedule ?? 'six_months';
      const dates = layDates(template, schedule, given, opened.openedOn, await tx.use(Cities).holidays());
      await this.planStages(opened, template.stages, dates);
      await this.layFrame(opened.id, template, schedule, dates);
      await this.takeWords(opened.id, template);
    }
    await tx.use(Team).convene(opened, lead.id, given.coConvenerPartyId);
    await tx.use(CaseFiles).tell({
      caseId: opened.id, kind: 'system', title: `Opened from the template ${template.name}`, titleKey: 'convening.file.caseOpened', titleValues: { template: template.name },
    });
    tx.record({ kind: 'case', id: opened.id, after: { number: opened.number, title: opened.title, leadPartyId: lead.id, templateKey: template.key } });
    tx.announce(CaseOpened, { caseId: opened.id });
    return opened;
  }

  /** All stages with their questions; the first one is open at once. */
  private async planStages({ id: caseId, openedOn }: PlanningProcess, planned: readonly TemplateStage[], dates: LaidDates): Promise<void> {
    const { tx } = this;
    const stages = planned.map(({ key, name, purpose, questions }, position) => {
      const [from, to] = [dates.get(`stage.${key}.from`) as DatePoint, dates.get(`stage.${key}.to`) as DatePoint];
      const gate = {
        answered: questions.filter((question) => question.gate).map((question) => question.key),
        areasWhenFixed: questions.some((question) => question.meaning === 'issue_areas'),
      };
      return Stage.plan(tx.workspaceId, tx.newId(), { caseId, key, position, name, purpose, gate, plannedFrom: from.on, plannedTo: to.on, fromRule: from.rule, toRule: to.rule });
    });
    stages[0]?.open(openedOn, tx.actor.personId);
    await tx.table(Stage).insert(...stages);
    await tx.table(ChecklistItem).insert(...stages.flatMap((stage, at) => (planned[at] as TemplateStage).questions.map((question, position) =>
      ChecklistItem.ask({ workspaceId: tx.workspaceId, id: tx.newId(), caseId, stageId: stage.id, position }, question))));
    for (const stage of stages) await tx.use(Stages).expect(stage);
    await tx.use(Stages).glance(caseId);
  }

  /** First and last day, and the milestones. */
  private async layFrame(caseId: string, template: ProcessTemplate & { readonly version: number | null }, schedule: Schedule, dates: LaidDates): Promise<void> {
    const { tx } = this;
    const [start, end] = [dates.get('start') as DatePoint, dates.get('end') as DatePoint];
    await tx.table(ProcessFrame).insert(ProcessFrame.lay(tx.workspaceId, tx.newId(), {
      caseId, templateKey: template.key, templateVersion: template.version, schedule, startsOn: start.on, startsRule: start.rule, endsOn: end.on, endsRule: end.rule,
    }));
    for (const { key, name } of template.milestones ?? []) {
      const { on, rule } = dates.get(`milestone.${key}`) as DatePoint;
      const milestone = Milestone.set(tx.workspaceId, tx.newId(), { caseId, key, name, onDay: on, rule });
      await tx.table(Milestone).insert(milestone);
      await tx.use(ProcessDates).expect(milestone);
    }
  }

  /** Issue areas and sectors of the template's field. The product's own come in the language of the city. */
  private async takeWords(caseId: string, { key, areas = [], sectors = [] }: ProcessTemplate): Promise<void> {
    const { tx } = this;
    const ours = BUILT_IN.some((template) => template.key === key);
    const { t } = createMessages((await tx.use(Cities).current()).sourceLanguage);
    if (areas.length > 0) await tx.use(IssueAreas).set(caseId, areas.map((area) => ({ name: ours ? t(`convening.area.${area}` as MessageId) : area })));
    await tx.use(Sectors).ensure(sectors.map(({ code, label }) => ({ code, label: ours ? t(`convening.sector.${code}` as MessageId) : label })));
  }
}
