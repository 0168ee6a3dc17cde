import { defineProblems } from '#libs/kernel';

/** What can go wrong with gaps, evidence and measures. */
export const assessmentProblem = defineProblems('assessment', {
  'gap.absent': 'absent',
  'gap.source-absent': 'absent',
  'evidence.absent': 'absent',
  'evidence.year': 'invalid',
  'measure.absent': 'absent',
  'measure.taken': 'conflict',
  'measure.definition-missing': 'invalid',
  'measure.baseline-in-future': 'invalid',
});
