import type { Wording } from '../rulebook/types';

export type Say = (about: string) => { detail: Wording; mend: Wording };

/** One problem in both languages; `{}` is what the file says there. */
export const say =
  (vi: string, en: string, mendVi: string, mendEn: string): Say =>
  (about) => ({
    detail: { vi: vi.replaceAll('{}', about), en: en.replaceAll('{}', about) },
    mend: { vi: mendVi.replaceAll('{}', about), en: mendEn.replaceAll('{}', about) },
  });
