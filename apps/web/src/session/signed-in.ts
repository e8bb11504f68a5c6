const KEPT = 'vd.signed-in';

/**
 * Did somebody sign in with this browser? The cookie itself is out of the page's sight; this only saves asking a server that would say no.
 * The server alone decides.
 */
export const signedInHere = {
  maybe: (): boolean => localStorage.getItem(KEPT) === 'yes',
  yes: (): void => localStorage.setItem(KEPT, 'yes'),
  no: (): void => localStorage.removeItem(KEPT),
};
