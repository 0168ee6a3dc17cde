import { Injectable } from '@nestjs/common';
import { systemActor } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { SeatWatch } from './seat-watch.repository.js';

/** Terms come near their end by time alone: once a day the duties of all appointing authorities are brought up to date. */
@Injectable()
export class WatchSeats {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(workspaceId: string): Promise<void> {
    return this.unitOfWork.run('bodies.seats.watch', systemActor(workspaceId, 'job', 'bodies.seats.watch'), (tx) => tx.use(SeatWatch).look(null));
  }
}
