export { listParameters } from './list';
export { setParameter } from './set';
