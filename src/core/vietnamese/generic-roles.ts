/** `Công chức phụ trách`, `Chuyên viên`: who of all units is meant, the words do not tell. */
const GENERIC = /^(?:(?:các\s)?(?:cán bộ|công chức|chuyên viên|nhân viên|người|bộ phận|lãnh đạo|trưởng phòng|trưởng đơn vị|văn thư)(?:,\s|\/|\s(?:hoặc|và)\s)?)+(?:\s(?:phụ trách|chuyên môn|được phân công|được giao|thụ lý|giải quyết|xử lý|liên quan|có liên quan|tiếp nhận|thực hiện|đơn vị|phòng|hồ sơ))*$/iu;

/** Tells whether a role without a unit leaves open whose it is. */
export const namesNoUnit = (role: string): boolean => GENERIC.test(role.trim());
