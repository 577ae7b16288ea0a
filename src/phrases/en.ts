import type { Phrases } from './phrases.js';

/** What boilerplate says in English; sites in every language print some of it. */
export const en: Phrases = {
  'cookie-banner': {
    sure: `
      we use cookies to | we use cookies and | we use cookies on | we use cookies for | we also use cookies | this website uses cookies
      this site uses cookies | our website uses cookies | our site uses cookies | this page uses cookies | this web site uses cookies
      website uses cookies to | site uses cookies to | uses cookies to ensure | uses cookies to improve | uses cookies to enhance
      uses cookies to give you | cookies to give you the best | cookies to ensure you get the best | cookies to ensure that we give you
      cookies to improve your experience | cookies to enhance your | cookies to personalise content | cookies to personalize content
      cookies and similar technologies to | cookies and other tracking technologies | cookies and other technologies to
      cookies or similar technologies | by continuing to browse *, you agree | by continuing to use this site you
      by continuing to use this website you | by continuing to use our | by continuing, you agree to our use
      you agree to our use of cookies | you agree to the use of cookies | you consent to our use of cookies
      you consent to the use of cookies | you accept our use of cookies | you consent to our cookies | you consent to all cookies
      you agree to our cookie policy | agree to the storing of cookies on your device | consent to the use of all the cookies
      agree to our use of cookies | we and our # partners | we and our partners store | we and our partners process
      we and our partners use | store and/or access information on a device | store and access information on your device
      access device information | actively scan device characteristics | use precise geolocation data | personalised ads and content, ad
      personalized ads and content, ad | personalised advertising and content, advertising
      without your consent, but you have a right to object | legitimate interest without asking for consent
      withdraw your consent at any time | change your cookie settings at any time | change your cookie preferences at any time
      manage your cookie preferences | manage your cookie settings | update your cookie preferences
      cookies are necessary for the website to function | cookies are essential for the website | cookies are absolutely essential
      strictly necessary cookies should be enabled | categorized as necessary are stored on your browser | opt-out of these cookies
      cookies help us deliver our services | by using our services, you agree to our use | ^we value your privacy
      ^your privacy matters | ^your privacy is important to us$ | ^this website uses cookies$ | ^we use cookies$
      we use necessary cookies | we use essential cookies | we use optional cookies | we’d like to set additional cookies
      we’d also like to use analytics cookies | we would like to use optional cookies | you have accepted additional cookies
      you have rejected additional cookies | find out more about how we use cookies | find out more about cookies
      learn more about our use of cookies | read more about our cookies | for more information on cookies | view our cookie policy
      see our cookie policy | read our cookie policy | to find out more, including how to control cookies
      if you continue to use this site we will assume | we’ll assume you’re ok with this | clicking “accept all”
      clicking “accept all cookies” | by clicking “accept” | click “accept all” to | some of our partners may process your data
      your choices will be applied to this site only | your preferences will apply to this website only | ^accept all cookies$
      ^accept cookies$ | ^reject all cookies$ | ^reject cookies$ | ^accept additional cookies$ | ^reject additional cookies$
      ^decline cookies$ | ^allow all cookies$ | ^allow cookies$ | ^allow all$ | ^cookie settings$ | ^cookies settings$
      ^cookie preferences$ | ^cookie consent$ | ^manage cookies$ | ^manage cookie preferences$ | ^manage cookie settings$
      ^view cookies$ | ^customize cookies$ | ^customise cookies$ | ^privacy preference center$ | ^privacy preference centre$
      ^manage consent preferences$ | ^manage consent$ | ^manage cookie consent$ | ^strictly necessary cookies$ | ^functional cookies$
      ^performance cookies$ | ^targeting cookies$ | ^advertising cookies$ | ^only necessary cookies$ | ^use necessary cookies only$
      ^necessary cookies only$ | ^essential cookies only$ | ^confirm my choices$ | ^accept all reject all$ | ^reject all accept all$
      ^accept and close$ | ^accept & continue$ | ^continue without accepting$ | ^cookie notice$
      ^do not sell or share my personal information$ | ^do not sell my personal information$ | ^do not sell my info$
      ^hide this message$ | ^your cookie choices$ | ^i accept cookies$ | ^necessary always active$ | ^functional always active$
      ^cookies on this site$ | ^cookies on our website$ | ^cookies on this website$ | ^about cookies$
      cookies to offer you a better browsing experience | cookies on your device to | cookies to analyse our traffic
      cookies to analyze our traffic | cookies to understand how you use
    `,
    hint: `
      we and our trusted partners | we, and our partners | ^accept all$ | ^accept$ | ^i accept$ | ^i agree$ | ^agree$
      ^agree and continue$ | ^accept and continue$ | ^reject all$ | ^reject$ | ^decline$ | ^decline all$ | ^deny$ | ^deny all$
      ^disagree$ | ^got it$ | ^okay$ | ^ok$ | ^ok, got it$ | ^i understand$ | ^understood$ | ^dismiss$ | ^manage preferences$
      ^manage options$ | ^manage settings$ | ^manage choices$ | ^manage my choices$ | ^more options$ | ^preferences$
      ^save preferences$ | ^save my preferences$ | ^save settings$ | ^save and close$ | ^save & exit$ | ^save choices$
      ^allow selection$ | ^customize$ | ^customise$ | ^settings$ | ^show details$ | ^hide details$ | ^show purposes$ | ^view vendors$
      ^vendor preferences$ | ^partners$ | ^our partners$ | ^list of partners | ^necessary$ | ^functional$ | ^analytics$ | ^performance$
      ^statistics$ | ^marketing$ | ^always active$ | ^always enabled$ | ^consent$ | ^do not consent$ | ^cookies$ | ^cookie policy$
      ^privacy settings$ | ^privacy preferences$ | ^privacy overview$ | ^no, thanks$ | ^learn more$ | ^find out more$
      ^accept selected$ | ^accept necessary$ | ^opt out$ | improve your experience | cookie policy | use of cookies
      analyse our traffic | analyze our traffic | analyze site traffic | analyse site usage | your consent
    `,
  },
  'newsletter-promo': {
    sure: `
      ^stay updated with | ^stay up to date with * news | ^stay informed with * news | ^keep up with the latest news
      ^sign up for breaking news | sign up for * news alerts | ^the day’s most important stories * in your inbox
      subscribe to our newsletter | subscribe to our * newsletter | subscribe to our mailing list | subscribe to our email list
      subscribe to our free | ^subscribe to the newsletter | ^subscribe to the * newsletter | ^subscribe to newsletter
      ^subscribe to * newsletter$ | ^subscribe to our | ^subscribe for updates$ | ^subscribe via email | ^subscribe by email
      ^subscribe to blog via email | ^subscribe to updates$ | ^subscribe now for free$ | sign up for our newsletter
      sign up to our newsletter | sign up for our * newsletter | sign up to our * newsletter | sign up for our free
      sign up to our free | ^sign up for * newsletter | ^sign up to * newsletter | ^sign up for newsletters$ | ^sign up to receive
      ^sign up here to receive | ^sign up here for | ^sign up to get | ^sign up for updates$ | ^sign up for email | ^sign up for alerts$
      sign up here for our | signing up to our newsletter | ^get our newsletter | ^get our free | ^get our daily | ^get our weekly
      ^get the newsletter | ^get the daily newsletter | ^get the latest * in your inbox | ^get the latest * delivered
      ^get updates in your inbox | ^get * straight to your inbox | ^get * delivered to your inbox | ^get * in your inbox$
      ^join our newsletter | ^join our mailing list | ^join our email list | ^join the mailing list | ^join the newsletter
      join our * subscribers | ^join over # subscribers | ^join # other subscribers | ^join more than # subscribers
      ^join # subscribers | join # readers who | ^receive our newsletter | ^receive our free | ^receive the latest
      delivered to your inbox | delivered straight to your inbox | delivered directly to your inbox | delivered right to your inbox
      delivered daily to your inbox | delivered to your inbox every | straight to your inbox | straight into your inbox
      directly to your inbox | direct to your inbox | right to your inbox | sent to your inbox | sent straight to your inbox
      right in your inbox | ^in your inbox every | your inbox every morning | to your email inbox | you can unsubscribe at any time
      you may unsubscribe at any time | unsubscribe at any time | unsubscribe anytime | you can unsubscribe anytime
      you can opt out at any time | opt-out at any time by clicking | by clicking the unsubscribe link | using the unsubscribe link
      unsubscribe link in the footer | by signing up, you agree | by signing up, i agree | by signing up, you will | by signing up i
      by subscribing, you agree | by subscribing, i agree | by submitting your email | by submitting your information you agree
      by entering your email | by providing your email | by clicking “sign up” | by clicking subscribe | we’ll never share your email
      we will never share your email | we won’t share your email | we don’t spam | we won’t spam you | ^no spam | no spam, ever
      no spam, unsubscribe | protected by recaptcha and the google | this site is protected by recaptcha | thanks for signing up
      thank you for signing up | thank you for subscribing | thanks for subscribing | you have successfully subscribed
      you’ve successfully subscribed | please check your email to confirm | check your inbox to confirm
      check your inbox or spam folder | confirm your subscription | something went wrong, please try again later | ^our newsletter$
      ^newsletter sign up$ | ^newsletter signup$ | ^newsletter sign-up | ^email newsletter$ | ^newsletter subscription$
      ^free newsletter$ | ^daily newsletter$ | ^weekly newsletter$ | ^our newsletters$ | ^stay in the loop$ | ^stay informed with our
      ^stay up to date with our | ^stay up-to-date with | ^never miss a story$ | ^never miss a post$ | ^don’t miss a story
      ^get email alerts$ | ^get email notifications$ | ^you can manage your email preferences
      newsletters may contain info about charity | may contain info about charity, online ads | you may receive emails from us
      i would like to receive emails | i would like to receive news | i would like to receive offers | yes, i would like to receive
      i agree to receive emails | i agree to receive email | i agree to receive * emails | notify me of new posts by email
      enter your email address to subscribe | enter your email address to follow | enter your email to subscribe | type your email
      thanks for reading! subscribe | subscribe for free to receive | has been added to our mailing list
      ^thank you! your submission has been received | ^start your substack | ^ready for more?$
    `,
    hint: `
      with the latest news$ | ^get the latest news$
      ^subscribe$ | ^subscribe now$ | ^subscribe today$ | ^subscribe here$ | ^subscribe me$ | ^sign up$ | ^sign up now$ | ^sign me up$
      ^sign up here$ | ^sign up today$ | ^sign up free$ | ^sign up for free$ | ^join now$ | ^join$ | ^join us$ | ^join today$ | ^submit$
      ^your email$ | ^your email address$ | ^email address$ | ^email$ | ^enter your email | ^enter email | ^enter your email address$
      ^first name$ | ^last name$ | ^newsletter$ | ^newsletters$ | ^the newsletter$ | ^stay informed$ | ^stay updated$
      ^stay up to date$ | ^stay connected$ | ^stay in touch$ | ^keep in touch$ | ^get updates$ | ^get the latest | ^get alerts$
      ^email updates$ | ^email alerts$ | ^mailing list$ | ^daily digest$ | ^weekly digest$ | ^morning briefing$ | ^daily briefing$
      ^breaking news alerts$ | ^invalid email | ^please enter a valid email | ^count me in$ | ^i’m in$ | ^see all newsletters$
      ^browse newsletters$ | ^more newsletters$ | ^required$ | ^required fields$ | ^get in your inbox | in your inbox | to your inbox
      newsletter | our mailing list | unsubscribe | ^sent every | ^don’t miss | ^never miss | privacy policy and terms of service apply
      ^launch your substack
    `,
  },
  'share-buttons': {
    sure: `
      ^print recipe$ | ^save this recipe$ | ^save recipe$ | ^send me the recipe$ | ^tag @* on instagram | ^tag * on instagram
      ^did you make this recipe
      ^share on facebook | ^share on twitter | ^share on X$ | ^share on LinkedIn | ^share on linkedin | ^share on WhatsApp
      ^share on whatsapp | ^share on pinterest | ^share on reddit | ^share on telegram | ^share on tumblr | ^share on bluesky
      ^share on mastodon | ^share on threads$ | ^share on flipboard | ^share on social media$ | ^share on email | ^share to facebook
      ^share to twitter | ^share to X$ | ^share to pinterest | ^share to LinkedIn | ^share to linkedin | ^share to WhatsApp
      ^share to whatsapp | ^share to reddit | ^share to flipboard | ^share to email | ^share to more$ | ^share via email
      ^share via facebook | ^share via twitter | ^share via WhatsApp | ^share via whatsapp | ^share via LinkedIn | ^share via linkedin
      ^share via print$ | ^share by email$ | ^share with facebook | ^share with twitter | ^share using email
      share on facebook share on | ^facebook twitter linkedin | ^facebook twitter LinkedIn | ^facebook twitter pinterest
      ^facebook twitter email | ^facebook twitter WhatsApp | ^facebook twitter whatsapp | ^facebook twitter reddit
      ^facebook X LinkedIn | ^facebook X linkedin | ^facebook X email | ^facebook X WhatsApp | ^facebook X whatsapp
      ^facebook X pinterest | ^facebook X reddit | ^twitter facebook LinkedIn | ^twitter facebook linkedin | ^twitter facebook email
      ^twitter facebook pinterest | ^facebook twitter$ | ^twitter facebook$ | ^facebook X$ | ^share facebook$ | ^share twitter$
      ^share facebook twitter | ^share facebook X | ^share this$ | ^share this article | ^share this story | ^share this post
      ^share this page | ^share this news | ^share this video$ | ^share this recipe$ | ^share this entry$ | ^share this content
      ^share this item | ^share this link | ^share this on | ^share this with | ^share this via | ^share article$ | ^share the article$
      ^share story$ | ^share post$ | ^share page$ | ^share options$ | ^share link$ | ^share full article$ | ^share via$ | ^share by$
      ^share it$ | ^tweet this$ | ^tweet this post$ | ^tweet this article$ | ^tweet about this | ^post on X$ | ^post to X$
      ^post on twitter | ^pin it$ | ^pin this$ | ^pin this recipe$ | ^pin on pinterest$ | ^save to pinterest$ | ^copy link$
      ^copy link to clipboard$ | ^copy url$ | ^copy the link$ | ^copy article link$ | ^link copied | ^copied to clipboard | ^url copied
      ^email this$ | ^email this article | ^email this story | ^email this post | ^email this page | ^email a link to | ^email article$
      ^email link$ | ^email to a friend$ | ^email a friend$ | ^send to a friend$ | ^send by email$ | ^send this page | ^print this$
      ^print this article$ | ^print this page$ | ^print this story$ | ^print this post$ | ^print this recipe$ | ^print article$
      ^print page$ | ^print story$ | ^print friendly | ^printer friendly | ^printable version$ | ^save this article$ | ^save article$
      ^save this story | ^save story$ | ^save this for later | ^bookmark this article$ | ^gift this article | ^gift article$
      ^give this article$ | ^click to share on | ^click to email a link | ^click to email this | ^click to print | ^click to copy
      opens in new window$ | ^opens in a new window$ | ^opens in new tab$ | ^opens in a new tab$ | ^like this:$ | ^like loading
      ^recommend this$ | ^recommend on facebook | ^like on facebook$ | ^like us on facebook | ^add to favorites$ | ^add to favourites$
      ^listen to this article | ^add us as a preferred source | ^sharing options$ | ^please share this article | ^please share this post
      ^if you liked this * share | ^if you enjoyed this post, please | ^# shares share$ | ^share # shares | ^spread the word$
      ^spread the love$ | ^sharing is caring | ^share with your friends | ^share with friends$ | ^tell your friends$
      ^show more sharing options | ^close extra sharing options | ^view more sharing options
    `,
    hint: `
      ^share$ | ^shares$ | ^sharing$ | ^tweet$ | ^retweet$ | ^post$ | ^pin$ | ^e-mail$ | ^mail$ | ^print$ | ^save$ | ^bookmark$ | ^like$
      ^likes$ | ^facebook$ | ^facebook messenger$ | ^fb$ | ^twitter$ | ^X$ | ^x twitter$ | ^twitter x$ | ^LinkedIn$ | ^linkedin$
      ^pinterest$ | ^reddit$ | ^WhatsApp$ | ^whatsapp$ | ^telegram$ | ^tumblr$ | ^bluesky$ | ^mastodon$ | ^threads$ | ^flipboard$
      ^pocket$ | ^messenger$ | ^viber$ | ^vk$ | ^vkontakte$ | ^odnoklassniki$ | ^xing$ | ^line$ | ^wechat$ | ^weibo$ | ^kakao$ | ^skype$
      ^instagram$ | ^YouTube$ | ^youtube$ | ^TikTok$ | ^tiktok$ | ^snapchat$ | ^discord$ | ^sms$ | ^hacker news$ | ^digg$
      ^stumbleupon$ | ^google$ | ^google plus$ | ^buffer$ | ^mix$ | ^evernote$ | ^gmail$ | ^yahoo mail$ | ^link$ | ^permalink$
      ^get link$ | ^other apps$ | ^pdf$ | ^text size$ | ^listen$ | ^gift$ | ^follow us$ | ^follow us on | ^follow us on google news$
      ^find us on | ^connect with us | ^like us on | ^share your | ^share on | ^share to | ^share via | ^share with | ^save to
      ^tweet it$ | ^flip$ | ^more$
    `,
  },
  comments: {
    sure: `
      ^leave a reply$ | ^leave a reply cancel reply$ | ^leave a comment$ | ^leave a comment cancel | ^leave your comment
      ^leave a comment below | ^post a comment | ^post comment$ | ^post your comment | ^add a comment | ^add comment$
      ^add your comment | ^add a new comment | ^write a comment | ^write your comment | ^submit comment$ | ^submit a comment
      ^make a comment$ | ^cancel reply$ | ^reply to this comment$ | ^report this comment$ | ^report comment$ | ^report abuse$
      ^flag comment$ | ^flag as inappropriate$ | ^view comments$ | ^view all comments | ^view # comments | ^see all comments
      ^see all # comments | ^show comments | ^show all comments | ^hide comments$ | ^load comments$ | ^load more comments
      ^load all comments | ^read comments$ | ^read all comments$ | ^read # comments | ^view # replies | ^show # replies | ^hide replies$
      ^show replies$ | ^jump to comments | ^go to comments$ | ^skip to comments$ | ^join the conversation$ | ^join the discussion
      ^join the debate$ | ^start the conversation$ | ^start the discussion | ^be the first to comment | ^be the first to leave a comment
      ^be the first to reply | ^be the first to share your thoughts | ^be the first to like this$ | ^have your say$
      ^share your thoughts$ | ^share your thoughts in the comments | ^what’s your opinion?$ | your email address will not be published
      your email will not be published | your email is never published | email will not be published | required fields are marked
      save my name, email, and website in this browser | for the next time i comment | notify me of follow-up comments
      notify me of followup comments | notify me of new comments | you may use these html tags and attributes
      this site uses akismet to reduce spam | learn how your comment data is processed | you must be logged in to post a comment
      you must be logged in to comment | you must be logged in to reply | you must log in to post | you need to be logged in to comment
      ^log in to comment | ^login to comment | ^log in to leave a comment | ^log in to reply$ | ^log in or register to post comments
      ^log in or sign up to leave a comment | ^sign in to comment | ^sign in to join the conversation | ^sign in to leave a comment
      ^register to comment | ^please log in to comment | ^please log in to leave a comment | ^please login to comment
      ^want to join the discussion | ^feel free to contribute | ^comments are closed | ^comments closed$ | ^comments off
      ^comments are now closed | ^comments are disabled | ^commenting is closed | ^commenting is now closed
      comments for this thread are now closed | comments on this article are closed | ^no comments yet | ^no comments$
      ^there are no comments | ^# comments$ | ^# comment$ | ^comments #$ | ^one comment$ | ^1 comment on | ^# comments on
      ^# thoughts on | ^one thought on | ^# responses to | ^# responses$ | ^# replies$ | ^# replies to | ^comment # | ^# comments so far
      comments are moderated | comments will be moderated | all comments are moderated | your comment is awaiting moderation
      comment is awaiting moderation | comments are subject to our community guidelines | comment policy$ | ^commenting guidelines$
      ^comment guidelines$ | ^sort by newest | ^sort by oldest | ^sort by best | ^sort comments by | ^newest oldest
      ^oldest newest most voted | ^most voted newest | enable javascript to view the comments powered by disqus
      comments powered by disqus | ^powered by disqus$ | ^disqus comments$ | ^loading comments | ^display comments | ^top comments$
      ^readers’ comments$ | ^reader comments$ | ^comments from our readers
    `,
    hint: `
      ^comments$ | ^comment$ | ^reply$ | ^reply to | ^quote$ | ^report$ | ^flag$ | ^like reply$ | ^reply share$ | ^like # reply$
      ^upvote$ | ^downvote$ | ^edit$ | ^delete$ | ^permalink comment$ | ^name$ | ^your name$ | ^your comment$ | ^website$ | ^web site$
      ^url$ | ^message$ | ^says:$ | says:$ | said:$ | ^# likes$ | ^# upvotes$ | ^# points$ | reply$ | wrote:$ | ^discussion$
      ^conversation$ | ^responses$ | ^replies$ | ^all comments$ | ^latest comments$ | ^recent comments$ | ^newest$ | ^oldest$
      ^newest first$ | ^oldest first$ | ^best$ | ^most liked$ | ^sort by$ | ^log in$ | ^guest$ | ^anonymous$ | ^# days ago$
      ^# hours ago$ | ^# minutes ago$ | ^# weeks ago$ | ^# months ago$ | ^# years ago$ | minutes ago$ | hours ago$ | days ago$
      weeks ago$ | months ago$ | years ago$ | ^pingback | ^trackback | ^in reply to | ^cancel$ | ^post reply$ | ^read more comments$
      ^tell us in the comments | ^let us know in the comments | in the comments below | comment section below | ^community guidelines$
      ^leave a reply | ^# day ago$ | ^# hour ago$ | ^# minute ago$ | ^# week ago$ | ^# month ago$ | ^# year ago$ | ^a day ago$
      ^just now$
    `,
  },
  'related-links': {
    sure: `
      ^similar threads$
      ^related articles$ | ^related article$ | ^related articles: | ^related stories$ | ^related story$ | ^related story:
      ^related posts$ | ^related post$ | ^related news$ | ^related content$ | ^related coverage$ | ^related reading$ | ^related videos$
      ^related video$ | ^related products$ | ^related pages$ | ^related items$ | ^related links$ | ^related links: | ^related topics$
      ^related searches$ | ^related recipes$ | ^related questions$ | ^related threads$ | ^related galleries$ | ^read also | ^also read:
      ^also read$ | ^read more on this story | ^read more on this topic$ | ^read more from | ^read more like this$ | ^read more stories
      ^read more news | ^read more about this | ^read full article$ | ^read the full article | ^read next$ | ^read this next
      ^what to read next$ | ^up next$ | ^you may also like | ^you might also like | ^you may also be interested in
      ^you might also be interested in | ^you might be interested in$ | ^you may be interested in$ | ^you may have missed$
      ^you might have missed$ | ^in case you missed it$ | ^more from | ^more on this story | ^more on this topic
      ^more on this subject$ | ^more stories$ | ^more stories from | ^more stories like this | ^more like this$ | ^more articles$
      ^more articles by | ^more articles like this$ | ^more news$ | ^more news from | ^more news: | ^more top stories$
      ^more headlines$ | ^more in this section$ | ^more in this series | ^more to explore$ | ^more to discover$ | ^more coverage$
      ^more videos$ | ^more recipes like this$ | ^more great stories from | ^most read$ | ^most read stories$ | ^most popular$
      ^most popular stories$ | ^most popular articles$ | ^most popular in | ^most viewed$ | ^most viewed articles$ | ^most shared$
      ^most commented$ | ^most recent stories$ | ^most watched$ | ^popular posts$ | ^popular articles$ | ^popular stories$
      ^popular now$ | ^popular this week$ | ^popular news$ | ^recommended articles$ | ^recommended stories$ | ^recommended for you
      ^recommended reading$ | ^recommended by$ | ^recommended posts$ | ^recommended videos$ | ^recommended from | ^recommended content$
      ^recommended products$ | ^trending$ | ^trending now | ^trending stories$ | ^trending articles$ | ^trending on | ^trending news$
      ^trending topics$ | ^trending posts$ | ^latest news$ | ^latest stories$ | ^latest articles$ | ^latest posts$ | ^latest headlines$
      ^latest from | ^latest videos$ | ^the latest from | ^recent posts$ | ^recent articles$ | ^recent stories$ | ^recent news$
      ^recently viewed$ | ^top stories$ | ^top stories today$ | ^top news$ | ^top posts$ | ^today’s top stories$ | ^today’s headlines$
      ^must reads$ | ^must read$ | ^must-read: | ^editors’ picks$ | ^editor’s pick$ | ^editors’ choice$ | ^our picks$ | ^top picks
      ^staff picks$ | ^around the web$ | ^from around the web$ | ^from the web$ | ^from our partners$ | ^elsewhere on the web$
      ^stories you may like$ | ^stories for you$ | ^picked for you$ | ^just for you$ | ^more for you$ | ^keep reading$
      ^continue reading → | ^continue reading below$ | ^articles you may like$ | ^you’ll also love$ | ^people also viewed$
      ^people also ask$ | ^people also read$ | ^customers also bought$ | ^customers also viewed$ | ^customers who bought this
      ^similar articles$ | ^similar stories$ | ^similar posts$ | ^similar products$ | ^other articles$ | ^other stories$ | ^other news$
      ^other posts$ | ^other stories you | ^other articles you | ^explore more$ | ^explore more on these topics$ | ^explore related
      ^discover more$ | ^discover more from | ^from the archive$ | ^from the archives$ | ^related to this story$ | ^in this series$
      ^suggested articles$ | ^suggested for you$ | ^suggested reads$ | ^what’s hot$ | ^handpicked for you$ | ^if you liked this, you
      ^if you liked this story | ^read more on | ^view original article$ | ^sponsored stories$ | ^promoted stories$
      ^today’s most read$ | ^next up$
    `,
    hint: `
      ^ICYMI | ^most read in | ^suggested reading$ | ^the most read | ^related$ | ^related: | ^read on$ | ^see more$ | ^more news on
      ^more about | ^more on | ^recommended$ | ^recommended: | ^popular$ | ^latest$ | ^top$ | ^featured$ | ^featured stories$
      ^featured articles$ | ^featured posts$ | ^highlights$ | ^next story$ | ^previous story$ | ^next article$ | ^previous article$
      ^watch: | ^watch$ | ^watch next$ | ^video: | ^photos: | ^gallery: | ^opinion: | ^analysis: | ^explainer: | ^explained: | ^live:
      ^further reading$ | ^further reading: | ^background$ | ^in pictures$ | ^in pictures: | ^podcast$ | ^podcast: | ^view all$
      ^view more$ | ^see all$ | ^spotlight$ | ^full story$ | ^click here to read | ^click here for more | ^click here for
      ^for more on this | ^for more stories | ^you can read more | ^shop the story$ | ^similar$ | ^don’t miss$ | ^popular on
      ^see more: | ^next up: | ^up next: | ^more to read$ | ^latest in$ | ^read next:
    `,
  },
  navigation: {
    sure: `
      ^was this page helpful | ^was this article helpful | ^edit this page
      ^skip to content$ | ^skip to main content$ | ^skip to main$ | ^skip to navigation$ | ^skip to main navigation$
      ^skip to primary navigation$ | ^skip to search$ | ^skip to footer$ | ^skip to primary sidebar$ | ^skip to secondary navigation$
      ^skip to primary content$ | ^skip to page content$ | ^skip to the content$ | ^skip to article$ | ^skip to sidebar$
      ^skip to header$ | ^skip navigation$ | ^skip links$ | ^skip to menu$ | ^skip to accessibility | ^jump to content$
      ^jump to navigation$ | ^jump to main content$ | ^jump to search$ | ^jump to recipe$ | ^jump to recipe print recipe$
      ^go to content$ | ^go to main content$ | ^go to navigation$ | ^go to homepage$ | ^go to home page$ | ^accessibility links$
      ^back to top$ | ^back to the top$ | ^return to top$ | ^go to top$ | ^scroll to top$ | ^to top$ | ^back to home$
      ^back to homepage$ | ^back to home page$ | ^back to news$ | ^back to blog$ | ^back to all news$ | ^back to all posts$
      ^back to all articles$ | ^back to list$ | ^back to search results$ | ^back to results$ | ^back to overview$ | ^return to homepage$
      ^return to news | ^main menu$ | ^main navigation$ | ^primary menu$ | ^primary navigation$ | ^secondary menu$
      ^secondary navigation$ | ^site navigation$ | ^section navigation$ | ^post navigation$ | ^posts navigation$ | ^posts pagination$
      ^page navigation$ | ^article navigation$ | ^breadcrumb$ | ^breadcrumbs$ | ^breadcrumb navigation$ | ^footer menu$
      ^footer navigation$ | ^mobile menu$ | ^user menu$ | ^user account menu$ | ^toggle navigation$ | ^toggle menu$ | ^toggle sidebar$
      ^toggle dark mode$ | ^open menu$ | ^close menu$ | ^open navigation$ | ^close navigation$ | ^open main menu$
      ^open navigation menu$ | ^close search$ | ^show menu$ | ^hide menu$ | ^show search$ | ^expand menu$ | ^collapse menu$
      ^expand child menu$ | ^expand all$ | ^collapse all$ | ^site search$ | ^search this site$ | ^search this website
      ^search the site$ | ^search site$ | ^search our site$ | ^search for:$ | ^search for: search$ | ^search form$ | ^search here$
      ^search query$ | ^advanced search$ | ^enter your search | ^enter search term | ^enter keywords | ^type to search
      ^type your search | ^press enter to search | ^type and press enter | ^you are here:$ | ^page # of #$ | ^page # of # next$
      ^previous next$ | ^next previous$ | ^prev next$ | ^previous # # # | ^# # # … # next | ^next page$ | ^previous page$ | ^next page »
      ^first page$ | ^last page$ | ^older posts$ | ^newer posts$ | ^older entries$ | ^newer entries$ | ^older post$ | ^newer post$
      ^newer post older post home$ | ^older articles$ | ^next post$ | ^next post: | ^previous post$ | ^previous post:
      ^previous article: | ^next article: | ^view all posts$ | ^view all news$ | ^filed under$ | ^tagged with: | ^tagged as:
      ^article tags$ | ^more tags$ | ^explore topics$ | ^quick links$ | ^useful links$ | ^site map$ | ^sitemap$ | ^browse by
      ^browse categories$ | ^browse all$ | ^select language$ | ^select your language$ | ^select a language$ | ^choose language$
      ^choose your language$ | ^change language$ | ^language selector$ | ^select page$ | ^select category$ | ^select month$
      ^select region$ | ^select edition$ | ^choose your edition$ | ^select country$ | ^change country$ | ^change location$
      ^change region$ | ^uk edition$ | ^us edition$ | ^international edition$ | ^log in / register$ | ^login / register$
      ^log in sign up$ | ^login sign up$ | ^sign in / sign up$ | ^sign in / register$ | ^sign in / join$ | ^sign in or register$
      ^log in or register$ | ^log in to your account$ | ^sign in to your account$ | ^create an account$ | ^create account$
      ^create new account$ | ^forgot password$ | ^forgot your password$ | ^forgotten your password$ | ^lost your password$
      ^lost password$ | ^remember me$ | ^keep me signed in$ | ^log out$ | ^logout$ | ^sign out$ | ^my profile$ | ^my account$
      ^your account$ | ^view profile$ | ^account settings$ | ^shopping cart$ | ^view cart$ | ^add to cart$ | ^add to basket$
      ^add to bag$ | ^add to wishlist$ | ^your cart is empty | ^your cart is currently empty | ^your basket is empty
      ^no products in the cart | ^checkout$ | ^proceed to checkout$ | ^all categories$ | ^all sections$ | ^all topics$ | ^close this$
      ^press esc to close | ^no results found$ | ^view mobile version$ | ^view full site$ | ^desktop version$ | ^mobile version$
      ^this browser is no longer supported | ^you are using an outdated browser | ^please upgrade your browser
      this browser does not support the video element | ^today’s paper$ | ^e-paper$ | ^epaper$ | ^show navigation$ | ^view in browser$
      ^# # # # next$ | ^open search$ | ^toggle search$ | ^you are here: home | ^oops! something went wrong while submitting the form$
      ^contact sales$ | ^get a demo$ | ^request a demo$ | ^book a demo$ | ^shop all$ | ^view all products$
    `,
    hint: `
      ^yes no$ | ^previous: | ^next:
      ^« previous | ^read more$ | ^read the full story$ | ^read full story$ | ^continue reading$ | ^show more$ | ^load more$ | ^home$
      ^homepage$ | ^home page$ | ^front page$ | ^menu$ | ^search$ | ^close$ | ^open$ | ^news$ | ^local news$ | ^world$ | ^world news$
      ^politics$ | ^business$ | ^economy$ | ^sport$ | ^sports$ | ^culture$ | ^entertainment$ | ^lifestyle$ | ^life$ | ^style$
      ^opinion$ | ^opinions$ | ^tech$ | ^technology$ | ^science$ | ^health$ | ^travel$ | ^food$ | ^video$ | ^photos$ | ^gallery$
      ^galleries$ | ^podcasts$ | ^weather$ | ^live$ | ^jobs$ | ^arts$ | ^books$ | ^music$ | ^film$ | ^movies$ | ^tv$ | ^games$
      ^crosswords$ | ^puzzles$ | ^obituaries$ | ^classifieds$ | ^events$ | ^blog$ | ^blogs$ | ^shop$ | ^store$ | ^products$ | ^services$
      ^about$ | ^about us$ | ^contact$ | ^contact us$ | ^help$ | ^support$ | ^faq$ | ^faqs$ | ^help center$ | ^help centre$ | ^login$
      ^sign in$ | ^register$ | ^account$ | ^profile$ | ^cart$ | ^basket$ | ^wishlist$ | ^favorites$ | ^favourites$ | ^bookmarks$
      ^previous$ | ^next$ | ^prev$ | ^next → | ^back$ | ^first$ | ^last$ | ^forward$ | ^go$ | ^up$ | ^page$ | ^pages$ | ^page #$
      ^tags$ | ^tags: | ^tag$ | ^topics$ | ^topics: | ^topic: | ^categories$ | ^categories: | ^category$ | ^category: | ^sections$
      ^archive$ | ^archives$ | ^more sections$ | ^all$ | ^all news$ | ^language$ | ^languages$ | ^english$ | ^english us$ | ^rss$
      ^rss feed$ | ^feed$ | ^index$ | ^table of contents$ | ^contents$ | ^on this page$ | ^in this article$ | ^expand$ | ^collapse$
      ^show$ | ^hide$ | ^filter$ | ^filters$ | ^clear$ | ^reset$ | ^navigation$ | ^links$ | ^resources$ | ^downloads$ | ^explore$
      ^browse$ | ^discover$ | ^newsroom$ | ^media$ | ^community$ | ^forums$ | ^forum$ | ^members$ | ^donate$ | ^dark mode$
      ^light mode$ | ^theme$ | ^print edition$ | ^home > | ^home news | ^posted in | ^filed under | ^tagged | ^you are here:
      ^filed in: | ^posted under: | ^start typing | ^videos$ | ^photo gallery$ | ^pricing$ | ^plans & pricing$ | ^solutions$
      ^industries$ | ^case studies$ | ^learn$ | ^accessories$ | ^articles$ | ^guides$ | ^product$ | ^tools$ | ^locations$ | ^webinars$
      ^sustainability$ | ^documentation$ | ^docs$ | ^leadership$ | ^integrations$ | ^insights$ | ^enterprise$ | ^what’s new$
      ^how it works$ | ^testimonials$ | ^get in touch$ | ^gift cards$ | ^customer stories$ | ^success stories$ | ^compare$ | ^platform$
      ^our story$ | ^customers$ | ^research$ | ^use cases$ | ^awards$ | ^social media$ | ^developers$ | ^finance$ | ^training$
      ^templates$ | ^sale$ | ^projects$ | ^courses$ | ^glossary$ | ^tutorials$ | ^recipes$ | ^policies$ | ^press room$ | ^get involved$
      ^all products$ | ^best sellers$ | ^new arrivals$ | ^programs$ | ^meet the team$ | ^calendar$ | ^our services$ | ^open source$
      ^getting started$ | ^release notes$ | ^changelog$ | ^api$ | ^library$ | ^get help$ | ^news & events$ | ^footer$ | ^collections$
      ^brands$ | ^academics$ | ^admissions$ | ^apply now$ | ^become a partner$ | ^team$ | ^people$ | ^new$ | ^gifts$ | ^national$
      ^regions$ | ^magazine$ | ^newsfeed$ | ^columns$ | ^columnists$ | ^letters$ | ^investigations$ | ^climate$ | ^environment$
      ^education$ | ^crime$ | ^money$ | ^property$ | ^motoring$ | ^cars$ | ^fashion$ | ^celebrity$ | ^royals$ | ^football$ | ^cricket$
      ^golf$ | ^tennis$ | ^europe$ | ^middle east$ | ^africa$ | ^asia$ | ^americas$ | ^us news$ | ^uk news$ | ^markets$
      ^trending topics
    `,
  },
  advertisement: {
    sure: `
      ^advertisement$ | ^advertisements$ | ^advertising$ | ^advertisement advertisement | ^advertisement story continues below
      ^story continues below | ^story continues after | ^article continues below | ^article continues after
      ^continue reading below advertisement | ^content continues below | ^text continues below | ^continues below advertisement
      ^scroll to continue | ^keep scrolling to continue | ^skip advertisement$ | ^skip ad$ | ^skip this ad | ^close ad$
      ^close advertisement$ | ^hide ad$ | ^report ad$ | ^report this ad$ | ^report an ad$ | ^ad feedback$ | ^why this ad$ | ^remove ads$
      ^remove ad$ | ^go ad-free | ^ad-free experience$ | ^ad blocker detected | ^adblock detected | please disable your ad blocker
      please disable your adblocker | turn off your ad blocker | turn off your adblocker | we’ve noticed you’re using an ad blocker
      it looks like you are using an ad blocker | it looks like you’re using an ad blocker | looks like you’re using an ad blocker
      whitelist our site | ^sponsored content$ | ^sponsored post$ | ^sponsored link$ | ^sponsored links$ | ^sponsored article$
      ^sponsored message$ | ^sponsor message$ | ^sponsor content$ | ^a message from our sponsor | ^a word from our sponsor
      ^thanks to our sponsor | ^paid content$ | ^paid post$ | ^paid advertisement$ | ^paid partnership | ^paid promotion$
      ^promoted content$ | ^partner content$ | ^branded content$ | ^brand studio$ | ^native ad$ | ^ads by google$ | ^ads by
      ^google ads$ | ^advertise here$ | ^your ad here$ | ^place your ad here | ^this ad will end in | ^ad will end in
      your video will play after | your video will resume after | ^we may earn a commission | we may earn a commission
      we may earn a small commission | we may earn an affiliate commission | we may receive a commission | we may receive an affiliate
      may earn us a commission | we earn a commission | i may earn a commission | i may earn a small commission
      i earn a small commission | at no extra cost to you | at no additional cost to you | as an amazon associate
      this post contains affiliate links | this post may contain affiliate links | this article contains affiliate links
      this page contains affiliate links | this site contains affiliate links | this website contains affiliate links
      contains affiliate links | may contain affiliate links | ^affiliate disclosure | ^affiliate links$ | ^disclosure: this post
      ^disclosure: some of the links | when you buy through links | when you buy through our links | when you click through links
      if you buy something through our links | if you click on a link and make a purchase | if you purchase through our links
      products are independently selected by our editors | all products featured * are independently selected
      independently selected by our editors | ^loading ad | ^ad loading | ^ad loaded$ | ^end of ad | ^ad content$ | ^commercial break$
      ^this content is paid for | this content was paid for | this is a paid advertisement | ^learn more about our advertising
      ^about ads$ | ^about our ads$ | ^advertiser disclosure | ^advertiser content | ^more from our sponsors$ | ^from our sponsors$
      ^today’s deals$ | ^best deals$ | ^latest deals$ | ^view deal$ | ^see deal$ | ^check price$ | ^see price at | ^buy at amazon
      ^shop now at
    `,
    hint: `
      ^buy on amazon$ | ^view at amazon | ^ad$ | ^ads$ | ^adv$ | ^promo$ | ^promoted$ | ^promotion$ | ^sponsored$ | ^sponsor$
      ^sponsors$ | ^our sponsors$ | ^partner$ | ^shop now$ | ^buy now$ | ^buy it now$ | ^order now$ | ^book now$ | ^get deal$
      ^get the deal$ | ^get offer$ | ^install now$ | ^download now$ | ^try it free | ^start free trial$ | ^free trial$ | ^offer$
      ^special offer$ | ^limited time offer | ^deal$ | ^deals$ | ^commercial$ | ^marketplace$ | ^in association with | ^supported by
      ^powered by | affiliate links | affiliate commission | ^disclosure: | ^disclosure$ | ^loading…$ | ^placeholder$ | ^replay$
      ^play$ | ^pause$ | ^play video$ | ^watch now$ | ^mute$ | ^unmute$ | ^volume # | ^sponsored by | ^support comes from | ^paid for by
      ^promoted by
    `,
  },
  paywall: {
    sure: `
      ^subscribe to continue | ^subscribe to read | ^subscribe to keep reading | ^subscribe to unlock | ^subscribe to access
      ^subscribe to get full access | ^subscribe now to continue | ^subscribe now to read | ^subscribe now for full access
      ^subscribe now for unlimited | ^subscribe for full access | ^subscribe for unlimited | ^subscribe for # | ^subscribe from only
      ^subscribe for just | ^subscribe for only | ^sign in to continue | ^sign in to read | ^sign in to view | ^sign up to continue
      ^sign up to read | ^log in to continue | ^login to continue | ^log in to read | ^log in to view | ^log in to unlock
      ^register to continue | ^register to read | ^register for free to | ^create a free account to | ^create a free account$
      ^to continue reading | ^to read this article | ^to continue, please | ^to unlock this article | ^continue reading with a
      ^continue reading your article with | ^want to read more?$ | ^want to continue reading | ^keep reading for | ^keep reading with a
      this article is for subscribers | this article is reserved for | this article is for paying | this article is exclusive to
      this article is available to subscribers | this content is for subscribers | this content is for members
      this content is reserved for | this content is only available to | this post is for paid subscribers
      this post is for paying subscribers | this post is for subscribers | this story is for subscribers
      this story is available exclusively to | available exclusively to subscribers | available only to subscribers
      ^subscriber-only content | ^subscriber only$ | ^subscribers only$ | ^for subscribers$ | ^subscriber exclusive$ | ^members only$
      ^members-only content | ^exclusive to subscribers$ | ^exclusive for subscribers$ | ^premium content$ | ^premium article$
      ^you have # free articles | ^you have # articles left | ^you have # articles remaining | ^you have # article left
      ^you have # free article | you have # free articles left | you have * free articles remaining | you have * articles left
      free articles this month | free articles left | articles left this month | free articles remaining | ^you’ve reached your limit
      ^you’ve reached your article limit | ^you have reached your limit | ^you have reached your article limit
      you have reached your monthly limit | you’ve reached your monthly | reached your limit of free articles | ^you’ve read your last
      ^this is your last free article | your last complimentary article | ^already a subscriber | ^already subscribed
      ^already a member | ^already have an account | ^already registered | ^already a print subscriber | ^not a subscriber
      ^not a member | ^not a member yet | ^not registered yet | ^don’t have an account | ^become a subscriber | ^become a supporter
      ^become a paid subscriber | ^upgrade to paid | ^upgrade your subscription | ^start your subscription | ^start your free trial
      ^start your trial | ^start a free trial | ^choose your subscription | ^see subscription options | ^view subscription options
      ^see all subscription options | ^explore our subscriptions | ^explore more offers | ^view offers$ | ^see offers$
      ^activate your digital access | ^activate your subscription | ^unlock this article | ^unlock full access | ^unlock the rest
      ^get full access | ^get unlimited access | ^get instant access | ^get digital access | ^unlimited digital access
      full digital access | ^cancel anytime | ^cancel any time | cancel anytime during your trial | per week billed
      for your first # weeks | for your first # months | for the first month then | then # per month | ^please enable javascript
      please enable JavaScript | javascript is disabled in your browser | JavaScript is disabled in your browser
      you need to enable javascript | you need to enable JavaScript | enable javascript to run this app
      enable JavaScript to run this app | please turn on JavaScript | this site requires javascript | this site requires JavaScript
      please enable cookies on | enable cookies and reload | ^checking your browser | ^checking if the site connection is secure
      ^verify you are human | ^verifying you are human | ^please verify you are | ^are you a robot | we’ve detected unusual activity
      ^access denied$ | ^get our app$ | ^get the app$ | ^get our free app | ^get our mobile app | ^download our app
      ^download our free app | ^download on the app store | ^available on the app store | ^get it on google play | ^open in app$
      ^open in the app$ | ^read in app$ | ^read in the app | ^view in app | ^continue in app | ^use app$ | ^scan the qr code to download
      ^support our journalism | ^support quality journalism | ^support local journalism | ^support our work | ^support us$
      ^support the * from as little as | ^contribute now$ | ^make a donation | ^make a one-time | ^make a contribution | ^make a monthly
      ^one-time monthly annual$ | if everyone who reads our reporting | we need your support to keep | consider supporting our
      consider making a donation | please consider making a | please consider supporting | please consider becoming a | ^buy me a coffee
      ^support on patreon | ^subscription required$ | ^free for subscribers$ | ^try # month for | ^try unlimited access
      ^first month free | ^remaining content is | this is a premium | you are currently viewing a limited
      you don’t have access to this | ^you must be a member to | ^you must be logged in to view | ^you must log in or register
      ^choose your plan$ | ^choose a plan$ | ^download the app$ | ^download the free app$
    `,
    hint: `
      ^unlock the full | ^unlock unlimited | ^enjoy unlimited | billed annually | billed monthly | ^subscriber$ | ^subscribers$
      ^premium$ | ^exclusive$ | ^plus$ | ^member$ | ^membership$ | ^memberships$ | ^subscription$ | ^subscriptions$ | ^subscribe /
      ^free$ | ^monthly$ | ^yearly$ | ^annual$ | ^annually$ | ^print + digital$ | ^digital access$ | ^all access$ | ^get started$
      ^continue$ | ^unlock$ | ^see options$ | ^view options$ | ^learn about | ^contribute$ | ^give now$ | ^donate now$ | ^donate today$
      ^apps$ | ^ios$ | ^android$ | ^mobile app$ | ^mobile apps$ | ^our apps$ | ^our app$ | ^android app$ | ^ios app$ | ^password$ | ^or$
      ^continue with google$ | ^continue with facebook$ | ^continue with apple$ | ^continue with email$ | ^sign in with | ^log in with
      ^show password$ | ^best value$ | ^most popular choice$ | ^save # | ^per month$ | ^per year$ | ^a month$ | ^/month$ | ^# per month$
      ^# / month$ | unlimited access | continue reading | ^existing subscribers | ^gift subscription$ | ^gift subscriptions$
      ^new here? | ^log in to access | ^sign in to access | ^create an account to | ^download the app | ^upgrade to premium
      ^choose your plan | ^choose a plan | requires JavaScript to | ^have an account? | ^new user? | ^download the free app
    `,
  },
  'legal-footer': {
    sure: `
      all rights reserved | ^all right reserved | ^copyright © | ^copyright © # | copyright © # | © copyright # | ^© # | ^(c) #
      ^copyright # | ^© copyright | ^copyright (c) | may not be published, broadcast | this material may not be published
      may not be republished | may not be copied, reproduced | may not be reproduced, distributed
      reproduced, distributed, transmitted, cached | reproduction in whole or in part | reproduction without permission
      reproduction is prohibited | unauthorized reproduction | unauthorised reproduction | without express written permission
      without the express written consent | except with the prior written permission | no part of this site may be
      not responsible for the content of external sites | read about our approach to external linking
      use of this site constitutes acceptance | use of this website constitutes acceptance
      use of and/or registration on any portion of this site | your use of this site is subject to | by using this site, you agree
      by using this website, you agree | by visiting this website, certain cookies | ^terms of use privacy policy
      ^terms of service privacy policy | ^terms and conditions privacy policy | ^terms & conditions privacy | ^terms privacy
      ^privacy terms | ^privacy policy terms | ^privacy policy cookie policy | ^privacy policy contact | ^privacy cookies terms
      terms of use and privacy policy | your california privacy rights | your us state privacy rights | ^california privacy rights
      ^your privacy choices$ | ^your privacy rights$ | ^do not sell my | ^children’s privacy policy$ | ^notice at collection
      ^accessibility statement$ | ^modern slavery statement | ^modern slavery act | ^editorial standards$ | ^editorial guidelines$
      ^editorial policy$ | ^ethics policy$ | ^corrections policy$ | ^complaints policy$ | ^report a correction$ | ^report a typo
      ^report an error$ | ^submit a correction | ^submit a news tip | ^send us a tip | ^send a tip$ | ^request a correction$
      ^reprints and permissions | ^rights and permissions | ^permissions and reprints | ^terms and conditions apply | ^terms of use$
      ^terms of service$ | ^terms of sale$ | ^terms & conditions$ | ^terms and conditions$ | ^conditions of use$ | ^advertise with us$
      ^advertising terms | ^media kit$ | ^registered in england | registered in england and wales | registered in england & wales
      ^registered office | registered office: | company number # | company registration number | ^registered company
      registered charity number | registered charity no | is a registered trademark of | ^powered by wordpress
      proudly powered by wordpress | ^proudly powered by | ^theme by | ^web design by | ^website design by | ^site designed by
      ^member of the press | ^ISSN # | ^the information on this website is | ^the content on this site is for
      this site is for informational purposes only | does not constitute financial advice | market data provided by
      quotes displayed in real-time | powered and implemented by | fund/etf data provided by | quotes delayed at least # minutes
      data delayed at least # minutes | ^disclaimer: the views | licensed under a creative commons
      under the creative commons attribution | except where otherwise noted, content | text is available under the creative commons
      this work is licensed under | under a creative commons license | under a creative commons licence
      distributed by tribune content agency | ^equal opportunity employer | ^eeo report | ^fcc public file | ^fcc applications
      ^public file | this page was last edited on | ^made with love | ^we comply with the | ^syndication$ | ^sitemap privacy
      may not be reproduced, published | may not be reproduced without | may not be reproduced or | may not be reproduced in
    `,
    hint: `
      ^privacy policy$ | ^privacy$ | ^privacy notice$ | ^privacy statement$ | ^privacy center$ | ^privacy centre$ | ^legal$
      ^legal notice$ | ^legal notices$ | ^legal information$ | ^imprint$ | ^impressum$ | ^disclaimer$ | ^disclaimers$ | ^terms$
      ^copyright$ | ^copyright policy$ | ^dmca$ | ^dmca policy$ | ^accessibility$ | ^accessibility help$ | ^careers$ | ^work with us$
      ^work for us$ | ^press$ | ^press office$ | ^press releases$ | ^investors$ | ^investor relations$ | ^advertise$ | ^advertise with
      ^ad choices$ | ^adchoices$ | ^interest-based ads$ | ^feedback$ | ^give feedback$ | ^send feedback$ | ^customer service$
      ^customer services$ | ^customer support$ | ^contact the newsroom$ | ^corrections$ | ^ethics$ | ^masthead$ | ^our team$
      ^our history$ | ^our mission$ | ^company$ | ^corporate$ | ^corporate information$ | ^who we are$ | ^what we do$ | ^tel:
      ^telephone: | ^phone: | ^fax: | ^email: | ^address: | ^follow$ | ^security$ | ^trust center$ | ^status$ | ^licensing$ | ^reprints$
      ^permissions$ | ^partnerships$ | ^affiliates$ | ^franchise$ | ^publisher: | ^editor-in-chief: | ^published by$ | reserved. | ^©
      ^copyright | ^part of the | ^a member of | ^site by | ^website by | is part of the * network | a registered charity
      without prior written permission | no part of this publication may be | without the prior written permission of
      ^code of conduct$ | ^return policy$ | ^returns policy$ | ^refund policy$ | ^shipping policy$ | ^shipping & returns$
      ^cookie declaration$ | ^governance$ | ^procurement$ | ^freedom of information$ | ^foia$ | ^nondiscrimination$
      ^emergency information$
    `,
  },
  'author-box': {
    sure: `
      contributed to this report$ | contributed to this article$
      reporting by * editing by | ^more poems by
      ^about author$ | ^about the blogger$ | ^author bio$ | ^author profile$ | ^author details$ | ^author information$ | ^article by$
      ^more posts by | ^more by this author | ^more by the author | ^more from this author | ^more from the author | ^more stories by
      ^more from author$ | ^posts by | ^see all posts by | ^see more posts by | ^see author’s posts | ^view all posts by
      ^view all articles by | ^view all stories by | ^view author archive | ^view author posts | ^view author profile | ^view bio$
      ^view full bio | ^view full profile | ^read full bio | ^full bio | ^read more by | ^read more articles by | ^read more stories by
      ^read more about the author | ^see full bio | ^all articles by | ^all posts by | ^all stories by | ^other articles by
      ^other posts by | ^website twitter facebook | ^visit author | ^author website$ | ^contact the author | ^contact the reporter
      ^contact the writer | ^email the author | ^email the reporter | ^email the writer | ^email author$ | reach the reporter at
      reach the author at | reach the writer at | can be emailed at | you can follow him on | you can follow her on
      you can follow them on | you can find him on | you can find her on | follow him on twitter | follow her on twitter
      follow them on twitter | follow me on twitter | follow him on X | follow her on X | follow him on instagram
      follow her on instagram | follow me on instagram | follow him on LinkedIn | follow her on LinkedIn | follow the author
      ^follow * on twitter | ^follow * on X$ | ^follow * on X @ | ^follow * on instagram | ^follow * on bluesky | ^follow * on LinkedIn
      ^follow * on linkedin | ^follow * on mastodon | ^follow * on facebook | ^follow * on threads | on twitter at @
      is the founder of this blog | ^opinions expressed by | ^the views expressed | the views expressed in this
      the views expressed here are | the opinions expressed in this | the opinions expressed here are
      views expressed are the author’s own | views expressed are those of the author | opinions expressed are those of the author
      are the author’s own and do not | are solely those of the author | do not necessarily reflect the views
      do not necessarily reflect the opinion | do not necessarily represent the views | do not necessarily reflect those of
      the author’s own and not | ^have a tip? | ^got a tip? | ^do you have a story | ^do you have a tip | ^about the author$
      ^about the authors$ | ^about the writer$ | ^about the contributor$ | ^about the reporter$ | ^about our author$ | ^meet the author$
    `,
    hint: `
      ^about the author | ^about the authors | ^about the writer | ^about the contributor | ^about the reporter | ^about our author
      ^author archive | ^meet the author | ^visit website$ | ^have a story? | ^got a story? | ^author$ | ^author: | ^authors$
      ^authors: | ^the author$ | ^writer$ | ^contributor$ | ^contributors$ | ^staff writer$ | ^staff reporter$ | ^senior reporter$
      ^senior writer$ | ^reporter$ | ^correspondent$ | ^columnist$ | ^editor$ | ^associate editor$ | ^senior editor$ | ^news editor$
      ^freelance writer$ | ^bio$ | ^biography$ | ^follow @ | ^by the same author | ^email me | ^follow me | ^written by * is
      is a writer | is a journalist | is a reporter | is an author | is an editor | is the editor of | is the author of
      is a professor of | is a columnist | is a blogger | is a photographer | writes about | writes for | is a fellow at | covers * for
      has written for | his work has appeared in | her work has appeared in | lives in * with his | lives in * with her | she lives in
      he lives in | is a graduate of | prior to joining | before joining | joined * in # | ^you can contact | ^you can follow
      ^you can email | ^you can reach * at | is a staff reporter | is a freelance writer | is a freelance journalist
      is a freelance reporter | is a regular contributor | is a contributing writer | is a contributing editor | is an associate editor
      is a reporter covering | is a reporter based in | is a journalist based in | is a writer based in | is a columnist for
      is a staff writer at | is a staff writer for | is a senior writer at | is a senior writer for | is a senior reporter at
      is a senior reporter for | is a senior editor at | writes regularly for | follow him at | follow her at
    `,
  },
  counter: {
    sure: `
      ^joined: #$ | ^joined: * #$ | ^messages: #$ | ^posts: #$ | ^member since #$ | ^member since: #$
      ^# min read$ | ^# mins read$ | ^# minute read$ | ^# minutes read$ | ^# minutes to read$ | ^# min. read | ^# min to read$
      ^read time: # | ^reading time # | ^estimated reading time | ^estimated read time | ^time to read: # | ^# views$ | ^#K views$
      ^#M views$ | ^views: #$ | ^total views | ^post views: # | ^# shares$ | ^# share$ | ^shares #$ | ^#K shares$ | ^total shares
      ^# reads$ | ^# people like this | ^# people are reading | ^read # times$ | ^viewed # times$ | ^hits: #$ | ^# hits$ | ^# claps$
      ^# followers$ | ^#K followers$ | ^# subscribers$ | ^# downloads$ | ^# votes$ | ^# retweets$ | ^# reactions$ | ^# ratings$
      ^# reviews$ | ^# words$ | ^word count: # | ^listen # min$ | ^# min listen$ | ^audio # min
    `,
    hint: `
      ^# view$ | ^average rating # | ^# out of # stars | ^duration: # | ^# min$ | ^# mins$ | ^# minutes$ | ^# people$ | ^#$ | ^#K$
      ^#M$ | ^# of #$ | ^# items$ | ^# results$ | ^# articles$ | ^# posts$ | ^# stars$ | ^views$ | ^reads$ | ^followers$ | ^rating$
      ^votes$
    `,
  },
  credit: {
    sure: '',
    hint: `
      ^photo: | ^photo by | ^photo credit | ^photo courtesy of | ^photo via | ^photo © | ^photograph: | ^photograph by | ^photographs by
      ^photos by | ^photos courtesy of | ^photography by | ^photography: | ^image: | ^image by | ^image credit | ^image credits
      ^image source | ^image courtesy of | ^image via | ^image copyright | ^image caption | ^images: | ^images courtesy | ^images by
      ^picture: | ^picture by | ^picture credit | ^pictures: | ^pic: | ^pics: | ^credit: | ^credits: | ^credits$ | ^source: | ^sources:
      ^source$ | ^courtesy of | ^courtesy: | ^illustration: | ^illustration by | ^illustrations by | ^graphic: | ^graphic by
      ^graphics: | ^video credit | ^video by | ^map by | ^map: | ^chart: | ^chart by | ^artwork: | ^artwork by | ^featured image
      ^featured photo | ^cover photo | ^cover image | ^header image | ^file photo | ^stock photo | ^handout | ^getty images | ^AP photo
      ^reuters | ^shutterstock | ^screenshot: | ^screenshot via | ^with reporting by | ^additional reporting | ^includes reporting from
      ^this article was originally published | ^this story was originally published | ^this post originally appeared
      ^originally published | ^first published in | via getty images$ | getty images$ | stock photo$ | file photo$ | file image$
      ap photo$ | shutterstock$ | unsplash$ | wikimedia commons$
      contributed to this story$ | contributed reporting$
    `,
  },
};
