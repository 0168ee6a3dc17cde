import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useList } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { ListMore } from '../../kit/list-more.js';
import { Section } from '../../kit/section.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';

type Version = components['schemas']['TemplateVersionRow'];

/** Every version of a template, and how many processes began from it. */
export function TemplateVersions({ templateKey }: { templateKey: string }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const { at } = useDates();
  const read = useList<Version>(['templates', slug, templateKey, 'versions'], (after) => taken(api.GET('/api/v1/cities/{city}/templates/{key}/versions', { params: { path: { city: slug, key: templateKey }, query: after === undefined ? {} : { after } } })));
  return (
    <Section title={t('process.template.versions')}>
      <ListMore read={read} empty={null}>
        {(items) => <ul>{items.map((one) => <li key={one.no}>{t('process.templates.version', { no: one.no })} <span className="cw-quiet">· {at(one.at)}{one.by === null ? null : <> · {one.by}</>} · {t('process.template.cases', { count: one.cases })}</span></li>)}</ul>}
      </ListMore>
    </Section>
  );
}
