export const ACCESS_KINDS = ['interpretation', 'hearing', 'childcare', 'transport', 'venue'] as const;
export type AccessKind = (typeof ACCESS_KINDS)[number];
