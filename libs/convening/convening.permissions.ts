import { definePermission, STAFF } from '#libs/platform/contract';

export const OPEN_CASE = definePermission('convening.case.open', 'Open a planning process from a template.', ['administrator', 'convener']);
export const RUN_STAGES = definePermission('convening.stages.run', 'Open, complete, skip, reopen, rename and date stages.', STAFF);
export const DESIGN_PROCESS = definePermission('convening.design.answer', 'Answer the questions of a stage and set issue areas.', [...STAFF, 'core_partner', 'facilitator']);
export const READ_ANSWERS = definePermission('convening.answers.read', 'Read what the core team answered to the questions of the stages.', [...STAFF, 'core_partner', 'facilitator', 'technical_assistance']);
export const CHANGE_TEAM = definePermission('convening.team.change', 'Say who convenes, who prepares, who facilitates.', STAFF);
export const CHANGE_TEMPLATES = definePermission('convening.templates.change', 'Make and change the templates that processes start from.', ['administrator']);
