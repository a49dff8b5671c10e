import { useEffect, useState } from 'preact/hooks'
import { formsWords } from '#web/messages/forms.ts'
import { parseFormAddress } from './address.ts'
import { formPages } from './form-pages.ts'
import { useWords } from './language.ts'
import { FormPage } from './shell.tsx'

export function FormsApp() {
  const words = useWords(formsWords)
  const [address, setAddress] = useState(location.href)
  useEffect(() => {
    const changed = () => setAddress(location.href)
    addEventListener('hashchange', changed)
    return () => removeEventListener('hashchange', changed)
  }, [])
  const parsed = parseFormAddress(address)
  if (parsed === undefined) return <FormPage title={words.notThere} lead={words.notThereWhy} />
  const Form = formPages[parsed.form]
  return <Form address={parsed} key={address} />
}
