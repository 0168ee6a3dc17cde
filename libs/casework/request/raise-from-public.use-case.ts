import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { CONFIG, type Config } from '#libs/platform/config';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { PlanningProcesses } from '../case/planning-processes.repository.js';
import { headingOf } from '../file/conversation.rules.js';
import { tellFile } from './raise-request.use-case.js';
import { hashReceiptCode, newReceiptCode, receiptCodeFor } from './receipt-code.rules.js';
import type { RequestKind } from './request-due.rules.js';
import { Requests } from './requests.repository.js';

/** What a resident sends with a public form. Only the text is needed. */
export interface PublicRequest {
  readonly kind: RequestKind;
  readonly text: string;
  /** Said by the page, not by the person: "Offer for 13". The first sentence of the text, when left out. */
  readonly title?: string;
  readonly caseId?: string | null;
  readonly subject?: { readonly kind: string; readonly id: string } | null;
  readonly name?: string | null;
  /** Email or phone, if an answer is wanted there. */
  readonly contact?: string | null;
  /** In which language an answer is understood. */
  readonly language?: string | null;
  /** What a later room writes beside the request, in the same commit. */
  readonly also?: (tx: Transaction, requestId: string) => Promise<void>;
}

export interface PublicReceipt {
  readonly number: number;
  /** `7KTM-Q3XC-9RDW-HJ2P`, shown once: we keep only its hash. */
  readonly code: string;
  readonly dueOn: string;
}

/**
 * A request from somebody who gives no account and need not give a name. The
 * page passes a public actor; with an idempotency key a second press of the same
 * form gives the same receipt.
 */
@Injectable()
export class RaiseFromPublic {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async execute(actor: Actor, given: PublicRequest): Promise<PublicReceipt> {
    const key = actor.idempotencyKey;
    const code = key === undefined ? newReceiptCode() : receiptCodeFor(this.config.secretKey, actor.workspaceId, key);
    // The code stays out of the recorded answer: what is stored must not open it.
    const raised = await this.unitOfWork.run('casework.request.raise-public', actor, async (tx) => {
      if (given.caseId != null) await tx.use(PlanningProcesses).require(given.caseId);
      const request = await tx.use(Requests).raise({
        kind: given.kind, source: actor.kind === 'link' ? 'link' : 'public', title: given.title ?? (headingOf(given.text) || given.kind), body: given.text,
        caseId: given.caseId ?? null, subject: given.subject ?? null, fromName: given.name ?? null, fromContact: given.contact ?? null,
        language: given.language ?? null, receiptHash: hashReceiptCode(code),
      });
      await tellFile(tx, request);
      await given.also?.(tx, request.id);
      return { number: request.number, dueOn: request.dueOn };
    });
    return { ...raised, code };
  }
}
