import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { preprocessCSS, resolveConfig } from 'vite';
import { mirrored } from './mirrored.mjs';
import { trimmed } from './trimmed.mjs';

const sheet = createRequire(import.meta.url).resolve('@uswds/uswds/css/uswds.css');

/** What of a small sheet that claims to be USWDS reaches the browser. */
async function built(css: string, file = sheet): Promise<string> {
  const config = await resolveConfig({ configFile: false, logLevel: 'silent', css: { postcss: { plugins: [trimmed(), mirrored()] } } }, 'build');
  return (await preprocessCSS(css, file, config)).code.replace(/\s+/g, ' ');
}

describe('the sheet of USWDS', () => {
  let code: string;
  beforeAll(async () => {
    code = await built('.usa-button{color:red;margin-right:1px;font-family:Georgia}.usa-modal{margin-left:2px}.usa-tag:first-child{float:left}@font-face{font-family:X;src:url(x)}');
  });

  it('keeps what is in use, without its fonts', () => {
    expect(code).toContain('.usa-button{');
    expect(code).not.toMatch(/usa-modal|font-face|Georgia/);
  });

  it('stands in a layer below our own, with each direction where they differ', () => {
    expect(code).toContain('@layer uswds');
    expect(code).toMatch(/:where\(\[dir=ltr\]\) \.usa-button\{\s*margin-right: ?1px/);
    expect(code).toMatch(/:where\(\[dir=rtl\]\) \.usa-button\{\s*margin-left: ?1px/);
    expect(code).toMatch(/:where\(\[dir=rtl\]\) \.usa-tag:first-child\{\s*float: ?right/);
  });

  it('leaves other sheets alone', async () => {
    expect(await built('.cw-x{margin-left:1px}', '/ours.css')).toBe('.cw-x{margin-left:1px}');
  });
});
