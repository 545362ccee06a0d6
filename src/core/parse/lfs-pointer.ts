/** Whether a text is what Git LFS puts in place of a file whose content it has not fetched. */
export const isLfsPointer = (text: string): boolean => text.startsWith('version https://git-lfs.github.com/spec/');
