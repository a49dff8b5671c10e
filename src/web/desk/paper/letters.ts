/** Addresses of the typeface's files, published beside the scripts under their hash. */
import italic from '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf?url'
import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url'
import semiBold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url'
import { typeface } from './house.ts'

export const letters = { regular, semiBold, italic } as const

let added: Promise<void> | undefined

/** For a preview in the letters of the paper. Where they do not come, the device's own stand in. */
export function showLetters(): void {
  added ??= add()
}

async function add(): Promise<void> {
  const loaded = await Promise.allSettled([
    new FontFace(typeface, `url(${regular})`, { weight: '400' }).load(),
    new FontFace(typeface, `url(${semiBold})`, { weight: '600' }).load(),
  ])
  for (const each of loaded) if (each.status === 'fulfilled') document.fonts.add(each.value)
}
