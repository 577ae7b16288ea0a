/** A class for each hundredth: the policy of a report allows no style in an attribute. */
const HUNDREDTHS = Array.from({ length: 101 }, (_, hundredth) => `.v${hundredth}{--v:${hundredth}}.t${hundredth}{--t:${hundredth}}`).join(
  '',
);
/** How far list items and quotes stand to the right, by their nesting. */
const INDENTS = [1, 2, 3, 4, 5, 6]
  .map((depth) => `.in${depth}>.t,.in${depth}>div{margin-inline-start:${((depth - 1) * 1.2).toFixed(1)}em}`)
  .join('');

/** The look of a page's report: a proof sheet, with the marks in its margin and the clean copy beside it. */
export const PAGE_STYLE = `
${HUNDREDTHS}
${INDENTS}
.lead{padding:2rem 0 .9rem}
.lead .standfirst{margin-top:.7rem}
.doubt,.opinion{margin-top:.6rem;max-width:38em;font-size:1rem}
.doubt b{color:var(--red)}
.strip{width:100%;height:.85rem;margin:1.4rem 0 .7rem}
.bar.stands,.bar.stet{fill:var(--ink)}.bar.stet{fill-opacity:.55}
.bar{fill:var(--mark)}
.legend ul{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem .5rem;margin-left:-.6rem}
.key{display:flex;align-items:center;gap:.5rem;font:.86rem/1.4 var(--sans);padding:.28rem .6rem;border:1px solid transparent;border-radius:2px}
.key:hover{border-color:var(--rule)}
.key[aria-pressed=true]{border-color:var(--ink);background:var(--leaf);text-decoration:underline;text-underline-offset:.25em}
.key .num{color:var(--soft)}
.swatch{width:1.6rem;height:2px;background:var(--mark);flex:none}
.stands .swatch{height:.62rem;background:var(--ink)}
.stet .swatch{height:0;background:none;border-bottom:3px dotted var(--red)}
.legend .aside{margin-top:.2rem;min-height:2rem;display:flex;gap:.8rem;align-items:center}
.head{border-top:1px solid var(--ink);padding:.55rem 0 1.1rem}
.head .aside{margin-top:.3rem}
section:focus{outline:none}
#proof{min-width:0}
.group{padding-bottom:.2rem}
.far{content-visibility:auto;contain-intrinsic-size:auto 2600px}
.far:last-child{padding-bottom:12rem}
.b{position:relative;padding:.2rem .4rem .2rem 10.6rem;margin-top:.45rem}
.b.tight{margin-top:0;padding-top:.05rem;padding-bottom:.05rem}
.t{display:block;text-align:start}
.b>div:not(.why)>.t{display:inline}
.b>div>i{font-style:normal;color:var(--soft)}
.heading>.t{font-weight:600;font-size:1.12em;line-height:1.3}
.code>.t{font:.86em/1.5 var(--mono);white-space:pre-wrap}
.table-row>.t{white-space:pre-wrap;tab-size:6}
.quote>.t{font-style:italic}
.b>.pic{display:table;margin-bottom:.15rem}
.caption>.t{font-size:.92em;color:var(--soft)}
.struck .t{color:var(--soft);text-decoration:line-through;text-decoration-color:var(--mark);text-decoration-thickness:2px}
.dots{text-decoration:underline dotted var(--red) 3px;text-underline-offset:.3em}
.pic{font:.8rem/1.4 var(--sans);color:var(--soft);border:1px solid var(--rule);padding:0 .4rem;border-radius:2px}
.m{scroll-margin:5rem 0 14rem;position:absolute;left:0;top:.2rem;width:9.7rem;text-align:right;font:.8rem/1.65rem var(--sans);color:var(--soft);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
.m b{font-weight:400;color:var(--mark)}
.m i{font-style:normal;display:inline-block;min-width:2.4rem}
.tight>.m{top:.05rem}
.stet>.m b{color:var(--red);font-style:italic;font-family:var(--serif);font-size:.95rem}
.stands>.m::before{content:"strike ";color:var(--red);opacity:0}
.stands:hover>.m::before,.stands>.m:focus-visible::before{opacity:1}
.struck:hover,.stet:hover,.struck:focus-within,.stet:focus-within,.struck.open,.stet.open{background:var(--leaf)}
.b:target,.b.found{box-shadow:-4px 0 0 var(--red);background:var(--leaf)}
.why{display:none;position:absolute;z-index:5;left:10.6rem;top:100%;width:min(32rem,100% - 10.6rem);background:var(--leaf);border:1px solid var(--rule);border-top:2px solid var(--mark);padding:.7rem .9rem .8rem;font:.9rem/1.5 var(--sans);box-shadow:0 .5rem 1.2rem rgb(0 0 0/.13)}
.b:hover>.why,.b:focus-within>.why,.b.open>.why{display:block}
.b.shut>.why{display:none}
.far:not(:last-child)>.b:nth-last-child(-n+4)>.why{top:auto;bottom:100%;border-top:1px solid var(--rule);border-bottom:2px solid var(--mark)}
.why p+p,.why div+p{margin-top:.35rem}
.why b{color:var(--mark)}
.reason{display:block;font-family:var(--serif);font-size:1.02rem;line-height:1.4}
.gauge{display:inline-block;position:relative;vertical-align:.12em;width:4.6rem;height:5px;margin:0 .4rem;background:linear-gradient(to right,var(--mark) calc(var(--v)*1%),var(--rule) 0)}
.gauge::after{content:"";position:absolute;left:calc(var(--t)*1%);top:-3px;height:11px;border-left:1px solid var(--ink)}
.place{color:var(--soft);font-size:.82rem}
code{font:.88em var(--mono)}
.acts{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;padding-top:.25rem}
.will-keep .t{color:var(--ink);text-decoration:underline dotted var(--red) 3px;text-underline-offset:.3em}
.will-strike .t{color:var(--soft);text-decoration:line-through var(--red) 2px}
#article{min-width:0}
article{max-width:36em;font-size:1.13rem;line-height:1.6;hanging-punctuation:first allow-end last}
article>*,article .far>*{margin-top:.85em}
article>:first-child{margin-top:0}
article h3{font:400 1.75em/1.18 var(--serif);color:var(--ink);text-wrap:balance;letter-spacing:-.01em}
article h4,article h5,article h6{font:600 1.1em/1.3 var(--serif);color:var(--ink);margin-top:1.4em}
article p{text-wrap:pretty}
article ul,article ol{padding-inline-start:1.3em}
article li+li{margin-top:.25em}
article blockquote{margin:.85em 0 0;padding-inline-start:1.1em;border-inline-start:2px solid var(--rule);font-style:italic}
article pre{font-size:.84em;white-space:pre-wrap;background:var(--leaf);padding:.8em 1em}
article table{border-collapse:collapse;font-size:.92em}
article th,article td{text-align:start;vertical-align:top;padding:.3em .8em .3em 0;border-bottom:1px solid var(--rule);font-weight:400}
article th{border-bottom-color:var(--ink)}
article hr{border:0;border-top:1px solid var(--rule);width:30%}
article figcaption,article .caption{font-size:.9em;color:var(--soft)}
#metadata{margin-top:3rem}
#metadata table{border-collapse:collapse;width:100%;max-width:64rem}
#metadata th[scope=row],#metadata .from,#metadata thead th{font:.86rem/1.5 var(--sans);color:var(--soft);font-weight:400;text-align:start;white-space:nowrap}
#metadata th,#metadata td{vertical-align:baseline;padding:.32rem 1.4rem .32rem 0;border-bottom:1px solid var(--rule)}
#metadata td{text-align:start}
dialog{max-width:min(42rem,94vw);width:100%;border:1px solid var(--ink);background:var(--paper);color:var(--ink);padding:1.4rem 1.6rem 1.5rem;font:.95rem/1.5 var(--sans)}
dialog::backdrop{background:rgb(0 0 0/.45)}
dialog h2{font:400 1.5rem/1.2 var(--serif);color:var(--ink)}
dialog .quoted{font-family:var(--serif);font-size:1.05rem;max-height:5.6em;overflow:hidden;margin:.5rem 0 .8rem;border-inline-start:2px solid var(--red);padding-inline-start:.8rem}
dialog fieldset{border:0;padding:0;margin:0 0 .4rem}
dialog legend{padding:0;color:var(--soft)}
dialog label{display:block;padding:.1rem 0}
dialog textarea{width:100%;font:.84rem/1.45 var(--mono);background:var(--leaf);border:1px solid var(--rule);padding:.6rem .8rem;resize:vertical;margin-top:.2rem}
dialog ol{padding-left:1.3em;margin:.7rem 0}
dialog li+li{margin-top:.2rem}
.strong{background:var(--ink);color:var(--paper);border-color:var(--ink)}
@media (min-width:64rem){
.columns{display:grid;grid-template-columns:minmax(0,1.28fr) minmax(0,1fr);gap:4rem}
#article{position:relative}
#article::before{content:"";position:absolute;left:-2rem;top:0;bottom:0;border-left:1px solid var(--rule)}
#article .head{padding-bottom:1.1rem}
article{position:sticky;top:0;max-height:100vh;overflow:auto;padding:.3rem 1rem 3rem 0}
}
@media (max-width:63.99rem){#article{margin-top:1rem}}
@media (max-width:44rem){
.masthead{flex-wrap:wrap;gap:.3rem 1.2rem}
.lead{padding-top:1.6rem}
.b{padding-left:2.7rem;padding-right:0}
.m{width:2.2rem;left:0}
.struck>.m,.stet>.m{position:static;width:auto;display:block;text-align:left;margin-left:0}
.stands>.m::before{content:none}
.why{left:0;width:100%}
#metadata thead{position:absolute;clip-path:inset(50%)}
#metadata tr{display:grid;grid-template-columns:6.5rem 1fr;border-bottom:1px solid var(--rule);padding:.35rem 0}
#metadata th,#metadata td{border:0;padding:0}
#metadata .from{grid-column:2;white-space:normal}
}
@media print{
.far{content-visibility:visible}
.far:last-child{padding-bottom:0}
.b{padding-left:8rem;break-inside:avoid}
.m{width:7.6rem}
.m i{min-width:1.5rem}
.gauge,.swatch{print-color-adjust:exact}
.why,.b:hover>.why{display:block;position:static;width:auto;border:0;border-left:1px solid var(--mark);box-shadow:none;background:none;padding:.1rem 0 .1rem .6rem;font-size:.78rem}
.why .acts,.why .place,.legend .aside{display:none}
.reason{display:inline;font-size:inherit}
#article{break-before:page}
}
`;
