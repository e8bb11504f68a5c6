import { Module, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { lookupLimit } from './limit';
import { StatusController } from './status.controller';

@Module({ controllers: [StatusController] })
export class LookupModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(lookupLimit()).forRoutes(StatusController);
  }
}
