import { useMessages } from '#libs/ui';

import type { components } from '../../api/schema.js';
import { FieldNotes, useField } from '../../kit/field-frame.js';
import { Press } from '../../kit/next-step.js';
import type { FormState, FormValues } from '../../kit/use-form.js';

type EntryLink = components['schemas']['EntryLinkRequest'];

const KINDS = ['press', 'media', 'fact_sheet', 'document', 'other'] as const;
const MOST = 20;

/** Each link is one text of the form's values, so that a draft keeps it: `press|Name|https://…`. */
interface LinkValues extends FormValues {
  links: readonly string[];
}

const read = (text: string): { kind: string; label: string; url: string } => {
  const [kind = '', label = '', ...url] = text.split('|');
  return { kind: kind || 'press', label, url: url.join('|') };
};

const write = ({ kind, label, url }: { kind: string; label: string; url: string }): string => [kind, label.replaceAll('|', '/'), url].join('|');

/** What is sent: links that have an address; a link without a name is called by its address. */
export function linksOf(texts: readonly string[]): EntryLink[] {
  return texts.map(read).filter(({ url }) => url.trim() !== '').map(({ kind, label, url }) => ({ kind: kind as EntryLink['kind'], label: label.trim() || url.slice(0, 120), url: url.trim() }));
}

/** As many links as there are: a press release, what the media wrote, a fact sheet. */
export function LinksFields<V extends LinkValues>({ form }: { form: FormState<V> }) {
  const { t } = useMessages();
  const { ties, wrong } = useField({ form, name: 'links', label: t('cases.entry.linkUrl') });
  const { links } = form.values;
  const put = (next: readonly string[]) => form.setAll({ links: next } as Partial<V>);
  const change = (at: number, changed: Partial<ReturnType<typeof read>>) => put(links.map((one, place) => (place === at ? write({ ...read(one), ...changed }) : one)));
  return (
    <>
      <FieldNotes id={ties.id} wrong={wrong} />
      {links.map((text, at) => <LinkFields key={at} id={`${ties.id}-${at}`} value={read(text)} change={(changed) => change(at, changed)} drop={links.length < 2 ? undefined : () => put(links.filter((_, place) => place !== at))} />)}
      {links.length < MOST && read(links.at(-1) ?? '').url !== '' ? <div className="cp-actions"><Press kind="quiet" press={() => put([...links, ''])}>{t('cases.entry.moreLinks')}</Press></div> : null}
    </>
  );
}

interface LinkProps {
  readonly id: string;
  readonly value: ReturnType<typeof read>;
  readonly change: (changed: Partial<ReturnType<typeof read>>) => void;
  readonly drop: (() => void) | undefined;
}

function LinkFields({ id, value, change, drop }: LinkProps) {
  const { t } = useMessages();
  return (
    <fieldset className="usa-fieldset">
      <legend className="usa-sr-only">{value.label || t('cases.entry.linkUrl')}</legend>
      <label className="usa-label" htmlFor={`${id}-url`}>{t('cases.entry.linkUrl')} <span className="usa-hint">({t('forms.optional')})</span></label>
      <input className="usa-input" id={`${id}-url`} type="url" dir="ltr" maxLength={1000} autoComplete="off" value={value.url} onChange={(event) => change({ url: event.target.value })} />
      {value.url === '' ? null : (
        <div className="cw-inline">
          <div className="usa-form-group">
            <label className="usa-label" htmlFor={`${id}-label`}>{t('cases.entry.linkLabel')} <span className="usa-hint">({t('forms.optional')})</span></label>
            <input className="usa-input" id={`${id}-label`} dir="auto" maxLength={120} autoComplete="off" value={value.label} onChange={(event) => change({ label: event.target.value })} />
          </div>
          <div className="usa-form-group">
            <label className="usa-label" htmlFor={`${id}-kind`}>{t('cases.entry.linkKind')}</label>
            <select className="usa-select" id={`${id}-kind`} value={value.kind} onChange={(event) => change({ kind: event.target.value })}>{KINDS.map((kind) => <option key={kind} value={kind}>{t(`cases.link.${kind}`)}</option>)}</select>
          </div>
        </div>
      )}
      {drop === undefined ? null : <div className="cp-actions"><Press kind="quiet" press={drop}>{t('cases.entry.fewerLinks')}</Press></div>}
    </fieldset>
  );
}
