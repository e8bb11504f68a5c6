import { Module } from '@nestjs/common';
import { DeskModule } from '../desk/desk.module';
import { Uploads } from '../documents/documents.module';
import { CalendarController } from './calendar.controller';

@Module({ imports: [DeskModule, Uploads], controllers: [CalendarController] })
export class CalendarModule {}
