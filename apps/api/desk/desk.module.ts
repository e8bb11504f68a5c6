import { Global, Module } from '@nestjs/common';
import { Desk } from './desk';

@Global()
@Module({ providers: [Desk], exports: [Desk] })
export class DeskModule {}
