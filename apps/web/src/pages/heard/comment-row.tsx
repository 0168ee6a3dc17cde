import { useState } from 'react';
import { directionOf, useMessages } from '#libs/ui';

import { Press } from '../../kit/next-step.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { SortForm } from './sort-form.js';
import type { Comment, Theme } from './use-heard-case.js';

/** Somebody's words as they were said, shown in their language; where they were heard, and who may read them. */
export function CommentRow({ comment, themes, fixed }: { comment: Comment; themes: readonly Theme[]; fixed: boolean }) {
  const { t } = useMessages();
  const { may } = useCity();
  const { at } = useDates();
  const [sorting, setSorting] = useState(false);
  return (
    <li>
      <blockquote className="cw-said" lang={comment.language} dir={directionOf(comment.language)}>{comment.text}</blockquote>
      <p className="cw-meta">
        <span dir="auto">{comment.session ?? t(`engagement.channel.${comment.channel}`)}</span>
        <span>{at(comment.receivedAt)}</span>
        {comment.itemHint === null ? null : <span>{t('heard.about', { item: comment.itemHint })}</span>}
        {comment.fromName === null ? null : <span dir="auto">{t('heard.from', { name: comment.fromName })}</span>}
        <span>{t('heard.readBy', { who: t(`engagement.visibility.${comment.visibility}`) })}</span>
      </p>
      {may('engagement.input.record') && !fixed ? <div className="cp-actions"><Press kind="quiet" expanded={sorting} press={() => setSorting(!sorting)}>{t('heard.sort')}</Press></div> : null}
      {sorting ? <SortForm comment={comment} themes={themes} close={() => setSorting(false)} /> : null}
    </li>
  );
}
