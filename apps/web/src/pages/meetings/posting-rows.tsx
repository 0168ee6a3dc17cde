import { useMessages } from '#libs/ui';

import { useDates } from '../../kit/use-dates.js';
import type { MeetingNotice } from './use-notice.js';

/** Reasons that the work itself gives, in words. */
const REASONS: Readonly<Record<string, 'assembly.reason.moved' | 'assembly.reason.changed'>> = { 'bodies.meeting.moved': 'assembly.reason.moved', 'bodies.agenda.changed': 'assembly.reason.changed' };

/** The proof: what was posted when, and its checksum. */
export function PostingRows({ notice }: { notice: MeetingNotice }) {
  const { t } = useMessages();
  const { at } = useDates();
  const reasonWords = (reason: string): string => {
    const id = REASONS[reason];
    return id === undefined ? reason : t(id);
  };
  if (notice.postings.length === 0) return null;
  return (
    <details>
      <summary>{t('assembly.postings')}</summary>
      <ul className="cw-rows">
        {notice.postings.map((posting) => (
          <li key={posting.id}>
            <h3>{t('assembly.postingLine', { no: posting.no, when: at(posting.postedAt, 'full') })}</h3>
            <p className="cw-meta">
              {posting.url === null ? null : <a href={posting.url} rel="noreferrer">{t('assembly.link')}</a>}
              {posting.place === null ? null : <span dir="auto">{posting.place}</span>}
              {posting.lateReason === null ? null : <span dir="auto">{t('assembly.lateReason')} {posting.lateReason}</span>}
              {posting.withdrawnAt === null || posting.withdrawnReason === null ? null : <span dir="auto">{t('assembly.withdrawn', { when: at(posting.withdrawnAt), reason: reasonWords(posting.withdrawnReason) })}</span>}
            </p>
            <p className="cw-quiet cw-checksum" dir="ltr">{t('assembly.checksum')}: {posting.sha256}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
