import { useMessages } from '#libs/ui';

import { TabLinks } from '../../kit/tab-links.js';
import { useCity } from '../../session/city-context.js';

/** The pages of a plan, for those who may open them. A new one adds its line here. */
export function PlanTabs({ planId }: { planId: string }) {
  const { t } = useMessages();
  const { to, may } = useCity();
  const of = `?case=${planId}`;
  const tabs = [
    { to: to(`plan${of}`), label: t('plan.tab.plan'), open: true },
    { to: to(`cases/${planId}`), label: t('plan.tab.stages'), open: may('casework.cases.read') },
    { to: to(`cases/${planId}/file`), label: t('app.case.file'), open: may('casework.cases.read') },
    { to: to(`asking${of}`), label: t('plan.tab.asking'), open: may('implementation.asking.run') },
    { to: to(`measures${of}`), label: t('plan.tab.measures'), open: true },
    { to: to(`mayor${of}`), label: t('plan.tab.mayor'), open: may('reporting.brief.read') },
    { to: to(`plan/${planId}/publish`), label: t('plan.tab.publish'), open: may('publishing.publication.see') },
  ];
  return <TabLinks label={t('plan.pages')} tabs={tabs.filter((tab) => tab.open)} />;
}
