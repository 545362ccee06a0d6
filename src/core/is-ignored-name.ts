/** Names that editors and systems leave behind, never content: hidden files, Word's lock files. */
export const isIgnoredName = (name: string): boolean => name.startsWith('.') || name.startsWith('~$') || name === 'Thumbs.db' || name === 'desktop.ini';
