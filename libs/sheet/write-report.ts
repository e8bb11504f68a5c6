export const writeReport=1 as any
