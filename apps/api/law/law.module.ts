import { Module } from '@nestjs/common';
import { CountController } from './count.controller';
import { ExplainController } from './explain.controller';
import { LawController } from './law.controller';

@Module({ controllers: [LawController, ExplainController, CountController] })
export class LawModule {}
