import type { ContainerRules } from './rules.js';

/** Boxes of other stories, of recommendation services and of sites. */
export const RELATED_LINKS: ContainerRules = {
  names: `
    .jp-relatedposts #jp-relatedposts .yarpp* .taboola* #taboola* .trc_* .OUTBRAIN .outbrain* .ob-widget* .zergnet* .nrelate* .crp_related* .rpbt_* .rc-widget*
    .wp_rp_* .arpw-* .rpwe-* .rpwwt-* .wp-block-latest-posts .wpp-list .popular-posts .widget_recent_entries #recent-posts-* .mol-recommend .dianomi* .revcontent* .nativo-*
    .w3eden-related .swiftype-recommend .readnext .read-next .upnext .up-next
  `,
  words: `
    related posts | related post | related articles | related article | related stories | related story | related content | related news | related links | related reading
    related items | related topics | related box | related list | related section | related wrapper | related container | related teasers | related widget | relatedposts
    relatedarticles | relatedcontent | more stories | more articles | more news | more posts | more reading | more from | recommended articles | recommended posts
    recommended stories | recommended reading | recommended content | recommended | you may also like | may also like | also like | you might like | read next | up next
    next read | recirculation | recirc | trending | most read | mostread | most popular | most viewed | popular posts | popular articles | popular stories | latest posts
    latest news | latest articles | latest stories | recent posts | recent articles | recent stories | other articles | other stories | similar posts | similar articles
    suggested posts | suggested articles | further reading box
  `,
};
