import { Injectable, type PipeTransform } from '@nestjs/common';
import { refuse } from '../../../libs/dossier';
import { Refused } from '../problem/refused';

/** The place of a row in its list, from 0; what cannot be one is simply unknown. */
@Injectable()
export class PlacePipe implements PipeTransform<string, number> {
  transform(place: string): number {
    if (!/^\d{1,6}$/.test(place)) throw new Refused(refuse('unknown'));
    return Number(place);
  }
}
