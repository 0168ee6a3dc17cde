import { createHash } from 'node:crypto';
import { FONT_FOLDERS, fontCoverages } from './document-fonts.js';
import { documentProblem } from './documents.problems.js';
import { checkDocument } from './model/check-document.rules.js';
import type { DocumentModel } from './model/document.model.js';
import type { RenderProgress } from './render/render-protocol.js';
import { RenderQueue } from './render/render-queue.js';
import { RenderSession, type RenderAnswer, type RenderLimits } from './render/render-session.js';
import { displayable } from './text/displayable-text.rules.js';
import { TEMPLATE } from './typst/template.js';
import { typstData, type TypstData } from './typst/typst-data.rules.js';

export interface RenderOptions {
  /** Leaves the queue, or stops the work; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: RenderProgress) => void;
}

export interface RenderedPdf {
  /** PDF 1.7, PDF/UA-1 tagged; the same model gives the same bytes in one release. */
  readonly bytes: Buffer;
  /** Lower-case hex of the bytes. */
  readonly sha256: string;
  readonly pages: number;
  /** Characters that no font could show; each prints as "�". */
  readonly lostCharacters: readonly string[];
}

const DEFAULT_LIMITS: RenderLimits = { timeoutMs: 60_000, memoryBytes: 1024 * 1024 * 1024 };
const MOST_SOURCE_BYTES = 32 * 1024 * 1024;

/** Turns a document model into an accessible PDF, one at a time, outside the main loop. */
export class PdfRenderer {
  private readonly queue = new RenderQueue();
  private readonly session: RenderSession;

  constructor(limits: Partial<RenderLimits> = {}) {
    this.session = new RenderSession(FONT_FOLDERS, { ...DEFAULT_LIMITS, ...limits });
  }

  /** Process id of the rendering child while it lives, for health pages. */
  get processId(): number | undefined {
    return this.session.processId;
  }

  /**
   * @throws Problem of `documents.problems.ts`; `documents.figure.unreadable` names the figure in its details
   */
  async render(model: DocumentModel, options: RenderOptions = {}): Promise<RenderedPdf> {
    checkDocument(model);
    const lost = new Set<string>();
    const data = typstData(model, (text) => displayable(text, fontCoverages(), lost));
    const tell = (phase: RenderProgress['phase'], ahead = 0) => options.onProgress?.({ phase, ahead });
    const answer = await this.queue.run(
      () => this.typeset(data, options.signal, tell),
      options.signal,
      (ahead) => tell('waiting', ahead),
    );
    const bytes = Buffer.from(answer.pdf);
    tell('done');
    return { bytes, sha256: createHash('sha256').update(bytes).digest('hex'), pages: answer.pages, lostCharacters: [...lost] };
  }

  /** Refuses waiting work and ends the child. */
  async close(): Promise<void> {
    this.queue.close();
    await this.session.close();
  }

  onModuleDestroy(): Promise<void> {
    return this.close();
  }

  private async typeset(data: TypstData, signal: AbortSignal | undefined, tell: (phase: RenderProgress['phase']) => void) {
    const answer = await this.ask(data, signal, tell);
    if ('pdf' in answer) return answer;
    const figure = await this.failingFigure(data, signal);
    if (figure !== undefined) throw documentProblem('figure.unreadable', { figure });
    throw new Error(`typst: ${answer.faults.map(withoutText).join('; ')}`);
  }

  /** Typst does not say which picture it could not read, so each is tried alone. */
  private async failingFigure(data: TypstData, signal: AbortSignal | undefined): Promise<string | undefined> {
    for (const block of data.blocks) {
      if (block.kind !== 'figure') continue;
      const answer = await this.ask({ ...data, blocks: [block] }, signal);
      if ('faults' in answer) return block.name;
    }
    return undefined;
  }

  private ask(data: TypstData, signal: AbortSignal | undefined, onPhase?: (phase: 'laying-out' | 'writing') => void): Promise<RenderAnswer> {
    const document = JSON.stringify(data);
    if (document.length > MOST_SOURCE_BYTES) throw documentProblem('document.too-large', { characters: document.length });
    return this.session.run({ template: TEMPLATE, document }, { signal, onPhase });
  }
}

/** Typst quotes the document in its messages; people's words do not belong in logs. */
function withoutText(fault: string): string {
  return fault.replace(/`[^`]*`|\(.*\)/gsu, '…').slice(0, 300);
}
