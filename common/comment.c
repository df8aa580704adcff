/* comment.c - how much a short text looks like a comment left for its links */
#include "bytes.h"
#include "comment.h"
#include "links.h"

#define COUNT(a) (sizeof(a) / sizeof(*(a)))

static const int16_t weights[COMMENT_FEATURES + 1][COMMENT_VALUES] = {
#include "../data/unspam/comment.inc"
};

/* What it calls to. Not only in English, here and below: what is said on
 * video and blog sites in their larger languages. */
static const char *const calls[] = {
	"abone", "abonne", "abonnier", "acesse", "achete", "add me",
	"apply now", "besuch", "book now", "buy ", "call now", "call us",
	"check it out", "check out", "check this", "checkout my", "clicca",
	"click", "clique", "cliquez", "come and", "come check", "come watch",
	"compra ", "contact us", "descarga", "don't miss", "donate",
	"dont miss", "download", "email me", "enrol ", "enroll",
	"feel free to", "find out", "follow ", "for details",
	"for more detail", "for more info", "get it here", "get your ",
	"get yours", "give it a", "go check", "go here", "go to ", "grab ",
	"guarda il", "have a look", "haz clic", "help me", "help us", "hire ",
	"hit me up", "inscreva", "inscri", "iscriv", "join ", "klick",
	"kliknij", "learn more", "like my", "listen to my", "look at my",
	"look here", "melde dich", "mira mi", "more info", "order ",
	"order now", "please like", "read more", "register", "registrate",
	"regístrate", "rejoign", "schau", "see here", "share this", "shop ",
	"sign up", "signup", "subscribe", "subskry", "support my",
	"support our", "support us", "suscr", "sígueme", "take a look",
	"takip", "text me", "try it", "tıkla", "visit ", "visita ",
	"visita il", "visite ", "visitez", "vote ", "watch here", "watch my",
	"wejd", "whatsapp", "zapraszam", "ziyaret", "zobacz", "Únete",
	"únete", "Εγγραφ", "Επισκεφ", "Κάντε κλικ", "εγγραφ", "επισκεφ",
	"κάντε κλικ", "Вступай", "Голосу", "Жми ", "Заходи", "Звоните",
	"Кликай", "Купить", "Переходи", "Пишите", "Подпис", "Покупай",
	"Посети", "Регистр", "Смотрите", "вступай", "голосу", "жми ",
	"заходи", "звоните", "кликай", "купить", "переходи", "пишите",
	"подпис", "покупай", "посети", "регистр", "смотрите", "اشترك", "اضغط",
	"تابعونا", "زوروا", "クリック", "关注", "加微信", "加我", "咨询", "点击", "点此", "登録",
	"访问", "购买", "구독", "방문", "클릭",
};

/* Whose it is. */
static const char *const owns[] = {
	"i am a ", "i just made", "i just uploaded", "i made", "i make",
	"i offer", "i sell", "i write", "i'm a ", "il mio ", "im a ",
	"kanalım", "ma chaine", "ma chaîne", "mein kanal", "meine seite",
	"meinen kanal", "meu blog", "meu canal", "meu site", "mi blog",
	"mi canal", "mi pagina", "mi página", "mio canale", "moj kanal",
	"moja stron", "mon blog", "mon site", "my app ", "my backlink",
	"my blog", "my book", "my brother", "my business", "my campaign",
	"my channel", "my company", "my cover", "my dream", "my facebook",
	"my fb", "my first", "my friend", "my girlfriend", "my group",
	"my home page", "my homepage", "my instagram", "my latest", "my link",
	"my music", "my name is", "my new ", "my own ", "my page",
	"my profile", "my project", "my shop", "my site", "my song",
	"my soundcloud", "my store", "my stream", "my team", "my twitter",
	"my video", "my web page", "my web site", "my weblog", "my webpage",
	"my website", "my work", "my youtube", "mój kanał", "nasz ", "nasza ",
	"nossa ", "nosso ", "nostro ", "notre ", "nuestra ", "nuestro ",
	"our app ", "our band", "our blog", "our channel", "our company",
	"our customer", "our experts", "our group", "our institute",
	"our latest", "our new ", "our online", "our page", "our product",
	"our service", "our shop", "our site", "our store", "our team",
	"our training", "our video", "our web", "our website", "sitemiz",
	"unser ", "unsere ", "we also ", "we are a ", "we are the ",
	"we deliver", "we help", "we offer", "we provide", "we sell",
	"Το κανάλι μου", "Το μπλογκ μου", "το κανάλι μου", "το μπλογκ μου",
	"Моем канале", "Мой блог", "Мой канал", "Мой сайт", "Моя страниц",
	"Моём канале", "Наш магазин", "Наш сайт", "Наша компания",
	"моем канале", "мой блог", "мой канал", "мой сайт", "моя страниц",
	"моём канале", "наш магазин", "наш сайт", "наша компания", "قناتي",
	"موقعنا", "我们公司", "我的网站", "我的频道", "本公司", "私のチャンネル", "당사", "제 채널",
};

