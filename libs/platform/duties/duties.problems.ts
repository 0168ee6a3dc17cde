import { defineProblems } from '#libs/kernel';

export const dutyProblem = defineProblems('duties', {
  'duty.absent': 'absent',
  'duty.on-its-page': 'conflict',
  'duty.not-paused': 'conflict',
  'person.missing': 'conflict',
  'clock.fixed': 'conflict',
});
