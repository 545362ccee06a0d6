import type { Params, RuleText } from '../rule-text.ts';
import { restore, versionOf } from './issued-texts.ts';
import { kindName } from './kind-name.ts';
import { didYouMean, figure, list, offending, quoted, sentence, value } from './phrases.ts';

const unreadable: Readonly<Record<string, { readonly message: string; readonly remedy: string }>> = {
  'no-permission': {
    message: 'máy không cho phép mở',
    remedy: 'Nhờ người quản trị máy tính cấp quyền đọc cho tài khoản đang dùng, rồi chạy kiểm tra lại.',
  },
  'broken-link': {
    message: 'chỉ là lối tắt dẫn tới một nơi không còn',
    remedy: 'Xóa lối tắt và chép chính tệp cần dùng vào chỗ này.',
  },
  'outside-folder': {
    message: 'là lối tắt dẫn ra ngoài thư mục nội dung',
    remedy: 'Xóa lối tắt và chép chính tệp (hoặc thư mục) vào thư mục nội dung; tài liệu kiểm soát không được nằm ngoài.',
  },
  'not-a-file': {
    message: 'không phải là tệp thông thường',
    remedy: 'Xóa mục này, hoặc nhờ người quản trị máy tính xem nó là gì.',
  },
  other: {
    message: 'máy báo lỗi khi mở',
    remedy: 'Đóng chương trình đang mở tệp (Word, phần mềm đồng bộ, quét vi-rút) rồi chạy lại; vẫn lỗi thì nhờ người quản trị máy tính kiểm tra ổ đĩa.',
  },
};

const unreadableText = (params: Params) => unreadable[value(params, 'reason')] ?? { message: 'không mở được', remedy: 'Nhờ người quản trị máy tính kiểm tra.' };

const emptyMessages: Readonly<Record<string, string>> = {
  empty: 'không có chữ nào',
  pointer: 'chỉ có mấy dòng chỉ dẫn của Git LFS, nội dung thật chưa được tải về',
};

const fetchPointers = 'chạy «git lfs pull» để tải nội dung thật về';

const emptyRemedy = (params: Params): string => {
  const isPointer = value(params, 'problem') === 'pointer';
  if (value(params, 'code') !== '') return `${isPointer ? `${fetchPointers}, hoặc ` : ''}${restore(params, 'code')}; đừng xóa tệp`;
  return isPointer ? `${fetchPointers}, hoặc chép lại nội dung vào tệp` : 'chép lại nội dung vào tệp, hoặc xóa tệp nếu chưa định viết';
};

const registryFiles: readonly string[] = ['agency.yml', 'units.yml', 'people.yml', 'fields.yml', 'calendar.yml', 'checks.yml', 'addresses.yml', 'law-notes.yml', 'coverage-notes.yml', 'declaration-log.yml', 'search-words.yml'];

/** The path with the one ending it should have: `qt-dd-01.mdx.txt` → `qt-dd-01.mdx`, `units.txt` → `units.yml`. */
const renamed = (path: string): string => {
  const [, stem = path, endings = ''] = /^(.*?)((?:\.(?:mdx?|markdown|txt|ya?ml))+)$/iu.exec(path) ?? [];
  const isRegistry = /\.ya?ml/iu.test(endings) || /^(?:legal-texts|standards)\//u.test(path) || registryFiles.includes(`${stem}.yml`);
  return `${stem}${isRegistry ? '.yml' : '.mdx'}`;
};

const notepadEnding = (path: string): string =>
  /\.txt$/iu.test(path) ? ' Đuôi «.txt» do Notepad tự thêm: khi lưu, chọn Lưu thành… › Kiểu lưu: Tất cả tệp (All files).' : '';

const folderKinds: Readonly<Record<string, string>> = {
  'policy/': 'policy',
  'objectives/': 'objectives',
  'manual/': 'manual',
  'procedures/system/': 'system-procedure',
  'procedures/internal/': 'internal-procedure',
  'processes/': 'process',
  'instructions/': 'instruction',
  'forms/': 'form',
  'decisions/': 'decision',
  'declarations/': 'declaration',
};

