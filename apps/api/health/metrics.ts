import { Injectable } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { log } from '../log';

const SLOW_SECONDS = 1;

/** What Prometheus reads. Labels are route templates and codes: never an id, a name or a search. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly http = new Histogram({
    name: 'vinh_danh_http_seconds',
    help: 'Duration of HTTP requests by route template',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  });
  private readonly acts = new Counter({ name: 'vinh_danh_acts_total', help: 'Acts recorded by kind', labelNames: ['kind'], registers: [this.registry] });
  private readonly refusals = new Counter({
    name: 'vinh_danh_refusals_total',
    help: 'Requests refused by code',
    labelNames: ['code'],
    registers: [this.registry],
  });
  private readonly tells = new Counter({ name: 'vinh_danh_tell_failures_total', help: 'Workflows that could not be told', registers: [this.registry] });
  private readonly lag = new Gauge({
    name: 'vinh_danh_workflows_behind',
    help: 'Dossiers whose workflow has not seen their last act',
    registers: [this.registry],
  });

  private readonly rungs = {
    due: this.gauge('rungs_due', 'Reminders and rungs whose instant came in the last day'),
    fired: this.gauge('rungs_fired', 'Those of them that were rung'),
    missed: this.gauge('rungs_missed', 'Those that had to be alarmed about, or still wait past their time'),
  };
  private readonly up = new Gauge({
    name: 'vinh_danh_channel_up',
    help: '1: messages go out; 0: the channel is down; no sample: it is not set up',
    labelNames: ['channel'],
    registers: [this.registry],
  });
  private readonly deliveries = new Gauge({
    name: 'vinh_danh_deliveries',
    help: 'Messages that wait to be sent, and those given up or come back (counted up to 1000)',
    labelNames: ['channel', 'state'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  recorded = (kind: string): void => this.acts.inc({ kind });
  refused = (code: string): void => this.refusals.inc({ code });
  tellFailed = (): void => this.tells.inc();
  behind = (count: number): void => this.lag.set(count);
  rang = ({ due, fired, missed }: { due: number; fired: number; missed: number }): void => {
    this.rungs.due.set(due);
    this.rungs.fired.set(fired);
    this.rungs.missed.set(missed);
  };

  private gauge(name: string, help: string): Gauge {
    return new Gauge({ name, help, registers: [this.registry] });
  }

  channel({ name, state, waiting, failed }: { name: string; state: string; waiting: number; failed: number }): void {
    if (state === 'off') this.up.remove(name);
    else this.up.set({ channel: name }, state === 'up' ? 1 : 0);
    this.deliveries.set({ channel: name, state: 'waiting' }, waiting);
    this.deliveries.set({ channel: name, state: 'failed' }, failed);
  }

  /** Measures a request from here to its last byte. */
  readonly measure = (req: Request, res: Response, next: NextFunction): void => {
    const start = process.hrtime.bigint();
    res.once('finish', () => {
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      const route = String(req.route?.path ?? 'none');
      this.http.observe({ method: req.method, route, status: res.statusCode }, seconds);
      if (seconds > SLOW_SECONDS && !route.endsWith('/stream'))
        log.info({ method: req.method, route, status: res.statusCode, ms: Math.round(seconds * 1000) }, 'slow');
    });
    next();
  };
}
