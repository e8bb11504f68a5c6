import { Module } from '@nestjs/common';
import { ActsController } from './acts.controller';
import { Bulk } from './bulk';
import { DossiersController } from './dossiers.controller';
import { StoryController } from './story.controller';
import { UnitDossiersController } from './unit-dossiers.controller';
import { WorkingCopiesController } from './working-copies.controller';

@Module({ controllers: [DossiersController, ActsController, StoryController, UnitDossiersController, WorkingCopiesController], providers: [Bulk] })
export class DossiersModule {}
