import { useSyncExternalStore } from 'react';
import { useMessages } from '#libs/ui';

function watch(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

/** Says that the network is away, and that nothing typed is lost. */
export function OfflineNote() {
  const { t } = useMessages();
  const online = useSyncExternalStore(watch, () => navigator.onLine);
  return <output>{online ? null : <span className="cw-offline">{t('app.offline')}</span>}</output>;
}
