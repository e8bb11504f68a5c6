import { Module, RequestMethod, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AuthController } from './auth.controller';
import { SignedInGuard } from './guard';
import { signInLimits } from './limit';

@Module({ controllers: [AuthController], providers: [{ provide: APP_GUARD, useClass: SignedInGuard }] })
export class AuthModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(...signInLimits()).forRoutes({ path: 'api/sign-in', method: RequestMethod.POST });
  }
}
