/** Arabic: translations. */
export const language = {
  'language.problem.translation.absent': 'لا توجد هنا ترجمة للمراجعة.',
};
