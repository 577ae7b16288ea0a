import type { ContainerRules } from './rules.js';

/** Share bars of plugins, and what sites call their own. */
export const SHARE_BUTTONS: ContainerRules = {
  names: `
    .addtoany_* .a2a_kit* .sharedaddy .sd-sharing* .sd-social* .addthis* .at-share-* .sharethis* .st-btn* .st-inline-share* .ssba* .heateor* .heateor_sss_*
    .swp_social_panel* .social_warfare* .nc_socialPanel .essb_* .mashsb-* .shareaholic-* .dpsp-* .simplesocialbuttons* .shariff* .sfsi_* .sumome-* .kebab-share
    .fb-like .fb-share-button .twitter-share-button .jssocials* .rrssb-* .wp-block-outermost-social-sharing*
  `,
  words: `
    share buttons | share button | share bar | share tools | share links | share icons | share list | share menu | share box | share widget | share wrapper
    share container | share options | share this | share article | share post | share panel | share modal | share tooltip | sharing buttons | sharing tools
    sharing links | sharing icons | sharebar | sharebuttons | sharebox | sharetools | social share | social sharing | socialshare | article share | post share | entry share
    social buttons | social bar | social icons | social links | social media icons | social media links | social follow | follow us | socialbar | social networks
  `,
};
