import type { Agency, Checks, EverydayWord, DeclarationLog, CoverageNote, Field, LawNote, LegalText, MovedAddress, Person, Standard, Unit, WorkCalendar } from '../model/registries.ts';
import type { RegistryName } from '../schema/registries.ts';
import type { ShapeProblem } from './check-shape.ts';
import type { YamlReading } from './read-yaml.ts';

/** One registry file read as far as it can be. */
export interface RegistryReading<Data = unknown> {
  readonly registry: RegistryName;
  readonly path: string;
  readonly yaml: YamlReading;
  readonly shapeProblems: readonly ShapeProblem[];
  /** Ids that the entries of a list claim, whether or not the rest of them is right: references to them are not unknown. Undefined when an id itself cannot be read. */
  readonly claimedIds: readonly string[] | undefined;
  /** The data, when it fits its schema. */
  readonly data: Data | undefined;
}

/** All registry files found; a missing one is undefined. */
export interface RegistryReadings {
  readonly agency: RegistryReading<Agency> | undefined;
  readonly units: RegistryReading<readonly Unit[]> | undefined;
  readonly people: RegistryReading<readonly Person[]> | undefined;
  readonly fields: RegistryReading<readonly Field[]> | undefined;
  readonly calendar: RegistryReading<WorkCalendar> | undefined;
  readonly checks: RegistryReading<Checks> | undefined;
  readonly addresses: RegistryReading<{ readonly moved: readonly MovedAddress[] }> | undefined;
  readonly lawNotes: RegistryReading<readonly LawNote[]> | undefined;
  readonly coverageNotes: RegistryReading<readonly CoverageNote[]> | undefined;
  readonly declarationLog: RegistryReading<DeclarationLog> | undefined;
  readonly searchWords: RegistryReading<{ readonly words: readonly EverydayWord[] }> | undefined;
  readonly legalTexts: readonly RegistryReading<LegalText>[];
  readonly standards: readonly RegistryReading<Standard>[];
}
