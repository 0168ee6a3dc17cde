import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { Combobox, type FoundParty } from './combobox.js';
import { FieldFrame, useField, type FieldProps } from './field-frame.js';
import { useFoundParties, useNamedParty, type Asked } from './use-found-parties.js';
import type { FormValues } from './use-form.js';

/** Somebody or something known here, found by typing a part of the name. The form keeps the id; a name that fits nobody keeps nothing and says so. */
export function ChooserField<V extends FormValues>({ form, name, label, hint, optional, asked, except }: FieldProps<V> & { asked: Asked; except?: string }) {
  const { t } = useMessages();
  const { ties, wrong } = useField({ form, name, label, hint });
  const id = String(form.values[name] ?? '');
  const named = useNamedParty(id);
  const [typing, setTyping] = useState<string | null>(null);
  const [taken, setTaken] = useState<FoundParty>();
  // The name just taken stands at once, before the id was looked up.
  const text = typing ?? (taken?.id === id ? taken.name : named?.name) ?? '';
  const { found, waiting } = useFoundParties(typing ?? '', asked);
  const set = (value: string): void => form.set(name, value as V[typeof name]);
  // Whoever types a name to its end and goes on has chosen the one of that name.
  const leave = (): void => {
    if (typing === null) return;
    const same = found.filter((party) => party.name.toLocaleLowerCase() === typing.trim().toLocaleLowerCase());
    if (id === '' && same.length === 1 && same[0] !== undefined) set(same[0].id);
    if (id !== '' || same.length === 1 || typing.trim() === '') setTyping(null);
  };
  const unknown = typing !== null && typing.trim() !== '' && id === '' && !waiting && found.length === 0;
  return (
    <FieldFrame {...{ ties, label, hint, wrong, optional }}>
      <Combobox
        ties={ties} text={text} found={found.filter((party) => party.id !== except)} waiting={waiting} left={leave}
        typed={(words) => { setTyping(words); if (id !== '') set(''); }}
        chosen={(party) => { setTaken(party); set(party.id); setTyping(null); }}
      />
      {unknown ? <span className="usa-hint cw-under">{t('forms.chooser.nobody', { words: typing.trim() })}</span> : null}
    </FieldFrame>
  );
}
