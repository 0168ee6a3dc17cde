import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { useMessages } from '#libs/ui';

export const KINDS = ['offer', 'seat_application', 'referral', 'advice', 'correction', 'interpreter', 'records', 'call', 'other'] as const;

/** Only requests of one kind; the choice stands in the address. */
export function KindFilter() {
  const { t } = useMessages();
  const id = useId();
  const [params, setParams] = useSearchParams();
  const choose = (kind: string): void => setParams((before) => {
    const after = new URLSearchParams(before);
    if (kind === '') after.delete('kind');
    else after.set('kind', kind);
    return after;
  });
  return (
    <div className="cw-lookup">
      <label className="usa-label" htmlFor={id}>{t('cases.requests.kind')}</label>
      <select className="usa-select" id={id} value={params.get('kind') ?? ''} onChange={(event) => choose(event.target.value)}>
        <option value="">{t('cases.requests.anyKind')}</option>
        {KINDS.map((kind) => <option key={kind} value={kind}>{t(`casework.kind.${kind}`)}</option>)}
      </select>
    </div>
  );
}
