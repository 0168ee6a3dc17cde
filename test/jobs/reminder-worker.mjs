/**
 * The worker of apps/worker with one more room: a duty that asks by mail. Runs in a process of its own from the built
 * code, so that it can be killed. Arguments: what to add to the machine's clock, in milliseconds.
 */
import 'reflect-metadata';
import { Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { SystemClock } from '#libs/kernel';
import { ForDuty } from '#libs/platform/duties';
import { DutiesJobs } from '#libs/platform/duties/jobs';
import { MailJobs } from '#libs/platform/mail/jobs';
import { JobEngines } from '#libs/platform/queue';
import { JsonLogger } from './dist/apps/worker/json-logger.js';
import { WorkerModule } from './dist/apps/worker/worker.module.js';

const shift = Number(process.argv[2]);
SystemClock.prototype.now = () => new Date(Date.now() + shift);

class Updates {
  async recipients(_tx, duty) {
    const personId = duty.holderPersonId;
    return [{ personId, address: `wilhelmina.${personId}@partner.invalid`, name: 'Wilhelmina', language: 'en', zone: 'America/Chicago' }];
  }

  async compose(_tx, _to, step, duties) {
    return { subject: `Quokka ${step} ${duties.length}`, blocks: [{ kind: 'items', items: duties.map(({ title }) => ({ title })) }] };
  }
}
ForDuty('spec.update', ({ fired }) => (fired.length === 0 ? { kind: 'ask', on: '2026-11-24' } : null))(Updates);
Injectable()(Updates);

class ReminderModule {}
Module({ imports: [WorkerModule, MailJobs, DutiesJobs], providers: [Updates] })(ReminderModule);

const app = await NestFactory.createApplicationContext(ReminderModule, { logger: new JsonLogger('info', 'worker') });
const engine = app.get(JobEngines).open();
await engine.start({ heartbeat: false });

const state = { stopping: false };
const beating = (async () => {
  while (!state.stopping) {
    await engine.beat();
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
})();
process.on('SIGTERM', () => {
  state.stopping = true;
  beating.then(() => app.close()).then(() => process.exit(0), () => process.exit(1));
});
process.send('ready');
