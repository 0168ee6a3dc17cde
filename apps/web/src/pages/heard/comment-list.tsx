import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useList } from '../../api/reads.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ListMore } from '../../kit/list-more.js';
import { useCity } from '../../session/city-context.js';
import { CommentRow } from './comment-row.js';
import type { HeardCase, Theme } from './use-heard-case.js';

/** The comments under one theme, the latest first. */
export function CommentList({ chosen, themes, theme }: { chosen: HeardCase; themes: readonly Theme[]; theme: string }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const ofTheme = theme === 'none' ? { unsorted: 'yes' as const } : { themeId: theme };
  const comments = useList(['heard', slug, chosen.id, 'comments', theme], (after) => taken(api.GET('/api/v1/cities/{city}/comments', { params: { path: { city: slug }, query: { caseId: chosen.id, ...ofTheme, ...(after === undefined ? {} : { after }) } } })));
  const name = themes.find((one) => one.id === theme)?.name ?? t('heard.unsorted');
  return (
    <section aria-labelledby="comments">
      <h2 id="comments" dir="auto">{name}</h2>
      <ListMore read={comments} empty={<EmptyState>{t(theme === 'none' ? 'heard.allSorted' : 'heard.nothingHere')}</EmptyState>}>
        {(rows) => <ul className="cw-rows">{rows.map((comment) => <CommentRow key={comment.id} comment={comment} themes={themes} fixed={chosen.readOnly} />)}</ul>}
      </ListMore>
    </section>
  );
}
