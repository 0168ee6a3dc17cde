import type { ReactNode } from 'react';

import { formatDate } from '../format/format-dates.js';
import { formatFileSize } from '../format/format-numbers.js';
import { useMessages } from '../messages/messages-context.js';

/** A file to take along: "CSV", "StratML", "PDF". */
export interface DataDownload {
  readonly label: string;
  readonly href: string;
  /** Bytes. */
  readonly size?: number | undefined;
}

export interface PublicFooterProps {
  readonly version?: { readonly number: string; readonly publishedOn: string; readonly allHref?: string | undefined } | undefined;
  /** Live pages: the day whose state is shown, YYYY-MM-DD. */
  readonly asOf?: string | undefined;
  /** SHA-256 of the published version, hexadecimal. */
  readonly checksum?: string | undefined;
  readonly downloads?: readonly DataDownload[] | undefined;
  /** The office that answers, with a way to reach it. */
  readonly contact?: ReactNode;
}

/** What this page is, exactly, and how to take its data along. */
export function PublicFooter({ version, asOf, checksum, downloads = [], contact }: PublicFooterProps) {
  const { t, locale } = useMessages();
  return (
    <footer className="cp-foot">
      <div className="cp-wrap">
        <div>
          {version === undefined ? null : (
            <p>
              {t('publicpages.version', { number: version.number, date: formatDate(version.publishedOn, locale) })}
              {version.allHref === undefined ? null : <> · <a href={version.allHref}>{t('publicpages.otherVersions')}</a></>}
            </p>
          )}
          {asOf === undefined ? null : <p>{t('publicpages.statusAsOf', { date: formatDate(asOf, locale) })}</p>}
          {checksum === undefined ? null : (
            <details>
              <summary>{t('publicpages.checksum')}: <code>{checksum.slice(0, 12)}…</code></summary>
              <p>{t('publicpages.checksumWhy')}</p>
              <p><code>{checksum}</code></p>
            </details>
          )}
        </div>
        {downloads.length === 0 ? null : (
          <div>
            <h2>{t('publicpages.data')}</h2>
            <ul>
              {downloads.map(({ label, href, size }) => (
                <li key={href}><a href={href} download>{label}</a>{size === undefined ? null : ` (${formatFileSize(size, locale)})`}</li>
              ))}
            </ul>
          </div>
        )}
        <div>
          {contact}
          <p className="cp-quiet">{t('frame.madeWith')}</p>
        </div>
      </div>
    </footer>
  );
}
