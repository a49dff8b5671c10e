/** What the mark's colour must stand out from: the paper of either scheme. */
export const PAPER = { light: '#faf8f3', dark: '#11191b' } as const

/** WCAG 2.2, success criterion 1.4.3, for text of any size. */
export const LEAST_CONTRAST = 4.5

function channel(hex: string): number {
  const share = Number.parseInt(hex, 16) / 255
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** Relative luminance of a colour written as `#rrggbb`. */
function luminance(colour: string): number {
  const red = channel(colour.slice(1, 3))
  const green = channel(colour.slice(3, 5))
  const blue = channel(colour.slice(5, 7))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** From 1 for the same colour to 21 for black on white; which of the two lies on the other makes no difference. */
export function contrastRatio(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

type Colours = { readonly pineLight: string | null; readonly pineDark: string | null }

export function whyNotBrand({ pineLight, pineDark }: Colours): 'too-little-contrast' | undefined {
  const stands = (colour: string | null, paper: string): boolean =>
    colour === null || contrastRatio(colour, paper) >= LEAST_CONTRAST
  return stands(pineLight, PAPER.light) && stands(pineDark, PAPER.dark)
    ? undefined
    : 'too-little-contrast'
}
