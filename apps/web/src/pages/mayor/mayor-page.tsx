import '../reports/reports.css';

import { useState } from 'react';
import { Link } from 'react-router';
import { Distribution, formatInstant, StateShape, useMessages, type StateCode } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { Await } from '../../kit/await.js';
import { Press } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { Section } from '../../kit/section.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { isolate } from '../plan/isolate.js';
import { PlanOf, type Plan } from '../plan/plan-of.js';
import { PlanTabs } from '../plan/plan-tabs.js';
import { AskQuestion } from './ask-question.js';
import { Question } from './question.js';

type Sheet = components['schemas']['MayorPageResponse'];

/** One sheet for the mayor, city manager or county executive: decide, needs attention, moved, and what can be said. */
export default function MayorPage() {
  return <PlanOf>{(plan) => <OneSheet key={plan.id} plan={plan} />}</PlanOf>;
}

function OneSheet({ plan }: { plan: Plan }) {
  const { locale } = useMessages();
  const { slug } = useCity();
  const read = useRead(['reports', slug, plan.id, 'mayor', locale], () => taken(api.GET('/api/v1/cities/{city}/cases/{id}/mayor', { params: { path: { city: slug, id: plan.id }, query: { language: locale } } })));
  return <Await read={read}>{(sheet) => <Page sheet={sheet} plan={plan} />}</Await>;
}

function Page({ sheet, plan }: { sheet: Sheet; plan: Plan }) {
  const { t, locale } = useMessages();
  const { zone, to, may } = useCity();
  const { day } = useDates();
  const [asking, setAsking] = useState(false);
  const asOf = formatInstant(sheet.asOf, zone, locale, 'short');
  return (
    <div className="cw-mayor">
      <PageHeading
        up={{ to: to(`plan?case=${plan.id}`), label: t('plan.item.up', { title: plan.title }) }} title={t('reports.mayor.title', { to: sheet.reportsTo, plan: isolate(sheet.title) })} tab={t('plan.tab.mayor')} lead={t('reports.mayor.asOf', { when: asOf })}
        next={<><Press kind="first" press={() => window.print()}>{t('reports.mayor.print')}</Press>{may('reporting.questions.ask') && !plan.readOnly ? <Press kind="quiet" expanded={asking} press={() => setAsking(!asking)}>{t('reports.mayor.askTitle')}</Press> : null}</>}
      />
      <PlanTabs planId={plan.id} />
      {asking ? <AskQuestion planId={plan.id} close={() => setAsking(false)} /> : null}
      <Section title={t('reports.mayor.decide', { count: sheet.decide.length })}>
        {sheet.decide.length === 0 ? <p className="cw-quiet">{t('reports.mayor.decideNone')}</p> : <ul className="cw-rows">{sheet.decide.map((question) => <Question key={question.id} question={question} />)}</ul>}
      </Section>
      <Attention sheet={sheet} />
      <Section title={t('reports.mayor.moved')}>
        {sheet.moved.length === 0 ? <p className="cw-quiet">{t('reports.mayor.movedNone')}</p> : (
          <ul className="cp-items">{sheet.moved.map((one) => <li key={`${one.itemId}${one.on}${one.title}`}><span className="cp-number">{one.number}</span><ItemLink id={one.itemId} title={one.title} /><span className="cp-meta">{t('reports.mayor.movedOn', { date: day(one.on) })}</span></li>)}</ul>
        )}
      </Section>
      <Section title={t('reports.mayor.all', { count: sheet.items })}><Distribution counts={Object.fromEntries(sheet.states.map(({ code, count }) => [code, count]))} /></Section>
      <Section title={t('reports.mayor.say')}><p className="cw-say">“{sheet.say}”</p></Section>
      <p className="cp-source">{t('reports.mayor.source', { when: asOf })}</p>
    </div>
  );
}

function Attention({ sheet }: { sheet: Sheet }) {
  const { t } = useMessages();
  const { day } = useDates();
  if (sheet.attention.length === 0) return <Section title={t('reporting.section.attention')}><p className="cw-quiet">{t('reports.mayor.attentionNone')}</p></Section>;
  return (
    <Section title={t('reports.mayor.attention', { count: sheet.attention.length, total: sheet.items })}>
      <ul className="cp-items">
        {sheet.attention.map((line) => (
          <li key={`${line.itemId}${line.organization}${line.words}`}>
            <span className="cp-number">{line.number}</span>
            <ItemLink id={line.itemId} title={line.title} />
            <span className="cp-meta">
              <span className="cp-state"><StateShape code={line.state as StateCode} /> <span>{withoutShape(line.words)}</span></span>
              <span>{line.organization}</span>
              {line.expected === null ? null : <span>{t('reports.mayor.expected', { date: day(line.expected) })}</span>}
              {line.answer === null ? null : <span dir="auto">{t('reports.mayor.answer', { text: isolate(line.answer) })}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The words come with a typed shape for plain text; here it is drawn. */
function withoutShape(words: string): string {
  return words.replace(/^[●○▲■◌]\s*/u, '');
}

function ItemLink({ id, title }: { id: string; title: string }) {
  const { to } = useCity();
  return <Link to={to(`items/${id}`)} dir="auto">{title}</Link>;
}
