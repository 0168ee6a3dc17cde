/** The demo city's public address. */
export const DEMO_SLUG = 'riverton';

/** Addresses of the demo end in `.example`: they reach nobody, wherever the product is tried. */
export const demoAddress = (key: string): string => `${key}@${DEMO_SLUG}.example`;

/** A seat to take with one press: an account, or just a place to look from. */
export interface DemoSeat {
  readonly key: 'resident' | 'member' | 'convener' | 'director' | 'chief' | 'clerk';
  /** The account's name before the `@`; null looks in from outside. */
  readonly account: string | null;
  /** Where the seat begins, below the city; `{plan}` is the plan's address. */
  readonly start: string;
}

export const DEMO_SEATS: readonly DemoSeat[] = [
  { key: 'resident', account: null, start: `/${DEMO_SLUG}/{plan}/13/` },
  { key: 'member', account: null, start: '/demo/mailbox' },
  { key: 'convener', account: 'convener', start: `/app/${DEMO_SLUG}/people` },
  { key: 'director', account: 'director', start: `/app/${DEMO_SLUG}/` },
  { key: 'chief', account: 'chief', start: `/app/${DEMO_SLUG}/mayor` },
  { key: 'clerk', account: 'clerk', start: `/app/${DEMO_SLUG}/settings` },
];
