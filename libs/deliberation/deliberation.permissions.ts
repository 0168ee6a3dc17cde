import { definePermission, STAFF } from '#libs/platform/contract';

export const READ_ITEMS = definePermission('deliberation.items.read', 'Read the plan in the making: proposals, and drafts of the own body.',
  ['administrator', 'convener', 'director', 'executive', 'core_partner', 'facilitator', 'chair', 'member', 'researcher', 'clerk']);
export const DRAFT_ITEMS = definePermission('deliberation.items.draft', 'Draft items and revise them until they are adopted.',
  ['administrator', 'convener', 'director', 'core_partner', 'facilitator', 'chair', 'member']);
export const PROPOSE_ITEMS = definePermission('deliberation.items.propose', 'Put a draft up for decision.', ['administrator', 'convener', 'director', 'chair']);
export const SHAPE_PLAN = definePermission('deliberation.plan.shape', 'Name the levels of a plan, merge items, change adopted ones.', STAFF);
export const DECIDE_ITEMS = definePermission('deliberation.items.decide', 'Note a decision of chair, mayor or council on an item.', ['administrator', 'convener', 'director', 'chair']);
