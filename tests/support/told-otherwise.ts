import { publishedDeclaration } from '#core/declaration/published-declaration.ts';
import { readCsv } from '#core/csv/read-csv.ts';
import { allActs, changesBetween, type DatedAct } from '#core/history/changes-between.ts';
import { registerOn, standsOn } from '#core/history/register-on.ts';
import { documentOfVersion, documentsOn } from '#core/history/site-versions.ts';
import { versionName, type Version } from '#core/ledger/ledger-line.ts';
import type { NextState } from '#core/library/document-state.ts';
import { makeLibrary } from '#core/library/make-library.ts';
import type { Library } from '#core/library/library.ts';
import type { CalendarDate } from '#core/model/calendar-date.ts';
import { publicVersions } from '#core/proof/public-versions.ts';
import { makePublicSite } from '#core/public/public-site.ts';
import { datedRegisterView } from '#core/views/dated-register-view.ts';
import { documentView } from '#core/views/document-view.ts';
import { feedView } from '#core/views/feed-view.ts';
import { publicFormRows } from '#core/views/public/public-documents.ts';
import { publicPages } from '#core/views/public/public-address-list.ts';
import { procedureStanding, procedureViews } from '#core/views/public/procedures.ts';
import { timelineView } from '#core/views/timeline-view.ts';
import { registerView } from '#core/views/register-view.ts';
import { changesFile, registerFile } from '#site/dated-tables.ts';
import { searchEntry } from '#site/search-entry.ts';
import { datedRegisterWords } from '#strings/vi.ts';
import { followedBy, livedHistory, type LivedDay } from './lived-history.ts';
import { addDays, draftWord, firstMadeUpDay, type MadeUpAgency, type MadeUpDocument, type MadeUpVersion } from './made-up-histories.ts';
import { testRegistries } from './make-test-library.ts';

type Lived = ReadonlyMap<MadeUpDocument, readonly LivedDay[]>;

interface Compared {
  readonly agency: MadeUpAgency;
  readonly lived: Lived;
  readonly tell: (view: string, said: unknown, lived: unknown) => void;
}

interface OnDay extends Compared {
  readonly day: CalendarDate;
  readonly library: Library;
}

/**
 * Whatever a view of the site says of a made-up agency on some day otherwise than the agency lived it. The public site, search and
 * timelines are made for every day on which something turns and the one before; what stands in tables is compared on all days.
 */
export const toldOtherwise = (agency: MadeUpAgency): readonly string[] => {
  const found: string[] = [];
  const lived: Lived = new Map(agency.documents.map((document) => [document, livedHistory(document)]));
  const tellOn = (day: string): Compared['tell'] => (view, said, meant) => {
    const [left, right] = [JSON.stringify(said), JSON.stringify(meant)];
    if (left !== right) found.push(`${view} ${day}: ${left} instead of ${right}`);
  };
  const everyDay = [...lived.values()][0]?.map(({ day }) => day) ?? [];
  compareActs({ agency, lived, tell: tellOn('') });
  const tables = tablesOf(agency, everyDay.at(-1));
  for (const day of everyDay) compareTables({ agency, lived, tell: tellOn(day), day, tables });
  const turning = new Set(agency.documents.flatMap(({ versions }) => versions.flatMap(turningDaysOf)).flatMap((day) => [addDays(day, -1), day]));
  for (const day of everyDay.filter((one) => turning.has(one))) {
    const onDay: OnDay = { agency, lived, tell: tellOn(day), day, library: libraryOn(agency, day) };
    for (const compare of [compareBuiltRegister, compareTimelines, compareSearch, compareFeed, compareReceipts, comparePublic, compareDeclaration]) compare(onDay);
  }
  return found;
};

const turningDaysOf = ({ issuedOn, effectiveFrom, transition, withdrawn }: MadeUpVersion): readonly CalendarDate[] =>
  [issuedOn, effectiveFrom, ...(transition?.until ? [addDays(transition.until, 1)] : []), ...(withdrawn ? [withdrawn.from] : [])];

const libraryOn = ({ histories }: MadeUpAgency, asOf: CalendarDate): Library =>
  makeLibrary({ documents: documentsOn(histories, asOf), registries: testRegistries, asOf, scope: { audience: 'internal', drafts: false }, histories });

