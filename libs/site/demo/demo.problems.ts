import { defineProblems } from '#libs/kernel';

export const demoProblem = defineProblems('demo', {
  'city.absent': 'absent',
  'seat.absent': 'absent',
  'clock.busy': 'unavailable',
});
