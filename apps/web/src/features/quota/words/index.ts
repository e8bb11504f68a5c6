import { addWords } from '../../../i18n';
import en from './en';
import vi from './vi';

declare module '../../../i18n' {
  interface Resources {
    quota: typeof vi;
  }
}
addWords('quota', vi, en);
