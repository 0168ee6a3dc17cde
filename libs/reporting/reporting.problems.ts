import { defineProblems } from '#libs/kernel';

export const reportingProblem = defineProblems('reporting', {
  'case.absent': 'absent',
  'report.absent': 'absent',
  'report.period': 'invalid',
  'report.unfinished': 'conflict',
  'report.addressee-absent': 'invalid',
  'report.addressee-unreachable': 'conflict',
  'report.pdf-absent': 'absent',
  'question.absent': 'absent',
  'question.answered': 'conflict',
  'question.option-unknown': 'invalid',
  'question.item-absent': 'invalid',
});
