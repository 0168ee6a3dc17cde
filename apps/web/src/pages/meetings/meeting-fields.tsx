import { useMessages } from '#libs/ui';

import type { components } from '../../api/schema.js';
import { TextField } from '../../kit/text-field.js';
import type { FormState, FormValues } from '../../kit/use-form.js';
import { cityClock, cityInstant } from './city-instant.js';
import type { Meeting } from './use-meeting.js';

/** A meeting as a form holds it: one day, two times by the clocks of the city. */
export function meetingValues(zone: string, meeting?: Meeting) {
  const from = meeting === undefined ? { day: '', time: '10:00' } : cityClock(meeting.startsAt, zone);
  const until = meeting === undefined ? { time: '11:30' } : cityClock(meeting.endsAt, zone);
  return { title: meeting?.title ?? '', startsAt: from.day, from: from.time, endsAt: until.time, place: meeting?.place ?? '', onlineUrl: meeting?.onlineUrl ?? '' };
}

type Values = ReturnType<typeof meetingValues>;

export function meetingPlan(values: Values, zone: string): components['schemas']['PlanMeetingRequest'] {
  return {
    title: values.title, startsAt: cityInstant(values.startsAt, values.from, zone), endsAt: cityInstant(values.startsAt, values.endsAt, zone), zone,
    place: values.place || null, onlineUrl: values.onlineUrl || null,
  };
}

export function MeetingFields<V extends Values & FormValues>({ form }: { form: FormState<V> }) {
  const { t } = useMessages();
  return (
    <>
      <TextField form={form} name="title" label={t('meetings.name')} hint={t('meetings.nameHint')} autoComplete="off" />
      <TextField form={form} name="startsAt" type="date" label={t('meetings.day')} />
      <div className="cw-inline">
        <TextField form={form} name="from" type="time" label={t('meetings.from')} />
        <TextField form={form} name="endsAt" type="time" label={t('meetings.until')} />
      </div>
      <TextField form={form} name="place" label={t('meetings.place')} optional />
      <TextField form={form} name="onlineUrl" type="url" label={t('meetings.online')} hint={t('meetings.onlineHint')} optional />
    </>
  );
}
