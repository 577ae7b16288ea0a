import type { ContainerRules } from './rules.js';

/** Places of advertisements. */
export const ADVERTISEMENT: ContainerRules = {
  names:
    '.adsbygoogle .ad-container .ad-wrapper .ad-slot .ad-unit .ad-banner #google_ads* .google-auto-placed .gpt-ad* #div-gpt-ad* .advert .adbox .adwrap .carbonads #carbonads .ezoic-ad* .teads* .native-ad',
  words: `
    advertisement | advertisements | advertising | advert | ad container | ad wrapper | ad slot | ad unit | ad banner | ad placeholder | ad label | adslot | adcontainer
    dfp ad | gpt ad | google ads | sponsored content | sponsored post | sponsor message | affiliate disclosure | affiliate disclaimer
  `,
};
