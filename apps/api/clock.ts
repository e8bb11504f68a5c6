/** The one door to the clock in this process; tests put another one in its place. */
export const CLOCK = Symbol('clock');
export type Clock = () => Date;
export const systemClock: Clock = () => new Date();