const livedOn = (days: readonly LivedDay[] | undefined, day: CalendarDate): LivedDay => {
  const found = days?.find((one) => one.day === day);
  if (!found) throw new Error(`nobody lived ${day}`);
  return found;
};

const nameOf = (version: Version | undefined): string => (version ? versionName(version) : '—');

/** Rows of the register as they should be: version and standing. */
const rowsLived = ({ versions }: MadeUpDocument, { day, inForce, followed, states }: LivedDay): readonly string[] => {
  const isKnown = (version: MadeUpVersion): boolean => version.issuedOn <= day;
  const gone = versions.filter((version) => isKnown(version) && version.withdrawn && version.withdrawn.from <= day && states.get(versionName(version)) === 'withdrawn');
  const last = gone.findLast(({ withdrawn, effectiveFrom }) => withdrawn && withdrawn.from > effectiveFrom) ?? gone.at(-1);
  return versions.filter(isKnown).flatMap((version) => {
    if (version === inForce) return [`${versionName(version)} in-force`];
    if (states.get(versionName(version)) === 'not-yet-effective') return [`${versionName(version)} not-yet-effective`];
    if (followed.some((one) => one.version === version)) return [`${versionName(version)} transitional`];
    return !inForce && version === last ? [`${versionName(version)} withdrawn`] : [];
  });
};

/** What a site holds of all days at once. */
const tablesOf = (agency: MadeUpAgency, asOf = firstMadeUpDay) => {
  const library = libraryOn(agency, asOf);
  const [, ...fromFile] = cellsOf(registerFile(library));
  return { dated: datedRegisterView(library).groups.flatMap((group) => group.rows), fromFile };
};

const compareTables = ({ agency: { documents, histories }, lived, tell, day, tables: { dated, fromFile } }: Compared & { readonly day: CalendarDate; readonly tables: ReturnType<typeof tablesOf> }): void => {
  const rows = registerOn(histories, day);
  for (const document of documents) {
    const livedDay = livedOn(lived.get(document), day);
    const { code, versions } = document;
    const meant = rowsLived(document, livedDay);
    const mine = rows.filter((row) => row.code === code);
    tell(`register ${code}`, mine.map((row) => `${versionName(row)} ${row.state}`), meant);
    tell(`all days ${code}`, dated.filter((row) => row.code === code).flatMap((row) => row.spans.filter((span) => standsOn(span, day)).map(({ state }) => `${versionName(row)} ${state}`)), meant);
    const states = Object.entries(datedRegisterWords.states);
    const inFile = fromFile.filter(([, of, , , , , , , , from = '', until = '']) => of === code && from <= day && (until === '' || day <= until));
    tell(`register file ${code}`, inFile.map(([, , , , issue, revision, , , state]) => `${issue}/${revision} ${states.find(([, word]) => word === state)?.[0]}`), meant);
    // Received on any day: the rows of the register lead to one version.
    for (const version of [...versions, undefined]) {
      const received = version ? addDays(version.effectiveFrom, -1) : day;
      const rule = mine.find((row) => row.state === 'transitional' && row.rule && received < row.rule.receivedBefore && (row.rule.receivedFrom === undefined || received >= row.rule.receivedFrom));
      tell(`received ${received} ${code}`, nameOf(rule ?? mine.find(({ state }) => state === 'in-force')), nameOf(followedBy(livedDay, received)));
    }
    for (const row of mine.filter(({ state }) => state === 'transitional')) {
      const left = livedDay.followed.find(({ version }) => versionName(version) === versionName(row));
      const [end] = [left?.version.withdrawn?.from, left?.by.withdrawn?.from].flatMap((from) => (from ? [addDays(from, -1)] : []));
      if (row.rule?.until !== undefined && end !== undefined && row.rule.until > end) tell(`rule ${code}`, row.rule.until, end);
    }
  }
};

const cellsOf = (file: string): readonly (readonly string[])[] => readCsv(file, ';').rows.map(({ cells }) => cells.map(({ text }) => text));

