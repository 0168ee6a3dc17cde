import { formatDate, type MessageId, type Stylesheet } from '#libs/ui';
import type { SiteChange, SiteItem, SiteVersion } from '../plan/plan.model.js';
import type { PageTexts } from './page-text.model.js';
import { PlanFrame } from './plan-frame.js';
import { UpdateLine } from './update-line.js';

export interface ChangesPageProps {
  readonly texts: PageTexts;
  readonly sheet: Stylesheet;
  readonly version: SiteVersion;
  readonly items: readonly SiteItem[];
  readonly asOf: string;
}

/** "What happened": every change of the plan and every update, by day, the newest first. */
export function ChangesPage({ texts, sheet, version, items, asOf }: ChangesPageProps) {
  const { plan, messages: { t, locale } } = texts;
  const numbers = new Map(items.map(({ itemId, number }) => [itemId, number]));
  const days = [...new Set([...plan.changes, ...plan.updates].map(({ on }) => on))].sort().reverse();
  return (
    <PlanFrame texts={texts} sheet={sheet} title={t('publicpages.happened')} inner="changes" version={version} current="happened" asOf={asOf}>
      <h1>{t('publicpages.happened')}</h1>
      {days.map((day) => (
        <section key={day}>
          <h2><time dateTime={day}>{formatDate(day, locale)}</time></h2>
          <ul className="cp-items">
            {plan.updates.filter(({ on }) => on === day).map((update) => (
              <li key={update.id}><ItemNumber texts={texts} number={numbers.get(update.itemId) ?? null} /><div><UpdateLine texts={texts} update={update} /></div></li>
            ))}
            {plan.changes.filter(({ on }) => on === day).map((change) => (
              <li key={change.id}><ItemNumber texts={texts} number={change.code === 'item_removed' ? null : numbers.get(change.itemId ?? '') ?? null} /><div><ChangeLine texts={texts} change={change} /></div></li>
            ))}
          </ul>
        </section>
      ))}
    </PlanFrame>
  );
}

function ItemNumber({ texts, number }: { texts: PageTexts; number: string | null }) {
  return <span className="cp-number">{number === null ? null : <a href={texts.href(texts.paths.item(number))}>{number}</a>}</span>;
}

const WORDS: Readonly<Record<string, MessageId>> = {
  item_added: 'site.change.item_added', item_changed: 'site.change.item_changed', item_removed: 'site.change.item_removed',
};

/** Words from the catalogue around plain values; what this release does not know is left out rather than guessed. */
function ChangeLine({ texts, change: { code, params } }: { texts: PageTexts; change: SiteChange }) {
  const { messages: { t }, paths, plan: { city: { sourceLanguage } } } = texts;
  const no = wholeOf(params['no']);
  if (code === 'version_published') {
    return (
      <>
        <a href={texts.href(paths.version(no))}>{t('site.change.version_published', { no: String(no), items: wholeOf(params['items']) })}</a>
        {typeof params['note'] === 'string' && params['note'] !== '' ? <><br /><span lang={sourceLanguage}>{params['note']}</span></> : null}
      </>
    );
  }
  if (code === 'text_withheld') return <>{t('site.change.text_withheld', { no: String(no), reason: String(params['reason'] ?? '') })}</>;
  const words = WORDS[code];
  return words === undefined ? null : <>{t(words, { no: String(no) })} <span lang={sourceLanguage}>{String(params['title'] ?? '')}</span></>;
}

function wholeOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
