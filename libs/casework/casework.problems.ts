import { defineProblems } from '#libs/kernel';

/** What can go wrong with cases, files and requests. */
export const caseworkProblem = defineProblems('casework', {
  'case.absent': 'absent',
  'case.closed': 'conflict',
  'case.read-only': 'conflict',
  'sector.absent': 'absent',
  'entry.absent': 'absent',
  'entry.in-future': 'invalid',
  'attachment.absent': 'absent',
  'request.absent': 'absent',
  'request.reply-missing': 'invalid',
  'request.due-in-past': 'invalid',
  'receipt.absent': 'absent',
  'hand-over.absent': 'absent',
  'hand-over.in-past': 'invalid',
  'hand-over.same': 'invalid',
  'hand-over.not-theirs': 'invalid',
  'hand-over.no-account': 'conflict',
  'todo.nobody': 'invalid',
});
