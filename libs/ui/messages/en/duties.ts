/** To-dos and reminders: what is said when something does not work. */
export const duties = {
  'duties.problem.duty.absent': 'We cannot find this to-do. It may be done already.',
  'duties.problem.duty.on-its-page': 'This is answered, passed on or closed on its own page, so that whoever waits is not forgotten.',
  'duties.problem.duty.not-paused': 'This reminder is not on hold.',
  'duties.problem.duty.move': 'This to-do is closed already.',
  'duties.problem.person.missing': 'Your account stands for nobody in this city yet, so nothing can be asked of you.',
  'duties.problem.clock.fixed': 'Only the clock of a demo city can be moved, and only forward.',
};
