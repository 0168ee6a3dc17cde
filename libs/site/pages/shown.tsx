import { Fragment } from 'react';
import type { ShownText } from './page-text.model.js';

/** Language and direction where they differ from the page's. */
export function langOf({ lang, dir }: ShownText, page: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return lang === page ? {} : { lang, dir };
}

/** One line in its language. */
export function Line({ shown, page }: { shown: ShownText; page: string }) {
  return shown.lang === page ? <>{shown.text}</> : <span lang={shown.lang} dir={shown.dir}>{shown.text}</span>;
}

/** Paragraphs, as an empty line parts them. */
export function Paragraphs({ shown, page, lead = false }: { shown: ShownText; page: string; lead?: boolean }) {
  if (shown.text.trim() === '') return null;
  return (
    <div {...langOf(shown, page)}>
      {shown.text.trim().split(/\n\s*\n/).map((part, at) => (
        <p key={at} className={lead ? 'cp-lead' : undefined}>
          {part.split('\n').map((line, row) => <Fragment key={row}>{row === 0 ? null : <br />}{line}</Fragment>)}
        </p>
      ))}
    </div>
  );
}
