import { documentKinds } from '../model/document-kinds.ts';
import { commonFrontMatter } from '../schema/common-front-matter.ts';
import type { AuthoredName } from '../schema/help-key.ts';
import { authoredKeysOf, type AuthoredKey } from '../schema/json-schema.ts';
import { registries } from '../schema/registries.ts';

/** A group of keys that stand in the same files. */
export interface KeyGroup {
  /** `common` for what every document carries. */
  readonly name: 'common' | AuthoredName;
  readonly keys: readonly AuthoredKey[];
}

const firstKey = ({ path }: AuthoredKey): string => path.split('.')[0] ?? path;
const isCommon = (key: AuthoredKey): boolean => firstKey(key) in commonFrontMatter;

/** Every key an author can write, straight from the schemas: what all documents carry, then what each kind and registry adds. */
export const keyGuideView = (): readonly KeyGroup[] => [
  { name: 'common', keys: authoredKeysOf('policy').filter(isCommon) },
  ...documentKinds.map(({ kind }) => ({ name: kind, keys: authoredKeysOf(kind).filter((key) => !isCommon(key)) })),
  ...registries.map(({ registry }) => ({ name: registry, keys: authoredKeysOf(registry) })),
];