const compareActs = ({ agency: { documents, histories }, lived, tell }: Compared): void => {
  const acts = allActs(histories);
  const library = libraryOn({ documents, histories }, acts.at(-1)?.on ?? firstMadeUpDay);
  const [, ...fromFile] = cellsOf(changesFile(library));
  const shown = ({ what, other, received, ...version }: DatedAct): string => [what, versionName(version), ...(other ? [`(${versionName(other)})`] : []), ...(received ? [`${received.from ?? ''}<${received.before}`] : [])].join(' ');
  for (const document of documents) {
    const days = lived.get(document) ?? [];
    const meant = days.flatMap(({ day, acts: done }) => done.map((act) => `${day} ${act}`)).toSorted();
    const mine = acts.filter(({ code }) => code === document.code);
    tell(`changes ${document.code}`, mine.map((act) => `${act.on} ${shown(act)}`).toSorted(), meant);
    const words = Object.entries(datedRegisterWords.acts);
    tell(`changes file ${document.code}`, fromFile.filter(([, , , code]) => code === document.code).map(([on, what, , , , , issue, revision]) => `${on} ${words.find(([, word]) => word === what)?.[0]} ${issue}/${revision}`).toSorted(), meant.map((act) => act.split(' ').slice(0, 3).join(' ')).toSorted());
    const alone = new Map([...histories].filter(([code]) => code === document.code));
    days.forEach(({ day: to, inForce }, index) => {
      const first = days[Math.max(1, index - 7)];
      const before = days[Math.max(1, index - 7) - 1];
      if (!first || index === 0) return;
      const [net] = changesBetween(alone, { from: first.day, to }).documents;
      if (net) tell(`net ${document.code}`, [nameOf(net.before), nameOf(net.after)], [nameOf(before?.inForce), nameOf(inForce)]);
      else if (before) tell(`net ${document.code}`, nameOf(before.inForce), nameOf(inForce));
    });
  }
};

const compareBuiltRegister = ({ agency: { documents }, lived, tell, day, library }: OnDay): void => {
  const rows = registerView(library).groups.flatMap((group) => group.rows);
  const dated = datedRegisterView(library).groups.flatMap((group) => group.rows);
  for (const document of documents) {
    const { inForce, states, followed } = livedOn(lived.get(document), day);
    const row = rows.find(({ code }) => code === document.code);
    tell(`documents ${document.code}`, row?.state === 'in-force' ? versionName(row) : '—', nameOf(inForce));
    tell(`coming ${document.code}`, row ? [...(row.state === 'not-yet-effective' && states.has(versionName(row)) ? [versionName(row)] : []), ...row.coming.map(versionName)] : [], [...states].flatMap(([name, state]) => (state === 'not-yet-effective' ? [name] : [])));
    const built = dated.filter(({ code }) => code === document.code).map((version) => [versionName(version), version.state]);
    tell(`built state ${document.code}`, built.filter(([name = '']) => states.has(name)), [...states].map(([name, state]) => [name, followed.some(({ version }) => versionName(version) === name) ? 'transitional' : state]));
  }
};

/** The standing that a page built on a day gives later. */
const stateLater = (state: string, next: readonly NextState[], day: CalendarDate): string => next.filter(({ on }) => on <= day).at(-1)?.state ?? state;

const compareTimelines = ({ agency: { documents }, lived, tell, day, library }: OnDay): void => {
  for (const document of documents) {
    const days = lived.get(document) ?? [];
    const { inForce, states, followed } = livedOn(days, day);
    const shown = library.byCode.get(document.code);
    const view = shown && timelineView(shown.frontMatter, library);
    const known = document.versions.filter(({ issuedOn }) => issuedOn <= day);
    const daysKnown = livedHistory({ versions: known });
    if (known.length > 0) tell(`timeline ${document.code} versions`, view?.rows.map(versionName).toReversed(), known.map(versionName));
    tell(`timeline ${document.code} in force`, nameOf(view?.inForce), nameOf(inForce));
    tell(`timeline ${document.code} rules`, (view?.transitions ?? []).flatMap(({ isRunning, older, newer }) => (isRunning ? [`${versionName(older)} ${versionName(newer)}`] : [])), followed.map(({ version, by }) => `${versionName(version)} ${versionName(by)}`));
    for (const row of view?.rows ?? []) {
      const name = versionName(row);
      if (states.has(name)) tell(`timeline ${document.code} ${name}`, row.state, states.get(name));
      for (const later of daysKnown.filter((one) => one.day > day)) {
        // A withdrawal before the first day is told from the day that it is recorded.
        tell(`timeline ${document.code} ${name} read ${later.day}`, stateLater(row.state, row.next, later.day), later.states.get(name) ?? stateLater(row.state, row.next, later.day));
      }
    }
  }
};

