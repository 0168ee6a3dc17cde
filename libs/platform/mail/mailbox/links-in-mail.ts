import type { LinkInMail } from './mailbox.response.js';

const LINK = /<a href="([^"]{1,2000})"[^<>]{0,1000}>([^<]{0,500})<\/a>/g;
const SIGNS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** The links of a mail that we wrote ourselves, in the order in which they stand. */
export function linksInMail(html: string): LinkInMail[] {
  return [...html.matchAll(LINK)].map(([, url = '', label = '']) => ({ label: plain(label), url: plain(url) }));
}

function plain(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => SIGNS[sign] ?? sign);
}
