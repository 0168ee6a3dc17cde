import { formatDate, useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ErrorState } from '../../kit/error-state.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { usePlace } from '../../frame/place.js';
import { useCity } from '../../session/city-context.js';
import { federalHolidays } from './federal-holidays.js';

/** On which days does nobody work? The calendar that due days and asking emails go by. */
export default function DaysPage() {
  const { t } = useMessages();
  const { slug, to, may, holidays, version, today } = useCity();
  const { announce } = usePlace();
  const changes = may('directory.city.change');
  const save = useSend((days: readonly string[]) => taken(api.PATCH('/api/v1/cities/{city}', {
    params: { path: { city: slug } }, body: { version, holidays: [...new Set(days)].sort() },
  })), { refresh: [['city', slug]], done: () => announce(t('settings.daysSaved')) });
  const days = [...holidays].sort();
  const ahead = days.filter((day) => day >= today);
  const past = days.filter((day) => day < today).reverse();
  const takeOff = changes ? (day: string) => save.send(days.filter((one) => one !== day)) : undefined;
  const thisYear = Number(today.slice(0, 4));
  const lacking = [thisYear, thisYear + 1].filter((year) => federalHolidays(year).some((day) => day >= today && !days.includes(day)));
  return (
    <>
      <PageHeading title={t('settings.days')} up={{ to: to('settings'), label: t('settings.home') }} lead={t('settings.daysLead')} />
      {save.problem === null ? null : <ErrorState problem={save.problem} />}
      {ahead.length === 0 ? <EmptyState>{t('settings.daysNone')}</EmptyState> : <Days days={ahead} takeOff={takeOff} />}
      {changes ? (
        <>
          <div className="cp-actions">
            {lacking.map((year) => <Press key={year} busy={save.busy} press={() => save.send([...days, ...federalHolidays(year).filter((day) => day >= today)])}>{t('settings.federal', { year: String(year) })}</Press>)}
          </div>
          <AddDay days={days} />
        </>
      ) : null}
      {past.length === 0 ? null : <details className="cw-more"><summary>{t('settings.daysPast')}</summary><Days days={past} takeOff={takeOff} /></details>}
    </>
  );
}

function Days({ days, takeOff }: { days: readonly string[]; takeOff: ((day: string) => void) | undefined }) {
  const { t } = useMessages();
  const { locale } = useMessages();
  const named = (date: string) => formatDate(date, locale, { weekday: true });
  return (
    <ul className="cw-rows">
      {days.map((one) => (
        <li key={one}>
          <span>{named(one)}</span>{' '}
          {takeOff === undefined ? null : <Press kind="quiet" press={() => takeOff(one)}>{t('settings.takeOff')}<span className="usa-sr-only">: {named(one)}</span></Press>}
        </li>
      ))}
    </ul>
  );
}

function AddDay({ days }: { days: readonly string[] }) {
  const { t } = useMessages();
  const { slug, version } = useCity();
  const { announce } = usePlace();
  const form = useForm({
    id: 'holiday',
    initial: { holidays: '' },
    send: ({ holidays }) => taken(api.PATCH('/api/v1/cities/{city}', { params: { path: { city: slug } }, body: { version, holidays: [...new Set([...days, holidays])].sort() } })),
    says: { 'directory.city.holiday-unreadable': 'directory.problem.city.holiday-unreadable' },
    refresh: [['city', slug]],
    done: () => announce(t('settings.daysSaved')),
  });
  return <Form form={form} button={t('settings.dayAddButton')}><TextField form={form} name="holidays" type="date" label={t('settings.dayAdd')} /></Form>;
}
