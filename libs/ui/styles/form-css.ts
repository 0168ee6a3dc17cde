/** Fields, choices and the one filled button. Targets are at least 44 px high. */
export const formCss = `
fieldset{border:0;padding:0;min-width:0}
legend,.cp-field>label{display:block;font-weight:700;padding:0;margin-block-end:.375rem}
legend{font-size:1.125rem;margin-block-end:.625rem}
.cp-field{margin-block-end:1.25rem}
.cp-hint{color:#565c65;font-size:.9375rem;margin:0 0 .375rem}
.cp-optional{font-weight:400;color:#565c65}
.cp-wrong{color:#8b1f1f;font-weight:700;margin:0 0 .375rem}
input,textarea,select,button{font:inherit;color:inherit}
.cp-field input,.cp-field textarea,.cp-field select{width:100%;max-width:30rem;min-height:2.75rem;padding:.5rem .625rem;border:1px solid #565c65;border-radius:.1875rem;background:#fff}
.cp-field input[type=date]{max-width:14rem}
.cp-field [aria-invalid=true]{border:3px solid #8b1f1f}
.cp-choices{display:grid;gap:.5rem;max-width:30rem;margin-block-end:.5rem}
.cp-choice{display:grid;grid-template-columns:auto 1fr;align-items:center;gap:0 .75rem;min-height:3rem;padding:.5rem .875rem;border:1px solid #71767a;border-radius:.25rem;cursor:pointer}
.cp-choice:hover{border-color:var(--accent)}
.cp-choice input{width:1.25rem;height:1.25rem;margin:0;accent-color:var(--accent)}
.cp-choice b{color:#1b1b1b;display:inline-block;margin-inline-end:.625rem}
.cp-choice span{color:#565c65;font-size:.9375rem}
.cp-choice:has(:checked){border-color:var(--accent);box-shadow:inset 0 0 0 2px var(--accent)}
.cp-choice:has(:focus-visible){outline:3px solid #1b1b1b;outline-offset:2px}
.cp-choice :focus-visible{outline:0;box-shadow:none}
.cp-reveal .cp-field,.cp-reveal fieldset{margin-block-end:0}
.cp-reveal legend{font-size:1rem}
.cp-reveal{margin:.375rem 0 .625rem;padding-inline-start:1rem;border-inline-start:.25rem solid #dfe1e2}
@supports selector(:has(*)){.cp-choice:not(:has(:checked))+.cp-reveal{display:none}}
.cp-choices .cp-choices{gap:.25rem}
.cp-choices .cp-choices .cp-choice{min-height:2.75rem;padding-block:.25rem}
.cp-button{display:inline-block;min-height:2.75rem;padding:.625rem 1.5rem;border:2px solid var(--accent);border-radius:.25rem;background:var(--accent);color:var(--ink);font-weight:700;line-height:1.25;text-decoration:none;cursor:pointer}
.cp-button:hover{filter:brightness(.88)}
.cp-button.cp-second{background:#fff;color:var(--accent)}
.cp-button.cp-plain{border-color:transparent;background:none;color:var(--accent);font-weight:400;padding-inline:0;text-decoration:underline;text-underline-offset:.15em}
.cp-actions{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1.5rem;margin-block:1.25rem}
.cp-more{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;font-size:.9375rem;list-style:none;padding:0}
.cp-more a{display:inline-block;padding-block:.375rem}
.cp-problems{max-width:42rem;border:3px solid #8b1f1f;padding:1rem;margin-block-end:1.5rem}
.cp-problems h2{margin-block-start:0}
.cp-problems ul{margin:0}
@media (max-width:30rem){.cp-actions .cp-button:not(.cp-plain){width:100%;text-align:center}}
@media (forced-colors:active){.cp-choice:has(:checked){border:3px solid Highlight}.cp-button{border:2px solid ButtonText}}
`;
