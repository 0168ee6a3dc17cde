import type { components } from '../../api/schema.js';
import type { Body } from './use-body.js';

type SaveBody = components['schemas']['OpenBodyRequest'];

/** Leaves a rule to the committee above, or to what is usual. */
export const USUAL = 'usual';

/** A charter as a form holds it. */
export function bodyValues(body?: Body) {
  return {
    name: body?.name ?? '', kind: body?.kind ?? '', charge: body?.charge ?? '', appointingAuthority: body?.appointingAuthority ?? '', legalBasis: body?.legalBasis ?? '',
    termMonths: body?.termMonths == null ? '' : String(body.termMonths), openMeetingsLaw: body?.openMeetingsLaw ?? '', quorum: body?.quorum.kind ?? USUAL, quorumN: body?.quorum.n === undefined ? '' : String(body.quorum.n),
    majority: body === undefined ? USUAL : `${body.majorityRule}.${body.majorityOf}`, tieRule: body?.tieRule ?? USUAL, visibility: body?.visibility ?? USUAL, rosterPublished: body?.rosterPublished ?? false,
    sunsetOn: body?.sunsetOn ?? '', appointerPersonId: body?.appointer?.id ?? '', issueAreaIds: (body?.issueAreas.map((area) => area.id) ?? []) as readonly string[],
  };
}

export type BodyValues = ReturnType<typeof bodyValues>;

/** What is sent of it; the API says what does not fit. */
export function bodyRequest(values: BodyValues): SaveBody {
  const { name, kind, charge, majority, quorum, quorumN, issueAreaIds, rosterPublished } = values;
  const [majorityRule, majorityOf] = majority.split('.');
  const chosen = {
    openMeetingsLaw: values.openMeetingsLaw, tieRule: values.tieRule, visibility: values.visibility,
    ...(majority === USUAL ? {} : { majorityRule, majorityOf }),
    ...(quorum === USUAL ? {} : { quorum: { kind: quorum, ...(quorum === 'fixed' && quorumN !== '' ? { n: Number(quorumN) } : {}) } }),
  };
  return {
    name, kind, charge, rosterPublished, issueAreaIds: [...issueAreaIds], legalBasis: values.legalBasis || null, sunsetOn: values.sunsetOn || null, ...(values.appointerPersonId === '' ? {} : { appointerPersonId: values.appointerPersonId }),
    // Left empty in a new one, it is taken from the committee above.
    ...(values.appointingAuthority === '' ? {} : { appointingAuthority: values.appointingAuthority }),
    ...(values.termMonths === '' ? {} : { termMonths: Number(values.termMonths) }),
    ...Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== '' && value !== USUAL)),
  } as SaveBody;
}
