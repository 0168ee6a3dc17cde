import type { Actor } from '#libs/kernel';
import type { Transaction, UnitOfWork } from '#libs/platform/work';

class Curtain<T> extends Error {
  constructor(readonly result: T) {
    super('rehearsed');
  }
}

/** Runs `body` as if, and takes everything back: who would get what, without a trace of having asked. */
export async function rehearse<T>(unitOfWork: UnitOfWork, actor: Actor, body: (tx: Transaction) => Promise<T>): Promise<T> {
  try {
    return await unitOfWork.run<T>('duties.step.rehearse', actor, async (tx) => {
      throw new Curtain(await body(tx));
    });
  } catch (error) {
    if (error instanceof Curtain) return error.result as T;
    throw error;
  }
}
