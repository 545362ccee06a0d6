/** What a browser may load and run on a page of a site: files of the site alone, nothing written into the page. */
const policy = (framedBy: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${framedBy}`,
  ].join('; ');

/** Where the pages lie that other sites may show in a frame of theirs: public declarations, which hold no form and no sign-in. */
export const framedPath = '/cong-bo/khung/';

export const contentSecurityPolicy = policy("'none'");
export const framedContentSecurityPolicy = policy('*');

/** Sent with every response, errors included, beside the content security policy. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** What a browser keeps must be asked for again: the text of a document may have changed. */
export const askedAgain = 'no-cache';
export const keptForGood = 'public, max-age=31536000, immutable';

/** Below it, names carry a hash of the content, so that a file never changes. */
export const hashedPath = '/_astro/';

/**
 * The headers of a response beside type and length.
 * @param urlPath address of the file below the base path; undefined for what is no file of the site (an error, a redirect).
 */
export const responseHeaders = (urlPath: string | undefined): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': urlPath?.startsWith(framedPath) ? framedContentSecurityPolicy : contentSecurityPolicy,
  ...securityHeaders,
  'Cache-Control': urlPath?.startsWith(hashedPath) ? keptForGood : askedAgain,
});
