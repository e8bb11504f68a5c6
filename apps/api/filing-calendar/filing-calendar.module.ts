import { Module } from '@nestjs/common';
import { FilingCalendarController } from './filing-calendar.controller';

@Module({ controllers: [FilingCalendarController] })
export class FilingCalendarModule {}
