export { quotaPage } from './page';
