/** Arabic: to-dos and reminders. */
export const duties = {
  'duties.problem.duty.absent': 'لم نجد هذه المهمة. ربما أُنجزت من قبل.',
  'duties.problem.duty.on-its-page': 'يُجاب عن هذا أو يُحوَّل أو يُغلق في صفحته الخاصة حتى لا يُنسى من ينتظر.',
  'duties.problem.duty.not-paused': 'هذا التذكير ليس موقوفًا.',
  'duties.problem.duty.move': 'هذه المهمة مغلقة من قبل.',
  'duties.problem.person.missing': 'حسابك لا يمثل أحدًا في هذه المدينة بعد، فلا يمكن أن يُطلب منك شيء.',
  'duties.problem.clock.fixed': 'لا يمكن تحريك إلا ساعة مدينة تجريبية، وإلى الأمام فقط.',
};