const shownFolders = (params: Params): string =>
  list(params, 'folders')
    .map((folder) => {
      const name = kindName(folderKinds[folder] ?? '');
      return name === undefined ? quoted(folder) : `${quoted(folder)} (${name})`;
    })
    .join(', ');

const unexpected: Readonly<Record<string, { readonly message: string; readonly remedy: (params: Params) => string }>> = {
  'picture-type': {
    message: 'không phải ảnh PNG, JPEG hoặc WebP nên không hiện được trên trang',
    remedy: () => 'Mở ảnh bằng Paint, chọn Lưu thành… (Save as) kiểu PNG, chép vào thư mục «figures/», sửa tên trong thẻ <Figure> rồi xóa tệp này. Chỉ đổi đuôi tệp thì không đủ.',
  },
  'cut-short': {
    message: 'là tệp tạm còn lại của một lần ghi bị ngắt giữa chừng',
    remedy: () => 'Xóa tệp này, rồi chạy lại lệnh đã bị ngắt: chạy lại là vô hại.',
  },
  'picture-cut': {
    message: 'không phải ảnh: tệp quá nhỏ, chép chưa xong hoặc chưa tải về từ Git LFS',
    remedy: () => `${sentence(fetchPointers)} (nếu kho dùng Git LFS), hoặc chép lại ảnh gốc vào đúng tên này.`,
  },
  'office-file': {
    message: 'là tệp Word, Excel hoặc PDF; nội dung của nó không lên trang',
    remedy: () => 'Soạn nội dung thành tài liệu .mdx trong thư mục của loại tài liệu, và để tệp gốc ra ngoài thư mục nội dung.',
  },
  'csv-name': {
    message: 'là tệp CSV mang tên khác nên không được đọc',
    remedy: () => 'Nếu là danh mục thủ tục hành chính của tỉnh, đổi tên thành «tthc-list.csv» và để ngay ở thư mục gốc của nội dung. Nếu không, đưa tệp ra ngoài thư mục nội dung.',
  },
  'wrong-extension': {
    message: 'có đuôi tệp không dùng được nên nội dung của nó không lên trang',
    remedy: (params) => `Đổi tên thành ${quoted(renamed(value(params, 'words')))}. Tài liệu mang đuôi .mdx, tệp danh mục mang đuôi .yml, đều viết thường.${notepadEnding(value(params, 'words'))}`,
  },
  'wrong-folder': {
    message: 'nằm ở chỗ không thư mục tài liệu hay danh mục nào đọc tới, nên nội dung của nó không lên trang',
    remedy: (params) =>
      value(params, 'suggestion') !== ''
        ? `${didYouMean(params)}Chuyển hoặc đổi tên tệp cho đúng.`
        : value(params, 'words').endsWith('.yml')
        ? `Chuyển tệp về đúng chỗ: văn bản pháp luật vào «legal-texts/», tiêu chuẩn vào «standards/», các danh mục khác để ngay ở thư mục gốc với đúng tên (agency.yml, units.yml, people.yml, fields.yml, calendar.yml, checks.yml).`
        : `Chuyển tệp vào thư mục của loại tài liệu: ${shownFolders(params)}.`,
  },
  'unknown-type': {
    message: 'thuộc loại tệp không dùng trong thư mục nội dung',
    remedy: () => 'Nếu là ảnh của tài liệu, chuyển vào «figures/» dưới dạng PNG, JPEG hoặc WebP. Nếu không dùng nữa, đưa tệp ra ngoài thư mục nội dung.',
  },
};

const unexpectedText = (params: Params) => unexpected[value(params, 'why')] ?? unexpected['unknown-type'];

const registryUses: Readonly<Record<string, string>> = {
  'agency.yml': 'thông tin cơ quan và cách đặt mã hiệu',
  'units.yml': 'các đơn vị',
  'people.yml': 'những người soạn thảo, xem xét, phê duyệt',
  'fields.yml': 'các lĩnh vực thủ tục hành chính',
  'calendar.yml': 'giờ làm việc và ngày nghỉ',
  'legal-texts': 'các văn bản pháp luật và văn bản bên ngoài, mỗi văn bản một tệp .yml',
  standards: 'tiêu chuẩn đang áp dụng, mỗi tiêu chuẩn một tệp .yml',
};

