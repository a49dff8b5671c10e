declare module '*.css'
/** The address of a file that the build puts beside the scripts. */
declare module '*?url' {
  const address: string
  export default address
}
