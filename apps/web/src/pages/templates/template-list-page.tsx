import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useList } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ListMore } from '../../kit/list-more.js';
import { PageHeading } from '../../kit/page-heading.js';
import { useCity } from '../../session/city-context.js';
import { useCaseWords } from '../cases/use-case-words.js';

type Summary = components['schemas']['TemplateSummary'];

/** What a planning process can start from. */
export default function TemplateListPage() {
  const { t } = useMessages();
  const { slug, to } = useCity();
  const { templateName } = useCaseWords();
  const read = useList<Summary>(['templates', slug], (after) => taken(api.GET('/api/v1/cities/{city}/templates', { params: { path: { city: slug }, query: after === undefined ? {} : { after } } })));
  return (
    <>
      <PageHeading title={t('process.templates.title')} lead={t('process.templates.lead')} up={{ to: to('settings'), label: t('frame.settings') }} />
      <ListMore read={read} empty={<EmptyState>{t('process.templates.empty')}</EmptyState>}>
        {(items) => (
          <ul className="cw-rows">
            {items.map((one) => (
              <li key={one.key}>
                <h2 className="cw-question"><Link to={to(`templates/${one.key}`)}>{templateName(one)}</Link></h2>
                <p className="cw-meta">
                  {t('process.templates.stages', { count: one.stages })} · {one.builtIn ? t('process.templates.ours') : t('process.templates.version', { no: one.version })}
                  {one.retired ? <> · {t('process.templates.retired')}</> : null}
                </p>
              </li>
            ))}
          </ul>
        )}
      </ListMore>
    </>
  );
}
