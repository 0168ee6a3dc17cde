import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import { Await } from '../../kit/await.js';
import { SelectField } from '../../kit/select-field.js';
import { TextField } from '../../kit/text-field.js';
import { useDates } from '../../kit/use-dates.js';
import type { FormState, FormValues } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { EVERY, ruleOf, WEEKDAYS, WHICH } from './recurrence-choices.js';

/** A series as a form holds it. */
export interface SeriesValues extends FormValues {
  title: string;
  every: string;
  which: string;
  weekday: string;
  startsOn: string;
  startsTime: string;
  minutes: string;
  place: string;
  onlineUrl: string;
}

/** How often, on which day, from when, at what time and where; the days are shown before anything is planned. */
export function SeriesFields<V extends SeriesValues>({ form, firstDay, hint }: { form: FormState<V>; firstDay: string; hint?: string }) {
  const { t, locale } = useMessages();
  const monthly = form.values.every !== 'week' && form.values.every !== 'twoWeeks';
  const dayName = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return (
    <>
      <TextField form={form} name="title" label={t('meetings.name')} autoComplete="off" />
      <SelectField form={form} name="every" label={t('assembly.every')} options={EVERY.map((value) => ({ value, label: t(`assembly.every.${value}`) }))} />
      {monthly ? <SelectField form={form} name="which" label={t('assembly.which')} options={WHICH.map((value) => ({ value, label: t(`assembly.which.${value}`) }))} /> : null}
      <SelectField form={form} name="weekday" label={t('assembly.weekday')} options={WEEKDAYS.map((value, at) => ({ value, label: dayName.format(Date.UTC(2026, 10, 23 + at)) }))} />
      <TextField form={form} name="startsOn" type="date" label={firstDay} hint={hint} />
      <div className="cw-inline">
        <TextField form={form} name="startsTime" type="time" label={t('meetings.from')} />
        <TextField form={form} name="minutes" inputMode="numeric" label={t('assembly.minutes')} />
      </div>
      <TextField form={form} name="place" label={t('meetings.place')} optional />
      <TextField form={form} name="onlineUrl" type="url" label={t('meetings.online')} hint={t('meetings.onlineHint')} optional />
      <Preview rule={ruleOf(form.values)} startsOn={form.values.startsOn} />
    </>
  );
}

/** The days, before anything is planned; a holiday says so. */
function Preview({ rule, startsOn }: { rule: string; startsOn: string }) {
  if (rule === '' || startsOn === '') return null;
  return <Days rule={rule} startsOn={startsOn} />;
}

function Days({ rule, startsOn }: { rule: string; startsOn: string }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const { when } = useDates();
  const preview = useRead(['meetings', slug, 'preview', rule, startsOn], () => taken(api.GET('/api/v1/cities/{city}/meeting-series/preview', { params: { path: { city: slug }, query: { rule, startsOn } } })));
  return (
    <section aria-live="polite">
      <h2>{t('assembly.preview')}</h2>
      <Await read={preview}>{({ days }) => <ul>{days.map(({ on, holiday }) => <li key={on}>{when(on)}{holiday ? <> · <strong>{t('assembly.holiday')}</strong></> : null}</li>)}</ul>}</Await>
    </section>
  );
}
