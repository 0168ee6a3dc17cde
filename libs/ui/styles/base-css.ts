/** Type, links, focus and the two surfaces. Logical properties throughout, so that Arabic mirrors by itself. */
export const baseCss = `
*,*::before,*::after{box-sizing:border-box}
html{font-size:106.25%;-webkit-text-size-adjust:100%;text-size-adjust:100%;color-scheme:light;scroll-padding-top:1rem}
body{margin:0;background:#fff;color:#1b1b1b;font:1rem/1.5 "Public Sans",system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic","Liberation Sans",Arial,sans-serif;overflow-wrap:break-word}
[dir=rtl] body{line-height:1.65}
:lang(ar),:lang(fa),:lang(ur),:lang(ps),:lang(prs){font-family:"IBM Plex Sans Arabic",system-ui,-apple-system,"Segoe UI","Noto Sans Arabic","Geeza Pro",Tahoma,sans-serif}
[dir=rtl] :is(h1,h2,h3){line-height:1.4}
h1,h2,h3,p,ul,ol,dl,figure,fieldset,table,details,form{margin:0 0 1rem}
h1,h2,h3{line-height:1.25;font-weight:700;text-wrap:balance;max-width:32em}
h1{font-size:1.75rem;margin-block-end:.75rem}
h2{font-size:1.25rem;margin-block:2.25rem .5rem}
h3{font-size:1rem;margin-block:1.5rem .25rem}
p,li,dd,figcaption{max-width:66ch}
ul,ol{padding-inline-start:1.25rem}
li{margin-block-end:.25rem}
a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible,main:focus-visible{outline:3px solid #1b1b1b;outline-offset:2px;box-shadow:0 0 0 2px #fff}
main:focus{outline:0}
small,.cp-small{font-size:.875rem}
.cp-quiet{color:#565c65}
.cp-lead{font-size:1.125rem}
.cp-number{font-weight:700;font-variant-numeric:tabular-nums}
.cp-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.cp-skip{position:absolute;inset-inline-start:1rem;inset-block-start:-6rem;z-index:2;background:#fff;padding:.75rem 1rem}
.cp-skip:focus{inset-block-start:.5rem}
table{border-collapse:collapse;font-variant-numeric:tabular-nums;max-width:100%}
caption{text-align:start;font-weight:700;padding-block-end:.5rem}
th,td{text-align:start;vertical-align:top;padding:.5rem 0;padding-inline-end:1.5rem;border-block-end:1px solid #dfe1e2;font-weight:400}
thead th{font-size:.875rem;color:#565c65;border-block-end-color:#71767a}
summary{cursor:pointer;padding-block:.5rem}
hr{border:0;border-block-start:1px solid #dfe1e2;margin-block:2rem}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;
