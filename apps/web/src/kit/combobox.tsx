// oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/click-events-have-key-events -- HTML has no editable combobox with rich options; the keys of the list are those of the box, as the WAI-ARIA pattern has it
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useMessages } from '#libs/ui';

import type { components } from '../api/schema.js';
import type { FieldTies } from './field-frame.js';

export type FoundParty = components['schemas']['FoundParty'];

interface ComboboxProps {
  readonly ties: FieldTies;
  readonly text: string;
  /** What fits the text, at most a dozen. */
  readonly found: readonly FoundParty[];
  /** Still asking, or nothing was asked for yet. */
  readonly waiting: boolean;
  readonly typed: (text: string) => void;
  readonly chosen: (party: FoundParty) => void;
  readonly left?: () => void;
}

/**
 * A box with a list below, in the manner of the WAI-ARIA editable combobox: arrows move, Enter
 * takes, Escape closes, typing searches. What is under the arrow is told, focus stays in the box.
 */
export function Combobox({ ties, text, found, waiting, typed, chosen, left }: ComboboxProps) {
  const { t } = useMessages();
  const list = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  // A name typed to its end needs no list, which would only lie over the next field.
  const settled = found.length === 1 && at < 0 && found[0]?.name.toLocaleLowerCase() === text.trim().toLocaleLowerCase();
  const shown = open && found.length > 0 && !settled;
  useEffect(() => {
    if (at >= 0) document.getElementById(`${list}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [at, list]);
  const take = (party: FoundParty): void => {
    chosen(party);
    setOpen(false);
    setAt(-1);
  };
  const keys = (event: KeyboardEvent): void => {
    const under = found[at];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      setAt(found.length === 0 ? -1 : (at + (event.key === 'ArrowDown' ? 1 : at < 0 ? 0 : -1) + found.length) % found.length);
    } else if (event.key === 'Enter' && shown && under !== undefined) {
      event.preventDefault();
      take(under);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      setOpen(false);
    }
  };
  const says = !open || waiting ? '' : t('forms.chooser.found', { count: found.length });
  return (
    <div className="cw-combobox">
      <input
        className="usa-input" dir="auto" autoComplete="off" role="combobox" aria-autocomplete="list" aria-expanded={shown} aria-controls={list}
        {...(shown && at >= 0 ? { 'aria-activedescendant': `${list}-${at}` } : {})} {...ties} value={text} maxLength={200}
        onChange={(event) => { setOpen(true); setAt(-1); typed(event.target.value); }} onKeyDown={keys} onClick={() => setOpen(true)}
        onBlur={() => { setOpen(false); left?.(); }}
      />
      {/* Pressing in the list must not take the focus out of the box. */}
      <ul id={list} role="listbox" aria-label={t('forms.chooser.list')} hidden={!shown} onMouseDown={(event) => event.preventDefault()}>
        {found.map((party, index) => (
          // Keys are those of the box; the list is for pressing.
          <li key={party.id} id={`${list}-${index}`} role="option" aria-selected={index === at} onClick={() => take(party)}>
            <b dir="auto">{party.name}</b>{party.about === null ? null : <span className="cw-quiet" dir="auto"> {party.about}</span>}
          </li>
        ))}
      </ul>
      <output className="usa-sr-only">{says}</output>
    </div>
  );
}
