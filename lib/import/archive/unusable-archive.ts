/** Why an archive cannot be taken in: what is wrong with it and where, in a sentence. */
export class UnusableArchive extends Error {
  override name = 'UnusableArchive'
}
