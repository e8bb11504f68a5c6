import { Module } from '@nestjs/common';
import { Uploads } from '../documents/documents.module';
import { ListRows } from './rows.service';
import { Submissions } from './submissions.service';
import { SubmissionsController } from './submissions.controller';

@Module({ imports: [Uploads], controllers: [SubmissionsController], providers: [Submissions, ListRows] })
export class SubmissionsModule {}
