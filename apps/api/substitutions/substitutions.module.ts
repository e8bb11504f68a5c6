import { Module } from '@nestjs/common';
import { CandidatesController } from './candidates.controller';
import { HandOverController } from './hand-over.controller';
import { SubstitutionsController } from './substitutions.controller';

@Module({ controllers: [SubstitutionsController, CandidatesController, HandOverController] })
export class SubstitutionsModule {}
