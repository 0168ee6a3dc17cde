import { useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { heardKeys, type HeardCase, type Theme } from './use-heard-case.js';

interface ListProps {
  readonly chosen: HeardCase;
  readonly themes: readonly Theme[];
  readonly unsorted: number;
  readonly current: string;
}

/** Themes with how many comments stand under each; a choice, not a measure of worth. */
export function ThemeList({ chosen, themes, unsorted, current }: ListProps) {
  const { t } = useMessages();
  const { to, may } = useCity();
  const [adding, setAdding] = useState(false);
  const line = (id: string, name: string, count: number) => (
    <li key={id}>
      <Link to={to(`heard?case=${chosen.id}&theme=${id}`)} aria-current={id === current ? 'true' : undefined}><span dir="auto">{name}</span> <span className="cw-quiet">{t('heard.count', { count })}</span></Link>
    </li>
  );
  return (
    <section aria-labelledby="themes">
      <h2 id="themes">{t('heard.themes')}</h2>
      <ul className="cw-themes">
        {line('none', t('heard.unsorted'), unsorted)}
        {themes.map((theme) => line(theme.id, theme.name, theme.comments))}
      </ul>
      {may('engagement.themes.change') && !chosen.readOnly ? <div className="cp-actions"><Press kind="quiet" expanded={adding} press={() => setAdding(!adding)}>{t('heard.addTheme')}</Press></div> : null}
      {adding ? <ThemeForm chosen={chosen} close={() => setAdding(false)} /> : null}
    </section>
  );
}

function ThemeForm({ chosen, close }: { chosen: HeardCase; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `theme.${chosen.id}`,
    initial: { name: '' },
    send: ({ name }, key) => taken(api.POST('/api/v1/cities/{city}/themes', { params: { path: { city: slug } }, body: { caseId: chosen.id, name }, headers: once(key) })),
    refresh: heardKeys(slug),
    done: close,
  });
  return <Form form={form} button={t('heard.addTheme')}><TextField form={form} name="name" label={t('heard.themeName')} autoComplete="off" /></Form>;
}
