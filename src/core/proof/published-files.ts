/** What a published site carries for its own proof, by path. */
export const publishedFiles = {
  /** The ledger of the content folder, byte for byte. */
  ledger: 'ledger.jsonl',
  /** Digest of every other file, for `sha256sum -c`. */
  checksums: 'SHA256SUMS',
  /** Digests of the words of each version's pages: how they are known again in a page saved from another build. */
  articles: 'van-ban.sha256',
  /** Of a public site, in the place of the ledger: each public version with the digest of its recorded text. */
  publicVersions: 'van-ban-cong-khai.json',
} as const;
