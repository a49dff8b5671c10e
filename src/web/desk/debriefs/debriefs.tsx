export function DebriefsPage() {
  return null
}
