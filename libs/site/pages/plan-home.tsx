import { DecisionState, Distribution, formatDate as formatDay, TimelinessState, ProgressState, type StateCounts, type Stylesheet } from '#libs/ui';
import { countStates, promisesOf, standingOfItem, stepsByItem } from '../plan/item-standing.rules.js';
import type { SiteItem, SiteStep, SiteVersion } from '../plan/plan.model.js';
import type { PageTexts } from './page-text.model.js';
import { PlanFrame } from './plan-frame.js';
import { Line, Paragraphs } from './shown.js';
import { Withheld } from './withheld.js';

export interface PlanHomeProps {
  readonly texts: PageTexts;
  readonly sheet: Stylesheet;
  readonly version: SiteVersion;
  readonly items: readonly SiteItem[];
  /** Null on the page of a published version, which shows no state. */
  readonly asOf: string | null;
}

/** The first page of a plan: what the city promised, what happened so far, and every item by its number. */
export function PlanHome({ texts, sheet, version, items, asOf }: PlanHomeProps) {
  const { plan, messages: { t }, language } = texts;
  const frozen = asOf === null;
  const steps = stepsByItem(frozen ? [] : plan.steps);
  const intro = texts.of(plan.caseId, 'intro', version.intro, version.sourceLanguage);
  const title = texts.title(version);
  return (
    <PlanFrame texts={texts} sheet={sheet} title={title.text} inner={frozen ? `versions/${version.no}` : ''} version={version} current={frozen ? undefined : 'plan'}
      asOf={asOf ?? undefined} unchecked={title.unchecked || intro.unchecked || texts.anyUnchecked(items)} description={intro.text.split('\n')[0]?.slice(0, 200) || undefined}>
      <h1>{t('publicpages.promised', { city: plan.city.name })}</h1>
      {frozen ? <FrozenNote texts={texts} version={version} now={texts.paths.home} /> : null}
      {plan.readOnly ? <p className="cp-note">{t('site.readOnly')}</p> : null}
      <Paragraphs shown={intro} page={language} lead />
      <Withheld texts={texts} version={version} itemId={null} field="intro" />
      {frozen ? null : <Purpose texts={texts} />}
      {frozen || plan.steps.length === 0 ? null : <SoFar texts={texts} counts={countStates(promisesOf(items).map(({ itemId }) => standingOfItem(steps.get(itemId) ?? [])))} />}
      <Tree texts={texts} version={version} below={childrenOf(items)} steps={steps} parentId={null} frozen={frozen} rank={2} />
    </PlanFrame>
  );
}

/** The vision that was adopted and the goals; a frozen version shows only what was published with it. */
function Purpose({ texts }: { texts: PageTexts }) {
  const { plan: { caseId, city, purpose: { vision, goals } }, messages: { t }, language } = texts;
  return (
    <>
      {vision === null ? null : <section><h2>{t('publicpages.vision')}</h2><Paragraphs shown={texts.of(caseId, 'vision', vision.text, vision.language)} page={language} /></section>}
      {goals.length === 0 ? null : (
        <section>
          <h2>{t('publicpages.goals')}</h2>
          <ul>{goals.map((goal, at) => <li key={at}><Line shown={texts.of(caseId, 'goal', goal, city.sourceLanguage)} page={language} /></li>)}</ul>
        </section>
      )}
    </>
  );
}

function SoFar({ texts: { messages: { t } }, counts }: { texts: PageTexts; counts: StateCounts }) {
  const total = Object.values(counts).reduce((sum, count) => sum + (count ?? 0), 0);
  return (
    <section>
      <h2>{t('publicpages.soFar')}</h2>
      <p>{t('publicpages.soFarSentence', { total, done: counts.done ?? 0, onTime: counts.on_time ?? 0, missing: counts.no_update ?? 0 })}</p>
      <Distribution counts={counts} />
    </section>
  );
}