/** The version at the address of a document: in force, else the next to come, else the last that applied, else the last. */
const shownLived = ({ versions }: MadeUpDocument, { inForce, states }: LivedDay): MadeUpVersion | undefined => {
  const known = versions.filter((version) => states.has(versionName(version)));
  const isEverApplied = ({ withdrawn, effectiveFrom }: MadeUpVersion): boolean => !withdrawn || withdrawn.from > effectiveFrom;
  return inForce ?? known.find((version) => states.get(versionName(version)) === 'not-yet-effective') ?? known.findLast(isEverApplied) ?? known.at(-1);
};

const compareSearch = ({ agency: { documents }, lived, tell, day, library }: OnDay): void => {
  for (const document of documents) {
    const shown = library.byCode.get(document.code);
    const days = lived.get(document) ?? [];
    const { inForce, states } = livedOn(days, day);
    if (!shown) {
      tell(`search ${document.code} absent`, document.versions.length, 0);
      continue;
    }
    const entry = searchEntry({ document: shown, library, body: { type: 'root', children: [] } });
    tell(`search ${document.code}`, JSON.stringify(entry).includes(draftWord), false);
    tell(`search ${document.code}`, entry.state === 'in-force' ? nameOf(shown.frontMatter) : '—', nameOf(inForce));
    if (states.size > 0) tell(`search ${document.code} shows`, nameOf(shown.frontMatter), nameOf(shownLived(document, livedOn(days, day))));
    for (const { issue, revision, state } of entry.earlier ?? []) tell(`search ${document.code} ${issue}/${revision}`, state, states.get(versionName({ issue, revision })) ?? state);
    // Until something is issued that the build did not know, the standing of the document follows its day.
    const known = document.versions.filter(({ issuedOn }) => issuedOn <= day);
    for (const later of known.length > 0 ? livedHistory({ versions: known }).filter((one) => one.day >= day) : []) {
      const whole = later.inForce ? 'in-force' : [...later.states.values()].includes('not-yet-effective') ? 'not-yet-effective' : 'withdrawn';
      tell(`search ${document.code} read ${later.day}`, stateLater(entry.state, entry.next ?? [], later.day), whole);
    }
  }
};

const compareFeed = ({ agency: { documents }, lived, tell, day, library }: OnDay): void => {
  const { entries } = feedView(library);
  for (const document of documents) {
    const days = lived.get(document) ?? [];
    const meant = document.versions.filter(({ issuedOn }) => issuedOn <= day).flatMap((version) => {
      const name = versionName(version);
      const by = days.flatMap(({ acts }) => acts).find((act) => act.startsWith(`withdrawn ${name}`))?.split(' ')[2];
      return [
        `${version.issuedOn} issued ${name}`,
        ...version.corrected.filter((on) => on <= day).map((on) => `${on} corrected ${name}`),
        ...(version.withdrawn && (version.withdrawn.signedOn ?? day) <= day ? [`${version.withdrawn.signedOn ?? version.withdrawn.from} withdrawn ${name}${by === undefined ? '' : ` ${by}`}`] : []),
      ];
    });
    tell(`feed ${document.code}`, entries.filter(({ code }) => code === document.code).map(({ on, what, replacedBy, ...version }) => [on, what, versionName(version), ...(replacedBy ? [`(${versionName(replacedBy)})`] : [])].join(' ')).toSorted(), meant.toSorted());
  }
};

const compareReceipts = ({ agency: { documents, histories }, lived, tell, day, library }: OnDay): void => {
  for (const document of documents.filter(({ kind }) => kind === 'process')) {
    const livedDay = livedOn(lived.get(document), day);
    const history = histories.get(document.code);
    for (const version of history?.versions.filter(({ issuedOn }) => issuedOn <= day) ?? []) {
      const read = history && documentOfVersion(version, history);
      const receipts = read && documentView(read, library).receipts;
      if (!receipts?.from) continue;
      for (let received = receipts.from; received <= day && (receipts.until === undefined || received < receipts.until); received = addDays(received, 1)) {
        tell(`receipts ${document.code} ${versionName(version)} of ${received}`, versionName(version), nameOf(followedBy(livedDay, received)));
      }
    }
  }
};

