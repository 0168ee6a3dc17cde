import { defineProblems } from '#libs/kernel';

/** What can go wrong with making public. */
export const publishingProblem = defineProblems('publishing', {
  'case.absent': 'absent',
  'case.read-only': 'conflict',
  'plan.empty': 'conflict',
  'plan.changed': 'stale',
  'word.wrong': 'invalid',
  'slug.taken': 'conflict',
  'slug.reserved': 'invalid',
  'version.absent': 'absent',
  'text.absent': 'absent',
  'text.withheld-before': 'conflict',
  'page.absent': 'absent',
});
