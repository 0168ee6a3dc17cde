import { useMessages } from '#libs/ui';

/** Past the header, for those who go by keyboard. */
export function SkipLink() {
  const { t } = useMessages();
  return (
    <a className="cp-skip" href="#main" onClick={(event) => { event.preventDefault(); document.getElementById('main')?.focus(); }}>
      {t('frame.skip')}
    </a>
  );
}
