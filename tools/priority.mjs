/** On one small machine the engine and the worker stand back while people act: following may lag, a click may not. */
export const BEHIND_PEOPLE = 10;
