import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { DataTable } from '../../kit/data-table.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { TextField } from '../../kit/text-field.js';
import { useDates } from '../../kit/use-dates.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { useCaseWords } from '../cases/use-case-words.js';
import type { DateChange, ProcessDates } from './use-process-dates.js';

/** What was asked for, and what would move by it. */
export interface Wished {
  readonly changes: DateChange[];
  readonly moves: readonly components['schemas']['DateMoveResponse'][];
}

/** What would move, from when to when; pressing moves just that. */
export function MovesForm({ caseId, dates, wished, close }: { caseId: string; dates: ProcessDates; wished: Wished; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const { day } = useDates();
  const { point } = useCaseWords();
  const { changes, moves } = wished;
  const form = useForm({
    id: `moves.${caseId}`,
    keep: false,
    initial: { why: '', version: dates.version },
    send: ({ why, version }) => taken(api.PUT('/api/v1/cities/{city}/cases/{id}/dates', { params: { path: { city: slug, id: caseId } }, body: { changes, version, ...(why === '' ? {} : { why }) } })),
    refresh: [['cases', slug]],
    done: close,
  });
  return (
    <Form form={form} button={t('process.moves.confirm', { count: moves.length })} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      {moves.length === 0 ? <p>{t('process.moves.none')}</p> : (
        <DataTable
          caption={t('process.moves.title', { count: moves.length })} captionHidden={false} rows={moves} rowKey={(move) => move.id}
          columns={[
            { head: t('process.moves.what'), cell: (move) => point(dates.points.find(({ id }) => id === move.id) ?? move, dates.templateKey) },
            { head: t('process.moves.from'), cell: (move) => day(move.from) },
            { head: t('process.moves.to'), cell: (move) => day(move.to) },
          ]}
        />
      )}
      <TextField form={form} name="why" label={t('forms.reason')} hint={t('process.moves.whyHint')} optional />
    </Form>
  );
}
