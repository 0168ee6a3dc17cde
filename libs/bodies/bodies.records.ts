import { definePersonColumns, defineRecordClass, defineThingColumns } from '#libs/platform/records';

definePersonColumns([
  { table: 'bodies.vote', column: 'alternate_name', purpose: 'Who voted for a seat while its holder was away, as minutes have to say', ends: 'Stays with the minutes of the meeting' },
  { table: 'bodies.attendance_note', column: 'alternate_name', purpose: 'Who sat in for a member, as it was noted at that moment', ends: 'Stays with the minutes of the meeting' },
  { table: 'bodies.attendance', column: 'alternate_name', purpose: 'Who sat in for a member, as minutes have to say', ends: 'Stays with the minutes of the meeting, or until the attendance is mended' },
]);

defineThingColumns(['bodies.body.name', 'bodies.application.organization_name', 'bodies.procedure.mail_allowed']);

defineRecordClass({
  code: 'bodies.rosters', title: 'Committees, seats, terms and attested aims',
  tables: ['bodies.body', 'bodies.procedure', 'bodies.body_issue_area', 'bodies.seat', 'bodies.membership', 'bodies.term_past', 'bodies.alternate', 'bodies.composition_rule', 'bodies.bylaws', 'bodies.application', 'bodies.aim', 'bodies.aim_attestation'], keepDays: null, purgedBy: null,
});

defineRecordClass({
  code: 'bodies.registers', title: 'Advice and issues of committees, and to whom they went', tables: ['bodies.register_line', 'bodies.register_letter'], keepDays: null, purgedBy: null,
});

defineRecordClass({
  code: 'bodies.meetings', title: 'Meetings, minutes, motions and votes',
  tables: ['bodies.meeting', 'bodies.agenda_item', 'bodies.meeting_series', 'bodies.meeting_partner', 'bodies.notice_setting', 'bodies.posting', 'bodies.access_need', 'bodies.access_receipt', 'bodies.attendance', 'bodies.attendance_note', 'bodies.minutes', 'bodies.minutes_wording', 'bodies.action_line', 'bodies.motion', 'bodies.motion_item', 'bodies.motion_answer', 'bodies.vote', 'bodies.vote_result', 'bodies.remark'], keepDays: null, purgedBy: null,
});
