import { linkifyPhones } from '#domain/text-safety.ts'

/** What a person wrote: never HTML, line breaks kept, phone numbers to tap. */
export function SafeText({ text }: { readonly text: string }) {
  return (
    <span class="safe-text">
      {linkifyPhones(text).map((segment, index) =>
        segment.kind === 'phone' ? (
          <a key={index} href={segment.href}>
            {segment.text}
          </a>
        ) : (
          segment.text
        ),
      )}
    </span>
  )
}
