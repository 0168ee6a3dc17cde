import { defineProblems } from '#libs/kernel';

export const recordsProblem = defineProblems('records', {
  'hold.absent': 'absent',
  'hold.open': 'conflict',
  'hold.lifted': 'conflict',
  'scope.missing': 'invalid',
});
