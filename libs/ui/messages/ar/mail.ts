/** Arabic: email. */
export const mail = {
  'mail.from': 'أرسله {sender}.',
  'mail.fromReply': 'أرسله {sender}. يصل ردك إلى {reply} ويقرؤه شخص.',
  'mail.why': 'تصلك هذه الرسالة لأن لك دورًا في خطة {city}.',
  'mail.stop': 'ليست لك، أو لم تعد تخصك؟ رُدّ على هذه الرسالة وسيحيلها المكتب أو يوقفها.',
  'mail.unsubscribe': 'إيقاف هذه الرسائل',
  'mail.morningSubject': '{city}: {count, plural, zero {لا شيء} one {أمر واحد} two {أمران} few {# أمور} many {# أمرًا} other {# أمر}} لك اليوم',
  'mail.morningPreheader': 'كل شيء في رسالة واحدة، حتى لا تصلك أكثر من رسالة في اليوم.',
  'mail.problem.mailbox.absent': 'لا يوجد صندوق بريد هنا. يذهب البريد إلى خادم المدينة.',
  'mail.problem.message.absent': 'لم نجد هذه الرسالة.',
};
