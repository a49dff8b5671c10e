export function GatheringPage() {
  return null
}
