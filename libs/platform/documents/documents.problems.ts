import { defineProblems } from '#libs/kernel';

/** What can go wrong with a document; `documents.` stands before each code. */
export const documentProblem = defineProblems('documents', {
  'title.missing': 'invalid',
  'language.unknown': 'invalid',
  'table.uneven': 'invalid',
  'figure.alt-missing': 'invalid',
  'figure.unreadable': 'invalid',
  'document.too-large': 'too-large',
  'queue.full': 'too-many',
  'render.timed-out': 'unavailable',
  'render.crashed': 'unavailable',
  'renderer.closed': 'unavailable',
});
