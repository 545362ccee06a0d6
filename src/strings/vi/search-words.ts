interface SearchWord {
  readonly said: string;
  readonly meant: readonly string[];
}

/** Lines of `said = meant | meant`. */
const wordsOf = (lines: string): readonly SearchWord[] =>
  lines.split('\n').flatMap((line) => {
    const [said = '', meant = ''] = line.split('=').map((part) => part.trim());
    return meant === '' ? [] : [{ said, meant: meant.split('|').map((one) => one.trim()) }];
  });

/** Abbreviations in use in offices; those of the agency come before them. */
export const searchAbbreviations: readonly SearchWord[] = wordsOf(`
tthc = thủ tục hành chính
`);

/** What people call things → what the documents call them; those of the agency come before them. */
export const searchWordList: readonly SearchWord[] = wordsOf(`
sổ đỏ = giấy chứng nhận quyền sử dụng đất
`);
