import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import './convening.records.js';
import { IssueArea } from './area/issue-area.entity.js';
import { SetIssueAreas } from './area/set-issue-areas.use-case.js';
import { ChangeDates } from './dates/change-dates.use-case.js';
import { ChangeMilestones } from './dates/change-milestones.use-case.js';
import { Milestone } from './dates/milestone.entity.js';
import { ProcessFrame } from './dates/process-frame.entity.js';
import { ReadDates } from './dates/read-dates.query.js';
import { ReadCaseHome } from './home/read-case-home.query.js';
import { OpenCase } from './opening/open-case.use-case.js';
import { AnswerQuestion } from './stage/answer-question.use-case.js';
import { ChangeStage } from './stage/change-stage.use-case.js';
import { ChecklistItem } from './stage/checklist-item.entity.js';
import { CompleteStage } from './stage/complete-stage.use-case.js';
import { ListAnswers } from './stage/list-answers.query.js';
import { OpenStage } from './stage/open-stage.use-case.js';
import { ReopenStage } from './stage/reopen-stage.use-case.js';
import { SkipStage } from './stage/skip-stage.use-case.js';
import { Stage } from './stage/stage.entity.js';
import { JoinTeam } from './team/join-team.use-case.js';
import { LeaveTeam } from './team/leave-team.use-case.js';
import { ListTeam } from './team/list-team.query.js';
import { TeamMember } from './team/team-member.entity.js';
import { ListTemplates } from './template/list-templates.query.js';
import { ReadTemplate } from './template/read-template.query.js';
import { RetireTemplate } from './template/retire-template.use-case.js';
import { SaveTemplate } from './template/save-template.use-case.js';
import { Template } from './template/template.entity.js';
import { Goal } from './vision/goal.entity.js';
import { KeepVision } from './vision/keep-vision.use-case.js';
import { ReadVision } from './vision/read-vision.query.js';
import { SetGoals } from './vision/set-goals.use-case.js';
import { VisionRemark } from './vision/vision-remark.entity.js';
import { VisionText } from './vision/vision-text.entity.js';

const USE_CASES = [
  OpenCase, OpenStage, CompleteStage, SkipStage, ReopenStage, ChangeStage, AnswerQuestion, SetIssueAreas, JoinTeam, LeaveTeam, SaveTemplate, RetireTemplate,
  ChangeDates, ChangeMilestones, KeepVision, SetGoals,
];
const QUERIES = [ReadCaseHome, ListAnswers, ListTemplates, ReadTemplate, ReadDates, ListTeam, ReadVision];

@Module({
  imports: [TypeOrmModule.forFeature([Template, Stage, ChecklistItem, IssueArea, TeamMember, ProcessFrame, Milestone, VisionText, VisionRemark, Goal])],
  providers: [...USE_CASES, ...QUERIES],
  exports: [...USE_CASES, ...QUERIES],
})
export class ConveningModule {}
