import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import { given } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { CompositionLines } from './composition-lines.js';

interface Candidate {
  readonly personId?: string;
  readonly organizationId?: string;
  readonly district?: string;
}

interface PreviewProps {
  readonly bodyId: string;
  readonly seatId: string;
  readonly candidate: Candidate;
  readonly name: string;
}

/** What the rules would say if this person sat there. By sector, agency and district, and nothing else. */
export function SeatingPreview({ bodyId, seatId, candidate, name }: PreviewProps) {
  const { t } = useMessages();
  const { slug } = useCity();
  const { personId = '', organizationId = '', district = '' } = candidate;
  const read = useRead(['bodies', slug, bodyId, 'preview', seatId, personId, organizationId, district], () => taken(api.GET('/api/v1/cities/{city}/bodies/{id}/seats/{part}/preview', {
    params: { path: { city: slug, id: bodyId, part: seatId }, query: given({ personId, organizationId, district }) },
  })));
  if (read.data === undefined || read.data.lines.length === 0) return null;
  return (
    <div className="cw-preview" aria-live="polite">
      <p><b dir="auto">{name === '' ? t('seats.previewSomebody') : t('seats.previewTitle', { name })}</b></p>
      <CompositionLines lines={read.data.lines.map((line) => ({ ...line, count: line.after, verdict: line.verdictAfter, was: line.now }))} />
    </div>
  );
}
