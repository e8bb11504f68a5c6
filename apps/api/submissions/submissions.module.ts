import { Module } from '@nestjs/common';
import { Uploads } from '../documents/documents.module';
import { Submissions } from './submissions.service';
import { SubmissionsController } from './submissions.controller';

@Module({ imports: [Uploads], controllers: [SubmissionsController], providers: [Submissions] })
export class SubmissionsModule {}
