import './heard.css';

import { useSearchParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import { Await } from '../../kit/await.js';
import { EmptyState } from '../../kit/empty-state.js';
import { NextStep } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { useCity } from '../../session/city-context.js';
import { CommentList } from './comment-list.js';
import { HeardTabs } from './heard-tabs.js';
import { ThemeList } from './theme-list.js';
import type { HeardCase, Theme } from './use-heard-case.js';
import { WithCase } from './with-case.js';

/** What we heard, by theme; what nobody has sorted yet comes first. */
export default function HeardPage() {
  return <WithCase>{({ cases, chosen }) => <Heard key={chosen.id} cases={cases} chosen={chosen} />}</WithCase>;
}

function Heard({ cases, chosen }: { cases: readonly HeardCase[]; chosen: HeardCase }) {
  const { slug } = useCity();
  const read = useRead(['heard', slug, chosen.id, 'themes'], async () => {
    const path = { city: slug };
    const [themes, unsorted] = await Promise.all([
      taken(api.GET('/api/v1/cities/{city}/themes', { params: { path, query: { caseId: chosen.id } } })),
      taken(api.GET('/api/v1/cities/{city}/comments', { params: { path, query: { caseId: chosen.id, unsorted: 'yes', limit: 200 } } })),
    ]);
    return { themes: themes.items, unsorted: unsorted.items.length, many: unsorted.next !== null };
  });
  return <Await read={read}>{(found) => <Themes cases={cases} chosen={chosen} {...found} />}</Await>;
}

interface ThemesProps {
  readonly cases: readonly HeardCase[];
  readonly chosen: HeardCase;
  readonly themes: readonly Theme[];
  readonly unsorted: number;
  readonly many: boolean;
}

function Themes({ cases, chosen, themes, unsorted, many }: ThemesProps) {
  const { t } = useMessages();
  const { to, may } = useCity();
  const [params] = useSearchParams();
  const sorted = themes.reduce((sum, theme) => sum + theme.comments, 0);
  const theme = params.get('theme') ?? (unsorted > 0 ? 'none' : themes[0]?.id ?? 'none');
  const writes = may('engagement.input.record') && !chosen.readOnly;
  return (
    <>
      <PageHeading
        title={t('heard.title')} tab={t('frame.heard')} lead={sorted + unsorted === 0 ? t('heard.none') : many ? t('heard.leadMany', { count: sorted, themes: themes.length, unsorted }) : t('heard.lead', { count: sorted + unsorted, themes: themes.length, unsorted })}
        next={writes ? <NextStep to={to(`heard/add?case=${chosen.id}`)}>{t('heard.add')}</NextStep> : undefined}
      />
      <HeardTabs cases={cases} chosen={chosen} part="heard" />
      <div className="cw-heard">
        <ThemeList chosen={chosen} themes={themes} unsorted={unsorted} current={theme} />
        {sorted + unsorted === 0 ? <EmptyState>{t('heard.noneHint')}</EmptyState> : <CommentList key={theme} chosen={chosen} themes={themes} theme={theme} />}
      </div>
    </>
  );
}
