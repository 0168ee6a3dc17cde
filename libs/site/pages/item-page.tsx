import { Fragment } from 'react';
import { DecisionState, formatDate, formatNumber, formatPartialDate, ProgressState, TimelinessState, type Stylesheet } from '#libs/ui';
import { standingOfItem, timelinessOf } from '../plan/item-standing.rules.js';
import type { SiteItem, SiteMeasure, SiteStep, SiteVersion } from '../plan/plan.model.js';
import { ItemThread } from './item-thread.js';
import type { PageTexts } from './page-text.model.js';
import { FrozenNote } from './plan-home.js';
import { PlanFrame } from './plan-frame.js';
import { Line, Paragraphs } from './shown.js';
import { Withheld } from './withheld.js';

export interface ItemPageProps {
  readonly texts: PageTexts;
  readonly sheet: Stylesheet;
  readonly version: SiteVersion;
  readonly items: readonly SiteItem[];
  readonly item: SiteItem & { readonly number: string };
  /** Null on the page of a published version. */
  readonly asOf: string | null;
}

/** "How is 13?": title, three states, who leads, what came before and after, and how to help. */
export function ItemPage({ texts, sheet, version, items, item, asOf }: ItemPageProps) {
  const { plan, messages: { t }, language } = texts;
  const frozen = asOf === null;
  const steps = frozen ? [] : plan.steps.filter(({ itemId }) => itemId === item.itemId);
  const title = texts.item(item, 'title');
  const name = title.text === '' ? t('site.textWithheld') : title.text;
  const above = items.find(({ itemId }) => itemId === item.parentItemId);
  const benefit = texts.item(item, 'benefit');
  return (
    <PlanFrame texts={texts} sheet={sheet} title={`${item.number} ${name}`} inner={frozen ? texts.paths.versionItem(version.no, item.number).slice(texts.paths.home.length + 1) : texts.paths.item(item.number).slice(texts.paths.home.length + 1)}
      version={version} asOf={asOf ?? undefined} unchecked={texts.anyUnchecked([item])}>
      {above === undefined ? null : <p className="cp-quiet">{above.number === null ? null : `${above.number} `}<Line shown={texts.item(above, 'title')} page={language} /></p>}
      <h1><span className="cp-number">{item.number}</span> {title.text === '' ? name : <Line shown={title} page={language} />}</h1>
      {frozen ? <FrozenNote texts={texts} version={version} now={texts.paths.item(item.number)} /> : null}
      {frozen || plan.steps.length === 0 ? null : <States item={item} steps={steps} />}
      <Withheld texts={texts} version={version} itemId={item.itemId} field="title" />
      <Paragraphs shown={texts.item(item, 'body')} page={language} lead />
      <Withheld texts={texts} version={version} itemId={item.itemId} field="body" />
      {benefit.text === '' ? null : <section><h2>{t('site.benefit')}</h2><Paragraphs shown={benefit} page={language} /></section>}
      <Withheld texts={texts} version={version} itemId={item.itemId} field="benefit" />
      {steps.length === 0 ? null : <Steps texts={texts} steps={steps} />}
      {frozen ? null : <Measures texts={texts} measures={plan.measures.filter(({ itemId }) => itemId === item.itemId)} />}
      {frozen || plan.readOnly ? null : (
        <p className="cp-actions"><a className="cp-button" href={`${texts.href(texts.paths.item(item.number))}/help`}>{t('publicpages.canHelp')}</a></p>
      )}
      {frozen ? null : <ItemThread texts={texts} item={item} />}
    </PlanFrame>
  );
}

/** Three kinds of state, never one color. */
function States({ item, steps }: { item: SiteItem; steps: readonly SiteStep[] }) {
  const standing = standingOfItem(steps);
  return (
    <ul className="cp-states">
      <li><ProgressState code={standing.progress} {...(standing.total > 1 ? { count: { done: standing.done, total: standing.total, of: 'steps' as const } } : {})} /></li>
      {standing.timeliness === null ? null : <li><TimelinessState {...standing.timeliness} /></li>}
      {item.decision === null ? null : <li><DecisionState code={item.decision} /></li>}
    </ul>
  );
}

function Steps({ texts, steps }: { texts: PageTexts; steps: readonly SiteStep[] }) {
  return (
    <section>
      <h2>{texts.messages.t('publicpages.actionSteps')}</h2>
      {steps.map((step) => <StepFacts key={step.id} texts={texts} step={step} />)}
    </section>
  );
}

function StepFacts({ texts, step }: { texts: PageTexts; step: SiteStep }) {
  const { messages: { t, locale }, plan: { city: { sourceLanguage } }, language } = texts;
  const day = (on: string) => formatDate(on, locale);
  const original = (text: string) => <Line shown={texts.of(step.id, 'text', text, sourceLanguage)} page={language} />;
  const timeliness = timelinessOf(step);
  return (
    <section>
      <h3>{original(step.title)}</h3>
      <dl className="cp-facts">
        <dt>{t('states.progress')}</dt>
        <dd><ProgressState code={step.progress} {...(step.milestones > 0 ? { count: { done: step.milestonesDone, total: step.milestones, of: 'milestones' as const } } : {})} /></dd>
        {timeliness === null ? null : <><dt>{t('states.timeliness')}</dt><dd><TimelinessState {...timeliness} /></dd></>}
        {step.lead === null ? null : <><dt>{t('publicpages.lead')}</dt><dd>{step.lead}</dd></>}
        {step.promisedOn === null ? null : <><dt>{t('site.promise')}</dt><dd>{t('dates.by', { date: day(step.promisedOn) })}</dd></>}
        {step.nextMilestone === null ? null : <><dt>{t('publicpages.nextMilestone')}</dt><dd>{original(step.nextMilestone)}{step.nextMilestoneOn === null ? null : `, ${day(step.nextMilestoneOn)}`}</dd></>}
        <dt>{t('publicpages.updates')}</dt>
        <dd>
          {step.lastUpdateOn === null ? t('publicpages.noUpdateYet') : t('publicpages.lastUpdate', { date: day(step.lastUpdateOn) })}
          {step.publicLine === '' ? null : <><br />{original(step.publicLine)}</>}
        </dd>
      </dl>
    </section>
  );
}

/** Each figure with its day, place and source. */
function Measures({ texts, measures }: { texts: PageTexts; measures: readonly SiteMeasure[] }) {
  const { messages: { t, locale }, language } = texts;
  if (measures.length === 0) return null;
  const own = (id: string, text: string) => <Line shown={texts.of(id, 'text', text)} page={language} />;
  return (
    <section>
      <h2>{t('publicpages.measures')}</h2>
      <dl className="cp-facts">
        {measures.map((measure) => (
          <Fragment key={measure.title}>
            <dt>{own(measure.itemId, measure.title)}</dt>
            <dd>
              {measure.value === null || measure.on === null ? t('site.noFigure') : <>{formatNumber(measure.value, locale)} {own(measure.itemId, measure.unit)}, {formatPartialDate(measure.on, texts.messages)}</>}
              <br /><small className="cp-source">{own(measure.itemId, `${measure.source}, ${measure.place}`)}</small>
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
