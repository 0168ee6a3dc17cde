import { describe, expect, it } from '@jest/globals';
import { Consumers, defineEvent, type BoundConsumer } from './index.js';

const Opened = defineEvent<{ caseId: string }>('spec.consumers.opened');
const bound = (consumer: string): BoundConsumer => ({ consumer, on: [Opened], handler: { handle: async () => undefined } });

describe('consumers', () => {
  it('several may hear one event, each with its one handler', () => {
    const consumers = new Consumers([bound('a.x'), bound('b.y')]);
    expect(consumers.hearing(Opened.name).map((one) => one.consumer)).toEqual(['a.x', 'b.y']);
    expect(consumers.hearing('unheard')).toEqual([]);
  });

  it('the boot fails on a consumer without exactly one handler', () => {
    expect(() => new Consumers([bound('a.x'), bound('a.x')])).toThrow('more than one');
    expect(() => new Consumers([{ ...bound('a.x'), handler: {} as never }])).toThrow('no handler');
    expect(() => new Consumers([bound('a.x')]).requireExactly(['a.x', 'c.z'])).toThrow('no handler for c.z');
    expect(() => new Consumers([bound('a.x'), bound('b.y')]).requireExactly(['a.x'])).toThrow('undeclared consumer b.y');
  });
});
