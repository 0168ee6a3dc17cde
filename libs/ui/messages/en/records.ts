/** Holds: what is said when something does not work. */
export const records = {
  'records.problem.hold.absent': 'We cannot find this hold, or a reason is missing.',
  'records.problem.hold.open': 'A legal hold covers this. Nothing was deleted. Ask the records officer.',
  'records.problem.hold.lifted': 'This hold was lifted before.',
  'records.problem.scope.missing': 'Say what the hold covers, and why.',
};
