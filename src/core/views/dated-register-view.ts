import { compareNamed, namedVersion, type NamedVersion } from '../history/named-version.ts';
import { standsOn } from '../history/register-on.ts';
import { versionSpans, type RegisterState, type TransitionRule } from '../history/version-spans.ts';
import { endOfVersion } from '../ledger/version-end.ts';
import type { DocumentEnd } from '../library/library-document.ts';
import type { Library } from '../library/library.ts';
import { dayAfter, type CalendarDate } from '../model/calendar-date.ts';
import { documentKinds, type DocumentKind } from '../model/document-kinds.ts';
import { shortUnitLink } from './document-link.ts';

/** Days of a version; `until` is the last one, undefined while no end is recorded. */
export interface Days {
  readonly from: CalendarDate;
  readonly until: CalendarDate | undefined;
}

/** One issued version with all its days: a script shows the rows of a chosen day, without one they all stand there. */
export interface DatedVersionRow extends Omit<NamedVersion, 'unit'> {
  /** Name of the unit; empty when the text cannot be read. */
  readonly unit: string;
  /** Days on which it stands in the register and how, in order. */
  readonly spans: readonly (Days & { readonly state: RegisterState })[];
  /** Days on which it is in force; undefined when it never is. */
  readonly inForce: Days | undefined;
  readonly rule: TransitionRule | undefined;
  /** On the day of the build. */
  readonly state: RegisterState | 'superseded';
}

export interface DatedRegisterView {
  readonly asOf: CalendarDate;
  readonly groups: readonly { readonly kind: DocumentKind; readonly rows: readonly DatedVersionRow[] }[];
  readonly total: number;
}

/** Register of every version with its days (danh mục tài liệu theo ngày), by kind, code and version; empty without a ledger. */
export const datedRegisterView = (library: Library): DatedRegisterView => {
  const rows = [...library.histories.values()].flatMap((history) => {
    const spans = versionSpans(history);
    return history.versions.map((version) => rowOf({ name: namedVersion(version), end: endOfVersion(version, history), spans: spans.filter((span) => span.version === version), library }));
  });
  const sorted = rows.toSorted((left, right) => compareNamed(left, right));
  return {
    asOf: library.asOf,
    groups: documentKinds.flatMap(({ kind }) => {
      const ofKind = sorted.filter((row) => row.kind === kind);
      return ofKind.length === 0 ? [] : [{ kind, rows: ofKind }];
    }),
    total: rows.length,
  };
};

interface RowInput {
  readonly name: NamedVersion;
  readonly end: DocumentEnd | undefined;
  readonly spans: ReturnType<typeof versionSpans>;
  readonly library: Library;
}

/** Days that follow one another in one state are one span, whatever their rules name. */
const joinedSpans = (spans: RowInput['spans']): DatedVersionRow['spans'] => {
  const joined: (Days & { readonly state: RegisterState })[] = [];
  for (const { state, from, until } of spans) {
    const last = joined.at(-1);
    if (last?.state === state && last.until !== undefined && dayAfter(last.until) === from) joined[joined.length - 1] = { ...last, until };
    else joined.push({ state, from, until });
  }
  return joined;
};

/** One rule stands there on whatever day is chosen: it names no version that others follow on some of its days alone. */
const ruleOfAllDays = (spans: RowInput['spans']): TransitionRule | undefined => {
  const [first, ...others] = spans.flatMap(({ rule }) => rule ?? []);
  if (!first || others.length === 0) return first;
  const isOne = others.every((rule) => rule.others?.issue === first.others?.issue && rule.others?.revision === first.others?.revision);
  return { ...first, receivedFrom: [first, ...others].findLast(({ receivedFrom }) => receivedFrom !== undefined)?.receivedFrom, others: isOne ? first.others : undefined };
};

/** What the register of the day does not hold is over, or was not issued yet: only a ledger that knows the future holds such a one. */
const stateOf = ({ name: { issuedOn }, end, spans, library: { asOf } }: RowInput): DatedVersionRow['state'] => {
  const span = spans.find((candidate) => standsOn(candidate, asOf));
  if (span) return span.state;
  return issuedOn <= asOf && end?.kind === 'withdrawn' ? 'withdrawn' : issuedOn > asOf ? 'not-yet-effective' : 'superseded';
};

const rowOf = ({ name, end, spans, library }: RowInput): DatedVersionRow => {
  const inForce = spans.find(({ state }) => state === 'in-force');
  return {
    ...name,
    unit: name.unit === undefined ? '' : shortUnitLink(name.unit, library).name,
    spans: joinedSpans(spans),
    inForce: inForce && { from: inForce.from, until: inForce.until },
    rule: ruleOfAllDays(spans),
    state: stateOf({ name, end, spans, library }),
  };
};
