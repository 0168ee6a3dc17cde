import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { UnitOfWork } from '#libs/platform/work';
import { OPEN_CASE } from '../convening.permissions.js';
import { CaseOpening } from './case-opening.repository.js';
import type { OpenCaseRequest } from './open-case.request.js';
import type { CaseOpenedResponse } from './open-case.response.js';

/** From the first call: the case, its stages and their questions in one commit, the first stage open. */
@Injectable()
export class OpenCase {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, request: OpenCaseRequest): Promise<CaseOpenedResponse> {
    return this.unitOfWork.run('convening.case.open', actor, async (tx) => {
      requirePermission(actor, OPEN_CASE);
      const { id, number } = await tx.use(CaseOpening).open(request);
      return { id, number };
    });
  }
}
