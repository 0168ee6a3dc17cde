import { describe, expect, it } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import { bootApi } from '../support/api.js';

@Controller('api/v1/spec')
class SilentController {
  @Get('silent')
  silent(): string {
    return 'nobody said who may read this';
  }
}

@Module({ controllers: [SilentController] })
class SilentModule {}

describe('T11 silent routes', () => {
  it('T11 the boot stops at a route that does not say who may enter, and names it', async () => {
    await expect(bootApi({ rooms: [SilentModule] })).rejects.toThrow('SilentController.silent');
  });
});
