/** Masthead, navigation, footer of public pages, and the bare head of link pages. */
export const pageCss = `
.cp-wrap{max-width:60rem;margin-inline:auto;padding-inline:1.25rem}
.cp-masthead{border-block-start:.375rem solid var(--accent);border-block-end:1px solid #dfe1e2}
.cp-masthead .cp-wrap{padding-block-start:.875rem}
.cp-top{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:.25rem 1.5rem}
.cp-city{font-weight:700;color:var(--accent);text-decoration:none}
a.cp-city:hover{text-decoration:underline}
.cp-plan{font-size:1.375rem;font-weight:700;line-height:1.25;margin:.5rem 0 .25rem}
.cp-plan a{color:inherit;text-decoration:none}
.cp-plan a:hover{text-decoration:underline}
.cp-links{display:flex;flex-wrap:wrap;gap:0 clamp(1rem,4vw,1.75rem);list-style:none;padding:0;margin:0}
.cp-links li{margin:0}
.cp-links a{display:block;padding-block:.75rem .625rem;border-block-end:.25rem solid transparent;text-decoration:none;color:#1b1b1b}
.cp-links a:hover{border-block-end-color:#a9aeb1}
.cp-links a[aria-current]{border-block-end-color:var(--accent);font-weight:700}
.cp-languages{font-size:.875rem}
.cp-languages ul{display:flex;flex-wrap:wrap;gap:0 1rem;list-style:none;padding:0;margin:0}
.cp-languages li{margin:0}
.cp-languages a{display:inline-block;padding-block:.25rem}
.cp-languages a[aria-current]{color:#1b1b1b;font-weight:700;text-decoration:none}
.cp-languages details{margin:0;position:relative}
.cp-languages summary{padding-block:.25rem}
.cp-languages details ul{position:absolute;inset-inline-end:0;z-index:1;display:block;background:#fff;border:1px solid #a9aeb1;padding:.5rem 1rem;min-width:10rem}
.cp-languages details a{padding-block:.375rem}
.cp-page main{padding-block:2rem 3rem}
.cp-note{font-size:.875rem;color:#565c65;border-inline-start:.25rem solid #dfe1e2;padding-inline-start:.75rem;margin-block-end:1.5rem}
.cp-foot{background:#f6f5f1;border-block-start:1px solid #dfe1e2;font-size:.875rem}
.cp-foot .cp-wrap{padding-block:1.5rem 2rem;display:grid;gap:1.25rem 3rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr))}
.cp-foot h2{font-size:.875rem;margin:0 0 .25rem}
.cp-foot p{margin:0 0 .375rem}
.cp-foot ul{list-style:none;padding:0;margin:0}
.cp-foot code{font-size:.8125rem;overflow-wrap:anywhere;direction:ltr;unicode-bidi:isolate}
.cp-link .cp-wrap{max-width:38rem}
.cp-link .cp-masthead .cp-wrap{padding-block:.75rem}
.cp-link .cp-top p{margin:0}
.cp-link main{padding-block:1.25rem 2rem}
.cp-link h1{font-size:1.375rem;margin-block-end:.5rem}
.cp-desk{padding-block:2.5rem 4rem}
.cp-seats,.cp-mails{list-style:none;margin:0 0 2rem;padding:0;border-top:1px solid var(--cp-line,#dfe1e2)}
.cp-seats>li,.cp-mails>li{max-width:none;border-bottom:1px solid var(--cp-line,#dfe1e2);padding-block:.875rem}
.cp-seats form{display:grid;grid-template-columns:14rem 1fr;gap:.5rem 1.5rem;align-items:center;margin:0}
.cp-seats p,.cp-mails p{margin:0;max-width:none}
.cp-answer{display:inline-block;margin:0 .5rem .5rem 0;padding:.375rem 1rem;border:2px solid currentColor;border-radius:.25rem;text-decoration:none;font-weight:700}
@media (max-width:40rem){.cp-seats form{grid-template-columns:1fr}}
.cp-demo{background:#1b1b1b;color:#fff;font-size:.875rem}
.cp-demo .cp-wrap{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1.25rem;padding-block:.375rem;max-width:60rem}
.cp-demo form,.cp-demo p{margin:0}
.cp-demo a{color:#fff}
.cp-demo button{min-height:1.875rem;padding:.125rem .75rem;border:1px solid #fff;border-radius:.25rem;background:none;color:#fff;cursor:pointer}
.cp-demo :focus-visible{outline-color:#fff;box-shadow:none}
.cp-link .cp-foot .cp-wrap{display:block;padding-block:1rem 1.5rem}
`;
