import { createMessages, PublicPage, type Stylesheet } from '#libs/ui';
import type { SiteCity } from '../plan/plan.model.js';
import { hrefOf } from '../plan/site-paths.rules.js';

export interface PlanCard {
  readonly slug: string;
  readonly title: string;
  readonly language: string;
}

export interface CityPageProps {
  readonly city: SiteCity;
  readonly sheet: Stylesheet;
  readonly language: string;
  readonly plans: readonly PlanCard[];
}

/** The city's own first page: which plans there are. */
export function CityHome({ city, sheet, language, plans }: CityPageProps) {
  const messages = createMessages(language);
  const { t } = messages;
  return (
    <CityFrame city={city} sheet={sheet} language={language} title={t('site.plans')}>
      <h1>{t('site.plans')}</h1>
      {plans.length === 0 ? <p>{t('site.plansEmpty')}</p> : <Plans city={city} language={language} plans={plans} />}
    </CityFrame>
  );
}

/** What stands where nothing is: in the look of the city, with the way to what there is. */
export function AbsentPage({ city, sheet, language, plans }: CityPageProps) {
  const { t } = createMessages(language);
  return (
    <CityFrame city={city} sheet={sheet} language={language} title={t('site.absentTitle')}>
      <h1>{t('site.absentTitle')}</h1>
      <p className="cp-lead">{t('site.absentLead')}</p>
      <p><a href={hrefOf(city.slug, '')}>{t('site.absentPlans', { city: city.name })}</a></p>
      <Plans city={city} language={language} plans={plans} />
    </CityFrame>
  );
}

function Plans({ city, language, plans }: Pick<CityPageProps, 'city' | 'language' | 'plans'>) {
  return (
    <ul>
      {plans.map((plan) => (
        <li key={plan.slug}><a href={hrefOf(city.slug, plan.slug)} lang={plan.language === language ? undefined : plan.language}>{plan.title}</a></li>
      ))}
    </ul>
  );
}

function CityFrame({ city, sheet, language, title, children }: Omit<CityPageProps, 'plans'> & { title: string; children: React.ReactNode }) {
  const home = hrefOf(city.slug, '');
  return (
    <PublicPage messages={createMessages(language)} title={title} city={{ name: city.name, href: home }} plan={{ title: city.name, href: home }}
      sections={{ plan: home, happened: home, takePart: hrefOf(city.slug, 'receipt') }} languages={[]} stylesheet={sheet} footer={{}}>
      {children}
    </PublicPage>
  );
}
