/** Texts that are kept in mind; a longer one hardly comes twice. */
const MOST_TEXTS = 50_000;
const LONGEST = 2_000;

/**
 * A finder that looks at each text once: many documents of an agency say the same in the same words. For finders that rest on the text
 * alone.
 */
export const onceAText = <Found>(find: (text: string) => Found): ((text: string) => Found) => {
  const known = new Map<string, Found>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Found;
    const found = find(text);
    if (text.length > LONGEST) return found;
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(text, found);
    return found;
  };
};
