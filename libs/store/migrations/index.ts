import { Initial1763700000000 } from './1763700000000-initial';

export const MIGRATIONS = [Initial1763700000000];
