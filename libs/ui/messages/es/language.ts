/** Spanish: translations. */
export const language = {
  'language.problem.translation.absent': 'Aquí no hay ninguna traducción que revisar.',
};
