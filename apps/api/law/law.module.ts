import { Module } from '@nestjs/common';
import { CountController } from './count.controller';
import { LawController } from './law.controller';

@Module({ controllers: [LawController, CountController] })
export class LawModule {}
