/** The sectors of the roadmap, in the order shown. Their words stand in the message catalogue; a city may add its own. */
export const SECTORS = [
  'government', 'business', 'civil_society', 'philanthropy', 'faith', 'education', 'consulate', 'labor', 'law_enforcement', 'receiving_community',
] as const;
