import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { FieldFrame, useField, type FieldProps } from './field-frame.js';
import type { FormValues } from './use-form.js';

/** A password, with a way to see it. */
export function PasswordField<V extends FormValues>({ form, name, label, hint, autoComplete }: FieldProps<V> & { autoComplete: 'current-password' | 'new-password' }) {
  const { t } = useMessages();
  const [shown, setShown] = useState(false);
  const { ties, wrong } = useField({ form, name, label, hint });
  return (
    <FieldFrame {...{ ties, label, hint, wrong }}>
      <input
        className="usa-input" type={shown ? 'text' : 'password'} dir="ltr" autoComplete={autoComplete} autoCapitalize="off" spellCheck={false} {...ties}
        value={String(form.values[name] ?? '')} onChange={(event) => form.set(name, event.target.value as V[typeof name])}
      />
      <button type="button" className="usa-button usa-button--unstyled cw-under" aria-pressed={shown} onClick={() => setShown(!shown)}>
        {shown ? t('signin.hidePassword') : t('signin.showPassword')}
      </button>
    </FieldFrame>
  );
}
