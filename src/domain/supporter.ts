export const supporterStates = ['applied', 'approved', 'active', 'paused', 'left'] as const
export type SupporterState = (typeof supporterStates)[number]