/** Text saved with two bytes a letter has a zero byte beside its first letter. */
const LAST_OFFSET_OF_TWO_BYTE_TEXT = 3;

/** Whether Notepad saved the file as "Unicode", that is UTF-16. */
const isTwoByteText = (params: Params): boolean => value(params, 'offset') !== '' && Number(value(params, 'offset')) <= LAST_OFFSET_OF_TWO_BYTE_TEXT;

/** The ledger is written by commands alone. */
const isLedger = (params: Params): boolean => value(params, 'words') === 'ledger.jsonl';

const fromGit = 'Không sửa sổ bằng tay. Lấy lại sổ từ Git (trong Source Control, bấm chuột phải vào ledger.jsonl, chọn Discard Changes; hoặc gõ «git checkout -- content/ledger.jsonl»), rồi dùng các lệnh issue, withdraw, correct, review để ghi thêm.';

const notText = (params: Params): { readonly message: string; readonly remedy: string } => {
  if (value(params, 'words').endsWith('.csv')) {
    return {
      message: `Tệp ${offending(params)} ${isTwoByteText(params) ? 'được lưu với mã hóa «Unicode» (UTF-16)' : 'không lưu với bảng mã UTF-8 (có thể là UTF-16, Windows-1258, TCVN3 hoặc VNI)'} nên không đọc được tiếng Việt.`,
      remedy: 'Mở tệp gốc bằng Excel, chọn Lưu thành… (Save As), kiểu «CSV UTF-8 (Comma delimited)», rồi lưu đè lên tệp này. Chữ gõ bằng phông .VnTime hoặc VNI thì chuyển sang Unicode bằng UniKey trước khi lưu.',
    };
  }
  if (isLedger(params)) return { message: `Sổ ban hành ${offending(params)} có ký tự lạ ở vị trí ${figure(String(Number(value(params, 'offset')) + 1))} nên không đọc được.`, remedy: fromGit };
  if (isTwoByteText(params)) {
    return {
      message: `Tệp ${offending(params)} được Notepad lưu với mã hóa «Unicode» (UTF-16), không phải UTF-8, nên không đọc được.`,
      remedy: 'Mở tệp bằng Notepad, chọn Lưu thành… (Save as), ở ô Mã hóa (Encoding) chọn UTF-8, rồi lưu đè lên tệp cũ.',
    };
  }
  const ending = value(params, 'words').endsWith('.yml') ? '.yml' : '.mdx';
  return {
    message: `Tệp ${offending(params)} không đọc được như văn bản tiếng Việt Unicode: có ký tự lạ ở vị trí ${figure(String(Number(value(params, 'offset')) + 1))}.`,
    remedy: `Nếu đây là tệp Word, Excel hoặc ảnh bị đổi đuôi, trả lại đuôi cũ và soạn nội dung vào một tệp ${ending} mới. Nếu là văn bản gõ bằng bảng mã cũ (TCVN3, VNI), chuyển mã sang Unicode bằng UniKey rồi lưu lại với bảng mã UTF-8 (Notepad: Lưu thành… › Mã hóa › UTF-8).`,
  };
};

/** Why a machine of the office cannot hold a file, by the problem. */
const nameProblems: Readonly<Record<string, (params: Params) => { readonly message: string; readonly remedy: string }>> = {
  device: (params) => ({ message: `Tệp ${offending(params)} mang tên mà Windows dành cho thiết bị (con, prn, aux, nul, com1, lpt1…): máy Windows không chép được kho tài liệu về`, remedy: 'Đổi tên tệp hoặc thư mục, ví dụ theo mã hiệu của tài liệu.' }),
  sign: (params) => ({ message: `Tên tệp ${offending(params)} có dấu mà Windows không cho đặt tên tệp (< > : " | ? * \\): máy Windows không chép được kho tài liệu về`, remedy: 'Đổi tên tệp, chỉ dùng chữ thường không dấu, chữ số, gạch nối.' }),
  end: (params) => ({ message: `Tên tệp hoặc thư mục trong ${offending(params)} kết thúc bằng dấu chấm hoặc dấu cách: Windows tự bỏ dấu ấy đi nên thành một tệp khác`, remedy: 'Bỏ dấu chấm, dấu cách ở cuối tên.' }),
  same: (params) => ({
    message: `Tệp ${offending(params)} và tệp ${quoted(value(params, 'other'))} chỉ khác nhau ở chữ hoa, chữ thường hoặc kiểu gõ dấu: máy Windows coi là một tệp và làm mất một trong hai`,
    remedy: `Nếu là hai tệp khác nhau, đổi tên tệp không thuộc văn bản đã ban hành; nếu là một, xóa bản thừa.`,
  }),
};

