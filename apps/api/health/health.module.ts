import { Global, Module, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { HealthController } from './health.controller';
import { Metrics } from './metrics';

@Global()
@Module({ controllers: [HealthController], providers: [Metrics], exports: [Metrics] })
export class HealthModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(Metrics).forRoutes('*path');
  }
}
