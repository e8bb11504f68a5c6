import { Module } from '@nestjs/common';
import { ActsController } from './acts.controller';
import { Bulk } from './bulk';
import { DossiersController } from './dossiers.controller';
import { StoryController } from './story.controller';
import { UnitDossiersController } from './unit-dossiers.controller';

@Module({ controllers: [DossiersController, ActsController, StoryController, UnitDossiersController], providers: [Bulk] })
export class DossiersModule {}
