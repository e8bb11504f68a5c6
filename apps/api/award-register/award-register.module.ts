import { Module } from '@nestjs/common';
import { DocumentsModule, Uploads } from '../documents/documents.module';
import { HonoureesController } from './honourees.controller';
import { Importer } from './importer';
import { AwardImportsController } from './imports.controller';

@Module({ imports: [Uploads, DocumentsModule], controllers: [HonoureesController, AwardImportsController], providers: [Importer] })
export class AwardRegisterModule {}
