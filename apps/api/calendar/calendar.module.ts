import { Module } from '@nestjs/common';
import { DeskModule } from '../desk/desk.module';
import { CalendarController } from './calendar.controller';

@Module({ imports: [DeskModule], controllers: [CalendarController] })
export class CalendarModule {}
