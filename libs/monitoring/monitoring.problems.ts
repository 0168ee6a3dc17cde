import { defineProblems } from '#libs/kernel';

/** What can go wrong when results are written down. */
export const monitoringProblem = defineProblems('monitoring', {
  'measure.absent': 'absent',
  'item.absent': 'absent',
  'target.absent': 'absent',
  'measurement.exists': 'conflict',
  'measurement.absent': 'absent',
  'measurement.future': 'invalid',
  'measurement.range': 'invalid',
  'case.absent': 'absent',
});
