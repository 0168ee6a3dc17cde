/** What parent and child say to each other over the process channel. */
export interface RenderJob {
  readonly id: number;
  readonly template: string;
  /** The document as JSON text, handed to Typst as `sys.inputs.document`. */
  readonly document: string;
}

export type ChildMessage =
  | { readonly id: number; readonly phase: 'laying-out' | 'writing' }
  | { readonly id: number; readonly pdf: Uint8Array; readonly pages: number; readonly memory: number }
  | { readonly id: number; readonly faults: readonly string[]; readonly memory: number };

export interface RenderProgress {
  /** `waiting`: other documents come first; `laying-out`: text and pages; `writing`: the PDF file. */
  readonly phase: 'waiting' | 'laying-out' | 'writing' | 'done';
  /** How many documents come first, while waiting. */
  readonly ahead: number;
}
