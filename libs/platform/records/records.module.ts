import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Hold } from './hold.entity.js';
import { LiftHold } from './lift-hold.use-case.js';
import { ListHolds } from './list-holds.query.js';
import { PlaceHold } from './place-hold.use-case.js';

@Module({
  imports: [TypeOrmModule.forFeature([Hold])],
  providers: [PlaceHold, LiftHold, ListHolds],
  exports: [PlaceHold, LiftHold, ListHolds],
})
export class RecordsModule {}
