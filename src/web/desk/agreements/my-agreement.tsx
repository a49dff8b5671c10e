export function MyAgreementPage() {
  return null
}
