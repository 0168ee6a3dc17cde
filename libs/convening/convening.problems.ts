import { defineProblems } from '#libs/kernel';

/** What can go wrong while a process is prepared and run. */
export const conveningProblem = defineProblems('convening', {
  'template.absent': 'absent',
  'template.built-in': 'conflict',
  'template.unfit': 'invalid',
  'schedule.absent': 'invalid',
  'schedule.backwards': 'invalid',
  'stage.absent': 'absent',
  'stage.gate': 'conflict',
  'stage.dates-backwards': 'invalid',
  'item.absent': 'absent',
  'answer.unfit': 'invalid',
  'answer.why-missing': 'invalid',
  'answer.from-past': 'invalid',
  'area.absent': 'absent',
  'area.twice': 'conflict',
  'team.absent': 'absent',
  'team.already': 'conflict',
  'team.until-past': 'invalid',
});
