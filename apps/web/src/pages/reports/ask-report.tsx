import { useNavigate } from 'react-router';
import { formatFiscalQuarter, formatTag, languageOwnName, useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { Await } from '../../kit/await.js';
import { ChoicesField } from '../../kit/choices-field.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { SelectField } from '../../kit/select-field.js';
import { TextField } from '../../kit/text-field.js';
import { useDates } from '../../kit/use-dates.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { lastPlan, usePlans, type Plan } from '../plan/plan-of.js';
import { monthOf, quarterOf, type Period } from './periods.js';

/** Choose a period, and a job writes the report. */
export function AskReport({ close }: { close: () => void }) {
  return <Await read={usePlans()}>{(plans) => <Ask plans={plans} close={close} />}</Await>;
}

function Ask({ plans, close }: { plans: readonly Plan[]; close: () => void }) {
  const { t } = useMessages();
  const { slug, to, languages, sourceLanguage } = useCity();
  const navigate = useNavigate();
  const choices = usePeriods();
  const form = useForm({
    id: 'report.ask',
    initial: { caseId: plans.length === 1 ? plans[0]?.id ?? '' : plans.find((plan) => plan.id === lastPlan(slug))?.id ?? '', period: 'lastMonth', from: '', to: '', title: '', language: sourceLanguage },
    send: ({ caseId, period, title, language, ...dates }, key) => {
      const chosen = choices.find((one) => one.value === period)?.period ?? dates;
      return taken(api.POST('/api/v1/cities/{city}/reports', {
        params: { path: { city: slug } }, body: { caseId, from: chosen.from, to: chosen.to, language, ...(title === '' ? {} : { title }) }, headers: once(key),
      }));
    },
    says: { 'reporting.report.period': 'reports.says.period' },
    refresh: [['reports', slug]],
    done: ({ id }) => void navigate(to(`reports/${id}`)),
  });
  return (
    <Form form={form} button={t('reports.ask.button')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      {plans.length === 1 ? null : <SelectField form={form} name="caseId" label={t('plan.which')} options={plans.map(({ id, title }) => ({ value: id, label: title }))} />}
      <ChoicesField form={form} name="period" label={t('reports.ask.period')} options={[...choices, { value: 'custom', label: t('reports.ask.custom') }]} />
      {form.values.period === 'custom' ? (
        <div className="cw-inline">
          <TextField form={form} name="from" type="date" label={t('reports.ask.from')} />
          <TextField form={form} name="to" type="date" label={t('reports.ask.to')} />
        </div>
      ) : null}
      <TextField form={form} name="title" label={t('reports.ask.title')} hint={t('reports.ask.titleHint')} optional />
      {languages.length > 1 ? <SelectField form={form} name="language" label={t('reports.ask.language')} options={languages.map((value) => ({ value, label: languageOwnName(value) }))} /> : null}
    </Form>
  );
}

/** The periods that people report on, with their days. */
function usePeriods(): readonly { value: string; label: string; hint: string; period: Period }[] {
  const messages = useMessages();
  const { t, locale } = messages;
  const { today, fiscalYearStart } = useCity();
  const { day } = useDates();
  const name = (from: string) => new Intl.DateTimeFormat(formatTag(locale), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${from}T00:00:00Z`));
  const months = [['lastMonth', monthOf(today, 1)], ['month', monthOf(today)]] as const;
  const quarters = [['lastQuarter', quarterOf(today, fiscalYearStart, 1)], ['quarter', quarterOf(today, fiscalYearStart)]] as const;
  const hint = ({ from, to }: Period) => t('dates.range', { start: day(from), end: day(to) });
  return [
    ...months.map(([value, period]) => ({ value, period, hint: hint(period), label: t(`reports.ask.${value}`, { month: name(period.from) }) })),
    ...quarters.map(([value, period]) => ({ value, period, hint: hint(period), label: t(`reports.ask.${value}`, { quarter: formatFiscalQuarter(period, messages) }) })),
  ];
}
