import { useId } from 'react';
import { useMessages } from '#libs/ui';

/** A secret address, shown once, to be copied. */
export function CalendarAddress({ url }: { url: string }) {
  const { t } = useMessages();
  const id = useId();
  return (
    <div className="cp-notice" aria-live="polite">
      <p>{t('calendar.once')}</p>
      <label className="usa-label" htmlFor={id}>{t('calendar.address')}</label>
      <input id={id} className="usa-input" type="text" dir="ltr" readOnly value={url} onFocus={(event) => event.currentTarget.select()} />
      <p className="cw-quiet">{t('calendar.how')}</p>
      <p><a href={url.replace(/^https?:/, 'webcal:')}>{t('calendar.open')}</a></p>
    </div>
  );
}
