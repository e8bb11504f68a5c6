import { refuse, type Refusal } from '../../../libs/dossier';
import type { LocalDate } from '../../../libs/rulebook/types';
import type { Store, Who } from '../../../libs/store';
import { administrationOf } from '../../../libs/store/register-changes';
import { Refused } from '../problem/refused';

const notAdministrator = (): Refusal =>
  refuse('not-your-task', {
    sentence: { vi: 'Trang này dành cho người giữ vai trò quản trị.', en: 'This is for those who hold the role of administrator.' },
  });

/** The units somebody administers today; a refusal for everybody else. */
export async function administered(store: Store, me: Who, today: LocalDate): Promise<string[]> {
  const units = await administrationOf(store, me.personId, today);
  if (units.length === 0) throw new Refused(notAdministrator());
  return units;
}