/* What it promises. */
static const char *const monies[] = {
	"100%", "24/7", "a month", "affordable", "argent ", "bedava",
	"best price", "best quality", "bitcoin", "bonus", "cash", "chance to",
	"cheap", "cheats", "coupon", "credits", "crypto", "darmow", "deals",
	"delivery", "desconto", "descuento", "dinero", "dinheiro", "discount",
	"dollars", "earn", "followers", "for free", "for sale", "free ",
	"from home", "gagn", "gana ", "ganar ", "ganhar ", "ganhe", "geld ",
	"generator", "get paid", "get rich", "gewinn", "gift", "giveaway",
	"gratis", "gratuit", "grátis", "guadagn", "guarantee", "günstig",
	"hack", "high quality", "hurry", "income", "indirim", "invest",
	"kostenlos", "leads", "limited time", "loan", "low cost", "low price",
	"lowest price", "money", "no cost", "oferta", "on sale", "paid ",
	"para kazan", "per day", "per hour", "per month", "pieni", "prize",
	"profit", "promo", "promocj", "promotion", "rabatt", "reasonable",
	"reward", "sale ", "satisfaction", "save money", "save up", "sconto",
	"soldi", "tani ", "top quality", "traffic", "trial", "unlimited",
	"wholesale", "win ", "winner", "work from home", "za darmo", "zarab",
	"Ücretsiz", "ücretsiz", "Έκπτωση", "Δωρεάν", "Κερδίστε", "έκπτωση",
	"δωρεάν", "κερδίστε", "Акци", "Бесплатн", "Выигра", "Деньги",
	"Дешево", "Доход", "Дёшево", "Заработ", "Кредит", "Недорого", "Приз ",
	"Скидк", "акци", "бесплатн", "выигра", "деньги", "дешево", "доход",
	"дёшево", "заработ", "кредит", "недорого", "приз ", "скидк", "اربح",
	"خصم", "مجان", "代开", "优惠", "免费", "割引", "彩票", "折扣", "无料", "無料", "稼",
	"赚钱", "무료", "수익", "할인",
};

/* How it asks. */
static const char *const pleas[] = {
	"arkadaşlar", "bitte ", "ciao a tutti", "dear friends", "dear sir",
	"god bless", "guys ", "hallo leute", "hej ", "hello everyone",
	"hello friends", "hello guys", "hello sir", "hey everybody",
	"hey everyone", "hey guys", "hi all", "hi everyone", "hi friends",
	"hi guys", "hola a todos", "i beg", "lütfen", "per favore", "please",
	"pls", "plss", "plz", "plzz", "por favor", "prosze", "proszę",
	"s'il vous pla", "thank you so much", "thanks in advance", "Παρακαλώ",
	"παρακαλώ", "Всем привет", "Пожалуйста", "Ребята", "всем привет",
	"пожалуйста", "ребята", "من فضلك", "お願い", "大家好", "皆さん", "请 ",
};

