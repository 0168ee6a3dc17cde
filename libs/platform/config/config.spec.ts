import { describe, expect, it } from '@jest/globals';
import { ConfigFault, readConfig, VARIABLES } from './index.js';

const good = {
  DATABASE_APP_URL: 'postgres://app:x@127.0.0.1:5432/plan',
  DATABASE_OPS_URL: 'postgres://ops:x@127.0.0.1:5432/plan',
  SECRET_KEY: 'k'.repeat(32),
};

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigFault) return error.faults;
    throw error;
  }
}

describe('config', () => {
  it('has a default for everything but the connections and the key', () => {
    expect(readConfig(good)).toMatchObject({ port: 3000, host: '127.0.0.1', publicUrl: 'http://127.0.0.1:3000', redisUrl: null, demo: false });
  });

  it('lists all faults at once', () => {
    const faults = faultsOf({ PORT: 'abc', SECRET_KEY: 'short', DATABASE_APP_URL: 'mysql://x', LOG_LEVEL: 'loud', S3_ENDPOINT: 'http://s3' });
    expect(faults).toHaveLength(8);
    expect(faults.join('\n')).toMatch(/PORT[^]*DATABASE_OPS_URL|DATABASE_OPS_URL[^]*PORT/);
  });

  it("refuses the owner's connection", () => {
    expect(faultsOf({ ...good, DATABASE_URL: 'postgres://owner@x/y' })).toHaveLength(1);
  });

  it('every variable that it knows is described once', () => {
    expect(new Set(VARIABLES.map((v) => v.name)).size).toBe(VARIABLES.length);
  });
});
