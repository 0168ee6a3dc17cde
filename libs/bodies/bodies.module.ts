import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import './bodies.records.js';
import { Aim, AimAttestation } from './body/aim.entity.js';
import { Body } from './body/body.entity.js';
import { BodyIssueArea } from './body/body-issue-area.entity.js';
import { ChangeBody } from './body/change-body.use-case.js';
import { KeepAims } from './body/keep-aims.use-case.js';
import { ListBodies } from './body/list-bodies.query.js';
import { OpenBody } from './body/open-body.use-case.js';
import { ReadBody } from './body/read-body.query.js';
import { ReadRoster } from './body/read-roster.query.js';
import { AgendaItem } from './meeting/agenda-item.entity.js';
import { Attendance } from './meeting/attendance.entity.js';
import { KeepAgenda } from './meeting/keep-agenda.use-case.js';
import { KeepMinutes } from './meeting/keep-minutes.use-case.js';
import { ListMeetings } from './meeting/list-meetings.query.js';
import { Meeting } from './meeting/meeting.entity.js';
import { Minutes } from './meeting/minutes.entity.js';
import { NoteAttendance } from './meeting/note-attendance.use-case.js';
import { PlanMeeting } from './meeting/plan-meeting.use-case.js';
import { ReadMeeting } from './meeting/read-meeting.query.js';
import { CloseMotion } from './motion/close-motion.use-case.js';
import { Motion } from './motion/motion.entity.js';
import { MoveMotion } from './motion/move-motion.use-case.js';
import { RecordVotes } from './motion/record-votes.use-case.js';
import { Vote } from './motion/vote.entity.js';
import { VoteResult } from './motion/vote-result.entity.js';
import { AnswerInvitation } from './seat/answer-invitation.use-case.js';
import { ChangeMembership } from './seat/change-membership.use-case.js';
import { InviteMember } from './seat/invite-member.use-case.js';
import { KeepSeats } from './seat/keep-seats.use-case.js';
import { ListVacancies } from './seat/list-vacancies.query.js';
import { Membership } from './seat/membership.entity.js';
import { Seat } from './seat/seat.entity.js';
import { SectorsAtTable } from './seat/sectors-at-table.query.js';
import { ActionLineRow } from './todo/action-line.entity.js';
import { NoteAction } from './todo/note-action.use-case.js';
import { TodoDuties } from './todo/todo.duties.js';

const ENTITIES = [Body, BodyIssueArea, Aim, AimAttestation, Seat, Membership, Meeting, AgendaItem, Attendance, Minutes, Motion, Vote, VoteResult, ActionLineRow];
const PROVIDERS = [
  OpenBody, ChangeBody, KeepAims, KeepSeats, InviteMember, AnswerInvitation, ChangeMembership, PlanMeeting, KeepAgenda, NoteAttendance, KeepMinutes,
  MoveMotion, RecordVotes, CloseMotion, NoteAction, TodoDuties,
  ListBodies, ReadBody, ReadRoster, SectorsAtTable, ListVacancies, ListMeetings, ReadMeeting,
];

/** Committees, who sits on them, when they meet and what they decide. */
@Module({ imports: [TypeOrmModule.forFeature(ENTITIES)], providers: PROVIDERS, exports: PROVIDERS })
export class BodiesModule {}
