import { Shows } from './shown';

export class PartsDto {
  @Shows(String, { of: ['up', 'down'] }) postgres!: 'up' | 'down';
  @Shows(String, { of: ['up', 'down'] }) temporal!: 'up' | 'down';
  @Shows(String, { of: ['up', 'down', 'unknown'], about: 'Does any worker take work from the queue?' }) worker!: 'up' | 'down' | 'unknown';
}
export class ReadyDto {
  @Shows(String, { of: ['ready', 'degraded', 'down'], about: 'degraded: people work on, workflows follow later' }) status!: 'ready' | 'degraded' | 'down';
  @Shows(() => PartsDto) parts!: PartsDto;
}
export class LiveDto {
  @Shows(String, { of: ['live'] }) status!: 'live';
}
