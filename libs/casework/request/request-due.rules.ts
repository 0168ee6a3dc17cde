import { addWorkingDays, type DayText } from '#libs/kernel';

export const REQUEST_KINDS = ['offer', 'seat_application', 'referral', 'advice', 'correction', 'interpreter', 'records', 'call', 'other'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** Working days until somebody may expect an answer, when no day is given. */
const DAYS: Readonly<Record<RequestKind, number>> = {
  offer: 5, seat_application: 10, referral: 5, advice: 20, correction: 10, interpreter: 2, records: 5, call: 3, other: 5,
};

/** The day by which a request of this kind is answered: working days of the city, counted from the day after. */
export function usualDueDay(kind: RequestKind, today: DayText, holidays: ReadonlySet<DayText>): DayText {
  return addWorkingDays(today, DAYS[kind], holidays);
}
