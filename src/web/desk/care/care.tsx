export function CarePage() {
  return null
}
