/** The look of a folder's index: figures set as a table of results is set in a newspaper. */
export const INDEX_STYLE = `
.lead{padding:2.6rem 0 1.8rem}
.lead .standfirst{margin-top:.9rem}
.plots{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(18rem,100%),1fr));gap:2rem 4rem;border-top:1px solid var(--ink);padding:1.2rem 0 2.2rem}
.plot svg{width:100%;height:auto;max-height:9rem;border-bottom:1px solid var(--ink)}
.plot rect{fill:var(--ink)}
.plot rect:hover{fill:var(--red)}
.axis{display:flex;justify-content:space-between;font:.78rem/1.6 var(--sans);color:var(--soft)}
figcaption{font-size:1rem;color:var(--ink)}
.tables{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr));gap:2rem 4rem;border-top:1px solid var(--ink);padding:.7rem 0 2.4rem}
table{border-collapse:collapse;width:100%}
caption{text-align:start;font:.84rem/1.3 var(--sans);color:var(--soft);padding-bottom:.5rem}
thead th{font:.8rem/1.4 var(--sans);color:var(--soft);font-weight:400;text-align:start;vertical-align:bottom}
th,td{font-weight:400;text-align:start;padding:.24rem 1rem .24rem 0;vertical-align:baseline}
tbody tr{border-top:1px solid var(--rule)}
th.num,td.num{text-align:end;white-space:nowrap}
th:last-child,td:last-child{padding-right:0}
td.num{font-family:var(--sans);font-size:.88rem}
td.bar{width:22%;min-width:4rem}
.share{display:inline-block;vertical-align:.1em}
.share{width:100%;height:6px}
.share .whole{fill:var(--rule);fill-opacity:.6}
.share .part{fill:var(--ink)}
.share.mark .whole{fill:none}
.share.mark .part{fill:var(--mark)}
.tables [class^=k-] .facet{color:var(--mark)}
.facet{font:.92rem/1.4 var(--sans);text-align:start;text-decoration:underline;text-decoration-color:var(--rule);text-decoration-thickness:1px;text-underline-offset:.2em}
.facet:hover{text-decoration-color:currentColor}
.head{border-top:1px solid var(--ink);padding:.55rem 0 .9rem}
.tools{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:center;font:.92rem/1.4 var(--sans)}
.tools input{flex:1 1 18rem;max-width:34rem;background:var(--paper);border:1px solid var(--soft);border-radius:2px;padding:.34rem .6rem}
.tools input::placeholder{color:var(--soft);opacity:1}
#listed{margin:.7rem 0 .6rem}
.list th{width:44%}
.list tbody th{line-height:1.3;padding-top:.4rem;padding-bottom:.4rem}
.list .title{text-decoration-color:var(--rule)}
.list .title:visited{color:var(--soft)}
.name{display:block;font:.78rem/1.4 var(--sans);color:var(--soft)}
.said{font:italic .95rem/1.3 var(--serif);color:var(--red)}
.site{font:.86rem/1.4 var(--sans);color:var(--soft)}
.list td.bar{width:14%}
.pager{display:flex;gap:1rem;align-items:center;padding-top:1.2rem;font:.88rem/1.4 var(--sans);color:var(--soft)}
.pager .plain{color:var(--ink)}
.pager .plain:disabled{color:var(--soft);cursor:default;border-style:dashed}
@media (max-width:48rem){
.tables td.bar{min-width:2.4rem;width:14%}
.tables th,.tables td{padding-right:.7rem}
.masthead{flex-wrap:wrap;gap:.3rem 1.2rem}
.lead{padding-top:1.6rem}
.list thead{position:absolute;clip-path:inset(50%)}
.list tbody tr{display:grid;grid-template-columns:1fr auto auto;gap:.1rem .8rem;padding:.5rem 0}
.list tbody th{grid-column:1/-1;width:auto;padding:0}
.list td{padding:0}
.list td.site{grid-column:1/-1}
.list td.bar{width:auto;align-self:center}
.list td.blocks{display:none}
.list td.unsure::before{content:"unsure "}
}
@media print{.tables,.plots{break-inside:avoid}tbody tr{break-inside:avoid}}
`;
