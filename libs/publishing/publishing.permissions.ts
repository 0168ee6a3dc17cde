import { definePermission } from '#libs/platform/contract';

export const SEE_PUBLICATION = definePermission('publishing.publication.see', 'See what would become public, and earlier published versions.',
  ['administrator', 'convener', 'director', 'executive', 'core_partner', 'facilitator', 'chair', 'member', 'researcher', 'clerk']);
export const PUBLISH_PLAN = definePermission('publishing.plan.publish', 'Make a version of the plan public, for everybody and for good.', ['administrator', 'convener', 'director']);
export const WITHHOLD_TEXT = definePermission('publishing.text.withhold', 'Take a text out of a published version, with a reason that everybody reads.', ['administrator', 'director', 'clerk']);
