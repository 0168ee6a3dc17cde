/** Translations: what is said when something does not work. */
export const language = {
  'language.problem.translation.absent': 'There is no translation to check here.',
};
