import { addWords } from '../../../i18n';
import en from './en';
import vi from './vi';

declare module '../../../i18n' {
  interface Resources {
    awardRegister: typeof vi;
  }
}
addWords('awardRegister', vi, en);
