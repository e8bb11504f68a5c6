import { addWords } from '../../../i18n';
import en from './en';
import vi from './vi';

declare module '../../../i18n' {
  interface Resources {
    'filing-calendar': typeof vi;
  }
}
addWords('filing-calendar', vi, en);
