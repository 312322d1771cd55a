/** A short text that is the same for the same text. Google reckons it: for a long text quicker than any code of ours. */
export function digestOf(text: string): string {
  return Utilities.base64Encode(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, text, Utilities.Charset.UTF_8));
}
