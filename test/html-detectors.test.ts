import { describe, expect, it } from 'vitest';
import { clean } from '../src/index.js';

const SENTENCES = [
  'The ferry between Lower Marrow and the island of Tew sailed again on Monday, eleven years after the county sold the last boat.',
  'More than four hundred passengers crossed on the first day, the harbour office said, and the queue reached as far as the old customs house.',
  'The council had sold the boat in 2013, when a winter of storms broke two of its three landing stages and nobody wanted to pay for new ones.',
  'A group of islanders collected the money for them in the years that followed, one bake sale and one raffle after another.',
  'The new boat is smaller than the old one, burns no oil and takes twenty minutes longer, which nobody on the quay seemed to mind.',
  'Its first captain, who had steered the old boat for nineteen years, said that she had thought the crossing was lost for good.',
];
const STORY = `<h1>Ferry returns to Lower Marrow</h1>${SENTENCES.map((one) => `<p>${one}</p>`).join('')}`;

/** The mark of a detector on the block that begins with some words, in a page with a story. */
function markOn(words: string, html: string, detector: string) {
  const article = clean(`<!doctype html><body><main>${STORY}</main>${html}`, { only: [detector] });
  const block = [...article.blocks, ...article.struck].find(({ text }) => text.startsWith(words));
  return {
    isStruck: article.struck.includes(block as never),
    reasons: article.marks.filter((mark) => mark.block === block?.index).map((mark) => mark.reason),
  };
}

