import type { DossierView } from '../../../api';
import type { ProposingUnit } from '../units';
import type { Keeper } from './keep/keeper';
import type { Mode } from './steps';
import type { FormValues } from './values';

/** What a step may look at. */
export interface About {
  id: string;
  mode: Mode;
  values: FormValues;
  today: string;
  units: ProposingUnit[];
  view: DossierView | null;
  /** It comes after the last day to file: a reason is asked for. */
  late: boolean;
  keeper: Keeper;
  toField: (path: string) => void;
  onSent: (view: DossierView) => void;
}
