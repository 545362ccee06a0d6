import type { YamlReading } from '../parse/read-yaml.ts';

/** Names the entry of a list file in which a key stands: `[3].posts[1].to` → `{ entry: 'le-van-cuong' }`; nothing when it has no id, or when the id itself is meant. */
export const entryOfKey = ({ yaml }: { readonly yaml: YamlReading }, key: string): { readonly entry?: string } => {
  const position = /^\[(\d+)\](?!\.id$)/u.exec(key)?.[1];
  if (position === undefined || !Array.isArray(yaml.data)) return {};
  const entry = (yaml.data as readonly unknown[])[Number(position) - 1];
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  return typeof id === 'string' && /^[a-z0-9-]{1,60}$/u.test(id) ? { entry: id } : {};
};
