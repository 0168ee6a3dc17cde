import { useMessages } from '#libs/ui';

import { TabLinks } from '../../kit/tab-links.js';
import { useCity } from '../../session/city-context.js';

/** The pages of one planning process. A new one adds its line here. */
export function CaseTabs({ caseId }: { caseId: string }) {
  const { t } = useMessages();
  const { to } = useCity();
  const at = (path: string) => to(`cases/${caseId}${path}`);
  return (
    <TabLinks
      label={t('app.case.pages')}
      tabs={[
        { to: at(''), label: t('app.case.stages') },
        { to: at('/file'), label: t('app.case.file') },
      ]}
    />
  );
}
