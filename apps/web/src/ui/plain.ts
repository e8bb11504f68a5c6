/** Lower case without diacritics, for finding: "Giàng A Páo" → "giang a pao". */
export const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
