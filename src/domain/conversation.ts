export const authors = ['asker', 'supporter'] as const
export type Author = (typeof authors)[number]
