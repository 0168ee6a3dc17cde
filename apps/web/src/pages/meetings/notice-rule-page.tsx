import { useNavigate, useParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { Await } from '../../kit/await.js';
import { Form } from '../../kit/form.js';
import { Notice } from '../../kit/notice.js';
import { PageHeading } from '../../kit/page-heading.js';
import { SelectField } from '../../kit/select-field.js';
import { TextField } from '../../kit/text-field.js';
import { useDates } from '../../kit/use-dates.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { meetingKeys } from './use-meeting.js';

type BodyNotice = components['schemas']['BodyNoticeResponse'];

/** Which rule of notice a committee keeps, and who checked it. */
export default function NoticeRulePage() {
  const { slug } = useCity();
  const { bodyId = '' } = useParams();
  const read = useRead(['bodies', slug, bodyId, 'notice'], () => taken(api.GET('/api/v1/cities/{city}/bodies/{id}/notice', { params: { path: { city: slug, id: bodyId } } })));
  return <Await read={read}>{(notice) => <Choose key={notice.version ?? 0} bodyId={bodyId} notice={notice} />}</Await>;
}

function Choose({ bodyId, notice }: { bodyId: string; notice: BodyNotice }) {
  const { t } = useMessages();
  const { slug, to } = useCity();
  const { day } = useDates();
  const navigate = useNavigate();
  const own = notice.version !== null;
  const form = useForm({
    id: `notice.${bodyId}`,
    initial: {
      ruleCode: own ? notice.rule.code : '', postingPlace: notice.postingPlace ?? '', elsewhereUrl: notice.elsewhereUrl ?? '', checkedBy: notice.checkedBy ?? '',
      checkedOn: notice.checkedOn ?? '', validUntil: notice.validUntil ?? '', version: notice.version ?? 0,
    },
    send: ({ version, ...values }) => taken(api.PUT('/api/v1/cities/{city}/bodies/{id}/notice', {
      params: { path: { city: slug, id: bodyId } },
      body: {
        ruleCode: values.ruleCode as 'none', postingPlace: values.postingPlace || null, elsewhereUrl: values.elsewhereUrl || null, checkedBy: values.checkedBy || null,
        checkedOn: values.checkedOn || null, validUntil: values.validUntil || null, ...(version === 0 ? {} : { version }),
      },
    })),
    refresh: meetingKeys(slug),
    done: () => void navigate(to(`bodies/${bodyId}`)),
  });
  const choices = [
    ...notice.choices.map(({ code, law }) => ({ value: code, label: code === 'none' ? t('assembly.ruleNone') : law })),
    { value: 'ask_counsel', label: t('assembly.ruleAsk') },
  ];
  return (
    <>
      <PageHeading title={t('assembly.ruleTitle')} tab={t('assembly.notice')} up={{ to: to(`bodies/${bodyId}`), label: t('people.committee') }} />
      {notice.outdated && notice.rule.validUntil !== null ? <Notice problem><p>{t('assembly.outdated', { date: day(notice.rule.validUntil) })}</p></Notice> : null}
      <Form form={form} button={t('forms.save')}>
        <SelectField form={form} name="ruleCode" label={t('assembly.rule')} hint={t('assembly.ruleHint')} options={choices} />
        <TextField form={form} name="postingPlace" label={t('assembly.postingPlace')} optional />
        <TextField form={form} name="elsewhereUrl" type="url" label={t('assembly.link')} hint={t('meetings.onlineHint')} optional />
        <TextField form={form} name="checkedBy" label={t('assembly.checkedBy')} hint={t('assembly.checkedByHint')} optional />
        <div className="cw-inline">
          <TextField form={form} name="checkedOn" type="date" label={t('assembly.ownCheckedOn')} optional />
          <TextField form={form} name="validUntil" type="date" label={t('assembly.ownValidUntil')} optional />
        </div>
      </Form>
    </>
  );
}
