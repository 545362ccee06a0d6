/** One address of each type of page of the sample agency, by what it shows. */
export const pageTypes = {
  home: '/',
  policy: '/van-ban/cscl-01/',
  objectives: '/van-ban/mtcl-2026/',
  manual: '/van-ban/stcl-01/',
  'system procedure': '/van-ban/qt-ht-01/',
  'internal procedure': '/van-ban/qt-nb-01/',
  process: '/van-ban/qt-tp-01/',
  instruction: '/van-ban/hd-nb-01/',
  form: '/van-ban/bm-tp-01-01/',
  decision: '/van-ban/qd-2026-15/',
  declaration: '/van-ban/bcb-2026-01/',
  'register of documents': '/danh-muc/tai-lieu/',
  'register of forms': '/danh-muc/bieu-mau/',
  'register of legal texts': '/danh-muc/van-ban-ben-ngoai/',
  field: '/linh-vuc/ho-tich/',
  unit: '/don-vi/van-phong/',
  kind: '/loai/thu-tuc-hanh-chinh/',
  'expired legal text': '/phap-luat/nd-61-2018-nd-cp/',
  'legal text in force': '/phap-luat/nd-118-2025-nd-cp/',
  'clause matrix': '/dieu-khoan/',
  'search with results': '/tim-kiem/?q=khai+sinh',
  'search without results': '/tim-kiem/?q=xyzxyz',
  'search before a question': '/tim-kiem/',
  help: '/tro-giup/',
  'help on a rule': '/tro-giup/quy-tac/date-invalid/',
  'site map': '/so-do-trang/',
  'address that leads nowhere': '/khong-co-trang-nay/',
} as const;

/** Types of pages with their addresses, as rows for `test.each`. */
export const pageTypeRows: readonly { readonly type: string; readonly address: string }[] = Object.entries(pageTypes).map(([type, address]) => ({ type, address }));
