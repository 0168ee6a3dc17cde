import { useState } from 'react';
import { formatList, languageName, useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { ChoicesField } from '../../kit/choices-field.js';
import { Form } from '../../kit/form.js';
import { Notice } from '../../kit/notice.js';
import { PageHeading } from '../../kit/page-heading.js';
import { PlaceField } from '../../kit/place-field.js';
import { SelectField } from '../../kit/select-field.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { monthOptions, publicLanguages, usZones, zoneHere } from './city-choices.js';

/** "Start your own city": what it takes to begin; the invitation to sign in comes by email. */
export default function StartCityPage() {
  const { t, locale } = useMessages();
  const [founded, setFounded] = useState<{ name: string; email: string; mailbox: string | null }>();
  const form = useForm({
    id: 'start',
    initial: { name: '', divisionId: '', personName: '', email: '', zone: zoneHere(), fiscalYearStart: '7', reportsTo: 'mayor', languages: ['en'] as readonly string[] },
    send: ({ fiscalYearStart, languages, reportsTo, divisionId, ...rest }, key) => taken(api.POST('/api/v1/cities', {
      body: { ...rest, ...(divisionId === '' ? {} : { divisionId }), fiscalYearStart: Number(fiscalYearStart), languages: [...languages], reportsTo: reportsTo as 'mayor' }, headers: once(key),
    })),
    done: (city, { email }) => setFounded({ name: city.name, email, mailbox: city.mailStaysHere ? `/demo/mailbox?city=${city.slug}` : null }),
  });
  if (founded !== undefined) {
    return (
      <>
        <PageHeading title={t('app.start.doneTitle', { city: founded.name })} />
        <Notice><p>{t('app.start.done', { email: founded.email })}</p></Notice>
        {founded.mailbox === null ? null : <><p>{t('app.start.mailStaysHere')}</p><div className="cp-actions"><a className="usa-button" href={founded.mailbox}>{t('app.start.openMailbox')}</a></div></>}
      </>
    );
  }
  const others = publicLanguages.map((tag) => ({ value: tag, label: languageName(tag, locale) }));
  return (
    <>
      <PageHeading title={t('demo.startOwn')} lead={t('app.start.lead')} />
      <Form form={form} button={t('app.start.button')}>
        <PlaceField form={form} name="name" division="divisionId" label={t('app.start.name')} hint={t('app.start.nameHint')} />
        <SelectField form={form} name="zone" label={t('app.start.zone')} options={usZones(locale, form.values.zone)} />
        <ChoicesField form={form} name="reportsTo" label={t('app.start.reportsTo')} options={['mayor', 'city_manager', 'county_executive'].map((value) => ({ value, label: t(`app.reportsTo.${value as 'mayor'}`) }))} />
        <SelectField form={form} name="fiscalYearStart" label={t('app.start.fiscalYear')} options={monthOptions(locale)} />
        <ChoicesField form={form} name="languages" label={t('app.start.languages')} hint={t('app.start.languagesHint', { languages: formatList([...form.values.languages].map((tag) => languageName(tag, locale)), locale) })} options={others} />
        <TextField form={form} name="personName" label={t('app.start.person')} autoComplete="name" />
        <TextField form={form} name="email" type="email" label={t('app.start.email')} hint={t('app.start.emailHint')} autoComplete="email" />
      </Form>
    </>
  );
}
