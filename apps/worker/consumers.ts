/**
 * Every consumer of an event. The boot fails when one of them has no handler or a
 * handler is not named here: a room that was left out must not go unnoticed.
 */
export const CONSUMERS: readonly string[] = [
  'identity.mail-invitation',
  'mail.deliver',
  'bodies.seat-member',
  'bodies.mail-minutes',
  'deliberation.take-vote',
  'implementation.follow-update',
  'reporting.write',
  'site.render-plan',
];
