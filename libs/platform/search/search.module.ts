import { Module } from '@nestjs/common';
import { Search } from './search.query.js';

@Module({ providers: [Search], exports: [Search] })
export class SearchModule {}
