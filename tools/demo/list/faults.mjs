/** The nine rows a clerk got wrong, by their place in the list (counted from 0): what is put into the row, and the code the reader must answer. */
export const COLLECTIVE_FAULTS = {
  12: { code: 'award-ambiguous', award: 'Bằng khen' },
  24: { code: 'award-not-for-kind', award: 'Chiến sĩ thi đua cơ sở' },
  47: { code: 'counts-contradict', advanced: (total) => total + 6 },
};
export const INDIVIDUAL_FAULTS = {
  9: { code: 'name-missing', name: '' },
  31: { code: 'date-unreadable', birth: '31/02/1985' },
  58: { code: 'birth-year-impossible', birth: 1794 },
  77: { code: 'rating-unknown', rating: 'Khá' },
  103: { code: 'duplicate', sameAs: 101 },
  140: { code: 'formula-without-value', award: { formula: "VLOOKUP(B140,'Danh mục'!A:B,2,FALSE)" } },
};
