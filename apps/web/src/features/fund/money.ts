import { useLanguage, useWords } from '../../i18n';

/** Whole đồng in words of the screen: "3.800.000 đồng". */
export function useDong(): (amount: number) => string {
  const t = useWords('fund');
  const numbers = new Intl.NumberFormat(useLanguage() === 'vi' ? 'vi-VN' : 'en-GB');
  return (amount) => t('dong', { n: numbers.format(amount) });
}
