export function NominationPage() {
  return null
}
