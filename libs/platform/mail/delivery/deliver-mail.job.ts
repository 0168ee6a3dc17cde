import { Injectable } from '@nestjs/common';
import { HandlesJob, type Job, type JobHandler } from '#libs/platform/queue';
import { DeliveryCreated, DeliveryDue } from '../mail.events.js';
import { DeliverMessage } from './deliver-message.use-case.js';

@HandlesJob({ consumer: 'mail.deliver', on: [DeliveryCreated, DeliveryDue] })
@Injectable()
export class DeliverMail implements JobHandler {
  constructor(private readonly deliver: DeliverMessage) {}

  async handle(job: Job): Promise<void> {
    const { deliveryId } = job.ids;
    if (deliveryId !== undefined) await this.deliver.execute(job, deliveryId);
  }
}
