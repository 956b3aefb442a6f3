/** What pages call the parts that are not their text, in class names and ids; lower case. */
export const BOILERPLATE: ReadonlySet<string> = new Set(
  (
    'nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager toc skip sidebar ' +
    'widget widgets share sharing sharebar social follow addthis comment comments disqus respond reply ' +
    'related recommended recommendation trending popular readmore teaser teasers more-news ' +
    'tags tagcloud labels cookie cookies consent gdpr banner popup modal overlay newsletter subscribe subscription ' +
    'advert advertisement advertisements ad ads adsense sponsored promo promoted taboola outbrain ' +
    'masthead footer copyright print-only noprint navbox editsection mw-editsection'
  ).split(' '),
);

/** Roles by which the ARIA standard names them. */
export const ROLES: ReadonlySet<string> = new Set(
  'navigation banner contentinfo complementary search form dialog alertdialog menu menubar toolbar tablist'.split(
    ' ',
  ),
);

/** Elements that are never text. */
export const TAGS: ReadonlySet<string> = new Set(
  'button input select textarea dialog template noscript script style svg canvas object embed applet iframe audio video'.split(
    ' ',
  ),
);

/** Elements round the text; some servers put the whole page into a form. */
export const ROUND: ReadonlySet<string> = new Set(['nav', 'aside', 'form']);

/** Elements that nobody sees. */
export const INERT: ReadonlySet<string> = new Set(
  'head title dialog template noscript script style'.split(' '),
);

/** Over lists of other pages. */
export const RELATED =
  /^(?:यह भी|ये भी|इसे भी|इन्हें भी|और भी|और|आगे|ज़रूर|जरूर)\s+(?:पढ़ें|पढ़ें|देखें|ख़बरें|खबरें)|^(?:संबंधित|सम्बन्धित|मिलती-जुलती|लोकप्रिय|ताज़ा|ताजा|अन्य)\s+(?:ख़बरें|खबरें|लेख|समाचार|पोस्ट|लिंक|कड़ियाँ|कड़ियाँ|रचनाएँ)/u;
