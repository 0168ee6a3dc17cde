/** On paper: US Letter, no navigation, tables under charts opened, addresses of outside links written out. */
export const printCss = `
@page{size:Letter;margin:.75in}
@media print{
html{font-size:11pt}
body{color:#000}
.cp-skip,.cp-links,.cp-languages,.cp-actions,.cp-more,.cp-demo,form{display:none}
a{color:inherit;text-decoration:none}
main a[href^=http]::after{content:" (" attr(href) ")";font-size:.875em;overflow-wrap:anywhere}
details::details-content{content-visibility:visible;display:block;block-size:auto}
.cp-chart summary{display:none}
h1,h2,h3{break-after:avoid}
figure,.cp-items>li,.cp-thread>li,tr{break-inside:avoid}
.cp-foot{background:none}
.cp-masthead{border-block-start-width:2pt}
}
`;
