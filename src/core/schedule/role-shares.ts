/** People who share one step; bodies and cases would be other ways through the process, not shares of it. */
const ROLE = String.raw`(?:pho )?(?:lanh dao|chuyen vien|cong chuc|can bo|vien chuc|nhan vien|truong phong|chu tich|giam doc|chanh van phong|van thu|ke toan|thu quy)`;
const SHARE = new RegExp(String.raw`^[-+*•]?\s?${ROLE}(?:\s\p{L}+){0,5}\s?:?\s?[\d.,/¼½¾]+\s?(?:phut|gio|ngay|buoi|h)(?: lam viec| hanh chinh| lv)?\.?$`, 'u');
const BETWEEN = /;|,(?!\d)|\s[-+]\s|\bva\b/u;

/** Whether a text in plain small letters gives nothing but the time of one person after another: `chuyen vien: 1,5 ngay; lanh dao: 0,5 ngay`. */
export const isSharedByRoles = (plain: string): boolean => {
  const shares = plain.split(BETWEEN).map((share) => share.trim());
  return shares.length > 1 && shares.every((share) => SHARE.test(share));
};
