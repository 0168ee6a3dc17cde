import { useState } from 'react';
import { languageName, useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { useSend } from '../../api/use-send.js';
import { Await } from '../../kit/await.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ErrorState } from '../../kit/error-state.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { Section } from '../../kit/section.js';
import { SelectField } from '../../kit/select-field.js';
import { useForm, type FormState } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { useLanguageChoices } from './language-choices.js';
import { meetingKeys, type Meeting } from './use-meeting.js';

type Need = components['schemas']['AccessNeedResponse'];
const KINDS = ['interpretation', 'hearing', 'childcare', 'transport', 'venue'] as const;

/** Interpretation, childcare, a way in: anybody asks without a name; who runs the meeting sees numbers. */
export function AccessPart({ meeting }: { meeting: Meeting }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const read = useRead(['meetings', slug, meeting.id, 'access'], () => taken(api.GET('/api/v1/cities/{city}/meetings/{id}/access', { params: { path: { city: slug, id: meeting.id } } })));
  if (meeting.state === 'cancelled') return null;
  return (
    <Section title={t(meeting.mayRun ? 'assembly.accessRun' : 'assembly.access')}>
      <Await read={read}>{({ needs, open }) => (
        <>
          {needs.length === 0 ? meeting.mayRun ? <EmptyState>{t('assembly.nobodyAsks')}</EmptyState> : null : <ul className="cw-rows">{needs.map((need) => <NeedRow key={need.id} meeting={meeting} need={need} />)}</ul>}
          {open ? <Ask meeting={meeting} /> : null}
        </>
      )}</Await>
    </Section>
  );
}

function NeedRow({ meeting, need }: { meeting: Meeting; need: Need }) {
  const { t, locale } = useMessages();
  const { slug } = useCity();
  const arrange = useSend((arranged: boolean) => taken(api.PUT('/api/v1/cities/{city}/meetings/{id}/access/{part}', { params: { path: { city: slug, id: meeting.id, part: need.id } }, body: { arranged, used: need.used, version: need.version } })), { refresh: meetingKeys(slug) });
  const what = t(`assembly.need.${need.kind}`);
  return (
    <li>
      <h3>{need.language === null ? what : t('assembly.interpretInto', { need: what, language: languageName(need.language, locale) })}</h3>
      <p className="cw-meta">{need.asked === null ? null : <span>{t('assembly.askedCount', { count: need.asked })}</span>}<span>{t(need.arranged ? 'assembly.arranged' : 'assembly.notArranged')}</span></p>
      {meeting.mayRun ? <div className="cp-actions"><Press kind="quiet" busy={arrange.busy} press={() => arrange.send(!need.arranged)}>{t(need.arranged ? 'assembly.markOpen' : 'assembly.markArranged')}<span className="usa-sr-only">: {what}</span></Press></div> : null}
      {arrange.problem === null ? null : <ErrorState problem={arrange.problem} />}
    </li>
  );
}

function Ask({ meeting }: { meeting: Meeting }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const [receipt, setReceipt] = useState<string>();
  const path = { city: slug, id: meeting.id };
  const form = useForm({
    id: `access.${meeting.id}`, keep: false, initial: { kind: '', language: '' }, refresh: meetingKeys(slug),
    send: ({ kind, language }, key) => taken(api.POST('/api/v1/cities/{city}/meetings/{id}/access', { params: { path }, body: { kind: kind as Need['kind'], language: kind === 'interpretation' ? language || null : null }, headers: once(key) })),
    done: (asked) => setReceipt(asked.receipt),
  });
  const back = useSend((part: string) => taken(api.DELETE('/api/v1/cities/{city}/meetings/{id}/access/{part}', { params: { path: { ...path, part } } })), { refresh: meetingKeys(slug), done: () => setReceipt(undefined) });
  if (receipt !== undefined) {
    return (
      <div>
        <output>{t('assembly.asked')}</output>
        <div className="cp-actions"><Press kind="quiet" busy={back.busy} press={() => back.send(receipt)}>{t('assembly.takeBack')}</Press></div>
        {back.problem === null ? null : <ErrorState problem={back.problem} />}
      </div>
    );
  }
  return (
    <details>
      <summary>{t('assembly.access')}</summary>
      <p className="cw-quiet">{t('assembly.accessPromise')}</p>
      <Form form={form} button={t('assembly.ask')}>
        <SelectField form={form} name="kind" label={t('assembly.need')} options={KINDS.map((value) => ({ value, label: t(`assembly.need.${value}`) }))} />
        {form.values.kind === 'interpretation' ? <Into form={form} /> : null}
      </Form>
    </details>
  );
}

function Into({ form }: { form: FormState<{ kind: string; language: string }> }) {
  const { t } = useMessages();
  return <SelectField form={form} name="language" label={t('assembly.language')} options={useLanguageChoices()} />;
}
