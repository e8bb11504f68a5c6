export const TABS = ['summary', 'findings', 'documents', 'timeline', 'deadlines', 'plan'] as const;
export type Tab = (typeof TABS)[number];

/** What the address of a dossier carries: the part that is open, and whether one comes to act at once. */
export interface DossierSearch {
  tab?: Tab | undefined;
  act?: boolean | undefined;
}
export const dossierSearch = (raw: Record<string, unknown>): DossierSearch => ({
  tab: TABS.find((one) => one === raw['tab']),
  act: raw['act'] === true ? true : undefined,
});