describe('containers', () => {
  it.each([
    ['cookie-banner', '<div id="onetrust-banner-sdk"><p>Some words of ours</p></div>', '#onetrust-banner-sdk'],
    [
      'cookie-banner',
      '<div id="CybotCookiebotDialog" style="display:none"><div><p>Some words of ours</p></div></div>',
      '#CybotCookiebotDialog',
    ],
    ['cookie-banner', '<div class="didomi-popup-container"><p>Some words of ours</p></div>', '.didomi-popup-container'],
    ['cookie-banner', '<div class="qc-cmp2-container"><p>Some words of ours</p></div>', '.qc-cmp2-container'],
    ['cookie-banner', '<div id="usercentrics-root"><p>Some words of ours</p></div>', '#usercentrics-root'],
    ['cookie-banner', '<div id="sp_message_container_1234"><p>Some words of ours</p></div>', '#sp_message_container_1234'],
    ['cookie-banner', '<div class="truste_overlay"><p>Some words of ours</p></div>', '.truste_overlay'],
    ['cookie-banner', '<div class="cky-consent-bar"><p>Some words of ours</p></div>', '.cky-consent-bar'],
    ['cookie-banner', '<div class="cmplz-cookiebanner"><p>Some words of ours</p></div>', '.cmplz-cookiebanner'],
    ['cookie-banner', '<div class="klaro"><p>Some words of ours</p></div>', '.klaro'],
    ['cookie-banner', '<div class="osano-cm-dialog"><p>Some words of ours</p></div>', '.osano-cm-dialog'],
    ['cookie-banner', '<div id="BorlabsCookieBox"><p>Some words of ours</p></div>', '#BorlabsCookieBox'],
    ['cookie-banner', '<div class="SiteCookieBanner_root__x1"><p>Some words of ours</p></div>', '.SiteCookieBanner_root__x1'],
    ['newsletter-promo', '<div id="mc_embed_signup"><p>Some words of ours</p></div>', '#mc_embed_signup'],
    ['newsletter-promo', '<section class="article-newsletter-box"><p>Some words of ours</p></section>', '.article-newsletter-box'],
    ['share-buttons', '<ul class="js-shareBar"><li>Some words of ours</ul>', '.js-shareBar'],
    ['comments', '<div id="disqus_thread"><p>Some words of ours</p></div>', '#disqus_thread'],
    ['comments', '<ol class="comment-list"><li><p>Some words of ours</p></ol>', '.comment-list'],
    ['related-links', '<div class="jp-relatedposts"><p>Some words of ours</p></div>', '.jp-relatedposts'],
    ['related-links', '<div data-x class="c-recirculation-box"><h3>Some words of ours</h3></div>', '.c-recirculation-box'],
    ['author-box', '<div class="post-author-bio"><p>Some words of ours</p></div>', '.post-author-bio'],
    ['author-box', '<div class="message-signature"><p>Some words of ours</p></div>', '.message-signature'],
    ['advertisement', '<div class="ad-slot top"><p>Some words of ours</p></div>', '.ad-slot'],
    ['navigation', '<div class="c-breadcrumbs"><span>Some words of ours</span></div>', '.c-breadcrumbs'],
    ['legal-footer', '<div class="site-footer"><p>Some words of ours</p></div>', '.site-footer'],
  ])('%s: %s', (detector, html, container) => {
    expect(markOn('Some words of ours', html, detector)).toEqual({ isStruck: true, reasons: [`in the container ${container}`] });
  });

  it.each([
    ['navigation', '<nav><a href="/x">Some words of ours</a></nav>', 'in the page’s navigation'],
    ['navigation', '<div role="navigation"><a href="/x">Some words of ours</a></div>', 'in the page’s navigation'],
    ['navigation', '<div role="dialog"><p>Some words of ours</p></div>', 'in a window that the page opens above itself'],
    ['legal-footer', '<footer><p>Some words of ours</p></footer>', 'in a footer of the page'],
  ])('%s: %s, by the element', (detector, html, reason) => {
    expect(markOn('Some words of ours', html, detector)).toEqual({ isStruck: true, reasons: [reason] });
  });

  it.each([
    ['newsletter-promo', '<div class="has-newsletter"><p>Some words of ours</p></div>'],
    ['navigation', '<div class="xl:top-[calc(var(--main-nav))]"><p>Some words of ours</p></div>'],
    ['comments', '<p class="commentary">Some words of ours</p>'],
    ['legal-footer', '<blockquote><p>So it is.</p><footer>Some words of ours</footer></blockquote>'],
    ['navigation', '<div class="anchorWithStickyNavbar_x"><p>Some words of ours</p></div>'],
    ['cookie-banner', '<div class="cookie-recipe"><p>Some words of ours</p></div>'],
    ['author-box', '<div class="signature-dish"><p>Some words of ours</p></div>'],
    ['share-buttons', '<div class="market-share"><p>Some words of ours</p></div>'],
  ])('%s leaves %s', (detector, html) => {
    expect(markOn('Some words of ours', html, detector)).toEqual({ isStruck: false, reasons: [] });
  });

  it('that hold the page are the page: a wrapper, a newsletter’s own issue', () => {
    for (const name of ['newsletter-issue', 'page-footer-below modal-page', 'comments-area', 'off-canvas-menu']) {
      const { struck } = clean(`<body><div class="${name}">${STORY}</div>`, { only: ['newsletter-promo', 'navigation', 'comments'] });
      expect(struck).toEqual([]);
    }
  });

  it('of comments on a forum are its posts', () => {
    const posts = SENTENCES.map((one) => `<div class="comment-body"><p>${one}</p></div>`).join('');
    const forum = `<body><div id="forum-topic"><h1>Ferry?</h1>${posts}${posts.replaceAll('The', 'And the')}</div>`;
    expect(clean(forum, { only: ['comments'] }).struck).toEqual([]);
  });

  it('links that lead about in the page are its menu where they stand first or say what its headings say', () => {
    const struckOf = (html: string) => clean(`<!doctype html><body>${html}`, { only: ['navigation'] }).struck.map(({ text }) => text);
    const sections = ['Boats', 'Stages', 'Captains'].map((one) => `<h2 id=${one}>${one}</h2><p>${SENTENCES[0]}</p>`).join('');
    const contents = '<p><a href="#Boats">Boats</a></p><p><a href="#Stages">Stages</a></p><p><a href="#Captains">Captains</a></p>';
    expect(struckOf(`<a href="#m">Zum Strand</a><main id=m>${STORY}</main>`)).toEqual(['Zum Strand']);
    expect(struckOf(`<main>${STORY}${contents}${sections}</main>`)).toEqual(['Boats', 'Stages', 'Captains']);
    expect(struckOf(`<main>${STORY}<p><a href="#n">Zum Strand</a></p>${contents}</main>`)).toEqual([]);
  });

  it('that show nothing and copy the page are copies, headings too; a hidden part with words of its own is none', () => {
    const hiddenPart = (html: string) =>
      clean(`<body><main>${STORY}</main><div style="display:none">${html}</div>`, { only: ['duplicate-quote'] });
    expect(hiddenPart(STORY).blocks.map(({ text }) => text)).toEqual(['Ferry returns to Lower Marrow', ...SENTENCES]);
    const own = SENTENCES.map((one) => `<p>${one.split(' ').reverse().join(' ')}</p>`).join('');
    expect(hiddenPart(`<h2>Ferry returns to Lower Marrow</h2>${own}`).struck).toEqual([]);
  });

  it('are not looked for in text', () => {
    expect(clean(`Some words\n\n${SENTENCES.join('\n\n')}`).marks.filter(({ reason }) => reason.startsWith('in the container'))).toEqual(
      [],
    );
  });
});
