import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { Await } from '../../kit/await.js';
import { Facts } from '../../kit/facts.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { PlaceField } from '../../kit/place-field.js';
import { TextField } from '../../kit/text-field.js';
import { useDates } from '../../kit/use-dates.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';

type Place = components['schemas']['JurisdictionRow'];

/** The city as a place of the list: its division, figures, and the last day of the term. */
export function CityPlace() {
  const { slug, may } = useCity();
  const { t } = useMessages();
  const read = useRead(['jurisdictions', slug, 'home'], () => taken(api.GET('/api/v1/cities/{city}/jurisdictions', { params: { path: { city: slug }, query: { standing: 'home' } } })));
  return (
    <Await read={read}>
      {({ items: [home] }) => {
        if (home !== undefined) return <Home key={home.version} home={home} />;
        return <><p>{t('offices.noHome')}</p>{may('directory.people.change') ? <ChooseHome /> : null}</>;
      }}
    </Await>
  );
}

function ChooseHome() {
  const { t } = useMessages();
  const { slug, name } = useCity();
  const form = useForm({
    id: 'home-place',
    initial: { place: name, divisionId: '' },
    send: ({ divisionId, place }, key) => taken(api.POST('/api/v1/cities/{city}/jurisdictions', {
      params: { path: { city: slug } }, headers: once(key), body: { standing: 'home', ...(divisionId === '' ? { name: place } : { divisionId }) },
    })),
    refresh: [['jurisdictions', slug], ['offices', slug]],
  });
  return (
    <Form form={form} button={t('offices.savePlace')}>
      <PlaceField form={form} name="place" division="divisionId" label={t('offices.choosePlace')} hint={t('offices.choosePlaceHint')} />
    </Form>
  );
}

function Home({ home }: { home: Place }) {
  const { t } = useMessages();
  const { slug, may } = useCity();
  const { day } = useDates();
  const [changing, setChanging] = useState(false);
  const form = useForm({
    id: `place.${home.id}`,
    initial: { executiveTermEndsOn: home.executiveTermEndsOn ?? '', version: home.version },
    send: ({ executiveTermEndsOn, version }) => taken(api.PUT('/api/v1/cities/{city}/jurisdictions/{id}', {
      params: { path: { city: slug, id: home.id } }, body: { standing: home.standing, executiveTermEndsOn: executiveTermEndsOn === '' ? null : executiveTermEndsOn, version },
    })),
    refresh: [['jurisdictions', slug], ['offices', slug], ['institutions', slug]],
    done: () => setChanging(false),
  });
  return (
    <>
      <Facts facts={[
        [t('offices.place'), <span key="name" dir="auto">{home.name}</span>],
        [t('offices.population'), home.population === null ? null : t('offices.populationOf', { count: home.population, source: home.populationSource ?? '' })],
        [t('offices.division'), home.divisionId === null ? null : <span key="id" className="cw-address" dir="ltr">{home.divisionId}</span>],
        [t('offices.term'), home.executiveTermEndsOn === null ? t('offices.termUnknown') : day(home.executiveTermEndsOn)],
      ]}
      />
      {!may('directory.people.change') ? null : changing ? (
        <Form form={form} button={t('forms.save')} beside={<Press kind="quiet" press={() => setChanging(false)}>{t('forms.cancel')}</Press>}>
          <TextField form={form} name="executiveTermEndsOn" type="date" label={t('offices.term')} optional />
        </Form>
      ) : <Press kind="quiet" press={() => setChanging(true)}>{t('forms.change')}</Press>}
    </>
  );
}
