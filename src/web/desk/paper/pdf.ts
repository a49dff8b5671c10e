/** A chunk of its own: the maker of PDFs and its letters come when the first paper is made. */
import italic from '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf?url'
import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url'
import semiBold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url'
import pdfMake from 'pdfmake/build/pdfmake.min.js'
import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { typeface } from './house.ts'

const files = { 'regular.ttf': regular, 'semi-bold.ttf': semiBold, 'italic.ttf': italic }
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
