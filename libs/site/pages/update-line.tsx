import { formatDate } from '#libs/ui';
import type { SiteUpdate } from '../plan/plan.model.js';
import type { PageTexts } from './page-text.model.js';
import { Line } from './shown.js';

/** What an organization told: state and date; its words only once somebody released them. */
export function UpdateLine({ texts, update }: { texts: PageTexts; update: SiteUpdate }) {
  const { messages: { t, locale }, language } = texts;
  const said = update.answer === 'later' && update.forecastOn !== null
    ? t('site.update.laterBy', { date: formatDate(update.forecastOn, locale) }) : t(`site.update.${update.answer}`);
  return (
    <>
      <strong>{said}</strong>: <Line shown={texts.of(update.id, 'text', update.step)} page={language} />
      {update.publicLine === '' ? null : <><br /><q><Line shown={texts.of(update.id, 'text', update.publicLine)} page={language} /></q></>}
      <br /><span className="cp-quiet">{[update.lead, formatDate(update.on, locale)].filter((part) => part !== null).join(', ')}</span>
    </>
  );
}
