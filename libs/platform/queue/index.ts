export { Consumers, type BoundConsumer } from './consumers.js';
export { defineEvent, outboxStatement, type EventType, type OutboxEvent } from './event.js';
export { HandlesJob, OnHeartbeat, type Consumer, type HeartbeatTask, type Job, type JobHandler, type QueueName } from './job-handler.js';
export { JobEngine } from './job-engine.js';
export { JobEngines, QueueModule } from './queue.module.js';