/* What it says to be let in, whatever the page is about. */
static const char *const praises[] = {
	"amazing blog", "amazing post", "appreciate your", "awesome article",
	"awesome blog", "awesome post", "bell'articolo", "bon article",
	"book marked", "bookmarked", "buen artículo", "buen post", "ciekawy",
	"danke für", "dobry artykuł", "dzięki za", "excelente artigo",
	"excelente blog", "excellent article", "excellent information",
	"excellent post", "excellent site", "feel free to visit",
	"good article", "good blog", "good job", "good post", "good work",
	"gracias por", "grazie per", "great article", "great blog",
	"great content", "great info", "great information", "great post",
	"great site", "great web", "great work", "guter artikel", "güzel",
	"helpful article", "i found your", "i love this blog",
	"i really enjoy", "i really like", "i was searching", "informative",
	"interesting article", "interesting blog", "interesting information",
	"interesting post", "interesting site", "keep it up", "keep on doing",
	"keep posting", "keep sharing", "keep up the", "love your blog",
	"merci pour", "nice article", "nice blog", "nice information",
	"nice post", "nice site", "nice web", "obrigado por",
	"ottimo articolo", "parabéns", "super article", "teşekkür",
	"thank for", "thank you for posting", "thank you for sharing",
	"thank you for the", "thank you for this", "thanks for posting",
	"thanks for sharing", "thanks for the", "thanks for this",
	"this article", "this blog", "this post", "this site",
	"this web site", "this website", "toller beitrag", "useful article",
	"useful information", "useful post", "valuable information",
	"very helpful", "well written", "wonderful article", "wonderful post",
	"your article", "your blog", "your content", "your post", "your site",
	"your web site", "your website", "Ótimo artigo", "ótimo artigo",
	"Świetny", "świetny", "Ευχαριστώ για", "Συγχαρητήρια",
	"ευχαριστώ για", "συγχαρητήρια", "Интересная стат", "Отличная стат",
	"Отличный сайт", "Спасибо за", "Хороший сайт", "интересная стат",
	"отличная стат", "отличный сайт", "спасибо за", "хороший сайт",
	"شكرا على", "مقال رائع", "いい記事", "写得", "好文章", "感谢分享", "谢谢分享", "좋은 글",
};

/* What is said by those who have something to say. */
static const char *const talks[] = {
	"aber ", "according to", "acho que", "actually", "ale ", "also see",
	"although", "answer", "apparently", "aren't ", "as far as", "aunque",
	"because", "bo ", "bug ", "bugs ", "chyba", "creo que", "did you",
	"didn't work", "do you know", "documentation", "does not work",
	"doesn't work", "e.g.", "edit:", "error", "except", "explain",
	"explanation", "fixed", "for example", "glaube", "have you",
	"he said", "however", "i agree", "i am trying", "i disagree",
	"i don't", "i think", "i tried", "i wonder", "i'm trying",
	"i've tried", "i.e.", "if you want", "if you're", "imho", "instead",
	"isn't ", "issue", "it seems", "je pense", "mais ", "maybe", "myślę",
	"not sure", "parce que", "parece que", "perché", "perhaps", "però",
	"porque ", "porém", "probably", "problem", "question", "quote",
	"rather", "reminds me", "same here", "scheint", "secondo me",
	"see also", "seems to", "she said", "source code", "the author",
	"the docs", "there is ", "there's ", "though ", "turns out",
	"update:", "version", "wasn't ", "weil ", "why ", "worked for me",
	"works for me", "wrong", "wrote", "you said", "Αλλά", "Επειδή",
	"Ποιος", "αλλά", "επειδή", "ποιος", "Вроде", "Кажется", "Например",
	"Однако", "По-моему", "Потому что", "вроде", "кажется", "например",
	"однако", "по-моему", "потому что", "لأن", "لكن", "けど", "ですが", "但是",
	"因为", "觉得", "때문에", "하지만",
};

/* What stands before the address of a source. */
static const char *const cites[] = {
	"according", "aquí", "article", "at ", "bug ", "cf ", "described",
	"details", "discussion", "docs", "documentation", "documented",
	"example", "explained", "fonte", "found ", "from ", "fuente",
	"here is", "here's", "here:", "hier", "ici", "in ", "information",
	"is:", "issue", "link:", "on ", "original", "page ", "paper", "photo",
	"posted", "quelle", "qui ", "quote", "ref ", "repo ", "report", "see",
	"siehe", "source", "these:", "this:", "thread", "tutaj", "unter ",
	"vea ", "vedi", "veja", "ver ", "via ", "video:", "voir", "wikipedia",
	"zob", "Źródło", "źródło", "Εδώ", "Πηγή", "εδώ", "πηγή", "Здесь",
	"Источник", "См", "здесь", "источник", "см", "المصدر", "出典", "参照",
	"参见", "来源", "见", "출처",
};

