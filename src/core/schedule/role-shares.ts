/** People who share one step. */
const PERSON = String.raw`(?:pho )?(?:lanh dao|chuyen vien|cong chuc|can bo|vien chuc|nhan vien|truong phong|chu tich|giam doc|chanh van phong|van thu|ke toan|thu quy)`;
/** Bodies that do: beside a person they are one hand after another; alone they could be other ways through the process. */
const BODY = 'bo phan|trung tam|van phong|phong|to chuyen mon|mot cua';
const TIME = String.raw`(?:\s\p{L}+){0,5}\s?:?\s?[\d.,/¼½¾]+\s?(?:phut|gio|ngay|buoi|h)(?: lam viec| hanh chinh| lv)?\.?$`;
const OF_PERSON = new RegExp(String.raw`^[-+*•]?\s?(?:${PERSON})${TIME}`, 'u');
const OF_BODY = new RegExp(String.raw`^[-+*•]?\s?(?:${BODY})${TIME}`, 'u');
const BETWEEN = /;|,(?!\d)|\s[-+]\s|\bva\b|\/(?=\s?\p{L})/u;

/** Whether a text in plain small letters gives nothing but the time of one hand after another: `chuyen vien: 1,5 ngay; lanh dao: 0,5 ngay`. */
export const isSharedByRoles = (plain: string): boolean => {
  const shares = plain.split(BETWEEN).map((share) => share.trim());
  return shares.length > 1 && shares.some((share) => OF_PERSON.test(share)) && shares.every((share) => OF_PERSON.test(share) || OF_BODY.test(share));
};
