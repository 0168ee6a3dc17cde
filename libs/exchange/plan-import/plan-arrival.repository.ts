import { CaseFiles, PlanningProcesses, type PlanningProcess } from '#libs/casework';
import { CaseOpened, Team } from '#libs/convening';
import { ItemImport } from '#libs/deliberation';
import { Cities, Organizations } from '#libs/directory';
import type { Transaction } from '#libs/platform/work';
import { Publication } from '#libs/publishing';
import { createMessages } from '#libs/ui';
import type { ImportReport } from './import-report.model.js';
import type { PlanFile } from './import-plan.use-case.js';
import { PlanImport } from './plan-import.entity.js';
import { cut } from './plan-texts.rules.js';
import { planLevels } from './plan-tree.rules.js';
import type { ProposedImport } from './propose-import.rules.js';

/** Names the origin of a process that has no stages: its plan was made elsewhere, so nothing is asked about its making. */
const TEMPLATE_KEY = 'imported-plan';
const FILENAME_MAX = 255;
/** Leaves room for the sentence around it. */
const FILENAME_SHOWN = 120;

/** Bringing a plan in, inside a transaction: through the doors of the rooms that own what it becomes. */
export class PlanArrival {
  constructor(private readonly tx: Transaction) {}

  async take(proposed: ProposedImport, file: PlanFile): Promise<ImportReport> {
    const { tx } = this;
    const { plan, texts, tree, messages, report } = proposed;
    const filename = plainName(file.filename);
    const opened = await this.open(proposed, file.lead, filename);
    // A language that the city does not have would hide the plan from its own pages.
    const { languages, sourceLanguage } = await tx.use(Cities).current();
    const language = languages.includes(plan.sourceLanguage) ? plan.sourceLanguage : sourceLanguage;
    // The day on which a document was published is not the day on which its plan was adopted, so none is claimed.
    const ids = await tx.use(ItemImport).insertTree({ caseId: opened.id, roots: tree.roots, levels: planLevels(messages), adoptedOn: null, language });
    const note = messages.t('exchange.import.note', { filename: cut(filename, FILENAME_SHOWN) });
    const { no, slug, checksum } = await tx.use(Publication).publish(opened.id, { title: plan.name, intro: texts.intro, note, language });
    await tx.table(PlanImport).insert(this.trace(proposed, opened.id, filename, ids.size));
    tx.record({ kind: 'case', id: opened.id, after: { number: opened.number, fingerprint: report.fingerprint, filename } });
    return { ...report, outcome: 'imported', process: { id: opened.id, number: opened.number }, version: { no, slug, checksum } };
  }

  /** A process without stages, led by whom the document names first. */
  private async open({ plan, texts, organizations, report }: ProposedImport, wished: string | undefined, filename: string): Promise<PlanningProcess> {
    const { tx } = this;
    const lead = wished ?? organizations[0] ?? (await tx.use(Cities).current()).name;
    const parties = await tx.use(Organizations).ensure([...new Set([lead, ...organizations])], 'other');
    const leadPartyId = parties.get(lead);
    if (leadPartyId === undefined) throw new Error('an organization that was ensured has no id');
    const opened = await tx.use(PlanningProcesses).open({
      title: plan.name, summary: texts.summary, leadPartyId, templateKey: TEMPLATE_KEY, openedOn: await tx.use(Cities).today(), renewsId: null, readOnly: false,
    });
    await tx.use(Team).convene(opened, leadPartyId, undefined);
    const titleValues = { filename: cut(filename, FILENAME_SHOWN), items: String(report.goals + report.objectives) };
    const title = createMessages('en').t('exchange.import.fileEntry', titleValues);
    await tx.use(CaseFiles).tell({ caseId: opened.id, kind: 'system', title, titleKey: 'exchange.import.fileEntry', titleValues });
    tx.announce(CaseOpened, { caseId: opened.id });
    return opened;
  }

  private trace({ plan, form, report }: ProposedImport, caseId: string, filename: string, itemCount: number): PlanImport {
    const { workspaceId, actor, now } = this.tx;
    return Object.assign(new PlanImport(), {
      workspaceId, id: this.tx.newId(), caseId, fingerprint: report.fingerprint, form, filename, source: plan.source === null ? null : cut(plan.source, 2000), itemCount,
      repaired: report.repaired, leftOut: report.leftOut, byPersonId: actor.personId, importedAt: now,
    });
  }
}

/** The last part of a path, without signs that nobody sees. */
function plainName(given: string): string {
  const name = (given.split(/[/\\]/).at(-1) ?? '').replace(/\p{C}/gu, '').trim();
  return cut(name === '' ? 'plan.xml' : name, FILENAME_MAX);
}
