import { defineProblems } from '#libs/kernel';

/** What can go wrong with a file; `files.` stands before each code. */
export const fileProblem = defineProblems('files', {
  'file.absent': 'absent',
  'file.too-large': 'too-large',
  'store.unavailable': 'unavailable',
  'upload.empty': 'invalid',
  'upload.type-refused': 'unsupported',
  'upload.name-mismatch': 'unsupported',
  'upload.macros-refused': 'unsupported',
  'upload.archive-refused': 'unsupported',
});
