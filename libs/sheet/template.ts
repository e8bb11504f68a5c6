export const writeTemplate=1 as any
