/** What pages are made of: facts, item lists, notices, the thread, states and charts. */
export const blockCss = `
.cp-state{display:inline-flex;align-items:baseline;gap:.125rem .375rem}
.cp-shape{flex:none;width:.75em;height:.75em;align-self:baseline}
.cp-meter{flex:none;align-self:center;forced-color-adjust:preserve-parent-color}
.cp-label{border:1px solid #71767a;border-radius:.1875rem;padding:0 .4375rem;font-size:.9375rem}
.cp-distribution{margin-block-end:1rem;max-width:40rem}
.cp-distribution ul{display:flex;flex-wrap:wrap;gap:0 1.5rem;list-style:none;padding:0;margin:0;font-variant-numeric:tabular-nums}
.cp-bar{display:block;margin-block-end:.5rem}
.cp-state>.cp-meter{margin-inline-end:.125rem}
.cp-states{display:flex;flex-wrap:wrap;gap:.25rem 2rem;list-style:none;padding:0}
.cp-facts{display:grid;grid-template-columns:minmax(6rem,max-content) 1fr;gap:.375rem 1.5rem}
.cp-facts dt{color:#565c65}
.cp-facts dd{margin:0}
.cp-items{list-style:none;padding:0;border-block-start:1px solid #dfe1e2}
.cp-items>li{display:grid;grid-template-columns:2.5rem 1fr;gap:0 .5rem;padding-block:.875rem;margin:0;border-block-end:1px solid #dfe1e2;max-width:none}
.cp-items .cp-number{grid-row:1/span 2}
.cp-items .cp-meta{display:flex;flex-wrap:wrap;gap:0 1.5rem;font-size:.9375rem;color:#3d4551}
.cp-thread{list-style:none;padding:0;margin-inline-start:.375rem;border-inline-start:2px solid #a9aeb1}
.cp-thread>li{position:relative;padding-inline-start:1.25rem;padding-block-end:1rem;margin:0}
.cp-thread>li::before{content:"";position:absolute;inset-inline-start:calc(-.375rem - 1px);inset-block-start:.4375rem;width:.75rem;height:.75rem;border-radius:50%;background:#fff;border:2px solid var(--accent)}
.cp-thread>li:last-child{padding-block-end:0}
.cp-notice{max-width:42rem;border-inline-start:.375rem solid var(--accent);background:#f6f5f1;padding:.875rem 1rem;margin-block-end:1.5rem}
.cp-notice>:last-child{margin-block-end:0}
.cp-notice h2{margin-block-start:0}
.cp-notice[data-kind=problem]{border-color:#8b1f1f}
.cp-receipt{font-size:1.375rem;font-weight:700;letter-spacing:.05em}
.cp-chart{margin-block:1.5rem}
.cp-chart>svg{display:block;width:100%;max-width:30rem;height:auto;margin-block:.75rem}
.cp-chart figcaption span{display:block;color:#565c65;font-size:.9375rem}
.cp-source{font-size:.875rem;color:#565c65}
`;
