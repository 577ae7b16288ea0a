import type { Detector } from './detector.js';

/** The detector that needs a profile of the page's site: named here for the lists, loaded where there is a profile. */
export const SITE_PROFILE: Pick<Detector, 'name' | 'description'> = {
  name: 'site-profile',
  description: 'lines that stand on many pages of the site (a folder’s pages, or --site-profile)',
};
