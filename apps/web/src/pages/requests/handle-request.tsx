import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { ErrorState } from '../../kit/error-state.js';
import { Press } from '../../kit/next-step.js';
import { useCity } from '../../session/city-context.js';
import { AssignForm } from './assign-form.js';
import { CloseForm, ReopenForm } from './close-form.js';
import { ReplyForm } from './reply-form.js';
import type { RequestDetail } from './request-page.js';

type Doing = 'assign' | 'close' | 'reopen' | undefined;

/** Take it, pass it on, answer, thank and close. */
export function HandleRequest({ request }: { request: RequestDetail }) {
  const { t } = useMessages();
  const { slug, personId, may } = useCity();
  const [doing, setDoing] = useState<Doing>();
  const take = useSend((version: number, key) => taken(api.POST('/api/v1/cities/{city}/requests/{id}/assign', {
    params: { path: { city: slug, id: request.id } }, body: { ownerPersonId: personId, version }, headers: once(key),
  })), { refresh: [['requests', slug], ['duties', slug]] });
  const close = () => setDoing(undefined);
  if (doing === 'assign') return <AssignForm request={request} close={close} />;
  if (doing === 'close') return <CloseForm request={request} close={close} />;
  if (doing === 'reopen') return <ReopenForm request={request} close={close} />;
  const handles = may('casework.requests.handle');
  const other = (
    <div className="cp-actions">
      {request.state !== 'closed' && handles && personId !== null && request.ownerPersonId !== personId ? <Press busy={take.busy} press={() => take.send(request.version)}>{t('app.request.take')}</Press> : null}
      {request.state !== 'closed' && handles ? <Press kind="quiet" press={() => setDoing('assign')}>{t('app.request.assign')}</Press> : null}
      {request.state === 'closed' ? <Press press={() => setDoing('reopen')}>{t('app.request.reopen')}</Press> : <Press kind="quiet" press={() => setDoing('close')}>{t('app.request.close')}</Press>}
    </div>
  );
  return (
    <>
      {take.problem === null ? null : <ErrorState problem={take.problem} />}
      {other}
      {request.state === 'open' ? <ReplyForm request={request} /> : null}
    </>
  );
}
