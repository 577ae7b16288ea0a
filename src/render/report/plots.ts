import { type Markup, markup } from './markup.js';

const PLOT_WIDTH = 400;
const PLOT_HEIGHT = 90;
const GAP = 2;
const BAR_WIDTH = 100;

/** A bar for a share, 0 to 1, as long as its box is wide when it is 1. */
export function shareBar(share: number, look = ''): Markup {
  return markup`<svg class="share ${look}" viewBox="0 0 ${BAR_WIDTH} 6" preserveAspectRatio="none" aria-hidden="true"><rect class="whole" width="${BAR_WIDTH}" height="6"/><rect class="part" width="${(share * BAR_WIDTH).toFixed(1)}" height="6"/></svg>`;
}

/** How many pages fall into each of equal parts from 0 to 100 %: a bar for each part, with its count in words for those who do not see it. */
export function histogram(bins: readonly number[], what: string): Markup {
  const highest = Math.max(1, ...bins);
  const width = PLOT_WIDTH / bins.length;
  const percent = (at: number) => Math.round((at * 100) / bins.length);
  const bars = bins.map((pages, at) => {
    // A page among a thousand must show: a bar of one unit at least.
    const height = pages === 0 ? 0 : Math.max(1, (pages / highest) * PLOT_HEIGHT);
    const label = `${percent(at)} to ${percent(at + 1)} %: ${pages} ${pages === 1 ? 'page' : 'pages'}`;
    return markup`<rect x="${(at * width).toFixed(1)}" y="${(PLOT_HEIGHT - height).toFixed(1)}" width="${(width - GAP).toFixed(1)}" height="${height.toFixed(1)}"><title>${label}</title></rect>`;
  });
  const said = bins.flatMap((pages, at) => (pages === 0 ? [] : [`${percent(at)} to ${percent(at + 1)} %: ${pages}`])).join('; ');
  return markup`<figure class="plot"><svg viewBox="0 0 ${PLOT_WIDTH} ${PLOT_HEIGHT}" role="img" aria-label="${what}. Pages by share: ${said || 'none'}">${bars}</svg><div class="axis" aria-hidden="true"><span>0</span><span>50 %</span><span>100 %</span></div><figcaption>${what}</figcaption></figure>`;
}
