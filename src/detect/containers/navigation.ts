import type { ContainerRules } from './rules.js';

/** Menus, breadcrumbs and page numbers; windows that a page opens above itself. */
export const NAVIGATION: ContainerRules = {
  names: `
    #breadcrumbs #breadcrumb .breadcrumb .breadcrumbs .pagination .page-numbers .nav-links .navbar .nav-menu .main-menu #main-menu #menu-main-menu .mega-menu* .megamenu*
    .menu-item .sub-menu .dropdown-menu .skip-link .screen-reader-shortcut #skip-link .site-navigation #site-navigation .main-navigation .post-navigation .offcanvas-menu*
    .wp-block-navigation* .catlinks #catlinks .printfooter #mw-navigation .vector-menu* .mw-jump-link .sphinxsidebar* .wy-nav-side .wy-breadcrumbs .bd-sidebar* .theme-doc-sidebar*
  `,
  words: `
    breadcrumb | breadcrumbs | pagination | pager | mega menu | megamenu | main menu | primary menu | secondary menu | top menu | footer menu | mobile menu | side menu
    nav menu | navmenu | menu item | menu link | submenu | sub menu | main nav | primary nav | secondary nav | top nav | topnav | side nav | sidenav | footer nav
    mobile nav | global nav | site nav | local nav | navbar | navigation menu | main navigation | primary navigation | site navigation | post navigation | hamburger
    flyout | off canvas menu | off canvas nav | offcanvas menu | offcanvas nav | skip link | skip links | language switcher | language selector | lang switcher | tag cloud | tagcloud
    modal | lightbox
  `,
};
