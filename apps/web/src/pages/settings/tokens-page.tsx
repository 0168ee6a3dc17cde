import { useState } from 'react';
import { useMessages, type MessageId } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useList } from '../../api/reads.js';
import { useSend } from '../../api/use-send.js';
import type { components } from '../../api/schema.js';
import { DataTable, type Column } from '../../kit/data-table.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ListMore } from '../../kit/list-more.js';
import { Notice } from '../../kit/notice.js';
import { Press } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { problemSentence } from '../../kit/problem-sentence.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { TokenForm } from './token-form.js';

type Token = components['schemas']['TokenResponse'];

/** Which programs may come in? A token is shown once, when it is made. */
export default function TokensPage() {
  const { t } = useMessages();
  const { slug, to } = useCity();
  const columns = useColumns();
  const [making, setMaking] = useState(false);
  const [secret, setSecret] = useState<string>();
  const tokens = useList<Token>(['tokens', slug], (after) => taken(api.GET('/api/v1/cities/{city}/tokens', { params: { path: { city: slug }, query: after === undefined ? {} : { after } } })));
  const idle = !making && secret === undefined;
  return (
    <>
      <PageHeading
        title={t('settings.tokens')} up={{ to: to('settings'), label: t('settings.home') }} lead={t('settings.tokensLead')}
        next={idle ? <Press kind="first" press={() => setMaking(true)}>{t('settings.tokenMake')}</Press> : undefined}
      />
      {making ? <TokenForm close={() => setMaking(false)} made={setSecret} /> : null}
      {secret === undefined ? null : (
        <Notice title={t('settings.tokenShown')}>
          <p><code className="cw-token" dir="ltr">{secret}</code></p>
          <div className="cp-actions"><Press kind="first" press={() => setSecret(undefined)}>{t('settings.tokenCopied')}</Press></div>
        </Notice>
      )}
      <ListMore read={tokens} empty={<EmptyState>{t('settings.tokensNone')}</EmptyState>}>
        {(rows) => <DataTable caption={t('settings.tokens')} columns={columns} rows={rows} rowKey={(row) => row.id} />}
      </ListMore>
    </>
  );
}

function useColumns(): Column<Token>[] {
  const { t } = useMessages();
  return [
    { head: t('settings.tokenProgram'), cell: (row) => <bdi>{row.name}</bdi> },
    { head: t('app.access.role'), cell: (row) => t(`identity.role.${row.role}` as MessageId) },
    { head: t('app.access.since'), cell: (row) => <Since at={row.createdAt} /> },
    { head: t('settings.tokenState'), cell: (row) => <State token={row} /> },
  ];
}

function Since({ at }: { at: string }) {
  return useDates().at(at, 'date');
}

/** Until when it works, and the way to end it now. */
function State({ token }: { token: Token }) {
  const messages = useMessages();
  const { t } = messages;
  const { slug } = useCity();
  const { at } = useDates();
  const [now] = useState(() => Date.now());
  const revoke = useSend(() => taken(api.DELETE('/api/v1/cities/{city}/tokens/{tokenId}', { params: { path: { city: slug, tokenId: token.id } } })), { refresh: [['tokens', slug]] });
  if (token.revokedAt !== null) return <span className="cw-quiet">{t('settings.tokenRevoked', { date: at(token.revokedAt, 'date') })}</span>;
  if (Date.parse(token.expiresAt) <= now) return <span className="cw-quiet">{t('settings.tokenEnded', { date: at(token.expiresAt, 'date') })}</span>;
  return (
    <>
      {t('settings.tokenOpen', { date: at(token.expiresAt, 'date') })}{' '}
      <Press kind="quiet" busy={revoke.busy} press={() => revoke.send(undefined)}>{t('settings.tokenRevoke')}<span className="usa-sr-only">: {token.name}</span></Press>
      {revoke.problem === null ? null : <span role="alert" className="cw-late-text">{problemSentence(revoke.problem, messages) ?? t('errors.conflict.title')}</span>}
    </>
  );
}
