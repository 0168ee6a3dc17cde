import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { Await } from '../../kit/await.js';
import { DataTable } from '../../kit/data-table.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { useCaseWords } from '../cases/use-case-words.js';

type Day = components['schemas']['TemplateDay'];

interface TemplateDaysProps {
  readonly templateKey: string;
  readonly schedule: string;
  readonly endsOn: string;
}

/** The days that a process would have, before it is opened. */
export function TemplateDays({ templateKey, schedule, endsOn }: TemplateDaysProps) {
  const { t } = useMessages();
  const { slug } = useCity();
  const { day } = useDates();
  const { stageName, point } = useCaseWords();
  const read = useRead(['templates', slug, templateKey, 'days', schedule, endsOn], () => taken(api.GET('/api/v1/cities/{city}/templates/{key}/days', {
    params: { path: { city: slug, key: templateKey }, query: { schedule: schedule as 'six_months', ...(endsOn === '' ? {} : { endsOn }) } },
  })), { enabled: templateKey !== '' && schedule !== '' });
  return (
    <Await read={read}>
      {({ days }) => (
        <DataTable
          caption={t('process.days.title')} captionHidden={false} rowKey={(row) => row.id}
          rows={rowsOf(days)}
          columns={[
            { head: t('process.days.what'), cell: (row) => (row.to === undefined ? point(row, templateKey) : stageName({ key: row.id.split('.')[1] ?? '', name: row.name, renamed: false }, templateKey)) },
            { head: t('process.days.when'), cell: (row) => (row.to === undefined ? day(row.on) : t('dates.range', { start: day(row.on), end: day(row.to) })) },
          ]}
        />
      )}
    </Await>
  );
}

/** A stage is one row, from its first day to its last; the whole and the milestones are a day each. All in order of time. */
function rowsOf(days: readonly Day[]): (Day & { readonly to?: string })[] {
  const ends = new Map(days.filter(({ id }) => id.endsWith('.to')).map(({ id, on }) => [id, on]));
  return days.filter(({ id }) => !id.endsWith('.to') && id !== 'start').map((one) => {
    const to = ends.get(one.id.replace(/\.from$/, '.to'));
    return to === undefined || to === one.on && !one.id.endsWith('.from') ? one : { ...one, to };
  }).toSorted((a, b) => a.on.localeCompare(b.on));
}
