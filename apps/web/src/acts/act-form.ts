import type { ComponentType } from 'react';
import type { ActKind, Payloads } from '../../../../libs/dossier/types';
import type { LocalDate } from '../../../../libs/rulebook/types';
import type { DossierView } from '../api';

/** Acts that a person can do; the clock's own has no form. */
export type PersonAct = Exclude<ActKind, 'ring' | 'pass' | 'recount'>;

/** What a form may look at. `view` is null when one form is filled for many dossiers. */
export interface About {
  today: LocalDate;
  view: DossierView | null;
}

/** How heavy an act is: it decides the order and the look of its button. */
export type Weight = 'forward' | 'back' | 'final' | 'aside';

/** One act's form: fields of antd's Form, whose names are the payload's own, so that a refusal's paths lead to them. */
export interface ActForm<K extends PersonAct> {
  weight: Weight;
  /** May it be done to many dossiers with one form? */
  many: boolean;
  Fields: ComponentType<{ about: About }>;
  start?: (about: About) => object;
  /** Only where the form's values are not the payload as they stand. */
  pack?: (values: never) => Payloads[K];
}
export type ActForms = { [K in PersonAct]: ActForm<K> };

/** The day an act is taken to be done on: today, or a day on paper. */
export const actDay = (about: About): LocalDate => about.view?.actDay ?? about.today;
