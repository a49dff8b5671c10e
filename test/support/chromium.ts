import { existsSync } from 'node:fs'
import sparticuz from '@sparticuz/chromium'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The machine's own Chromium, else the one from npm, so that the tests need nothing but npm. */
export async function chromiumPath(): Promise<string> {
  return installed.find((path) => existsSync(path)) ?? (await sparticuz.executablePath())
}
