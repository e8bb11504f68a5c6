/** The mail that is open. */
export const mailSearch = (raw: Record<string, unknown>): { thu?: string | undefined } => ({ thu: typeof raw['thu'] === 'string' ? raw['thu'] : undefined });
