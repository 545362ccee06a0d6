import type { ContentReading } from '../parse/read-content.ts';
import type { YamlPath, YamlReading } from '../parse/read-yaml.ts';

/** Two days of which the second must not come first. */
interface Period {
  readonly reading: { readonly path: string; readonly yaml: YamlReading };
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly fromKeys: YamlPath;
  readonly toKeys: YamlPath;
}

/** Every pair of first and last day in documents and registries. */
export const periodsOf = ({ documents, registries }: ContentReading): readonly Period[] => {
  const { agency, people, calendar, legalTexts } = registries;
  return [
    ...documents.flatMap((reading) =>
      reading.known.kind === 'objectives'
        ? (reading.known.goals ?? []).map(({ start, end }, index) => ({ reading, from: start, to: end, fromKeys: ['goals', index, 'start'], toKeys: ['goals', index, 'end'] }))
        : [],
    ),
    ...(people?.data ?? []).flatMap(({ posts }, person) =>
      posts.map(({ from, to }, post) => ({ reading: people as Period['reading'], from, to, fromKeys: [person, 'posts', post, 'from'], toKeys: [person, 'posts', post, 'to'] })),
    ),
    ...(calendar?.data?.holidays ?? []).map(({ from, to }, index) => ({
      reading: calendar as Period['reading'],
      from,
      to,
      fromKeys: ['holidays', index, 'from'],
      toKeys: ['holidays', index, 'to'],
    })),
    ...(agency?.data?.publicSite?.outages ?? []).map(({ from, to }, index) => ({
      reading: agency as Period['reading'],
      from,
      to,
      fromKeys: ['publicSite', 'outages', index, 'from'],
      toKeys: ['publicSite', 'outages', index, 'to'],
    })),
    ...legalTexts.flatMap((reading) => [
      { reading, from: reading.data?.issuedOn, to: reading.data?.effectiveFrom, fromKeys: ['issuedOn'], toKeys: ['effectiveFrom'] },
      { reading, from: reading.data?.effectiveFrom, to: reading.data?.expiredOn, fromKeys: ['effectiveFrom'], toKeys: ['expiredOn'] },
      ...(reading.data?.endedParts ?? []).map(({ expiredOn }, index) => ({ reading, from: reading.data?.effectiveFrom, to: expiredOn, fromKeys: ['effectiveFrom'], toKeys: ['endedParts', index, 'expiredOn'] })),
    ]),
  ];
};
