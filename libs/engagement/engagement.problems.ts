import { defineProblems } from '#libs/kernel';

/** What can go wrong with sessions, comments and themes. */
export const engagementProblem = defineProblems('engagement', {
  'session.absent': 'absent',
  'session.body-elsewhere': 'conflict',
  'session.body-missing': 'invalid',
  'session.in-future': 'invalid',
  'comment.absent': 'absent',
  'comment.empty': 'invalid',
  'theme.absent': 'absent',
  'theme.taken': 'conflict',
});
