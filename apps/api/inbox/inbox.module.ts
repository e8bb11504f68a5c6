import { Module } from '@nestjs/common';
import { Ears } from './ears';
import { InboxController } from './inbox.controller';
import { StreamController } from './stream.controller';

@Module({ controllers: [InboxController, StreamController], providers: [Ears] })
export class InboxModule {}
