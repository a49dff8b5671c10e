import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { readyChunk } from '#web/kit/lazy.ts'

/** Made in this browser from what it holds; takes a second or more, so show `Busy` meanwhile (or use `PdfButton`). */
export async function makePdf(paper: TDocumentDefinitions): Promise<Blob> {
  await readyChunk('pdf')
  const { draw } = await import('./pdf.ts')
  return await draw(paper)
}

/** As `makePdf`, and hands the file to the browser's downloads. `fileName` without its ending. */
export async function savePdf(fileName: string, paper: TDocumentDefinitions): Promise<void> {
  const url = URL.createObjectURL(await makePdf(paper))
  const link = document.createElement('a')
  link.href = url
  link.download = `${fileName}.pdf`
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
