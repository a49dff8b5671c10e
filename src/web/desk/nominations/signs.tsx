export function SignsPage() {
  return null
}
