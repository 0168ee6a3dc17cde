import { useId } from 'react';
import { useMessages } from '#libs/ui';

import type { Report } from './report-page.js';

interface EditorProps {
  readonly section: Report['sections'][number];
  readonly report: Report;
  readonly words: string;
  readonly write: (text: string) => void;
  readonly show: (shown: boolean) => void;
}

/** One section: where its text comes from, own words before it, and whether it prints. */
export function SectionEditor({ section, report, words, write, show }: EditorProps) {
  const { t } = useMessages();
  const id = useId();
  const drafted = report.drafted.find((one) => one.key === section.key);
  const empty = (drafted?.sentences.length ?? 0) === 0 && !(section.key === 'attention' && report.attention.length > 0);
  const state = !section.shown ? 'hidden' : words.trim() !== '' ? 'edited' : empty ? 'empty' : 'records';
  return (
    <details className="cw-report-section">
      <summary><b>{drafted?.heading ?? section.key}</b> <span className="cw-quiet">{t(`reports.one.section.${state}`)}</span></summary>
      <div className="usa-checkbox">
        <input className="usa-checkbox__input" type="checkbox" id={`${id}s`} checked={section.shown} onChange={(event) => show(event.target.checked)} />
        <label className="usa-checkbox__label" htmlFor={`${id}s`}>{t('reports.one.show')}</label>
      </div>
      {section.shown ? (
        <>
          <label className="usa-label" htmlFor={`${id}w`}>{t('reports.one.words')}<span className="usa-sr-only">: {drafted?.heading}</span></label>
          <textarea className="usa-textarea" dir="auto" id={`${id}w`} rows={3} value={words} onChange={(event) => write(event.target.value)} />
        </>
      ) : null}
    </details>
  );
}
