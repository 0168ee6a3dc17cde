import type { publishing as original } from '../en/publishing.js';

/** Making a plan public. */
export const publishing: Readonly<Record<keyof typeof original, string>> = {
  'publishing.word': 'publicar',
  'publishing.missing.no_items': 'Todavía no se ha adoptado nada.',
  'publishing.missing.no_text': '{count, plural, one {# punto no tiene texto, solo título} other {# puntos no tienen texto, solo título}}.',
  'publishing.missing.no_benefit': '{count, plural, one {# punto no dice} other {# puntos no dicen}} qué gana la gente con ello.',
  'publishing.missing.untranslated': '{count, plural, one {# título no está traducido} other {# títulos no están traducidos}} al {language}.',
  'publishing.missing.nothing_new': 'Nada ha cambiado desde la versión anterior.',
  'publishing.missing.drafts_left': '{count, plural, one {# borrador o propuesta se queda} other {# borradores y propuestas se quedan}} en la mesa. No se hacen públicos.',
  'publishing.problem.planEmpty': 'Todavía no hay nada que publicar: ningún punto está adoptado.',
  'publishing.problem.planChanged': 'El plan ha cambiado desde que lo miró. Mírelo de nuevo; no se publicó nada.',
  'publishing.problem.wordWrong': 'Escriba la palabra de arriba para publicar. No se publicó nada.',
  'publishing.problem.slugTaken': 'Otro plan tiene o tuvo esta dirección. Elija otra.',
  'publishing.problem.slugReserved': 'Esta palabra no puede ser una dirección. Use minúsculas, cifras y guiones, y no solo un número.',
};
