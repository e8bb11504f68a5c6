import type { ActKind } from '../../../../libs/dossier';
import { Day, Id, OneOf, Text } from '../fields';

/** An act whose form was checked. An interface, so that Nest has no class to check the body against a second time. */
export interface SentAct {
  actId: string;
  kind: ActKind;
  stepId?: string;
  on?: string;
}

/** What every act carries; what it is about stands beside these at the top level. */
export abstract class ActDto implements SentAct {
  @Id({ about: 'Made by the sender: sent again, it answers the same and happens once' }) actId!: string;
  abstract kind: ActKind;
  @Text({ max: 80, optional: true, example: 'province-intake', about: 'Left out: the step that is open' }) stepId?: string;
  @Day({ optional: true, about: 'The day it was done on paper, for a dossier that began on paper' }) on?: string;
}
export const Kind = (kind: ActKind): PropertyDecorator => OneOf([kind], { example: kind });
