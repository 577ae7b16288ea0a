import type { ContainerRules } from './rules.js';

/** Notices that ask for a subscription, a log-in or an app. */
export const PAYWALL: ContainerRules = {
  names:
    '.paywall #paywall .tp-modal .tp-container-inner .tp-backdrop .regwall .meteredContent-prompt #gateway-content .piano-* .poool-* #poool-widget .login-modal #login-modal .smartbanner .smart-banner #smartbanner',
  words: `
    paywall | regwall | subscription wall | subscribe wall | registration wall | login modal | login popup | login form | signin modal | sign in modal | app banner
    smart banner | app download | download app | adblock notice | adblock message | adblock modal | browser warning | outdated browser
  `,
};
