/** The unit whose layers are shown: its code or id. */
export const parametersSearch = (raw: Record<string, unknown>): { unit?: string | undefined } => {
  const unit = raw['unit'];
  return { unit: typeof unit === 'string' && unit !== '' ? unit : typeof unit === 'number' ? String(unit) : undefined };
};
