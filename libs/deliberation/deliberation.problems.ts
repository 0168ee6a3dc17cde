import { defineProblems } from '#libs/kernel';

/** What can go wrong while a plan is made. */
export const deliberationProblem = defineProblems('deliberation', {
  'case.absent': 'absent',
  'case.ended': 'conflict',
  'item.absent': 'absent',
  'item.fixed': 'conflict',
  'item.level-missing': 'invalid',
  'item.parent-absent': 'invalid',
  'item.motion-decides': 'conflict',
  'item.already-open': 'conflict',
  'body.absent': 'invalid',
  'level.in-use': 'conflict',
  'level.depths': 'invalid',
  'remark.audience-changed': 'conflict',
  'source.absent': 'invalid',
  'merge.itself': 'invalid',
  'merge.levels-differ': 'conflict',
  'number.taken': 'conflict',
  'import.tree': 'invalid',
});
