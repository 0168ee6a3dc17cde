import { defineLifecycle } from '#libs/kernel';

export const VISION_STATES = ['draft', 'adopted', 'replaced'] as const;
export type VisionState = (typeof VISION_STATES)[number];

/** A wording that was replaced may be adopted again. */
export const visionLifecycle = defineLifecycle<VisionState>('convening.vision', 'draft', {
  draft: ['adopted'],
  adopted: ['replaced'],
  replaced: ['adopted'],
});
