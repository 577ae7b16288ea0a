import type { ContainerRules } from './rules.js';

/** Forms of mailing services, and what sites call their own. */
export const NEWSLETTER_PROMO: ContainerRules = {
  names: `
    #mc_embed_* .mc_embed_* #mc4wp* .mc4wp-* .tnp .tnp-* .wp-block-jetpack-subscriptions* .jetpack_subscription_widget #subscribe-blog* .formkit-form
    .convertkit-* .klaviyo-form* .needsclick.kl-* .ml-form-* .ml-subscribe-* .sib-form* #sib-* .hustle-* .om-holder .optinmonster* #om-* .mailpoet_* .mailchimp*
    .es_subscription_form* .emaillist .beehiiv-* .subscription-widget-wrap* .gh-subscribe* .gh-signup* .kg-signup-card* .footer-subscribe
  `,
  words: `
    newsletter | newsletters | e newsletter | email signup | email sign up | email capture | email subscribe | email subscription | email optin | mailing list
    subscribe form | subscribe box | subscribe widget | subscribe block | subscribe popup | subscribe modal | subscribe banner | subscribe cta | subscribe section
    subscription form | subscription box | subscription widget | optin form | opt in form | optin box | signup form | sign up form | signup box | signup banner
    nl signup | nl form | infolettre | boletin | bulletin signup | mailinglist | mailchimp
  `,
};
