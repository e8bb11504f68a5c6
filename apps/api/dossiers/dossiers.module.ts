import { Module } from '@nestjs/common';
import { ActsController } from './acts.controller';
import { Bulk } from './bulk';
import { DossiersController } from './dossiers.controller';
import { StoryController } from './story.controller';

@Module({ controllers: [DossiersController, ActsController, StoryController], providers: [Bulk] })
export class DossiersModule {}
