import { Fragment } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { readyChunk } from './lazy.ts'
import { plainBlocks, type Block, type Inline } from './prose-text.ts'
import { SafeText } from './safe-text.tsx'
import './prose.css'

type Read = (text: string) => readonly Block[]

/**
 * A light text of the library: headings, paragraphs, lists, bold and links, drawn as elements. Never HTML. What takes
 * it apart is fetched when the first text is shown; until then, and should it not come, the text stands as it is.
 */
export function Prose({ text }: { readonly text: string }) {
  const [read, setRead] = useState<{ readonly with: Read }>({ with: plainBlocks })
  useEffect(() => {
    const load = async () => {
      try {
        await readyChunk('prose-lexer')
        const { readProse } = await import('./prose-lexer.ts')
        setRead({ with: readProse })
      } catch {
        // NOTE: offline, most likely; plain paragraphs say the same
      }
    }
    void load()
  }, [])
  const blocks = useMemo(() => read.with(text), [read, text])
  return <ProseBlocks blocks={blocks} />
}

export function ProseBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <div class="prose stack">
      {blocks.map((block, index) => (
        <BlockOf block={block} key={index} />
      ))}
    </div>
  )
}

function BlockOf({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? (
        <h2>
          <Parts parts={block.parts} />
        </h2>
      ) : (
        <h3>
          <Parts parts={block.parts} />
        </h3>
      )
    case 'paragraph':
      return (
        <p>
          <Parts parts={block.parts} />
        </p>
      )
    case 'bullets':
      return (
        <ul>
          <Items items={block.items} />
        </ul>
      )
    case 'numbers':
      return (
        <ol>
          <Items items={block.items} />
        </ol>
      )
  }
}

function Items({ items }: { readonly items: readonly (readonly Block[])[] }) {
  return items.map((blocks, index) => (
    <li key={index}>
      {blocks.map((block, at) =>
        block.kind === 'paragraph' && at === 0 ? (
          <Parts parts={block.parts} key={at} />
        ) : (
          <BlockOf block={block} key={at} />
        ),
      )}
    </li>
  ))
}

type PartsProps = { readonly parts: readonly Inline[]; readonly within?: 'link' }

function Parts({ parts, within }: PartsProps) {
  return parts.map((part, index) => (
    <Fragment key={index}>
      <PartOf part={part} {...(within === undefined ? {} : { within })} />
    </Fragment>
  ))
}

type PartProps = Omit<PartsProps, 'parts'> & { readonly part: Inline }

function PartOf({ part, ...rest }: PartProps) {
  switch (part.kind) {
    case 'text':
      return rest.within === 'link' ? part.text : <SafeText text={part.text} />
    case 'strong':
      return (
        <strong>
          <Parts parts={part.parts} {...rest} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <Parts parts={part.parts} {...rest} />
        </em>
      )
    case 'link':
      return (
        <a href={part.href} rel="noopener noreferrer">
          <Parts parts={part.parts} within="link" />
        </a>
      )
    case 'break':
      return <br />
  }
}
