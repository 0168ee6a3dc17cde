import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { ErrorState } from '../../kit/error-state.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { Section } from '../../kit/section.js';
import { TextArea } from '../../kit/text-area.js';
import { useDates } from '../../kit/use-dates.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { AttestForm } from './attest-form.js';
import { bodyKeys, type Body } from './use-body.js';

type Aim = Body['aims'][number];

/** What the make-up of the whole committee is meant to be: met or not, said by whoever appoints. No counts, nothing about a seat. */
export function Aims({ body }: { body: Body }) {
  const { t } = useMessages();
  const [adding, setAdding] = useState(false);
  const arranges = body.may.arrange && body.state === 'active';
  if (body.aims.length === 0 && !arranges) return null;
  return (
    <Section title={t('people.aims')} beside={arranges ? <Press kind="quiet" expanded={adding} press={() => setAdding(!adding)}>{t('people.addAim')}</Press> : undefined}>
      <p className="cw-quiet">{t('bodies.aimNote')}</p>
      {adding ? <AimForm body={body} close={() => setAdding(false)} /> : null}
      {body.aims.length === 0 ? null : <ul className="cw-rows">{body.aims.map((aim) => <AimRow key={aim.id} body={body} aim={aim} arranges={arranges} />)}</ul>}
    </Section>
  );
}

function AimRow({ body, aim, arranges }: { body: Body; aim: Aim; arranges: boolean }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const { day } = useDates();
  const [saying, setSaying] = useState(false);
  const retire = useSend(() => taken(api.DELETE('/api/v1/cities/{city}/bodies/{id}/aims/{part}', { params: { path: { city: slug, id: body.id, part: aim.id } } })), { refresh: bodyKeys(slug) });
  return (
    <li>
      <h3 dir="auto">{aim.statement}</h3>
      <p className="cw-meta">{aim.met === null ? t('people.notAttested') : t(aim.met ? 'people.attestedMet' : 'people.attestedUnmet', { who: aim.attestedBy ?? '', date: aim.attestedOn === null ? '' : day(aim.attestedOn) })}</p>
      {retire.problem === null ? null : <ErrorState problem={retire.problem} />}
      {arranges ? (
        <div className="cp-actions">
          <Press expanded={saying} press={() => setSaying(!saying)}>{t('people.attest')}</Press>
          <Press kind="quiet" busy={retire.busy} press={() => retire.send(undefined)}>{t('people.retireAim')}<span className="usa-sr-only">: {aim.statement}</span></Press>
        </div>
      ) : null}
      {saying ? <AttestForm body={body} aimId={aim.id} close={() => setSaying(false)} /> : null}
    </li>
  );
}

function AimForm({ body, close }: { body: Body; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `aim.${body.id}`,
    initial: { statement: '' },
    send: (values, key) => taken(api.POST('/api/v1/cities/{city}/bodies/{id}/aims', { params: { path: { city: slug, id: body.id } }, body: values, headers: once(key) })),
    refresh: bodyKeys(slug),
    done: close,
  });
  return (
    <Form form={form} button={t('people.addAim')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <TextArea form={form} name="statement" label={t('people.aim')} hint={t('people.aimHint')} rows={2} />
    </Form>
  );
}