/* What names of hosts and paths are made of that want to sell. */
static const char *const sellers[] = {
	"123movies", "academy", "accutane", "advertis", "affiliate",
	"airport", "antivirus", "apparel", "assignment", "astrolog",
	"attorney", "auto", "baccarat", "backlink", "bags", "bank",
	"bestprice", "bet ", "betting", "bingo", "bitcoin", "boots", "brand",
	"burberry", "business", "buy", "call-girl", "callgirl", "canadagoose",
	"car-", "carpet", "cash", "casino", "cbd", "cheap", "cialis", "clean",
	"clinic", "clomid", "clothing", "coach-", "coachoutlet", "coin",
	"consult", "corp", "coupon", "course", "credit", "crypto", "customer",
	"dating", "deal", "dental", "dentist", "design", "diet", "digital",
	"discount", "domain", "dress", "drug", "earn", "ebook", "escort",
	"essay", "exchange", "fashion", "finance", "fitness", "flight",
	"followers", "forex", "free", "furniture", "gambl", "garcinia",
	"generat", "gift", "gold-", "gucci", "hack", "hair", "handbag",
	"health", "helpline", "herbal", "homework", "hosting", "hotel",
	"insur", "invest", "iphone", "jersey", "jewel", "jordan", "keto",
	"kitchen", "lawyer", "limo", "loan", "locksmith", "lottery", "lotto",
	"louboutin", "louisvuitton", "luxury", "makemoney", "massage",
	"medic", "michaelkors", "moncler", "money", "mortgage", "movers",
	"movies", "nike", "oakley", "offer", "offshore", "online", "outlet",
	"outsourc", "packers", "pandora", "parka", "partner", "party",
	"payday", "pharma", "phentermine", "phone", "pill", "pizza", "plumb",
	"poker", "porn", "prada", "prescription", "print", "printer",
	"product", "profit", "promo", "property", "prozac", "purchase",
	"rayban", "realestate", "recipe", "rental", "repair", "replica",
	"resort", "reviews", "rolex", "roofing", "roulette", "sale", "satta",
	"seo", "service", "sex", "shoe", "shop", "slot", "smm", "solar",
	"solutions", "spa-", "sport", "store", "stream", "sunglass",
	"supplement", "supplies", "support", "surgery", "tablet", "tattoo",
	"taxi", "techsupport", "ticket", "tiffany", "tires", "toys", "trader",
	"trading", "training", "translat", "travel", "tutor", "ugg",
	"vacation", "vape", "vardenafil", "viagra", "video-", "vip", "visa-",
	"vuitton", "watches", "wedding", "weightloss", "wholesale", "wines",
	"writing", "xanax", "yoga", "Диплом", "Займ", "Казино", "Кредит",
	"Купить", "Порно", "Проститут", "Ставки", "диплом", "займ", "казино",
	"кредит", "купить", "порно", "проститут", "ставки", "رهان", "قروض",
	"كازينو", "カジノ", "六合彩", "办证", "博彩", "发票", "娱乐城", "彩票", "投注", "时时彩",
	"棋牌", "真人娱乐", "赌场", "赛车", "바카라", "카지노", "토토",
};

/* Hosts that people cite. */
static const char *const references[] = {
	"10.0.", "127.0.0.1", "192.168.", "ac.uk", "acm.org", "apache.org",
	"archive.org", "arstechnica.", "arxiv.org", "askubuntu.", "bbc.",
	"bitbucket.", "blogs.", "bugs.", "bugzilla.", "cnn.com",
	"code.google", "codepen.io", "cran.", "cve.", "debian.org", "dev.",
	"developer.", "developers.", "dictionary.", "docs.", "doi.org",
	"edu ", "edu/", "elpais.", "en.", "example.", "faq.", "flickr.",
	"forum.", "forums.", "freedesktop.", "gist.", "git.", "github.",
	"gitlab.", "gnome.org", "gnu.org", "gov ", "gov.uk", "gov/",
	"groups.", "guardian.", "habr.", "help.", "ieee.org", "ietf.org",
	"imgur.", "ixbt.", "jsfiddle.", "kde.org", "kernel.org", "launchpad.",
	"lemonde.", "lists.", "localhost", "lwn.net", "mail.", "man7.org",
	"manual.", "microsoft.com", "mozilla.", "msdn.", "mysql.com",
	"nature.com", "ncbi.", "newyorker.", "nih.gov", "npmjs.", "npr.org",
	"nytimes.", "oracle.com", "pastebin.", "php.net", "postgresql.",
	"pypi.", "python.org", "raw.", "readthedocs.", "reddit.com",
	"redhat.com", "reuters.com", "rfc-editor", "sciencedirect.",
	"serverfault.", "sourceforge.", "spiegel.", "springer.",
	"stackexchange.", "stackoverflow.", "superuser.", "support.",
	"technet.", "theguardian.", "time.com", "ubuntu.com", "unix.",
	"w3.org", "washingtonpost.", "wiki.", "wikimedia.", "wikipedia.",
	"wired.com", "wsj.com", "xkcd.", "ycombinator.", "zdnet.",
};