const comparePublic = ({ agency: { documents, histories }, lived, tell, day, library }: OnDay): void => {
  const site = makePublicSite({ documents: library.documents, registries: testRegistries, asOf: day, histories });
  tell('public drafts', JSON.stringify([site.library.documents, [...site.coming]]).includes(draftWord), false);
  const pages = publicPages(site).flatMap(({ entry }) => entry ?? []);
  const proofs = publicVersions(site, histories);
  const forms = publicFormRows(site);
  for (const document of documents) {
    const { inForce, states } = livedOn(lived.get(document), day);
    const shown = site.library.byCode.get(document.code);
    const isPublic = (version: MadeUpVersion | undefined): boolean => version?.audience === 'public';
    const stood = timelineStates(document, states);
    if (isPublic(inForce)) tell(`public ${document.code}`, nameOf(shown?.frontMatter), nameOf(inForce));
    else tell(`public ${document.code} shows nothing in force`, inForce !== undefined && shown !== undefined, false);
    // Before its first issue a document stands in no list that the day knows.
    if (!shown || states.size === 0) continue;
    tell(`public state ${document.code}`, site.library.byCode.get(document.code)?.frontMatter.audience, 'public');
    const coming = (site.coming.get(document.code) ?? []).map(({ frontMatter }) => versionName(frontMatter));
    tell(`public coming ${document.code}`, coming, stood.flatMap(([version, state]) => (state === 'not-yet-effective' && isPublic(version) && versionName(version) !== versionName(shown.frontMatter) ? [versionName(version)] : [])));
    tell(`public proof ${document.code}`, proofs.filter(({ code }) => code === document.code).map(versionName), [versionName(shown.frontMatter), ...coming]);
    if (document.kind === 'form') {
      const isListed = inForce !== undefined || [...states.values()].includes('not-yet-effective');
      tell('public forms', forms.map(({ code }) => code), isListed ? [document.code] : []);
    }
    if (document.kind === 'process') {
      const [view] = procedureViews(site);
      tell('public procedure', [view?.now.length ?? 0, view?.later.length ?? 0], [inForce ? 1 : 0, coming.length + ([...states].some(([name, state]) => !inForce && state === 'not-yet-effective' && name === versionName(shown.frontMatter)) ? 1 : 0)]);
      const { state, next } = view ? procedureStanding(view, day) : { state: '', next: [] };
      for (const later of (lived.get(document) ?? []).filter((one) => one.day >= day)) {
        const known = document.versions.filter(({ issuedOn }) => issuedOn <= day);
        if (!known.every(isPublic)) break;
        const then = livedOn(livedHistory({ versions: known }), later.day);
        tell(`public search read ${later.day}`, stateLater(state, next, later.day), then.inForce ? 'in-force' : [...then.states.values()].includes('not-yet-effective') ? 'not-yet-effective' : 'withdrawn');
      }
      tell('public procedure page', pages.includes('1.001193'), true);
    } else tell(`public page ${document.code}`, pages.includes(document.code), true);
  }
};

const timelineStates = ({ versions }: MadeUpDocument, states: LivedDay['states']) => versions.flatMap((version) => { const state = states.get(versionName(version)); return state ? [[version, state] as const] : []; });

const compareDeclaration = ({ agency: { documents, histories }, lived, tell, day, library }: OnDay): void => {
  const site = makePublicSite({ documents: library.documents, registries: testRegistries, asOf: day, histories });
  const find = (kind: string) => documents.find((document) => document.kind === kind);
  const [declaration, process] = [find('declaration'), find('process')];
  if (!declaration || !process) return;
  const { inForce } = livedOn(lived.get(declaration), day);
  const carrying = livedOn(lived.get(process), day).inForce;
  const inside = publishedDeclaration(library);
  tell('declaration', nameOf(inside), nameOf(inForce));
  const outside = publishedDeclaration(site.library);
  tell('public declaration', nameOf(outside), inForce?.audience === 'public' ? nameOf(inForce) : '—');
  if (inside) tell('declared procedures', inside.procedures.map(({ code }) => code), carrying ? ['1.001193'] : []);
  if (outside) tell('publicly declared procedures', outside.procedures.map(({ code }) => code), carrying?.audience === 'public' ? ['1.001193'] : []);
};
