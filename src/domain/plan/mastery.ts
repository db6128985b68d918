/** Mastery, low to high. The five steps of the two-question cards (design § Mastery, R-M6). */
export const masteryLevels = ['othersDoIt', 'withMuchHelp', 'withSomeHelp', 'withLittleHelp', 'onMyOwn'] as const;
export type MasteryLevel = (typeof masteryLevels)[number];

/** Support need, high to low: FFB støttebehovsniveau, the professionals' own field (R-M6). */
export const supportNeedLevels = ['complete', 'high', 'moderate', 'light', 'none', 'notAssessed'] as const;
export type SupportNeedLevel = (typeof supportNeedLevels)[number];

/** What the goal is to do: FFB måltype. Keeping, or losing slower, is success where that was the goal (R-S2). */
export const goalDirections = ['develop', 'keep', 'limitLoss'] as const;
export type GoalDirection = (typeof goalDirections)[number];