static const char *const videos[] = {
	"dailymotion.", "vimeo.", "youtu.be", "youtube.",
};

static const char *const shorteners[] = {
	"amzn.to", "bit.do", "bit.ly", "bitly.", "buff.ly", "clck.ru",
	"cutt.ly", "db.tt", "dlvr.it", "fb.me", "fur.ly", "goo.gl", "is.gd",
	"j.mp", "lc.chat", "lnk", "ow.ly", "po.st", "qr.ae", "rb.gy",
	"rebrand.ly", "s.id", "shorturl.", "snip.ly", "soo.gd", "su.pr",
	"t.cn", "t.co/", "t.ly", "tiny.cc", "tinyurl.", "tr.im", "u.to",
	"v.gd", "vk.cc", "x.co",
};

/* Hosts where who posts has a page of his own, or sells. */
static const char *const profiles[] = {
	"airbnb.", "aliexpress.", "amazon.", "apps.apple", "bandcamp.",
	"behance.", "blogger.", "blogspot.", "deviantart.", "discord.",
	"drive.google", "dropbox.", "ebay.", "etsy.", "facebook.", "fb.com",
	"freelancer.", "instagram.", "itunes.", "linkedin.", "linktr.ee",
	"mediafire.", "medium.com", "mega.nz", "mixcloud.", "myspace.",
	"ok.ru", "pinterest.", "play.google", "plus.google", "quora.com",
	"reverbnation.", "shopify.", "sites.google", "snapchat.",
	"soundcloud.", "spotify.", "steamcommunity.", "t.me", "telegram.",
	"tiktok.", "tumblr.", "twitch.", "upwork.", "vk.com", "wa.me",
	"weebly.", "weibo.", "wix.com", "wixsite.", "wordpress.com", "yelp.",
};

/* Hosts for raising money, votes and goods, and those that pay for a click. */
static const char *const beggars[] = {
	"4shared.", "adf.ly", "avaaz.", "bc.vc", "bountysource.", "bubblews.",
	"buymeacoffee.", "causes.com", "change.org", "clixsense",
	"crowdrise.", "easypromos", "fiverr.", "funnyordie.", "generosity.",
	"gleam.io", "gofundme.", "gramfree", "gumroad.", "hackfb", "igg.me",
	"indiegogo.", "justgiving.", "kickstarter.", "ko-fi.", "linkbucks.",
	"neobux", "onlyfans.", "patreon.", "paypal", "poll", "rafflecopter",
	"rapidgator.", "redbubble.", "shorte.st", "shrinke", "spreadshirt.",
	"strawpoll", "sunfrog", "surveymonkey.", "swagbucks.", "teespring.",
	"thepetitionsite", "tsu.co", "vakinha.", "vote", "voting", "woobox.",
	"youcaring.", "zazzle.",
};

/* Parts of an address that pay whoever spread it. */
static const char *const referrals[] = {
	"#friend", "&aff", "&ref", "&tag=", "/aff", "/invite", "/join/",
	"/partner", "/r/", "/ref/", "/refer", "/register", "/sign-up",
	"/signup", "?a=", "?aff", "?from=", "?id=", "?invite", "?p=", "?r=",
	"?rb=", "?ref", "?tag=", "?u=", "?uid=", "aff ", "affid", "affiliate",
	"clickid", "partnerid", "promocode", "publ=", "refer", "referral",
	"utm ",
};
void
comment_words(struct comment_words *w)
{
	stems_index(&w->call, calls, COUNT(calls));
	stems_index(&w->own, owns, COUNT(owns));
	stems_index(&w->money, monies, COUNT(monies));
	stems_index(&w->plea, pleas, COUNT(pleas));
	stems_index(&w->praise, praises, COUNT(praises));
	stems_index(&w->wares, sellers, COUNT(sellers));
	stems_index(&w->talk, talks, COUNT(talks));
	stems_index(&w->cite, cites, COUNT(cites));
	stems_index(&w->references, references, COUNT(references));
	stems_index(&w->videos, videos, COUNT(videos));
	stems_index(&w->shorteners, shorteners, COUNT(shorteners));
	stems_index(&w->profiles, profiles, COUNT(profiles));
	stems_index(&w->beggars, beggars, COUNT(beggars));
	stems_index(&w->refer, referrals, COUNT(referrals));
}

