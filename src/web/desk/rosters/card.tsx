import type { Grant } from '#sealing/grant.ts'
import { keyId, type KemPair } from '#sealing/keys.ts'
import { breakGlassKeys } from '#sealing/receipt.ts'
import type { TeamKeyMade } from '#sealing/team.ts'
import { makeEntropy, wordsFromEntropy } from '#sealing/words.ts'
import { toBase64 } from '#web/kit/call.ts'
import { rostersWords } from '#web/messages/desk-rosters.ts'
import { useDesk } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { Sheet } from '../security/sheet.tsx'

/** A card for the safe: twelve words, and the team key sealed to what they open. Neither part is stored anywhere. */
export type Card = {
  readonly words: readonly string[]
  readonly letters: string
  readonly made: TeamKeyMade
}

export async function makeCard(
  make: (paper: KemPair['publicKey']) => Promise<TeamKeyMade>,
): Promise<Card> {
  const entropy = makeEntropy()
  const paper = await breakGlassKeys(entropy)
  const made = await make(paper.publicKey)
  const to = await keyId(paper.publicKey)
  const own = made.grants.find((grant: Grant) => grant.to === to)
  return {
    words: wordsFromEntropy(entropy),
    letters: own === undefined ? '' : toBase64(own.sealed),
    made,
  }
}

type CardSheetProps = {
  readonly card: Card
  readonly busy: boolean
  readonly onPaper: () => void
}

export function CardSheet({ card, busy, onPaper }: CardSheetProps) {
  const words = useWords(rostersWords)
  const { program } = useDesk()
  const { cardTitle, cardLead, cardPrint, cardFor, cardHow, cardLetters } = words.found
  const texts = {
    title: cardTitle,
    lead: cardLead,
    printTitle: cardPrint,
    printFor: cardFor(program?.name ?? ''),
    printHow: cardHow,
  }
  return (
    <Sheet
      words={card.words}
      texts={texts}
      busy={busy}
      onConfirmed={onPaper}
      second={{ title: cardLetters, text: card.letters }}
    />
  )
}
