import { useLanguage } from '../../i18n';

/** A figure as people write it: "14,5". */
export function useFigure(): (n: number) => string {
  const numbers = new Intl.NumberFormat(useLanguage() === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 2 });
  return (n) => numbers.format(n);
}