/* ---- the links ---- */

/* What the features need to know of the text. */
struct survey {
	struct link first;
	size_t links;
	size_t end;		/* of the last link */
	size_t words;		/* outside of links */
	size_t capitals, smalls;	/* letters, there */
	size_t digits;		/* the longest number, blanks aside */
	bool shout, question, code;
	size_t call, own, money, plea, praise, wares, talk;
};

/* Length of what nobody sees at text[i]: a byte order mark, a zero-width
 * space; 0 if there is none. */
static size_t
invisible(struct span text, size_t i)
{
	const char *p = text.p + i, *end = text.p + text.n;

	return ahead(p, end, "\xEF\xBB\xBF") ||
	    ahead(p, end, "\xE2\x80\x8B") ? 3 : 0;
}

/* Counts in text[from, to), which holds no link. */
static void
survey_letters(struct survey *v, struct span text, size_t from, size_t to)
{
	size_t digits = 0, wide = 0;
	bool in = false;
	char c;

	for (; from < to; from++) {
		c = text.p[from];
		if (invisible(text, from) > 0) {
			from += 2;
			continue;
		}
		v->words += !in && (letter(c) || digit(c));
		in = letter(c) || digit(c) || (in && c == '\'');
		wide += (unsigned char)c >= 0xE3 && (unsigned char)c <= 0xED;
		v->capitals += c >= 'A' && c <= 'Z';
		v->smalls += c >= 'a' && c <= 'z';
		v->shout |= c == '!' && from + 1 < to &&
		    text.p[from + 1] == '!';
		v->question |= c == '?';
		v->code |= one_of(c, "{}=`\\") || (c == '>' && (from == 0 ||
		    text.p[from - 1] == '\n'));
		digits = digit(c) ? digits + 1 : one_of(c, " -()+.") ? digits :
		    0;
		if (digits > v->digits)
			v->digits = digits;
	}
	v->words += wide / 2;
}

static void
survey_words(struct survey *v, const struct comment_words *w,
    struct span text, size_t from, size_t to)
{
	struct span s = span_cut(text, from, to);

	v->call += stems_count(&w->call, s, false);
	v->own += stems_count(&w->own, s, false);
	v->money += stems_count(&w->money, s, false);
	v->plea += stems_count(&w->plea, s, false);
	v->praise += stems_count(&w->praise, s, false);
	v->wares += stems_count(&w->wares, s, false);
	v->talk += stems_count(&w->talk, s, false);
	survey_letters(v, text, from, to);
}

static void
survey(struct survey *v, const struct comment_words *w, struct span text)
{
	size_t i, line = 0, eol = 0;
	const char *p;
	struct link l;

	*v = (struct survey){ 0 };
	for (i = 0; i < text.n; i++) {
		if (i >= eol) {
			p = memchr(text.p + i, '\n', text.n - i);
			eol = p == NULL ? text.n : (size_t)(p - text.p) + 1;
			line = i;
		}
		if (!one_of(text.p[i], ":<[wW") ||
		    !link_at(text, line, eol, i, &l) || l.from < v->end)
			continue;
		if (v->links++ == 0)
			v->first = l;
		survey_words(v, w, text, v->end, l.from);
		v->end = l.to;
		i = l.to - 1;
	}
	survey_words(v, w, text, v->end, text.n);
}

/* ---- features ---- */

static uint8_t
most(size_t n, uint8_t limit)
{
	return n < limit ? (uint8_t)n : limit;
}

static uint8_t
words_step(size_t words)
{
	static const uint8_t edges[] = { 1, 3, 6, 11, 21, 41, 81, 161 };
	uint8_t i;

	for (i = 0; i < sizeof(edges) && words >= edges[i]; i++)
		;
	return i;
}

static uint8_t
host(const struct comment_words *w, const struct link *l)
{
	struct span s = { l->host.p, (size_t)(l->address.p + l->address.n -
	    l->host.p) };

	return stems_count(&w->beggars, l->host, false) > 0 ? 5 :
	    stems_count(&w->references, s, false) > 0 ? 1 :
	    stems_count(&w->videos, l->host, false) > 0 ? 2 :
	    stems_at(&w->shorteners, s.p, s.p + s.n) > 0 ? 3 :
	    stems_count(&w->profiles, s, false) > 0 ? 4 : 0;
}

