/** The local day as ISO 8601. NOTE: `Date`, since not every phone that can ask knows `Temporal`. */
export const today = (): string => new Date().toLocaleDateString('sv-SE')
