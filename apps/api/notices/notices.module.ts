import { Module } from '@nestjs/common';
import { DeliveriesController } from './deliveries.controller';
import { DemoMailsController } from './demo-mails.controller';
import { NoticesController } from './notices.controller';
import { PreferencesController } from './preferences.controller';
import { WebhooksController } from './webhooks.controller';

@Module({ controllers: [NoticesController, PreferencesController, WebhooksController, DeliveriesController, DemoMailsController] })
export class NoticesModule {}
