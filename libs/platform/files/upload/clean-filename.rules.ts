/** Characters, before the extension is put back; longer names break archives. */
const LONGEST = 120;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * A name safe in headers, archives and on every file system: the last part of a
 * path, without control or direction characters, in NFC. Never empty.
 */
export function cleanFilename(filename: string): string {
  const name = (filename.split(/[/\\]/).at(-1) ?? '')
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  if (name === '') return 'file';
  const [, stem = name, extension = ''] = /^(.+?)(\.[A-Za-z0-9]{1,8})$/u.exec(name) ?? [];
  const short = [...stem].slice(0, LONGEST).join('').trimEnd();
  return `${RESERVED.test(name) ? '_' : ''}${short}${extension}`;
}

/** Lower case, without the dot; empty when there is none. */
export function extensionOf(filename: string): string {
  return /\.([A-Za-z0-9]{1,8})$/.exec(filename)?.[1]?.toLowerCase() ?? '';
}
