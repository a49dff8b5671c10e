/** Why the embedded database does not start, in a sentence for the operator. */
export class EmbeddedRefused extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'EmbeddedRefused'
  }
}
