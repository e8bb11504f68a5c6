import { Injectable, type PipeTransform } from '@nestjs/common';
import { refuse } from '../../../libs/dossier';
import { Refused } from '../problem/refused';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
export const isUuid = (text: unknown): text is string => typeof text === 'string' && UUID.test(text);

/** An id in the path that cannot be one is simply unknown. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(id: string): string {
    if (!isUuid(id)) throw new Refused(refuse('unknown'));
    return id;
  }
}
