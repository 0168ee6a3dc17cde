import { languageName, useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { ChoicesField } from '../../kit/choices-field.js';
import { Facts } from '../../kit/facts.js';
import { Form } from '../../kit/form.js';
import { PageHeading } from '../../kit/page-heading.js';
import { SelectField } from '../../kit/select-field.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { usePlace } from '../../frame/place.js';
import { useCity } from '../../session/city-context.js';
import { monthOptions, publicLanguages, usZones } from '../door/city-choices.js';

const REPORTS_TO = ['mayor', 'city_manager', 'county_executive'] as const;

/** What the city chose about itself. */
export default function CityPage() {
  const { t } = useMessages();
  const city = useCity();
  return (
    <>
      <PageHeading title={t('settings.city')} up={{ to: city.to('settings'), label: t('settings.home') }} />
      {city.may('directory.city.change') ? <CityForm key={city.version} /> : <CityFacts />}
    </>
  );
}

function CityForm() {
  const { t, locale } = useMessages();
  const city = useCity();
  const { announce } = usePlace();
  const form = useForm({
    id: `city.${city.id}`,
    initial: {
      name: city.name, zone: city.zone, reportsTo: city.reportsTo as string, fiscalYearStart: String(city.fiscalYearStart), languages: city.languages as readonly string[],
      officeName: city.officeName ?? '', officeEmail: city.officeEmail ?? '', accent: city.accent, version: city.version,
    },
    send: ({ reportsTo, fiscalYearStart, languages, officeName, officeEmail, ...rest }) => taken(api.PATCH('/api/v1/cities/{city}', {
      params: { path: { city: city.slug } },
      body: { ...rest, reportsTo: reportsTo as 'mayor', fiscalYearStart: Number(fiscalYearStart), languages: [...languages], officeName: officeName || null, officeEmail: officeEmail || null },
    })),
    refresh: [['city', city.slug]],
    done: () => announce(t('app.settings.saved')),
  });
  const languages = [...new Set([...city.languages, ...publicLanguages])];
  return (
    <Form form={form} button={t('forms.save')}>
      <TextField form={form} name="name" label={t('app.start.name')} />
      <SelectField form={form} name="zone" label={t('app.start.zone')} options={usZones(locale, form.values.zone)} />
      <ChoicesField form={form} name="reportsTo" label={t('app.start.reportsTo')} options={REPORTS_TO.map((value) => ({ value, label: t(`app.reportsTo.${value}`) }))} />
      <SelectField form={form} name="fiscalYearStart" label={t('app.start.fiscalYear')} options={monthOptions(locale)} />
      <ChoicesField form={form} name="languages" label={t('app.start.languages')} options={languages.map((value) => ({ value, label: languageName(value, locale) }))} />
      <TextField form={form} name="officeName" label={t('app.settings.office')} hint={t('app.settings.officeHint')} optional />
      <TextField form={form} name="officeEmail" type="email" label={t('app.settings.officeEmail')} hint={t('app.settings.officeEmailHint')} optional />
      <TextField form={form} name="accent" type="color" label={t('app.settings.accent')} hint={t('app.settings.accentHint')} />
    </Form>
  );
}

function CityFacts() {
  const { t, locale } = useMessages();
  const city = useCity();
  return (
    <Facts facts={[
      [t('app.start.zone'), usZones(locale, city.zone).find((zone) => zone.value === city.zone)?.label],
      [t('app.start.reportsTo'), t(`app.reportsTo.${city.reportsTo}`)],
      [t('app.start.languages'), city.languages.map((tag) => languageName(tag, locale)).join(', ')],
      [t('app.settings.office'), city.officeName],
      [t('app.settings.officeEmail'), city.officeEmail],
    ]}
    />
  );
}
