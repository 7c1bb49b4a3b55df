// What is served where, and with which headers: all that an operator of these sites would have set up.
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a visitor is told about. */
export const sites = [
  { title: 'Gallery', path: '/' },
  { title: 'A blog', path: '/blog/' },
  { title: 'A community site', path: '/community/' },
  { title: 'An intranet', path: '/portal/people/wellbeing/' },
];

/** Address → folder. The longest address that fits wins, so the intranet carries its own copy of Haven's folder. */
export const mounts = [
  { at: '/', folder: 'demo/gallery' },
  { at: '/app/', folder: 'demo/app', bundled: true },
  { at: '/blog/', folder: 'demo/blog' },
  { at: '/community/', folder: 'demo/community' },
  { at: '/portal/', folder: 'demo/intranet' },
  { at: '/portal/assets/haven/', folder: 'cdn' },
  { at: '/portal/assets/app/', folder: 'demo/app', bundled: true },
  { at: '/cdn/', folder: 'cdn' },
  { at: '/themes/', folder: 'src/styles/themes' },
];

/**
 * The policy Haven is made for: nothing but scripts of one's own, no style of Haven's, no connection at all. Two lines
 * are the portal's own and not Haven's: `style-src 'self'` is for its style sheet file, `img-src` for its pictures
 * (Haven itself works under `'none'` for both). `frame-ancestors` lets the gallery show the page in a frame.
 */
const intranetPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** What a community site commonly sets. */
const communityPolicy = "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'";

/** Headers a page is served with, by where it is. The blog has none, as most blogs. */
export function headersFor(path) {
  const common = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };
  // The page with the directory of the house fetches that one file.
  const help = intranetPolicy.replace("connect-src 'none'", "connect-src 'self'");
  if (path.startsWith('/portal/people/help/')) return { ...common, 'content-security-policy': help };
  if (path.startsWith('/portal/')) return { ...common, 'content-security-policy': intranetPolicy };
  if (path.startsWith('/community/')) return { ...common, 'content-security-policy': communityPolicy };
  return common;
}
