export function AddGatheringPage() {
  return null
}
