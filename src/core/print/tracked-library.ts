import type { Library } from '../library/library.ts';

/** What a page looked at: `day`, `others`, `documents`, `document CODE`, `cited-by CODE`, `law-cited-by ID`, `history CODE`, `histories`. */
export type Read = string;

/** A library that notes what is looked at in it. */
export interface TrackedLibrary {
  readonly library: Library;
  /** What has been looked at since the last call. */
  readonly takeReads: () => ReadonlySet<Read>;
}

/**
 * Wraps a library so that the data a page rests on is known without anybody listing it: whatever a view asks for is noted. A page may
 * be used again as long as nothing that it looked at has changed.
 */
export const trackLibrary = (library: Library): TrackedLibrary => {
  let reads = new Set<Read>();
  const note = (read: Read): void => void reads.add(read);
  const noted = <Key extends keyof Library>(key: Key, read: Read): Pick<Library, Key> => Object.defineProperty({} as Pick<Library, Key>, key, { enumerable: true, get: () => (note(read), library[key]) });
  const tracked: Library = {} as Library;
  const parts: { readonly [Key in keyof Library]: Pick<Library, Key> } = {
    asOf: noted('asOf', 'day'),
    documents: noted('documents', 'documents'),
    registries: noted('registries', 'others'),
    standard: noted('standard', 'others'),
    units: noted('units', 'others'),
    people: noted('people', 'others'),
    fields: noted('fields', 'others'),
    legalTexts: noted('legalTexts', 'others'),
    byCode: { byCode: trackMap({ map: library.byCode, name: 'document', whole: 'documents', note }) },
    citedBy: { citedBy: trackMap({ map: library.citedBy, name: 'cited-by', whole: 'documents', note }) },
    lawCitedBy: { lawCitedBy: trackMap({ map: library.lawCitedBy, name: 'law-cited-by', whole: 'documents', note }) },
    histories: { histories: trackMap({ map: library.histories, name: 'history', whole: 'histories', note }) },
  };
  for (const part of Object.values(parts)) Object.defineProperties(tracked, Object.getOwnPropertyDescriptors(part));
  return {
    library: tracked,
    takeReads: () => {
      const taken = reads;
      reads = new Set();
      return taken;
    },
  };
};

interface MapTracking<Value> {
  readonly map: ReadonlyMap<string, Value>;
  readonly name: string;
  /** What is looked at by whoever goes through the map whole. */
  readonly whole: Read;
  readonly note: (read: Read) => void;
}

/** A map that notes each key asked for. */
const trackMap = <Value>({ map, name, whole, note }: MapTracking<Value>): ReadonlyMap<string, Value> =>
  new Proxy(map, {
    get: (target, property) => {
      if (property === 'get' || property === 'has') {
        return (key: string) => {
          note(`${name} ${key}`);
          return target[property](key);
        };
      }
      note(whole);
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
