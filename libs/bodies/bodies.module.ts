import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CaseworkModule } from '#libs/casework';
import { DocumentsModule } from '#libs/platform/documents';
import './bodies.records.js';
import { Application } from './application/application.entity.js';
import { ApplyForSeat } from './application/apply-for-seat.use-case.js';
import { AppointApplicant } from './application/appoint-applicant.use-case.js';
import { FindOpenSeats } from './application/find-open-seats.query.js';
import { ListApplications } from './application/list-applications.query.js';
import { CompositionRuleRow } from './composition/composition-rule.entity.js';
import { KeepComposition } from './composition/keep-composition.use-case.js';
import { PreviewSeating } from './composition/preview-seating.query.js';
import { AskAccess } from './access/ask-access.use-case.js';
import { ReadAccess } from './access/read-access.query.js';
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
import { AgendaProposers } from './meeting/agenda-proposals.provider.js';
import { KeepAgenda } from './meeting/keep-agenda.use-case.js';
import { KeepMinutes } from './meeting/keep-minutes.use-case.js';
import { ListMeetings } from './meeting/list-meetings.query.js';
import { MarkAgendaItem } from './meeting/mark-agenda-item.use-case.js';
import { Meeting } from './meeting/meeting.entity.js';
import { Minutes } from './meeting/minutes.entity.js';
import { NoteAttendance } from './meeting/note-attendance.use-case.js';
import { PlanMeeting } from './meeting/plan-meeting.use-case.js';
import { ProposeAgenda } from './meeting/propose-agenda.query.js';
import { ReadMeeting } from './meeting/read-meeting.query.js';
import { ChooseNotice } from './notice/choose-notice.use-case.js';
import { NoticeSetting } from './notice/notice-setting.entity.js';
import { PostAgenda } from './notice/post-agenda.use-case.js';
import { Posting } from './notice/posting.entity.js';
import { ReadNotice } from './notice/read-notice.query.js';
import { CloseMotion } from './motion/close-motion.use-case.js';
import { Motion } from './motion/motion.entity.js';
import { MoveMotion } from './motion/move-motion.use-case.js';
import { RecordVotes } from './motion/record-votes.use-case.js';
import { Vote } from './motion/vote.entity.js';
import { VoteResult } from './motion/vote-result.entity.js';
import { Alternate } from './seat/alternate.entity.js';
import { AnswerInvitation } from './seat/answer-invitation.use-case.js';
import { ChangeMembership } from './seat/change-membership.use-case.js';
import { InviteMember } from './seat/invite-member.use-case.js';
import { KeepAlternates } from './seat/keep-alternates.use-case.js';
import { ReadSeatHistory } from './seat/read-seat-history.query.js';
import { SeatDuties, SunsetDuties } from './seat/seat.duties.js';
import { WatchSeats } from './seat/watch-seats.use-case.js';
import { KeepSeats } from './seat/keep-seats.use-case.js';
import { ListVacancies } from './seat/list-vacancies.query.js';
import { Membership } from './seat/membership.entity.js';
import { Seat } from './seat/seat.entity.js';
import { SectorsAtTable } from './seat/sectors-at-table.query.js';
import { ActionLineRow } from './todo/action-line.entity.js';
import { NoteAction } from './todo/note-action.use-case.js';
import { ContinueSeries } from './series/continue-series.use-case.js';
import { JoinMeeting } from './series/join-meeting.use-case.js';
import { KeepSeries } from './series/keep-series.use-case.js';
import { ListSeries } from './series/list-series.query.js';
import { MeetingPartner } from './series/meeting-partner.entity.js';
import { MeetingSeries } from './series/meeting-series.entity.js';
import { TodoDuties } from './todo/todo.duties.js';
import { AttendanceNote } from './meeting/attendance-note.entity.js';
import { DraftMinutes } from './minutes/draft-minutes.query.js';
import { MinutesWording } from './minutes/minutes-wording.entity.js';
import { PrintMinutes } from './minutes/print-minutes.query.js';
import { ArrangeMotion } from './motion/arrange-motion.use-case.js';
import { AnswerMotion } from './motion/answer-motion.use-case.js';
import { MotionAnswer } from './motion/motion-answer.entity.js';
import { MotionItem } from './motion/motion-item.entity.js';
import { KeepProcedure } from './procedure/keep-procedure.use-case.js';
import { Procedure } from './procedure/procedure.entity.js';
import { ReadProcedure } from './procedure/read-procedure.query.js';
import { ListRemarks } from './remark/list-remarks.query.js';
import { MeetingRemark } from './remark/remark.entity.js';
import { KeepRegister } from './register/keep-register.use-case.js';
import { ListRegister } from './register/list-register.query.js';
import { RegisterLetter } from './register/register-letter.entity.js';
import { RegisterLine } from './register/register-line.entity.js';
import { SayBeforehand } from './remark/say-beforehand.use-case.js';

const ENTITIES = [CompositionRuleRow, Application, Alternate, Body, BodyIssueArea, Aim, AimAttestation, Seat, Membership, Meeting, AgendaItem, Attendance, Minutes, NoticeSetting, Posting, MeetingSeries, MeetingPartner, Motion, Vote, VoteResult, ActionLineRow,
  AttendanceNote, MinutesWording, MotionItem, MotionAnswer, Procedure, MeetingRemark, RegisterLine, RegisterLetter];
const PROVIDERS = [
  KeepComposition, PreviewSeating, ApplyForSeat, AppointApplicant, FindOpenSeats, ListApplications, KeepAlternates, ReadSeatHistory, SeatDuties, SunsetDuties, WatchSeats,
  OpenBody, ChangeBody, KeepAims, KeepSeats, InviteMember, AnswerInvitation, ChangeMembership, PlanMeeting, KeepAgenda, NoteAttendance, KeepMinutes,
  AskAccess, ReadAccess, MarkAgendaItem, ProposeAgenda, AgendaProposers, ChooseNotice, PostAgenda, ReadNotice, KeepSeries, ContinueSeries, ListSeries, JoinMeeting,
  MoveMotion, ArrangeMotion, RecordVotes, CloseMotion, AnswerMotion, NoteAction, TodoDuties,
  KeepProcedure, ReadProcedure, DraftMinutes, PrintMinutes, SayBeforehand, ListRemarks, KeepRegister, ListRegister,
  ListBodies, ReadBody, ReadRoster, SectorsAtTable, ListVacancies, ListMeetings, ReadMeeting,
];

/** Committees, who sits on them, when they meet and what they decide. */
@Module({ imports: [DiscoveryModule, CaseworkModule, DocumentsModule, TypeOrmModule.forFeature(ENTITIES)], providers: PROVIDERS, exports: PROVIDERS })
export class BodiesModule {}
