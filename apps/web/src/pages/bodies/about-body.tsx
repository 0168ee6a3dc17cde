import { Link } from 'react-router';
import { formatList, useMessages } from '#libs/ui';

import { Facts } from '../../kit/facts.js';
import { Section } from '../../kit/section.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import type { Body } from './use-body.js';

/** The charge, and how it decides. */
export function AboutBody({ body }: { body: Body }) {
  const { t, locale } = useMessages();
  const { to } = useCity();
  const { day } = useDates();
  const majority = body.majorityRule === 'simple' ? t('bodies.rule.simple') : t(`bodies.rule.${body.majorityRule}_${body.majorityOf}`);
  return (
    <Section title={t('people.about')} beside={body.may.arrange && body.state === 'active' ? <Link to={to(`bodies/${body.id}/rules`)}>{t('forms.change')}</Link> : undefined}>
      {body.charge === '' ? null : <p className="cw-prose" dir="auto">{body.charge}</p>}
      <Facts facts={[
        [t('people.quorum'), body.seats.length === 0 ? t(`people.quorums.${body.quorum.kind}`, { n: body.quorum.n ?? 0 }) : t('people.quorumNow', { rule: t(`people.quorums.${body.quorum.kind}`, { n: body.quorum.n ?? 0 }), needed: body.quorumNeeded })],
        [t('people.majority'), majority],
        [t('people.tieRule'), t(`people.tieRules.${body.tieRule as 'fails'}`)],
        [t('people.appointingAuthority'), body.appointingAuthority],
        [t('seats.appointer'), body.appointer?.name ?? null],
        [t('people.legalBasis'), body.legalBasis],
        [t('people.termLength'), body.termMonths === null ? null : t('people.months', { count: body.termMonths })],
        [t('people.formed'), day(body.formedOn)],
        [t('people.sunset'), body.sunsetOn === null ? null : day(body.sunsetOn)],
        [t('people.issueAreas'), body.issueAreas.length === 0 ? null : formatList(body.issueAreas.map((area) => area.name), locale)],
        [t('people.seenBy'), t(`people.visibilities.${body.visibility as 'public'}`)],
        [t('people.roster'), body.rosterPublished ? t('people.rosterPublic') : t('people.rosterNot')],
      ]}
      />
      <p><Link to={to(`bodies/${body.id}/procedure`)}>{t('minutes.procLink')}</Link></p>
    </Section>
  );
}
