import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { ErrorState } from '../../kit/error-state.js';
import { Press } from '../../kit/next-step.js';
import { Section } from '../../kit/section.js';
import { useCity } from '../../session/city-context.js';
import { CompositionForm } from './composition-form.js';
import { CompositionLines } from './composition-lines.js';
import { bodyKeys, type Body } from './use-body.js';

/** Of whom the committee is to be made up, and how far it is. */
export function Composition({ body }: { body: Body }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const [adding, setAdding] = useState(false);
  const arranges = body.may.arrange && body.state === 'active';
  const retire = useSend((part: string) => taken(api.DELETE('/api/v1/cities/{city}/bodies/{id}/composition/{part}', { params: { path: { city: slug, id: body.id, part } } })), { refresh: bodyKeys(slug) });
  if (body.composition.length === 0 && !arranges) return null;
  return (
    <Section title={t('seats.composition')} beside={arranges ? <Press kind="quiet" expanded={adding} press={() => setAdding(!adding)}>{t('seats.addRule')}</Press> : undefined}>
      <p className="cw-quiet">{t('seats.compositionLead')}</p>
      {adding ? <CompositionForm body={body} close={() => setAdding(false)} /> : null}
      {retire.problem === null ? null : <ErrorState problem={retire.problem} />}
      <CompositionLines
        lines={body.composition.map((line) => ({ ...line, count: line.now }))}
        {...(arranges ? { end: { busy: retire.busy, press: retire.send } } : {})}
      />
    </Section>
  );
}
