import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { languageOwnName, useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import { Await } from '../../kit/await.js';
import { Form } from '../../kit/form.js';
import { PageHeading } from '../../kit/page-heading.js';
import { SelectField } from '../../kit/select-field.js';
import { TextArea } from '../../kit/text-area.js';
import { TextField } from '../../kit/text-field.js';
import { UndoNotice } from '../../kit/undo-notice.js';
import { given, useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { heardKeys, type Comment, type HeardCase, type Session, type Theme } from './use-heard-case.js';
import { WithCase } from './with-case.js';

const CHANNELS = ['paper', 'session', 'phone', 'email', 'web', 'other'] as const;

/** Types in what people said: a stack of cards, one after the other, without leaving the page. */
export default function AddCommentsPage() {
  return <WithCase>{({ chosen }) => <Places key={chosen.id} chosen={chosen} />}</WithCase>;
}

function Places({ chosen }: { chosen: HeardCase }) {
  const { slug } = useCity();
  const read = useRead(['heard', slug, chosen.id, 'places'], async () => {
    const path = { city: slug };
    const [themes, sessions] = await Promise.all([
      taken(api.GET('/api/v1/cities/{city}/themes', { params: { path, query: { caseId: chosen.id } } })),
      taken(api.GET('/api/v1/cities/{city}/sessions', { params: { path, query: { caseId: chosen.id, limit: 200 } } })),
    ]);
    return { themes: themes.items, sessions: sessions.items };
  });
  return <Await read={read}>{({ themes, sessions }) => <Add chosen={chosen} themes={themes} sessions={sessions} />}</Await>;
}

function Add({ chosen, themes, sessions }: { chosen: HeardCase; themes: readonly Theme[]; sessions: readonly Session[] }) {
  const { t } = useMessages();
  const { slug, to, languages, sourceLanguage } = useCity();
  const [params] = useSearchParams();
  const [added, setAdded] = useState(0);
  const form = useForm({
    id: `comment.${chosen.id}`,
    initial: { text: '', channel: params.has('session') ? 'session' : 'paper', sessionId: params.get('session') ?? '', themeId: '', language: sourceLanguage, itemHint: '', fromName: '' },
    send: ({ channel, sessionId, text, ...rest }, key) => taken(api.POST('/api/v1/cities/{city}/comments', {
      params: { path: { city: slug } }, headers: once(key),
      body: { caseId: chosen.id, channel: channel as Comment['channel'], sessionId: sessionId || null, comments: [{ text, ...given(rest) }] },
    })),
    refresh: heardKeys(slug),
    done: () => {
      setAdded(added + 1);
      // The next card of the same stack: everything but its words stays.
      form.setAll({ text: '', itemHint: '', fromName: '' });
    },
  });
  return (
    <>
      <PageHeading title={t('heard.addTitle')} tab={t('heard.add')} lead={t('heard.addLead')} up={{ to: to(`heard?case=${chosen.id}`), label: t('frame.heard') }} />
      {added === 0 ? null : <UndoNotice>{t('heard.added', { count: added })}</UndoNotice>}
      <Form form={form} button={t('heard.addNext')}>
        <TextArea form={form} name="text" label={t('heard.words')} hint={t('heard.wordsHint')} rows={4} />
        <SelectField form={form} name="themeId" label={t('heard.theme')} options={themes.map(({ id, name }) => ({ value: id, label: name }))} optional />
        <div className="cw-inline">
          <SelectField form={form} name="channel" label={t('heard.how')} options={CHANNELS.map((value) => ({ value, label: t(`engagement.channel.${value}`) }))} />
          <SelectField form={form} name="language" label={t('heard.language')} options={languages.map((value) => ({ value, label: languageOwnName(value) }))} />
        </div>
        {sessions.length === 0 ? null : <SelectField form={form} name="sessionId" label={t('heard.session')} options={sessions.map(({ id, title }) => ({ value: id, label: title }))} optional />}
        <TextField form={form} name="itemHint" label={t('heard.itemHint')} hint={t('heard.itemHintHint')} optional />
        <TextField form={form} name="fromName" label={t('heard.fromName')} hint={t('heard.fromNameHint')} optional autoComplete="off" />
      </Form>
    </>
  );
}
