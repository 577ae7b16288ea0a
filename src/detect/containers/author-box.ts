import type { ContainerRules } from './rules.js';

/** Boxes about the author, and the signatures that forums print below posts. */
export const AUTHOR_BOX: ContainerRules = {
  names:
    '.author-box .authorbox #author-box .abh_box* .saboxplugin* .m-a-box* .pp-author-boxes* .molongui-* .author-bio #author-bio .vcard-bio .entry-author-info .about-author #about-author',
  words: `
    author box | authorbox | author bio | author biography | author info | author card | author profile | author description | author details | author block
    author about | about author | about the author | post author bio | article author bio | writer bio | contributor bio
    message signature | post signature | user signature | member signature | forum signature
  `,
};
