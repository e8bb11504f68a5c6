/** All notices, or those not read yet. */
export const noticesSearch = (raw: Record<string, unknown>): { moi?: true | undefined } => ({
  moi: raw['moi'] === true || raw['moi'] === 'true' ? true : undefined,
});
