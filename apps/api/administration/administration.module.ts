import { Module } from '@nestjs/common';
import { AlarmsController } from './alarms.controller';
import { ConsequencesController } from './consequences.controller';
import { ExportController } from './export.controller';
import { DocumentsModule } from '../documents/documents.module';
import { PeopleController } from './people.controller';
import { Remedies } from './remedies';
import { RemediesController } from './remedies.controller';
import { SeatsController } from './seats.controller';
import { StuckController } from './stuck.controller';
import { UnitChangesController } from './units.controller';

/** Stands before the dossiers' own module: `dossiers/export` is not the id of a dossier. */
@Module({
  imports: [DocumentsModule],
  providers: [Remedies],
  controllers: [
    RemediesController,
    AlarmsController,
    ConsequencesController,
    ExportController,
    StuckController,
    UnitChangesController,
    SeatsController,
    PeopleController,
  ],
})
export class AdministrationModule {}
