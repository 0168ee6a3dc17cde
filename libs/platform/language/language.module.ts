import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ReadTranslations } from './read-translations.query.js';
import { Translation } from './translation.entity.js';

@Module({ imports: [TypeOrmModule.forFeature([Translation])], providers: [ReadTranslations], exports: [ReadTranslations] })
export class LanguageModule {}
