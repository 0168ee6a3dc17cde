import { defineEvent } from '#libs/platform/queue';

/** An item got its permanent number or was declined; `itemId` tells the rest. */
export const ItemDecided = defineEvent<{ itemId: string; caseId: string }>('deliberation.item.decided');

/** A whole tree came in by an import. */
export const ItemsImported = defineEvent<{ caseId: string }>('deliberation.items.imported');
