import { useMessages } from '#libs/ui';

/** Says that something is on its way; the words come after a moment, so that quick answers do not flicker. */
export function Loading({ alone = false }: { alone?: boolean }) {
  const { t } = useMessages();
  const body = <output className="cw-loading">{t('frame.loading')}…</output>;
  return alone ? <main className="cw-alone">{body}</main> : body;
}
