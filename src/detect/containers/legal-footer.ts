import type { ContainerRules } from './rules.js';

/** What stands at the foot of every page of a site. */
export const LEGAL_FOOTER: ContainerRules = {
  names:
    '#colophon .colophon #site-footer .site-footer #page-footer .page-footer #global-footer .global-footer #footer .copyright #copyright .site-info #site-info',
  words: `
    site footer | page footer | global footer | main footer | footer bottom | footer top | footer widgets | footer widget | footer links | footer legal | footer copyright
    footer content | footer inner | footer wrapper | footer container | footer column | footer col | footer menu | subfooter | sub footer | copyright | legal links
  `,
};
