/** Of what a person types into a case, in characters. */
export const LONGEST_NAME = 60
export const LONGEST_CONTACT = 120
export const LONGEST_NOTE = 400
export const LONGEST_AVOID = 200