/* 0: a front page; then by how many parts the path has. */
static uint8_t
path(const struct link *l)
{
	const char *p = l->host.p + l->host.n;
	const char *end = l->address.p + l->address.n;
	uint8_t parts = 0;

	for (; p + 1 < end && parts < 4; p++)
		if (*p == '/' && p[1] != '/')
			parts++;
	return parts;
}

/* 1: a link with words of its own; 2: and they sell; 3: broken. */
static uint8_t
markup(const struct comment_words *w, const struct link *l)
{
	if (l->broken)
		return 3;
	if (l->kind == BARE || l->kind == MARKDOWN || l->anchor.n == 0)
		return 0;
	return stems_count(&w->wares, l->anchor, false) > 0 ? 2 : 1;
}

static bool
spaces(struct span text, size_t from, size_t to)
{
	while (from < to) {
		if (invisible(text, from) > 0) {
			from += 3;
			continue;
		}
		if (letter(text.p[from]) || digit(text.p[from]))
			return false;
		from++;
	}
	return true;
}

/* Of the first link: 1 within words, 2 at the end of a sentence or line, 3 at
 * the end of all, 4 at the end and after the end of a sentence, 5 at the
 * beginning, 6 all there is. */
static uint8_t
place(struct span text, const struct survey *v)
{
	size_t i = v->first.from;
	bool last = spaces(text, v->first.to, text.n);

	if (spaces(text, 0, i))
		return last ? 6 : 5;
	while (i > 0 && blank(text.p[i - 1]))
		i--;
	if (one_of(text.p[i - 1], ".!?\n"))
		return last ? 4 : 2;
	return last ? 3 : 1;
}

/* True if the words right before the link cite. */
static bool
cited(const struct comment_words *w, struct span text, size_t at)
{
	size_t from = at < 24 ? 0 : at - 24, i;

	for (i = from; i < at; i++)
		if (text.p[i] == '\n')
			from = i;
	return stems_count(&w->cite, span_cut(text, from, at), false) > 0;
}

/* How many kinds of things it says that spam says; in a long text they count
 * for less. */
static uint8_t
pitch(const struct survey *s)
{
	size_t kinds = (size_t)(s->call > 0) + (s->own > 0) + (s->money > 0) +
	    (s->plea > 0) + (s->praise > 0) + (s->wares > 1);

	return most(s->words <= 40 ? kinds : kinds * 40 / s->words, 5);
}

bool
comment_values(const struct comment_words *w, struct span text,
    uint8_t v[COMMENT_FEATURES])
{
	struct survey s;
	struct link *l = &s.first;

	survey(&s, w, text);
	v[COMMENT_WORDS] = words_step(s.words);
	v[COMMENT_CALL] = most(s.call, 3);
	v[COMMENT_OWN] = most(s.own, 3);
	v[COMMENT_MONEY] = most(s.money, 3);
	v[COMMENT_PLEA] = most(s.plea, 2);
	v[COMMENT_PRAISE] = most(s.praise, 3);
	v[COMMENT_WARES] = most(s.wares, 3);
	v[COMMENT_TALK] = most(s.talk, 3);
	v[COMMENT_SHOUT] = s.shout || s.capitals > s.smalls + 4;
	v[COMMENT_QUESTION] = s.question;
	v[COMMENT_PHONE] = s.digits >= 9;
	v[COMMENT_CODE] = s.code;
	v[COMMENT_PITCH] = pitch(&s);
	if (s.links == 0)
		return false;
	v[COMMENT_LINKS] = most(s.links - 1, 3);
	v[COMMENT_CITED] = cited(w, text, l->from);
	v[COMMENT_HOST] = host(w, l);
	v[COMMENT_HOST_WARES] = most(stems_count(&w->wares, l->host, true), 2);
	v[COMMENT_PATH] = path(l);
	v[COMMENT_REFER] = stems_count(&w->refer, l->address, true) > 0;
	v[COMMENT_MARKUP] = markup(w, l);
	v[COMMENT_PLACE] = place(text, &s);
	return true;
}

int
comment_score(const uint8_t v[COMMENT_FEATURES])
{
	int score = weights[COMMENT_FEATURES][0];
	size_t i;

	for (i = 0; i < COMMENT_FEATURES; i++)
		score += weights[i][v[i]];
	return score;
}
