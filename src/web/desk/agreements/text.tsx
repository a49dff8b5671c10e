type Block =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'points'; readonly points: readonly string[] }

const isPoint = (line: string): boolean => line.startsWith('- ')

/** Headings, points and paragraphs; whatever else somebody types stays as it is typed. */
export function toBlocks(text: string): readonly Block[] {
  return text
    .split(/\n{2,}/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => toParts(part.split('\n')))
}

function toParts([first = '', ...rest]: readonly string[]): readonly Block[] {
  if (first.startsWith('# ')) {
    const heading: Block = { kind: 'heading', text: first.slice(2) }
    return rest.length === 0 ? [heading] : [heading, ...toParts(rest)]
  }
  const lines = [first, ...rest]
  return lines.every(isPoint)
    ? [{ kind: 'points', points: lines.map((line) => line.slice(2)) }]
    : [{ kind: 'paragraph', text: lines.join('\n') }]
}

/** The words of an agreement as they are read and printed. */
export function AgreementText({ text }: { readonly text: string }) {
  return (
    <div class="stack close agreement-text">
      {toBlocks(text).map((block, at) => {
        switch (block.kind) {
          case 'heading':
            return <h3 key={at}>{block.text}</h3>
          case 'paragraph':
            return (
              <p key={at} class="safe-text">
                {block.text}
              </p>
            )
          case 'points':
            return (
              <ul key={at}>
                {block.points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            )
        }
      })}
    </div>
  )
}
