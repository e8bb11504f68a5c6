import { Shows } from './shown';

type ChannelIs = 'up' | 'down' | 'off' | 'unknown';

export class PartsDto {
  @Shows(String, { of: ['up', 'down'] }) postgres!: 'up' | 'down';
  @Shows(String, { of: ['up', 'down'] }) temporal!: 'up' | 'down';
  @Shows(String, { of: ['up', 'down', 'unknown'], about: 'Does any worker take work from the queue?' }) worker!: 'up' | 'down' | 'unknown';
  @Shows(String, { of: ['up', 'down', 'off', 'unknown'], about: 'off: no mail server is set up; down: mail waits until it is back' }) mail!: ChannelIs;
  @Shows(String, { of: ['up', 'down', 'off', 'unknown'], about: 'off: no worker has come up yet' }) webhooks!: ChannelIs;
}
export class ReadyDto {
  @Shows(String, { of: ['ready', 'degraded', 'down'], about: 'degraded: people work on, workflows follow later' }) status!: 'ready' | 'degraded' | 'down';
  @Shows(() => PartsDto) parts!: PartsDto;
}
export class LiveDto {
  @Shows(String, { of: ['live'] }) status!: 'live';
}
