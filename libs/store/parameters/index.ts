export { behindParameter, effectsOf, type Affected, type Effects } from './effects';
export { listParameters, type ParametersShown } from './list';
export { setParameter } from './set';
