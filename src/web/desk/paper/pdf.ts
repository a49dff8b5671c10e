/** A chunk of its own: the maker of PDFs and its letters come when the first paper is made. */
import pdfMake from 'pdfmake/build/pdfmake.min.js'
import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { typeface } from './house.ts'
import { letters } from './letters.ts'

const files = {
  'regular.ttf': letters.regular,
  'semi-bold.ttf': letters.semiBold,
  'italic.ttf': letters.italic,
}
let dressing: Promise<void> | undefined

/** Source Sans 3 has Latin with Vietnamese, Greek and Cyrillic: names print as they are written. */
async function dress(): Promise<void> {
  const read = Object.entries(files).map(
    async ([name, address]) => [name, await readBase64(address)] as const,
  )
  pdfMake.addVirtualFileSystem(Object.fromEntries(await Promise.all(read)))
  pdfMake.setFonts({
    [typeface]: {
      normal: 'regular.ttf',
      bold: 'semi-bold.ttf',
      italics: 'italic.ttf',
      bolditalics: 'semi-bold.ttf',
    },
  })
}

async function readBase64(address: string): Promise<string> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error('a typeface did not load')
  return (await answer.bytes()).toBase64()
}

async function dressOnce(): Promise<void> {
  dressing ??= dress()
  try {
    await dressing
  } catch (error) {
    // The next try asks the server again.
    dressing = undefined
    throw error
  }
}

export async function draw(paper: TDocumentDefinitions): Promise<Blob> {
  await dressOnce()
  return await pdfMake.createPdf(paper).getBlob()
}
