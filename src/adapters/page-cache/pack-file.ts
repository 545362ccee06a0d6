import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** Thousands of small records in one file: making a file of its own for each takes a file system longer than writing all of them. */
export interface PackFile {
  /** Undefined when there is none, or when it is not byte for byte what was written under this name. */
  readonly read: (name: string) => Buffer | undefined;
  /** Adds a record, or one in the place of another. */
  readonly write: (name: string, record: Uint8Array) => void;
  /** Writes down where the records of these names are and lets all others go; the last thing that is asked. */
  readonly keepOnly: (names: readonly string[]) => void;
  /** Lets go of the file as it is; for one that was only read. */
  readonly close: () => void;
}

/** Bytes of a checksum. */
const SUM = 4;
const RECORDS = 'records';
const PLACES = 'places.json';

/** Start and length of a record, its checksum and name included. */
type Place = readonly [start: number, length: number];

/**
 * The pack of a folder that holds nothing else. Records are added at the end; what two processes write at the same time, or what one wrote
 * before it died, is not what the places say and counts as absent.
 */
export const packFile = (folder: string): PackFile => {
  const path = join(folder, RECORDS);
  const file = openSync(path, 'a+');
  const places = readPlaces(folder);
  let end = fstatSync(file).size;
  const bytesAt = ([start, length]: Place): Buffer => {
    // Memory of its own: a page goes on to another thread without being copied.
    const bytes = Buffer.allocUnsafeSlow(length);
    return bytes.subarray(0, readSync(file, bytes, 0, length, start));
  };
  return {
    read: (name) => {
      const place = places.get(name);
      return place && unseal(name, bytesAt(place));
    },
    write: (name, record) => {
      const bytes = seal(name, record);
      writeFileSync(file, bytes);
      places.set(name, [end, bytes.length]);
      end += bytes.length;
    },
    keepOnly: (names) => {
      const kept = names.flatMap((name) => (places.has(name) ? [[name, places.get(name) ?? [0, 0]] as const] : []));
      const living = kept.reduce((sum, [, [, length]]) => sum + length, 0);
      try {
        writePlaces(folder, living * MOST_DEAD < end ? moveTogether({ folder, kept, bytesAt }) : kept);
      } finally {
        closeSync(file);
      }
      for (const name of readdirSync(folder)) if (name !== RECORDS && name !== PLACES) rmSync(join(folder, name), { recursive: true, force: true });
    },
    close: () => closeSync(file),
  };
};

/** How many times the living records a file may hold before they are moved together. */
const MOST_DEAD = 2;

type Places = readonly (readonly [string, Place])[];

/** Writes the records that are kept into a file of their own and puts it in the place of the other. @returns where they are now. */
const moveTogether = ({ folder, kept, bytesAt }: { readonly folder: string; readonly kept: Places; readonly bytesAt: (place: Place) => Buffer }): Places => {
  const beside = join(folder, `${RECORDS}.${process.pid}`);
  const file = openSync(beside, 'w');
  let end = 0;
  try {
    const moved = kept.map(([name, place]) => {
      const bytes = bytesAt(place);
      writeFileSync(file, bytes);
      end += bytes.length;
      return [name, [end - bytes.length, bytes.length]] as const;
    });
    renameSync(beside, join(folder, RECORDS));
    return moved;
  } finally {
    closeSync(file);
  }
};

/** Four bytes of checksum over the name and the record, then these. */
const seal = (name: string, record: Uint8Array): Buffer => {
  const bytes = Buffer.concat([Buffer.alloc(SUM), Buffer.from(`${name}\n`), record]);
  bytes.writeUInt32BE(crc32(bytes.subarray(SUM)));
  return bytes;
};

const unseal = (name: string, bytes: Buffer): Buffer | undefined => {
  const rest = bytes.subarray(SUM);
  const start = Buffer.byteLength(name) + 1;
  if (bytes.length < SUM + start || crc32(rest) !== bytes.readUInt32BE() || rest.toString('utf8', 0, start) !== `${name}\n`) return undefined;
  return rest.subarray(start);
};

const readPlaces = (folder: string): Map<string, Place> => {
  try {
    return new Map(JSON.parse(readFileSync(join(folder, PLACES), 'utf8')) as Places);
  } catch {
    return new Map();
  }
};

const writePlaces = (folder: string, places: Places): void => {
  const beside = join(folder, `${PLACES}.${process.pid}`);
  writeFileSync(beside, JSON.stringify(places));
  renameSync(beside, join(folder, PLACES));
};
