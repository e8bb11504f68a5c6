import { Module } from '@nestjs/common';
import { HonoureesController } from './honourees.controller';

@Module({ controllers: [HonoureesController] })
export class AwardRegisterModule {}
