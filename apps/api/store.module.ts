import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Env } from '../../libs/env';
import type { Store } from '../../libs/store';
import { CLOCK, systemClock, type Clock } from './clock';

export const STORE = Symbol('store');
export const ENV = Symbol('env');

/** What every room of the API stands on: the settings, the open store and the clock. */
@Global()
@Module({})
export class StoreModule {
  static around(env: Env, store: Store, clock: Clock = systemClock): DynamicModule {
    const given = [
      { provide: ENV, useValue: env },
      { provide: STORE, useValue: store },
      { provide: CLOCK, useValue: clock },
    ];
    return { module: StoreModule, providers: given, exports: given };
  }
}
