import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import type { Env } from '../../libs/env';
import type { Store } from '../../libs/store';
import { AdministrationModule } from './administration/administration.module';
import { AuthModule } from './auth/auth.module';
import { AwardRegisterModule } from './award-register/award-register.module';
import type { Clock } from './clock';
import { DeskModule } from './desk/desk.module';
import { DocumentsModule } from './documents/documents.module';
import { DossiersModule } from './dossiers/dossiers.module';
import { CalendarModule } from './calendar/calendar.module';
import { FilingCalendarModule } from './filing-calendar/filing-calendar.module';
import { FundsModule } from './funds/funds.module';
import { HealthModule } from './health/health.module';
import { InboxModule } from './inbox/inbox.module';
import { LawModule } from './law/law.module';
import { LookupModule } from './lookup/lookup.module';
import { ParametersModule } from './parameters/parameters.module';
import { NoticesModule } from './notices/notices.module';
import { ProblemFilter } from './problem/filter';
import { validation } from './problem/validation';
import { QuotasModule } from './quotas/quotas.module';
import { RegisterModule } from './register/register.module';
import { StoreModule } from './store.module';
import { SubstitutionsModule } from './substitutions/substitutions.module';
import { SubmissionsModule } from './submissions/submissions.module';

@Module({})
export class AppModule {
  static with(env: Env, store: Store, clock?: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        StoreModule.around(env, store, clock),
        HealthModule,
        DeskModule,
        AuthModule,
        AdministrationModule,
        DossiersModule,
        DocumentsModule,
        SubmissionsModule,
        InboxModule,
        NoticesModule,
        SubstitutionsModule,
        RegisterModule,
        AwardRegisterModule,
        LawModule,
        CalendarModule,
        FundsModule,
        FilingCalendarModule,
        ParametersModule,
        LookupModule,
        QuotasModule,
      ],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: validation },
      ],
    };
  }
}
