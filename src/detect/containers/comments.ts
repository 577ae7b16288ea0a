import type { ContainerRules } from './rules.js';

/** Comment threads and forms of services and blog engines, and what sites call their own. */
export const COMMENTS: ContainerRules = {
  names: `
    #disqus_thread #disqus_* .disqus* #comments #comment .comments-area #respond .comment-respond #commentform .comment-form .commentlist .comment-list .commentlist-*
    #livefyre* .livefyre* .fb-comments #fb-comments #hyvor-talk* #remark42 .giscus .utterances #isso-thread #coral_* .coral-* .spotim* #viafoura* .viafoura*
    #commento .jp-carousel-comments #wpdcom .wpdiscuz* #wpdiscuz* .comment-content .comment-body #reader-comments #Comments #blog-comments .vf-comments*
  `,
  words: `
    comments section | comment section | comments area | comment area | comments list | comment list | comments wrapper | comments wrap | comments container
    comments thread | comment thread | comment form | comments form | comment respond | comment reply | user comments | reader comments | article comments
    post comments | blog comments | comments block | comment block | comment box | comments box | commentlist | commentform | disqus
  `,
};
