/** Lower case without diacritics, for finding: "Giàng A Páo" → "giang a pao". */
export const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');

/** Does the one name hold the other already? Then both side by side would say a place twice. */
export const namesIt = (office: string, unit: string): boolean => plain(office).includes(plain(unit));
