import { useState } from 'react';
import { useMessages, type MessageId } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { ErrorState } from '../../kit/error-state.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import type { Stage } from '../cases/use-case-home.js';
import { useCaseWords } from '../cases/use-case-words.js';
import { RenameForm } from './rename-form.js';

type Move = 'complete' | 'skip' | 'reopen';

/** What can be done with a stage now: begin it, complete it, pass it with a reason, skip or reopen it. */
export function StageMoves({ stage, template }: { stage: Stage; template: string }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const { stageName } = useCaseWords();
  const [reasonFor, setReasonFor] = useState<Move>();
  const [renaming, setRenaming] = useState(false);
  const params = { path: { city: slug, id: stage.id } };
  const act = useSend((move: 'open' | 'complete', key) => taken(move === 'open'
    ? api.POST('/api/v1/cities/{city}/stages/{id}/open', { params, body: { version: stage.version }, headers: once(key) })
    : api.POST('/api/v1/cities/{city}/stages/{id}/complete', { params, body: { version: stage.version }, headers: once(key) })), { refresh: [['cases', slug]] });
  const name = stageName(stage, template);
  if (reasonFor !== undefined) return <ReasonForm stage={stage} move={reasonFor} close={() => setReasonFor(undefined)} />;
  if (renaming) return <RenameForm stage={stage} name={name} close={() => setRenaming(false)} />;
  const ready = stage.state === 'open' && stage.missing.length === 0;
  return (
    <>
      {act.problem === null ? null : <ErrorState problem={act.problem} />}
      <div className="cp-actions">
        {ready ? <Press kind="first" busy={act.busy} press={() => act.send('complete')}>{t('app.stage.complete', { stage: name })}</Press> : null}
        {stage.state === 'open' && !ready ? <Press press={() => setReasonFor('complete')}>{t('app.stage.pass')}</Press> : null}
        {stage.state === 'not_started' ? <Press kind="first" busy={act.busy} press={() => act.send('open')}>{t('app.case.openStage', { stage: name })}</Press> : null}
        {stage.state === 'not_started' || stage.state === 'open' ? <Press kind="quiet" press={() => setReasonFor('skip')}>{t('app.stage.skip')}</Press> : null}
        {stage.state === 'done' || stage.state === 'skipped' ? <Press press={() => setReasonFor('reopen')}>{t('app.stage.reopen')}</Press> : null}
        <Press kind="quiet" press={() => setRenaming(true)}>{t('process.stage.rename')}</Press>
      </div>
    </>
  );
}

const words: Readonly<Record<Move, { readonly hint: MessageId; readonly button: MessageId }>> = {
  complete: { hint: 'app.stage.passHint', button: 'app.stage.pass' },
  skip: { hint: 'app.stage.skipHint', button: 'app.stage.skip' },
  reopen: { hint: 'app.stage.reopenHint', button: 'app.stage.reopen' },
};

function ReasonForm({ stage, move, close }: { stage: Stage; move: Move; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `stage.${stage.id}.${move}`,
    initial: { reason: '', version: stage.version },
    send: (body, key) => {
      const request = { params: { path: { city: slug, id: stage.id } }, body, headers: once(key) };
      if (move === 'skip') return taken(api.POST('/api/v1/cities/{city}/stages/{id}/skip', request));
      return taken(move === 'reopen' ? api.POST('/api/v1/cities/{city}/stages/{id}/reopen', request) : api.POST('/api/v1/cities/{city}/stages/{id}/complete', request));
    },
    refresh: [['cases', slug]],
    done: close,
  });
  return (
    <Form form={form} button={t(words[move].button)} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <TextField form={form} name="reason" label={t('forms.reason')} hint={t(words[move].hint)} />
    </Form>
  );
}
