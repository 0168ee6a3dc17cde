import type { deliberation as original } from '../en/deliberation.js';

/** A plan in the making: its usual levels, the wording of a motion, and what stands in the way. */
export const deliberation: Readonly<Record<keyof typeof original, string>> = {
  'deliberation.level.pillar': 'Pilar',
  'deliberation.level.pillars': 'Pilares',
  'deliberation.level.recommendation': 'Recomendación',
  'deliberation.level.recommendations': 'Recomendaciones',
  'deliberation.motionText': 'Adoptar “{title}” como parte del plan.',
  'deliberation.remarksToStaff': 'Solo el personal lee esto hasta que empiece la reunión anunciada. A este grupo se le aplica una ley de reuniones abiertas, o nadie ha consultado aún al abogado.',
  'deliberation.remarksToPublic': 'Cualquiera puede leer esto.',
  'deliberation.fate.received': 'recibida',
  'deliberation.fate.discussed': 'en discusión',
  'deliberation.fate.merged': 'unida a la {number}',
  'deliberation.fate.adopted': 'adoptada con el número {number}',
  'deliberation.fate.declined': 'rechazada',
  'deliberation.problem.caseEnded': 'Este proceso de planificación está cerrado. Ábralo de nuevo para cambiar su plan.',
  'deliberation.problem.itemFixed': 'Este punto ha terminado y su texto queda como está.',
  'deliberation.problem.motionDecides': 'En este proceso decide la mesa por votación. Preséntelo en una reunión.',
  'deliberation.problem.levelInUse': 'No se puede quitar un nivel que todavía tiene puntos. Muévalos o únalos antes.',
  'deliberation.problem.remarkAudienceChanged': 'Ha cambiado quién lee aquí los comentarios. Lea la nueva línea sobre el campo y envíe otra vez. Su texto se conserva.',
  'deliberation.problem.levelsDiffer': 'Solo se pueden unir puntos del mismo nivel.',
  'deliberation.problem.numberTaken': 'Un número de este documento ya se dio en este plan. Los números nunca se usan dos veces.',
};
