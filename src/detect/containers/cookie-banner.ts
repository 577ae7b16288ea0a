import type { ContainerRules } from './rules.js';

/** Consent platforms by the ids and classes of what they put into pages, and what sites call banners of their own. */
export const COOKIE_BANNER: ContainerRules = {
  names: `
    #onetrust-* .onetrust-* #ot-sdk-* .ot-sdk-* .ot-pc-* #optanon* .optanon*
    #CybotCookiebot* .CybotCookiebot* #Cookiebot* #cookiebanner
    #didomi-* .didomi-* #qc-cmp* .qc-cmp* #qcCmp*
    #usercentrics* .usercentrics* #uc-banner* .uc-banner* #uc-center-container #uc-corner-modal* #focus-lock-id
    #sp_message_container* .sp_message* #sp-cc* #gdpr-consent-tool*
    #truste-* .truste* #trustarc* .trustarc* #consent_blackbar #consent-bump #consent_prefs*
    .cky-* #cookieyes* #cookie-law-info* .cli-bar-* .cli-modal* #cliSettingsPopup #wt-cli-*
    #cmplz-* .cmplz-* .klaro #klaro .cookie-modal .cm-klaro
    .osano-cm-* #BorlabsCookie* .BorlabsCookie* .borlabs-* .brlbs-*
    .cc-window .cc-banner .cc-floating .cc-revoke .cc-message .cc-compliance .cc_banner* .cc_container
    #iubenda* .iubenda-* .termly-* #termly* #hs-eu-cookie-confirmation* #hs-banner*
    #moove_gdpr* .moove-gdpr* .moove_gdpr* #gdpr-cookie* .gdpr-cookie* #gdpr_* .gdpr-overlay
    .fc-consent-root .fc-dialog* #evidon* .evidon* #_evidon* .eu-cookie-compliance-* #sliding-popup
    #axeptio* #tarteaucitron* .tarteaucitron* #ketch-* #transcend-* #shopify-pc__* .shopify-pc__* .cookiefirst-* #cookiefirst-*
    #ccc #ccc-* #catapult-cookie-bar .wpcc-* #cmpbox* .cmpbox* #cmpwrapper .sd-cmp* #gravitoCMP* #pubtech-cmp* #cookiescript_* #wcpConsentBannerCtrl*
    #consent-page .js-consent-banner .ch2-* #cookieChoiceInfo #cookie_disclaimer #privacy-banner .sq-cookie* #js-gdpr* #lanyard_root #cassie-*
    .cookiealert .cookieinfo #cookieinfo #mv-privacy* #AcceptCookies* .as-oil .as-oil-* #cpnb .cpnb-* .pdcc-* .wsc-cookie* .redim-cookiehint* #redim-cookiehint*
  `,
  words: `
    cookie banner | cookie bar | cookie box | cookie consent | cookie notice | cookie notification | cookie popup | cookie pop up | cookie modal | cookie message
    cookie warning | cookie alert | cookie overlay | cookie disclaimer | cookie disclosure | cookie law | cookie info | cookie settings | cookie preferences
    cookie dialog | cookie layer | cookie hint | cookie permission | cookie prompt | cookie wall | cookie container | cookie wrapper | cookie agreement | cookie control
    cookies banner | cookies bar | cookies consent | cookies notice | cookies popup | cookies modal | cookies message | cookies overlay | cookies policy banner
    cookiebanner | cookiebar | cookieconsent | cookienotice | cookielaw | cookiewall | cookiepolicy banner
    gdpr banner | gdpr bar | gdpr consent | gdpr popup | gdpr modal | gdpr notice | gdpr message | gdpr overlay | ccpa banner | ccpa notice | ccpa modal
    consent banner | consent bar | consent popup | consent modal | consent overlay | consent dialog | consent manager | consent management | consent notice
    consent layer | consent prompt | consent tool | cmp banner | cmp modal | privacy banner | privacy manager | privacy prompt
    privacy consent | privacy popup | datenschutz banner | bandeau cookies | aviso cookies
  `,
};
