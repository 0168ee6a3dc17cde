/** Email: what stands under every one of them, and the morning mail with several things in it. */
export const mail = {
  'mail.from': 'Sent by {sender}.',
  'mail.fromReply': 'Sent by {sender}. A reply goes to {reply} and is read.',
  'mail.why': 'You get this email because you have a part in the plan of {city}.',
  'mail.stop': 'Not yours, or no longer? Reply to this email, and the office will pass it on or stop it.',
  'mail.unsubscribe': 'Stop these emails',
  'mail.morningSubject': '{city}: {count, plural, one {# thing} other {# things}} for you today',
  'mail.morningPreheader': 'All in one email, so that you get one a day at most.',
  'mail.problem.mailbox.absent': 'There is no mailbox here. Mail goes to the mail server of the city.',
  'mail.problem.message.absent': 'We cannot find this email.',
};
