import { colourRules } from './colours.js';

const LIGHT = '--paper:#fbf9f4;--leaf:#f4f0e6;--ink:#1d1b18;--soft:#5f5a51;--rule:#d8d1c1;--red:#9c2f1c;';
const DARK = '--paper:#171613;--leaf:#23211c;--ink:#ece7dc;--soft:#a8a193;--rule:#3b3830;--red:#f0937c;';

/** What page reports and indexes share: paper, ink, the detectors' colours, letters, the masthead, keyboard focus. */
export const BASE_STYLE = `
:root{color-scheme:light dark;${LIGHT}
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua","URW Palladio L",P052,Georgia,"Noto Serif","Liberation Serif",serif;
--sans:"Gill Sans","Gill Sans MT",Seravek,"Gill Sans Nova",Ubuntu,Calibri,"Segoe UI","Helvetica Neue","Liberation Sans",sans-serif;
--mono:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono","Liberation Mono",monospace}
${colourRules('light')}
@media (prefers-color-scheme:dark){:root{${DARK}}${colourRules('dark')}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:1.0625rem/1.55 var(--serif);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:92rem;padding:0 clamp(1rem,3vw,3rem) 4rem;overflow-wrap:anywhere;font-kerning:normal;font-variant-ligatures:common-ligatures}
h1,h2,h3,h4,h5,h6,p,ul,ol,dl,dd,table,figure{margin:0;padding:0}
[hidden]{display:none!important}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
a{color:inherit;text-decoration-thickness:1px;text-underline-offset:.18em;text-decoration-color:var(--soft)}
a:hover{text-decoration-color:currentColor}
button,input,select,textarea{font:inherit;color:inherit}
button{cursor:pointer;background:none;border:0;padding:0;text-align:inherit}
:focus-visible{outline:2px solid var(--red);outline-offset:2px;border-radius:1px}
.skip{position:absolute;left:-99rem;top:0;background:var(--paper);padding:.6rem 1rem;z-index:9;font-family:var(--sans)}
.skip:focus{left:0}
.masthead{display:flex;justify-content:space-between;align-items:baseline;gap:2rem;padding:.9rem 0 .8rem;border-bottom:1px solid var(--ink);font:0.84rem/1.4 var(--sans);color:var(--soft)}
.masthead .mark{font:italic 1.7rem/1 var(--serif);color:var(--ink);text-decoration:underline dotted var(--red) 3px;text-underline-offset:.24em}
.masthead nav{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem}
h1{font-weight:400;font-size:clamp(1.7rem,1.2rem + 2.2vw,2.75rem);line-height:1.12;letter-spacing:-.012em;text-wrap:balance;max-width:24em}
h1:dir(rtl){max-width:none}
h2{font:400 .84rem/1.3 var(--sans);letter-spacing:.02em;color:var(--soft)}
.standfirst{font-size:1.2rem;line-height:1.45;max-width:38em;text-wrap:pretty}
.aside{font:.86rem/1.5 var(--sans);color:var(--soft);max-width:52rem}
.num{font-variant-numeric:tabular-nums lining-nums}
.plain{font:.86rem/1.4 var(--sans);border:1px solid var(--rule);border-radius:2px;padding:.28rem .7rem;background:var(--paper)}
.plain:hover{border-color:var(--ink)}
.plain[aria-pressed=true]{background:var(--ink);border-color:var(--ink);color:var(--paper)}
svg{display:block;max-width:100%}
@media (prefers-reduced-motion:reduce){*{transition:none!important;animation:none!important}}
@media (forced-colors:active){.swatch,.gauge{forced-color-adjust:none}}
@media print{:root{${LIGHT}}${colourRules('light')}html{font-size:10.5pt}body{max-width:none;padding:0}.skip,.masthead nav,.controls{display:none!important}}
`;
