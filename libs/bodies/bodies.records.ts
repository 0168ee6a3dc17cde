import { definePersonColumns, defineRecordClass, defineThingColumns } from '#libs/platform/records';

definePersonColumns([
  { table: 'bodies.attendance', column: 'alternate_name', purpose: 'Who sat in for a member, as minutes have to say', ends: 'Stays with the minutes of the meeting, or until the attendance is mended' },
]);

defineThingColumns(['bodies.body.name']);

defineRecordClass({
  code: 'bodies.rosters', title: 'Committees, seats, terms and attested aims',
  tables: ['bodies.body', 'bodies.body_issue_area', 'bodies.seat', 'bodies.membership', 'bodies.aim', 'bodies.aim_attestation'], keepDays: null, purgedBy: null,
});

defineRecordClass({
  code: 'bodies.meetings', title: 'Meetings, minutes, motions and votes',
  tables: ['bodies.meeting', 'bodies.agenda_item', 'bodies.attendance', 'bodies.minutes', 'bodies.action_line', 'bodies.motion', 'bodies.vote', 'bodies.vote_result'], keepDays: null, purgedBy: null,
});
