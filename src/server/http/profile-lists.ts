import type { Profile } from '#domain/profile.ts'

type Lists = Pick<
  Profile,
  'settings' | 'departmentGroups' | 'languages' | 'channels' | 'atEase' | 'notAtEase' | 'lived'
>

/** Copies that may be changed, which is what the contract's types say of lists. */
export const copyLists = (profile: Lists) => ({
  settings: [...profile.settings],
  departmentGroups: [...profile.departmentGroups],
  languages: [...profile.languages],
  channels: [...profile.channels],
  atEase: [...profile.atEase],
  notAtEase: [...profile.notAtEase],
  lived: [...profile.lived],
})
