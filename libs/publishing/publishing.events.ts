import { defineEvent } from '#libs/platform/queue';

/** A version stands: from now on it can be read at its address for ever. */
export const VersionPublished = defineEvent<{ caseId: string; versionId: string }>('publishing.version.published');

/** A text was taken out of a version; its pages must be made again, and older bytes of them go. */
export const TextWithheld = defineEvent<{ caseId: string; versionId: string }>('publishing.text.withheld');

/** The plan has another address; the old one leads there. */
export const PlanAddressChanged = defineEvent<{ caseId: string }>('publishing.address.changed');