const nameText = (params: Params) => nameProblems[value(params, 'problem')]?.(params) ?? { message: '', remedy: '' };

/** Texts of the rules on files and folders. */
export const fileTexts = {
  'file-unreadable': {
    title: 'Tệp không mở được',
    message: (params) => `Không đọc được ${offending(params, 'thư mục nội dung')}: ${isLedger(params) && value(params, 'reason') === 'not-a-file' ? 'sổ ban hành phải là một tệp, không phải thư mục hay lối tắt' : unreadableText(params).message}.`,
    remedy: (params) => (isLedger(params) && value(params, 'reason') === 'not-a-file' ? `Đổi tên hoặc dời mục đang mang tên này ra ngoài thư mục nội dung; lối tắt đã commit thì chép chính tệp sổ vào chỗ này. ${fromGit}` : unreadableText(params).remedy),
  },
  'file-not-text': {
    title: 'Tệp không phải văn bản Unicode',
    message: (params) => notText(params).message,
    remedy: (params) => notText(params).remedy,
  },
  'file-empty': {
    title: 'Tệp trống',
    message: (params) => `Tệp ${offending(params)} ${emptyMessages[value(params, 'problem')] ?? ''}${value(params, 'code') === '' ? '' : `; tệp này giữ ${versionOf(params)} đã ban hành`}.`,
    remedy: (params) => sentence(`${emptyRemedy(params)}.`),
  },
  'file-too-large': {
    title: 'Tệp quá lớn',
    message: (params) =>
      `Tệp ${offending(params)} nặng ${figure(value(params, 'bytes'))} byte, quá mức ${figure(value(params, 'limit'))} byte của một tệp chữ${isLedger(params) ? '' : '; thường là do có ảnh dán thẳng vào văn bản'}.`,
    remedy: (params) => isLedger(params) ? fromGit : 'Lưu ảnh thành tệp riêng trong «figures/» và đặt ảnh bằng thẻ <Figure>; nếu tệp chỉ có chữ, tách thành nhiều tài liệu.',
  },
  'file-name': {
    title: 'Tên tệp không dùng được trên mọi máy',
    message: (params) => `${nameText(params).message}.`,
    remedy: (params) => nameText(params).remedy,
  },
  'file-unexpected': {
    title: 'Tệp không được dùng',
    message: (params) => `Tệp ${offending(params)} ${unexpectedText(params)?.message ?? ''}.`,
    remedy: (params) => unexpectedText(params)?.remedy(params) ?? '',
  },
  'registry-missing': {
    title: 'Thiếu danh mục bắt buộc',
    message: (params) =>
      value(params, 'layout') === 'folder'
        ? `Thư mục danh mục ${offending(params)} không có tệp .yml nào (${registryUses[value(params, 'words')] ?? 'danh mục'}).`
        : `Không có tệp danh mục ${offending(params)} (${registryUses[value(params, 'words')] ?? 'danh mục'}).`,
    remedy: (params) =>
      `Lấy lại từ bản lưu gần nhất; nếu chưa từng có, tạo ${value(params, 'layout') === 'folder' ? `ít nhất một tệp .yml trong ${quoted(`${value(params, 'words')}/`)}` : `tệp ${offending(params)} ở thư mục gốc của nội dung`} theo mẫu ở trang trợ giúp của quy tắc này.`,
  },
} as const satisfies Readonly<Record<string, RuleText>>;
