export { behindParameter, effectsOf } from './effects';
export { listParameters } from './list';
export { setParameter } from './set';
