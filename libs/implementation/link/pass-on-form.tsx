import { ErrorSummary, TextField, useMessages, type WrongLine } from '#libs/ui';
import type { LinkedStep } from './link-page.model.js';
import { StepHeading } from './update-form.js';

export interface SideFormProps {
  readonly step: LinkedStep;
  readonly token: string;
  readonly wrong: readonly WrongLine[];
  readonly typed: Readonly<Record<string, string | undefined>>;
}

/** Who should be asked instead? The office decides; nothing sent before is lost. */
export function PassOnForm({ step, token, wrong, typed }: SideFormProps) {
  const { t, lang } = useMessages();
  const of = (name: string) => wrong.find((line) => line.name === name)?.what;
  return (
    <>
      <StepHeading step={step} />
      {wrong.length === 0 ? null : <ErrorSummary wrong={wrong} />}
      <h2>{t('link.passTitle')}</h2>
      <p>{t('link.passHint')}</p>
      <form method="post" action={`/l/${token}/pass`}>
        <input type="hidden" name="item" value={step.id} />
        <input type="hidden" name="lang" value={lang} />
        <TextField name="name" label={t('link.passName')} maxLength={200} autoComplete="off" defaultValue={typed['name']} wrong={of('name')} />
        <TextField name="email" type="email" label={t('link.passEmail')} maxLength={254} autoComplete="off" optional defaultValue={typed['email']} wrong={of('email')} />
        <p className="cp-actions"><button className="cp-button" type="submit">{t('link.passButton')}</button></p>
      </form>
      <Back step={step} token={token} />
    </>
  );
}

/** When are you back? The office sees the date, not the reason. */
export function AwayForm({ step, token, wrong, typed, today }: SideFormProps & { readonly today: string }) {
  const { t, lang } = useMessages();
  return (
    <>
      <StepHeading step={step} />
      {wrong.length === 0 ? null : <ErrorSummary wrong={wrong} />}
      <form method="post" action={`/l/${token}/away`}>
        <input type="hidden" name="item" value={step.id} />
        <input type="hidden" name="lang" value={lang} />
        <TextField name="until" type="date" min={today} label={t('link.awayTitle')} hint={t('link.awayHint')} defaultValue={typed['until']}
          wrong={wrong.find((line) => line.name === 'until')?.what} />
        <p className="cp-actions"><button className="cp-button" type="submit">{t('link.awayButton')}</button></p>
      </form>
      <Back step={step} token={token} />
    </>
  );
}

function Back({ step, token }: { readonly step: LinkedStep; readonly token: string }) {
  const { t, lang } = useMessages();
  return <ul className="cp-more"><li><a href={`/l/${token}?item=${step.id}&lang=${lang}`}>{t('implementation.page.back')}</a></li></ul>;
}