interface TreeProps {
  readonly texts: PageTexts;
  readonly version: SiteVersion;
  readonly below: ReadonlyMap<string | null, readonly SiteItem[]>;
  readonly steps: ReadonlyMap<string, readonly SiteStep[]>;
  readonly parentId: string | null;
  readonly frozen: boolean;
  readonly rank: 2 | 3;
}

/** Items by what they stand under; under nothing what is above is not published. */
function childrenOf(items: readonly SiteItem[]): ReadonlyMap<string | null, readonly SiteItem[]> {
  const known = new Set(items.map(({ itemId }) => itemId));
  const found = new Map<string | null, SiteItem[]>();
  for (const item of items) {
    const parent = item.parentItemId !== null && known.has(item.parentItemId) ? item.parentItemId : null;
    const siblings = found.get(parent);
    if (siblings === undefined) found.set(parent, [item]);
    else siblings.push(item);
  }
  return found;
}

/** Items that hold others are headings; the others stand in a list beneath. */
function Tree(props: TreeProps) {
  const { texts, below, parentId, rank } = props;
  const mine = below.get(parentId) ?? [];
  const leaves = mine.filter(({ itemId }) => !below.has(itemId));
  const Heading = rank === 2 ? 'h2' : 'h3';
  return (
    <>
      {leaves.length === 0 ? null : <ul className="cp-items">{leaves.map((item) => <ItemLine key={item.itemId} {...props} item={item} />)}</ul>}
      {mine.filter(({ itemId }) => below.has(itemId)).map((item) => (
        <section key={item.itemId}>
          <Heading id={`i-${item.itemId}`}><ItemName {...props} item={item} /></Heading>
          <Paragraphs shown={texts.item(item, 'body')} page={texts.language} />
          <Tree {...props} parentId={item.itemId} rank={3} />
        </section>
      ))}
    </>
  );
}

function ItemName({ texts, version, frozen, item }: TreeProps & { item: SiteItem }) {
  const title = texts.item(item, 'title');
  const words = title.text === '' ? texts.messages.t('site.textWithheld') : <Line shown={title} page={texts.language} />;
  if (item.number === null) return <>{words}</>;
  const href = texts.href(frozen ? texts.paths.versionItem(version.no, item.number) : texts.paths.item(item.number));
  return <a href={href}>{words}</a>;
}

function ItemLine(props: TreeProps & { item: SiteItem }) {
  const { texts, steps, frozen, item } = props;
  const { t } = texts.messages;
  return (
    <li>
      <span className="cp-number">{item.number}</span>
      <div><ItemName {...props} /></div>
      <div className="cp-meta">
        {frozen ? null : <ItemStates steps={steps.get(item.itemId) ?? []} started={texts.plan.steps.length > 0} />}
        {item.origin === 'commitment' ? <span>{t('site.commitment')}</span> : null}
        {item.decision === null || (item.decision === 'adopted' && !frozen) ? null : <DecisionState code={item.decision} />}
        {frozen ? null : <Leads steps={steps.get(item.itemId) ?? []} />}
      </div>
    </li>
  );
}

/** Against time where something can be said, else how far. */
function ItemStates({ steps, started }: { steps: readonly SiteStep[]; started: boolean }) {
  if (!started) return null;
  const standing = standingOfItem(steps);
  return standing.timeliness === null ? <ProgressState code={standing.progress} /> : <TimelinessState {...standing.timeliness} />;
}

function Leads({ steps }: { steps: readonly SiteStep[] }) {
  const leads = [...new Set(steps.flatMap(({ lead }) => (lead === null ? [] : [lead])))];
  return leads.length === 0 ? null : <span>{leads.join(', ')}</span>;
}

/** "You are reading version 1": what it is, and the way to how it stands now. */
export function FrozenNote({ texts, version, now }: { texts: PageTexts; version: SiteVersion; now: string }) {
  const { t, locale } = texts.messages;
  return (
    <p className="cp-note">
      {t('publicpages.frozen', { number: String(version.no), date: formatDay(version.publishedOn, locale) })} <a href={texts.href(now)}>{t('publicpages.seeNow')}</a>
    </p>
  );
}
