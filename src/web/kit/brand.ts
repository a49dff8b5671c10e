type Brand = { readonly pineLight: string | null; readonly pineDark: string | null }

/** A program's own colour for what one can do, in both schemes or not at all; its contrast was checked when saved. */
export function wearBrand({ pineLight, pineDark }: Brand) {
  if (pineLight === null || pineDark === null) return
  const { style } = document.documentElement
  style.setProperty('--pine', `light-dark(${pineLight}, ${pineDark})`)
  style.setProperty('--pine-deep', `light-dark(${pineLight}, ${pineDark})`)
}
