import { defineRecordClass, defineThingColumns } from '#libs/platform/records';

defineThingColumns(['convening.template.name', 'convening.stage.name', 'convening.issue_area.name', 'convening.template_version.name', 'convening.milestone.name']);

defineRecordClass({
  code: 'convening.design', title: 'Design of planning processes',
  tables: ['convening.stage', 'convening.checklist_item', 'convening.answer_change', 'convening.issue_area', 'convening.team_member', 'convening.template', 'convening.template_version',
    'convening.process_frame', 'convening.milestone', 'convening.vision_text', 'convening.vision_remark', 'convening.goal'],
  keepDays: null, purgedBy: null,
});
