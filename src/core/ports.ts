/** One file of the content folder as an adapter found it. Paths use `/` and are relative to the content folder. */
export type SourceFile =
  | { readonly kind: 'text'; readonly path: string; readonly text: string }
  /** A picture or other attachment; only its existence, size and type matter here, and of a picture the SHA-256 of its bytes. */
  | { readonly kind: 'asset'; readonly path: string; readonly bytes: number; readonly mediaType: AssetMediaType | undefined; readonly sha256?: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly reason: UnreadableReason }
  | { readonly kind: 'not-text'; readonly path: string; readonly offset: number }
  | { readonly kind: 'too-large'; readonly path: string; readonly bytes: number; readonly limit: number };

/** Picture formats that cannot carry script; SVG is left out for that reason. */
export const assetMediaTypes = ['image/png', 'image/jpeg', 'image/webp'] as const;
export type AssetMediaType = (typeof assetMediaTypes)[number];

export const unreadableReasons = ['no-permission', 'broken-link', 'outside-folder', 'not-a-file', 'other'] as const;
export type UnreadableReason = (typeof unreadableReasons)[number];

/** A picture as it is sent to a browser. */
export interface Picture {
  readonly mediaType: AssetMediaType;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Gives the files of one content folder. */
export interface ContentSource {
  /**
   * Reads every file under the content folder, sorted by path; one unreadable file or folder is an entry, never an exception.
   * @throws ContentUnavailableError when the folder itself cannot be read.
   */
  readonly readAll: () => Promise<readonly SourceFile[]>;
  /** Reads one file again by its path; a path that is gone or leads outside is an `unreadable` entry. */
  readonly readOne: (path: string) => Promise<SourceFile>;
  /** Bytes of a picture of the content folder; undefined when it is not there, not a picture, or outside. */
  readonly readPicture: (path: string) => Promise<Picture | undefined>;
}

/** Tells the day. Read once at the edge; `core` never asks a clock. */
export interface Clock {
  /** Today in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** Keeps processes from doing the same thing at once. A lock is a file that names its owner. */
export interface Locks {
  /** Takes a lock, or tells the id of the living process that has it; one left by a process that is gone is taken over. */
  readonly take: (lock: string) => Promise<{ readonly kind: 'taken' } | { readonly kind: 'held'; readonly pid: number }>;
  /** Does something under a lock, once nobody else has it, and gives the lock back. */
  readonly during: <Result>(lock: string, work: () => Promise<Result>) => Promise<Result>;
  /** Whether a process with this id lives, whoever owns it; this process does not count. */
  readonly isRunning: (pid: number) => boolean;
}

/** Hashes of texts, in lower-case hex. A `SourceFile` gives text exactly as its bytes are, so that hashing one is hashing the other. */
export interface Hash {
  /** SHA-256 of the UTF-8 bytes of a text. */
  readonly sha256: (text: string) => string;
  /** The id under which Git keeps a file with these bytes. */
  readonly blobId: (text: string) => string;
}

/** What Git gives for the id of an old text. */
export type OldText = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'not-found' } | { readonly kind: 'corrupt' };

/** Old texts by blob id, and whether there is a place to ask for them at all. */
export interface OldTexts {
  readonly store: OldTextStore;
  /** The text of an id that was asked for. */
  readonly textOf: (blob: string) => OldText;
}

/**
 * Where old texts come from: a whole repository; one without its history; one that leaves its texts on a server (partial clone)
 * which does not answer; one that Git refuses to read, being another person's or broken; none; or no Git to ask.
 */
export const oldTextStores = ['whole', 'shallow', 'partial', 'refused', 'no-repository', 'no-git'] as const;
export type OldTextStore = (typeof oldTextStores)[number];
