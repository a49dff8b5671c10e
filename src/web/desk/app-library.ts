/** What other pages show of the library, in a lazy chunk: most of the time nobody opens it there. */
export { Advice } from './resources/advice.tsx'
export { Offered } from './resources/offered.tsx'
