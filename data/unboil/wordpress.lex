; Strings of WordPress and its translators, GPL-2.0-or-later.
; Made by scripts/unboil-wordpress from Debian's wordpress-l10n.
[wp-leave-reply.en comment-form line]
Leave a Reply
[wp-leave-reply-to.en comment-form line]
Leave a Reply to *
[wp-leave-reply-cancel.en comment-form line]
Leave a Reply Cancel reply
[wp-leave-comment.en comment-form line]
Leave a Comment
[wp-cancel-reply.en comment-form line]
Cancel reply
[wp-cancel-reply2.en comment-form line]
Click here to cancel reply.
[wp-email-private.en comment-form line]
Your email address will not be published.
[wp-email-required.en comment-form line]
Your email address will not be published. Required fields are marked
[wp-required.en comment-form line]
Required fields are marked
[wp-mail-private.en comment-form line]
Mail (will not be published)
[wp-save-name.en comment-form line]
Save my name, email, and website in this browser for the next time I comment.
[wp-post-comment.en comment-form line]
Post Comment
[wp-submit-comment.en comment-form line]
Submit Comment
[wp-your-comment.en comment-form weak]
Your Comment
[wp-must-login.en comment-form line]
You must be logged in to post a comment.
[wp-login-reply.en comment-form line]
Log in to Reply
[wp-login-comment.en comment-form line]
Log in to leave a Comment
[wp-logged-in-as.en comment-form line]
Logged in as * .
[wp-moderation.en comment-meta line]
Your comment is awaiting moderation.
[wp-comments-closed.en comment-meta line]
Comments are closed.
[wp-comments-off.en comment-meta line]
Comments Off
[wp-comments-off-on.en comment-meta head]
Comments Off on *
[wp-no-comments.en comment-meta line]
No Comments
[wp-no-comments-yet.en comment-meta line]
No comments yet.
[wp-one-comment.en comment-meta line]
1 Comment
[wp-comments-count.en comment-meta weak]
# Comments
[wp-older-comments.en comment-meta line]
« Older Comments
[wp-newer-comments.en comment-meta line]
Newer Comments »
[wp-pingback.en comment-meta head]
Pingback:
[wp-password-comments.en comment-meta line]
This post is password protected. Enter the password to view comments.
[wp-password-comments2.en comment-meta line]
Protected Comments: Please enter your password to view comments.
[wp-comments-rss.en feed line]
Comments (RSS)
[wp-comments-feed.en feed line]
Comments Feed
[wp-entries-rss.en feed line]
Entries (RSS)
[wp-entries-feed.en feed line]
Entries feed
[wp-feed-post.en feed line]
RSS feed for comments on this post.
[wp-trackback-url.en feed line]
The URL to TrackBack this entry is: *
[wp-powered.en site-footer line]
Powered by WordPress
[wp-proudly.en site-footer line]
Proudly powered by WordPress
[wp-browsing.en nav-link line]
You are currently browsing the archives for the * category.
[wp-recent-posts.en nav-link line]
Recent Posts
[wp-recent-comments.en nav-link line]
Recent Comments
[wp-uncategorized.en nav-link weak]
Uncategorized
[wp-skip-content.en skip-link line]
Skip to content
[wp-skip-toolbar.en skip-link line]
Skip to toolbar
[wp-previous-post.en nav-link line]
Previous Post
[wp-next-post.en nav-link line]
Next Post
[wp-previous-page.en nav-link line]
« Previous Page
[wp-next-page.en nav-link line]
Next Page »
[wp-older-posts.en nav-link line]
← Older posts
[wp-newer-posts.en nav-link line]
Newer posts →
[wp-lost-password.en login line]
Lost your password?
[wp-remember-me.en login line]
Remember Me
[wp-archives.en nav-link weak]
Archives
[wp-categories.en nav-link weak]
Categories
[wp-search.en nav-link weak]
Search
[wp-search-for.en nav-link weak]
Search for:
[wp-menu.en nav-link weak]
Menu
[wp-log-in.en login weak]
Log in
[wp-register.en login weak]
Register
[wp-reply.en comment-meta weak]
Reply
[wp-edit.en nav-link weak]
Edit
[wp-comments.en comment-meta weak]
Comments
[wp-name.en comment-form weak]
Name
[wp-email.en comment-form weak]
Email
[wp-website.en comment-form weak]
Website
[wp-comment.en comment-form weak]
Comment
[wp-month-01.en month word]
January
[wp-month-02.en month word]
February
[wp-month-03.en month word]
March
[wp-month-04.en month word]
April
[wp-month-05.en month word]
May
[wp-month-06.en month word]
June
[wp-month-07.en month word]
July
[wp-month-08.en month word]
August
[wp-month-09.en month word]
September
[wp-month-10.en month word]
October
[wp-month-11.en month word]
November
[wp-month-12.en month word]
December
[wp-day-1.en month word]
Monday
[wp-day-2.en month word]
Tuesday
[wp-day-3.en month word]
Wednesday
[wp-day-4.en month word]
Thursday
[wp-day-5.en month word]
Friday
[wp-day-6.en month word]
Saturday
[wp-day-7.en month word]
Sunday
[wp-leave-reply.ar comment-form line]
أضف تعليق
[wp-leave-reply-to.ar comment-form line]
اترك رداً على *
[wp-leave-reply-cancel.ar comment-form line]
أضف تعليق إلغاء الرد
[wp-leave-comment.ar comment-form line]
أكتب تعليق
[wp-cancel-reply.ar comment-form line]
إلغاء الرد
[wp-cancel-reply2.ar comment-form line]
اضغط هنا لإلغاء الرد.
[wp-email-private.ar comment-form line]
لن يتم نشر عنوان بريدك الإلكتروني.
[wp-email-required.ar comment-form line]
لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ
[wp-required.ar comment-form line]
الحقول الإلزامية مشار إليها بـ
[wp-mail-private.ar comment-form line]
بريدك الإلكتروني (لن يتم نشره)
[wp-post-comment.ar comment-form line]
إضافة تعليق
[wp-submit-comment.ar comment-form line]
ارسال التعليق
[wp-your-comment.ar comment-form weak]
تعليقك
[wp-must-login.ar comment-form line]
يجب أنت تكون مسجل الدخول لتضيف تعليق.
[wp-login-reply.ar comment-form line]
عليك أن تسجل الدخول على تكتب رداً
[wp-login-comment.ar comment-form line]
عليك أن تسجل الدخول حتى تتمكن من كتابة تعليق
[wp-moderation.ar comment-meta line]
شكراً لك! تعليقك يحتاج مراجعة الإدارة قبل نشره.
[wp-comments-closed.ar comment-meta line]
التعليقات مغلقة.
[wp-comments-off.ar comment-meta line]
التعليقات مغلقة
[wp-no-comments.ar comment-meta line]
لا توجد تعليقات
[wp-no-comments-yet.ar comment-meta line]
لا يوجد تعليقات.
[wp-one-comment.ar comment-meta line]
تعليق واحد
[wp-comments-count.ar comment-meta weak]
# تعليق
[wp-older-comments.ar comment-meta line]
« التعليقات الأقدم
[wp-newer-comments.ar comment-meta line]
التعليقات الأحدث »
[wp-password-comments.ar comment-meta line]
هذه التدوينة محمية بكلمة مرور. لمشاهدة التعليقات، قم بكتابة كلمة المرور.
[wp-password-comments2.ar comment-meta line]
التعليقات محمية: رجاءاً أكتب كلمة المرور لمشاهدة التعليقات.
[wp-comments-rss.ar feed line]
التعليقات (RSS)
[wp-comments-feed.ar feed line]
خلاصة التعليقات
[wp-entries-rss.ar feed line]
خلاصة التدوينات (RSS)
[wp-feed-post.ar feed line]
خلاصة RSS للتعليقات على هذه التدوينة.
[wp-trackback-url.ar feed line]
رابط التعقيب على هذه التدوينة: *
[wp-powered.ar site-footer line]
يعمل بواسطة برنامج ووردبريس
[wp-browsing.ar nav-link line]
أنت تتصفح الآن أرشيف التصنيف * .
[wp-recent-posts.ar nav-link line]
أحدث التدوينات
[wp-recent-comments.ar nav-link line]
أحدث التعليقات
[wp-uncategorized.ar nav-link line]
غير مصنف
[wp-skip-toolbar.ar skip-link line]
انتقل إلى شريط الأدوات
[wp-previous-post.ar nav-link line]
تدوينة سابقة
[wp-next-post.ar nav-link line]
تدوينة لاحقة
[wp-previous-page.ar nav-link line]
« الصفحة السابقة
[wp-next-page.ar nav-link line]
الصفحة التالية »
[wp-lost-password.ar login line]
هل فقدت كلمة مرورك ؟
[wp-remember-me.ar login weak]
تذكرني
[wp-archives.ar nav-link weak]
الأرشيف
[wp-categories.ar nav-link weak]
تصنيفات
[wp-search.ar nav-link weak]
بحث
[wp-search-for.ar nav-link weak]
البحث عن:
[wp-log-in.ar login weak]
تسجيل الدخول
[wp-register.ar login weak]
تسجيل
[wp-reply.ar comment-meta weak]
رد
[wp-edit.ar nav-link weak]
تحرير
[wp-comments.ar comment-meta weak]
تعليقات
[wp-name.ar comment-form weak]
الاسم
[wp-email.ar comment-form weak]
البريد الإلكتروني
[wp-website.ar comment-form weak]
الموقع
[wp-comment.ar comment-form weak]
تعليق
[wp-month-01.ar month word]
يناير
[wp-month-02.ar month word]
فبراير
[wp-month-03.ar month word]
مارس
[wp-month-04.ar month word]
أبريل
[wp-month-05.ar month word]
مايو
[wp-month-06.ar month word]
يونيو
[wp-month-07.ar month word]
يوليو
[wp-month-08.ar month word]
أغسطس
[wp-month-09.ar month word]
سبتمبر
[wp-month-10.ar month word]
أكتوبر
[wp-month-11.ar month word]
نوفمبر
[wp-month-12.ar month word]
ديسمبر
[wp-day-1.ar month word]
الإثنين
[wp-day-2.ar month word]
الثلاثاء
[wp-day-3.ar month word]
الأربعاء
[wp-day-4.ar month word]
الخميس
[wp-day-5.ar month word]
الجمعة
[wp-day-6.ar month word]
السبت
[wp-day-7.ar month word]
الأحد
[wp-leave-reply.bg-BG comment-form line]
Вашият коментар
[wp-leave-reply-to.bg-BG comment-form line]
Вашият отговор на *
[wp-leave-reply-cancel.bg-BG comment-form line]
Вашият коментар Отказ
[wp-cancel-reply.bg-BG comment-form weak]
Отказ
[wp-cancel-reply2.bg-BG comment-form line]
Отказване на отговора
[wp-email-private.bg-BG comment-form line]
Вашият email адрес няма да бъде публикуван
[wp-email-required.bg-BG comment-form line]
Вашият email адрес няма да бъде публикуван Задължителните полета са отбелязани с
[wp-required.bg-BG comment-form line]
Задължителните полета са отбелязани с
[wp-mail-private.bg-BG comment-form line]
Email (няма да бъде публикуван)
[wp-post-comment.bg-BG comment-form weak]
Коментиране
[wp-submit-comment.bg-BG comment-form line]
Изпращане на коментара
[wp-your-comment.bg-BG comment-form weak]
Вашият коментар
[wp-must-login.bg-BG comment-form line]
Трябва да влезете, за да публикувате коментар.
[wp-login-reply.bg-BG comment-form line]
Влезте, за да отговорите
[wp-login-comment.bg-BG comment-form line]
Влезте, за да оставите коментар
[wp-moderation.bg-BG comment-meta line]
Коментарът ви очаква одобрение
[wp-comments-closed.bg-BG comment-meta line]
Коментари са забранени.
[wp-comments-off.bg-BG comment-meta line]
Коментарите са изключени
[wp-no-comments.bg-BG comment-meta line]
Няма коментари
[wp-no-comments-yet.bg-BG comment-meta line]
Все още няма коментари.
[wp-one-comment.bg-BG comment-meta line]
1 Коментар
[wp-comments-count.bg-BG comment-meta weak]
# Коментара
[wp-older-comments.bg-BG comment-meta line]
« По-стари
[wp-newer-comments.bg-BG comment-meta line]
По-нови коментари »
[wp-password-comments.bg-BG comment-meta line]
Публикацията е защитена с парола. За да я видите, моля въведете паролата.
[wp-password-comments2.bg-BG comment-meta line]
Въведете вашата паролата, за да видите коментарите.
[wp-comments-rss.bg-BG feed line]
Коментари (RSS)
[wp-comments-feed.bg-BG feed line]
Хранилка за коментари
[wp-entries-rss.bg-BG feed line]
Публикации (RSS)
[wp-feed-post.bg-BG feed line]
RSS хранилка за коментарите към тази публикация.
[wp-trackback-url.bg-BG feed line]
Адрес за TrackBack към публикацията: *
[wp-powered.bg-BG site-footer line]
Задвижвано от WordPress
[wp-browsing.bg-BG nav-link line]
Разглеждате архивите за категория * .
[wp-recent-posts.bg-BG nav-link line]
Скорошни публикации
[wp-recent-comments.bg-BG nav-link line]
Скорошни коментари
[wp-uncategorized.bg-BG nav-link line]
без-категория
[wp-previous-post.bg-BG nav-link line]
Предишна публикация
[wp-next-post.bg-BG nav-link line]
Следваща публикация
[wp-previous-page.bg-BG nav-link line]
« Предишна страница
[wp-next-page.bg-BG nav-link line]
Следваща страница »
[wp-lost-password.bg-BG login line]
Изгубена парола?
[wp-remember-me.bg-BG login weak]
Запомняне
[wp-archives.bg-BG nav-link weak]
Архиви
[wp-categories.bg-BG nav-link weak]
Категории
[wp-search.bg-BG nav-link weak]
Търсене
[wp-search-for.bg-BG nav-link weak]
Търсене за:
[wp-log-in.bg-BG login weak]
Вход
[wp-register.bg-BG login weak]
Регистрация
[wp-reply.bg-BG comment-meta weak]
Отговор
[wp-edit.bg-BG nav-link weak]
Редактиране
[wp-comments.bg-BG comment-meta weak]
Коментари
[wp-name.bg-BG comment-form weak]
Име
[wp-website.bg-BG comment-form weak]
Интернет страница
[wp-comment.bg-BG comment-form weak]
Коментар
[wp-month-01.bg-BG month word]
януари
[wp-month-02.bg-BG month word]
февруари
[wp-month-03.bg-BG month word]
март
[wp-month-04.bg-BG month word]
април
[wp-month-05.bg-BG month word]
май
[wp-month-06.bg-BG month word]
юни
[wp-month-07.bg-BG month word]
юли
[wp-month-08.bg-BG month word]
август
[wp-month-09.bg-BG month word]
септември
[wp-month-10.bg-BG month word]
октомври
[wp-month-11.bg-BG month word]
ноември
[wp-month-12.bg-BG month word]
декември
[wp-day-1.bg-BG month word]
понеделник
[wp-day-2.bg-BG month word]
вторник
[wp-day-3.bg-BG month word]
сряда
[wp-day-4.bg-BG month word]
четвъртък
[wp-day-5.bg-BG month word]
петък
[wp-day-6.bg-BG month word]
събота
[wp-day-7.bg-BG month word]
неделя
[wp-leave-comment2.bn-BD comment-form line]
মন্তব্য দিন
[wp-your-comment.bn-BD comment-form weak]
আপনার মন্তব্য
[wp-no-comments.bn-BD comment-meta line]
কোন মন্তব্য নেই
[wp-no-comments-yet.bn-BD comment-meta line]
কোন মন্তব্য নেই এখনও
[wp-one-comment.bn-BD comment-meta line]
১ টি মন্তব্য
[wp-comments-count.bn-BD comment-meta line]
# টি মন্তব্য
[wp-password-comments2.bn-BD comment-meta line]
সংরক্ষিত মন্তব্য: মতামত দেখার জন্য অনুগ্রহ পূর্বক আপনার পাসওয়ার্ড প্রদান করুন।
[wp-feed-post.bn-BD feed line]
এই পোস্টের মন্তব্য সমূহের feed RSS
[wp-powered.bn-BD site-footer line]
ওয়ার্ডপ্রেস দিয়ে চালিত
[wp-recent-posts.bn-BD nav-link line]
সাম্প্রতিক পোস্ট সমূহ
[wp-recent-comments.bn-BD nav-link line]
সাম্প্রতিক মন্তব্যসমূহ
[wp-uncategorized.bn-BD nav-link line]
বিভাগবিহীন
[wp-previous-page.bn-BD nav-link line]
« পূর্ববর্তী পৃষ্ঠা
[wp-next-page.bn-BD nav-link line]
পরবর্তী পৃষ্ঠা »
[wp-lost-password.bn-BD login line]
পাসওয়ার্ড হারিয়েছেন?
[wp-archives.bn-BD nav-link weak]
আর্কাইভ
[wp-categories.bn-BD nav-link weak]
বিভাগ
[wp-search.bn-BD nav-link weak]
খোঁজ করুন
[wp-register.bn-BD login weak]
রেজিষ্টার
[wp-edit.bn-BD nav-link weak]
সম্পাদনা
[wp-comments.bn-BD comment-meta weak]
মন্তব্য
[wp-name.bn-BD comment-form weak]
নাম
[wp-website.bn-BD comment-form weak]
ওয়েবসাইট
[wp-month-01.bn-BD month word]
জানুয়ারি
[wp-month-02.bn-BD month word]
ফেব্রুয়ারি
[wp-month-03.bn-BD month word]
মার্চ
[wp-month-04.bn-BD month word]
এপ্রিল
[wp-month-05.bn-BD month word]
মে
[wp-month-06.bn-BD month word]
জুন
[wp-month-08.bn-BD month word]
অগাষ্ট
[wp-month-09.bn-BD month word]
সেপ্টেম্বর
[wp-month-10.bn-BD month word]
অক্টোবর
[wp-month-11.bn-BD month word]
নভেম্বর
[wp-month-12.bn-BD month word]
ডিসেম্বর
[wp-day-1.bn-BD month word]
সোমবার
[wp-day-2.bn-BD month word]
মঙ্গলবার
[wp-day-3.bn-BD month word]
বুধবার
[wp-day-4.bn-BD month word]
বৃহস্পতিবার
[wp-day-5.bn-BD month word]
শুক্রবার
[wp-day-6.bn-BD month word]
শনিবার
[wp-day-7.bn-BD month word]
রবিবার
[wp-leave-reply.bs-BA comment-form weak]
Komentariši
[wp-leave-reply-to.bs-BA comment-form line]
Odgovori na *
[wp-leave-reply-cancel.bs-BA comment-form line]
Komentariši Poništi odgovor
[wp-leave-comment.bs-BA comment-form line]
Napiši komentar
[wp-cancel-reply.bs-BA comment-form line]
Poništi odgovor
[wp-cancel-reply2.bs-BA comment-form line]
Kliknite ovdje da poništite odgovor.
[wp-email-private.bs-BA comment-form line]
Vaša email adresa neće biti objavljivana.
[wp-email-required.bs-BA comment-form line]
Vaša email adresa neće biti objavljivana. Neophodna polja su označena sa
[wp-required.bs-BA comment-form line]
Neophodna polja su označena sa
[wp-mail-private.bs-BA comment-form line]
Email (neće biti objavljen)
[wp-post-comment.bs-BA comment-form line]
Objavi komentar
[wp-submit-comment.bs-BA comment-form line]
Pošalji komentar
[wp-your-comment.bs-BA comment-form weak]
Vaš komentar
[wp-must-login.bs-BA comment-form line]
Morate biti prijavljeni da biste objavili komentar.
[wp-login-reply.bs-BA comment-form line]
Prijavite se da biste komentarisali
[wp-login-comment.bs-BA comment-form line]
Prijavite se da napišete komentar
[wp-moderation.bs-BA comment-meta line]
Vaš komentar čeka na moderaciju.
[wp-comments-closed.bs-BA comment-meta line]
Komentari su isključeni.
[wp-comments-off.bs-BA comment-meta line]
Komentari su isključeni
[wp-no-comments.bs-BA comment-meta line]
Nema komentara
[wp-no-comments-yet.bs-BA comment-meta line]
Trenutno nema komentara.
[wp-one-comment.bs-BA comment-meta line]
1 komentar
[wp-comments-count.bs-BA comment-meta weak]
# komentara
[wp-older-comments.bs-BA comment-meta line]
« Stariji komentari
[wp-newer-comments.bs-BA comment-meta line]
Noviji komentari »
[wp-pingback.bs-BA comment-meta head]
Povratni ping:
[wp-password-comments.bs-BA comment-meta line]
Ovaj članak je zaštićen šifrom. Unesite šifru da biste vidjeli komentare.
[wp-password-comments2.bs-BA comment-meta line]
Zaštićeni komentari: molimo vas da unesete vašu šifru da biste vidjeli komentare.
[wp-comments-rss.bs-BA feed line]
Komentari (RSS)
[wp-comments-feed.bs-BA feed line]
Novosti o komentarima
[wp-entries-rss.bs-BA feed line]
Unosi (RSS)
[wp-feed-post.bs-BA feed line]
RSS novosti za komentare na ovom članku.
[wp-trackback-url.bs-BA feed line]
URL za povratni poziv ovog unosa je: *
[wp-powered.bs-BA site-footer line]
Zasnovano na WordPressu
[wp-browsing.bs-BA nav-link line]
Trenutno pregledate arhive za kategoriju * .
[wp-recent-posts.bs-BA nav-link line]
Najnoviji članci
[wp-recent-comments.bs-BA nav-link line]
Najnoviji komentari
[wp-uncategorized.bs-BA nav-link weak]
Nekategorisano
[wp-skip-toolbar.bs-BA skip-link line]
Idi na alatnu traku
[wp-previous-post.bs-BA nav-link line]
Prethodni članak
[wp-next-post.bs-BA nav-link line]
Sljedeći članak
[wp-previous-page.bs-BA nav-link line]
« Prethodna stranica
[wp-next-page.bs-BA nav-link line]
Sljedeća stranica «
[wp-lost-password.bs-BA login line]
Zaboravili ste šifru?
[wp-remember-me.bs-BA login line]
Zapamti me
[wp-archives.bs-BA nav-link weak]
Arhive
[wp-categories.bs-BA nav-link weak]
Kategorije
[wp-search.bs-BA nav-link weak]
Pretraga
[wp-search-for.bs-BA nav-link weak]
Pretraga:
[wp-log-in.bs-BA login weak]
Prijava
[wp-register.bs-BA login weak]
Registracija
[wp-reply.bs-BA comment-meta weak]
Komentariši
[wp-edit.bs-BA nav-link weak]
Uredi
[wp-comments.bs-BA comment-meta weak]
Komentari
[wp-name.bs-BA comment-form weak]
Ime
[wp-website.bs-BA comment-form weak]
Web stranica
[wp-comment.bs-BA comment-form weak]
Komentar
[wp-month-01.bs-BA month word]
Januar
[wp-month-02.bs-BA month word]
Februar
[wp-month-03.bs-BA month word]
Mart
[wp-month-05.bs-BA month word]
Maj
[wp-month-06.bs-BA month word]
Juni
[wp-month-07.bs-BA month word]
Juli
[wp-month-09.bs-BA month word]
Septembar
[wp-month-10.bs-BA month word]
Oktobar
[wp-month-11.bs-BA month word]
Novembar
[wp-month-12.bs-BA month word]
Decembar
[wp-day-1.bs-BA month word]
Ponedjeljak
[wp-day-2.bs-BA month word]
Utorak
[wp-day-3.bs-BA month word]
Srijeda
[wp-day-4.bs-BA month word]
Četvrtak
[wp-day-5.bs-BA month word]
Petak
[wp-day-6.bs-BA month word]
Subota
[wp-day-7.bs-BA month word]
Nedjelja
[wp-leave-reply.ca comment-form line]
Deixa un comentari
[wp-leave-reply-to.ca comment-form line]
Respon a *
[wp-leave-reply-cancel.ca comment-form line]
Deixa un comentari Cancel·la les respostes
[wp-leave-comment.ca comment-form line]
Feu un comentari
[wp-cancel-reply.ca comment-form line]
Cancel·la les respostes
[wp-cancel-reply2.ca comment-form line]
Feu clic aquí per cancel·lar la resposta.
[wp-email-private.ca comment-form line]
L'adreça electrònica no es publicarà
[wp-email-required.ca comment-form line]
L'adreça electrònica no es publicarà Els camps necessaris estan marcats amb
[wp-required.ca comment-form line]
Els camps necessaris estan marcats amb
[wp-mail-private.ca comment-form line]
Adreça electrònica (no es farà pública)
[wp-post-comment.ca comment-form line]
Envia un comentari
[wp-submit-comment.ca comment-form line]
Envia el comentari
[wp-your-comment.ca comment-form weak]
El vostre comentari
[wp-must-login.ca comment-form line]
Heu d'iniciar la sessió per escriure un comentari.
[wp-login-reply.ca comment-form line]
Entra per respondre
[wp-login-comment.ca comment-form line]
Entra per fer un comentari
[wp-logged-in-as.ca comment-form line]
Sessió iniciada com a * .
[wp-moderation.ca comment-meta line]
El comentari està esperant moderació.
[wp-comments-closed.ca comment-meta line]
Els comentaris estan tancats.
[wp-comments-off-on.ca comment-meta head]
Comentaris tancats a *
[wp-no-comments.ca comment-meta line]
No hi ha comentaris
[wp-no-comments-yet.ca comment-meta line]
Encara no hi ha comentaris.
[wp-one-comment.ca comment-meta line]
1 comentari
[wp-older-comments.ca comment-meta line]
« Comentaris anteriors
[wp-newer-comments.ca comment-meta line]
Comentaris més recents »
[wp-pingback.ca comment-meta head]
Retroenllaç:
[wp-password-comments.ca comment-meta line]
Aquesta entrada està protegida amb contrasenya. Introduïu-la per veure'n els comentaris.
[wp-password-comments2.ca comment-meta line]
Comentaris protegits: introdueix la contrasenya per veure els comentaris.
[wp-comments-rss.ca feed line]
Comentaris (RSS)
[wp-comments-feed.ca feed line]
Canal de comentaris
[wp-entries-rss.ca feed line]
Entrades (RSS)
[wp-feed-post.ca feed line]
Subscripció RSS als comentaris de l'entrada.
[wp-powered.ca site-footer line]
Funcionant amb el WordPress
[wp-browsing.ca nav-link line]
Esteu navegant pels arxius de la categoria * .
[wp-recent-posts.ca nav-link line]
Entrades recents
[wp-recent-comments.ca nav-link line]
Comentaris recents
[wp-uncategorized.ca nav-link weak]
General
[wp-skip-toolbar.ca skip-link line]
Aneu a la barra d'eines
[wp-previous-post.ca nav-link line]
Entrada prèvia
[wp-next-post.ca nav-link line]
Entrada següent
[wp-previous-page.ca nav-link line]
« Pàgina prèvia
[wp-next-page.ca nav-link line]
Pàgina següent »
[wp-lost-password.ca login line]
Heu perdut la contrasenya?
[wp-remember-me.ca login line]
Recorda'm
[wp-archives.ca nav-link weak]
Arxius
[wp-search.ca nav-link weak]
Cerca
[wp-search-for.ca nav-link weak]
Cerca:
[wp-menu.ca nav-link weak]
Menú
[wp-log-in.ca login weak]
Entra
[wp-register.ca login weak]
Registra
[wp-reply.ca comment-meta weak]
Respon
[wp-edit.ca nav-link weak]
Edita
[wp-comments.ca comment-meta weak]
Comentaris
[wp-name.ca comment-form weak]
Nom
[wp-email.ca comment-form weak]
Correu electrònic
[wp-website.ca comment-form weak]
Lloc web
[wp-comment.ca comment-form weak]
Comentari
[wp-month-01.ca month word]
gener
[wp-month-02.ca month word]
febrer
[wp-month-03.ca month word]
març
[wp-month-04.ca month word]
abril
[wp-month-05.ca month word]
maig
[wp-month-06.ca month word]
juny
[wp-month-07.ca month word]
juliol
[wp-month-08.ca month word]
agost
[wp-month-09.ca month word]
setembre
[wp-month-10.ca month word]
octubre
[wp-month-11.ca month word]
novembre
[wp-month-12.ca month word]
desembre
[wp-day-1.ca month word]
dilluns
[wp-day-2.ca month word]
dimarts
[wp-day-3.ca month word]
dimecres
[wp-day-4.ca month word]
dijous
[wp-day-5.ca month word]
divendres
[wp-day-6.ca month word]
dissabte
[wp-day-7.ca month word]
diumenge
[wp-leave-reply.ckb comment-form line]
وەڵامێک بنووسە
[wp-leave-reply-to.ckb comment-form line]
وەڵامێک بنووسە بۆ *
[wp-leave-reply-cancel.ckb comment-form line]
وەڵامێک بنووسە هەڵوەشاندنەوەی وەڵام
[wp-leave-comment.ckb comment-form line]
لێدوانێک بنووسە
[wp-cancel-reply.ckb comment-form line]
هەڵوەشاندنەوەی وەڵام
[wp-cancel-reply2.ckb comment-form line]
كرته‌ بكه‌ لێره‌ بکە بۆ هەڵوەشاندنەوەی وەڵام
[wp-email-private.ckb comment-form line]
پۆستی ئەلکترۆنیکەت بڵاو ناکرێتەوە .
[wp-email-required.ckb comment-form line]
پۆستی ئەلکترۆنیکەت بڵاو ناکرێتەوە . خانە پێویستەکان دەستنیشانکراون بە
[wp-required.ckb comment-form line]
خانە پێویستەکان دەستنیشانکراون بە
[wp-mail-private.ckb comment-form line]
پەیامی ئەلیکترۆنی (بڵاوناکرێتەوە)
[wp-submit-comment.ckb comment-form line]
لێدوان بنێرە
[wp-your-comment.ckb comment-form weak]
لێدوانەکەت
[wp-must-login.ckb comment-form line]
پێویستە لە ژوورەوەبیت بۆ نووسینی لێدوانێک.
[wp-login-reply.ckb comment-form line]
بچۆ ژووره‌وه‌ بۆ وەڵام
[wp-login-comment.ckb comment-form line]
بچۆ ژوورەوە بۆ نووسینی لێدوانێک
[wp-moderation.ckb comment-meta line]
لێدوانەکەت چاوەڕێی چاودێری کردنە.
[wp-comments-closed.ckb comment-meta line]
لێدووان داخراوە .
[wp-comments-off.ckb comment-meta line]
لێدوانەکان ناچالاکن
[wp-no-comments.ckb comment-meta line]
هیچ لێدوانێک نییە
[wp-no-comments-yet.ckb comment-meta line]
هیچ‌ لێدوانێک نییە تا ئێستا
[wp-one-comment.ckb comment-meta line]
1 لێدوان
[wp-comments-count.ckb comment-meta weak]
# لێدوان
[wp-older-comments.ckb comment-meta line]
لێدوانە کۆنترەکان «
[wp-newer-comments.ckb comment-meta line]
لێدوانە نوێترەکان »
[wp-password-comments.ckb comment-meta line]
ئەم بابەتە پارێزراوە بە وشەی نهێنی . تکایە وشەی نهێنی بنووسە بۆ پیشاندانی لێدوان.
[wp-password-comments2.ckb comment-meta line]
لێدوانه‌ پارێزراوه‌کان: تکایه‌ تێپه‌ڕه‌وشه‌ بنووسه‌ بۆ بینینی لێدوانه‌کان.
[wp-comments-rss.ckb feed line]
بۆچوونەکان (RSS)
[wp-comments-feed.ckb feed line]
RSS FEED ـی لێدوانه‌کان
[wp-entries-rss.ckb feed line]
ناوەڕۆک (RSS)
[wp-feed-post.ckb feed line]
RSS feed ـی لێدوانه‌کانی ئه‌م بابه‌ته‌.
[wp-trackback-url.ckb feed line]
ئەمەبەستەری تراکباکە بۆ ئەم ناوەڕۆکە: *
[wp-powered.ckb site-footer line]
پشتبه‌ستوو به‌ وۆردپرێس
[wp-browsing.ckb nav-link line]
تۆ ئەرشیفی هاوپۆلی * دەبینی.
[wp-recent-posts.ckb nav-link line]
دوا بابه‌ته‌کان
[wp-recent-comments.ckb nav-link line]
دوا لێدوانه‌کان
[wp-uncategorized.ckb nav-link line]
هاوپۆل نەکراو
[wp-previous-post.ckb nav-link line]
بابه‌تی پێشوو
[wp-next-post.ckb nav-link line]
بابه‌تی داهاتوو
[wp-previous-page.ckb nav-link line]
« په‌ڕی پێشوو
[wp-next-page.ckb nav-link line]
په‌ڕی دواتر »
[wp-lost-password.ckb login line]
تێپەڕەوشەت لەبیر کردووە؟
[wp-remember-me.ckb login line]
بیرمبهێنه‌وه‌
[wp-archives.ckb nav-link weak]
ئه‌رشیفه‌کان
[wp-categories.ckb nav-link weak]
هاوپۆله‌كان
[wp-search.ckb nav-link weak]
گه‌ڕان
[wp-search-for.ckb nav-link weak]
بگه‌ڕێ بۆ:
[wp-log-in.ckb login weak]
چوونە ژوورەوە
[wp-register.ckb login weak]
خۆتۆماركردن
[wp-reply.ckb comment-meta weak]
وەڵامدانەوە
[wp-edit.ckb nav-link weak]
ده‌ستكاری
[wp-comments.ckb comment-meta weak]
لێدوانه‌کان
[wp-name.ckb comment-form weak]
ناو
[wp-email.ckb comment-form weak]
پۆستی ئەلکترۆنی
[wp-website.ckb comment-form weak]
ماڵپه‌ڕ
[wp-comment.ckb comment-form weak]
لێدوان
[wp-month-01.ckb month word]
كانونی دووه‌م
[wp-month-02.ckb month word]
شوبات
[wp-month-03.ckb month word]
ئازار
[wp-month-04.ckb month word]
نیسان
[wp-month-05.ckb month word]
ئایار
[wp-month-06.ckb month word]
حوزه‌یران
[wp-month-07.ckb month word]
ته‌مموز
[wp-month-08.ckb month word]
ئاب
[wp-month-09.ckb month word]
ئه‌یلول
[wp-month-10.ckb month word]
تشرینی یه‌كه‌م
[wp-month-11.ckb month word]
تشرینی دووه‌م
[wp-month-12.ckb month word]
كانونی یه‌كه‌م
[wp-day-1.ckb month word]
دوو شه‌ممه‌
[wp-day-2.ckb month word]
سێ شه‌ممه‌
[wp-day-3.ckb month word]
چوار شه‌ممه‌
[wp-day-4.ckb month word]
پێنج شه‌ممه‌
[wp-day-5.ckb month word]
هه‌ینی
[wp-day-6.ckb month word]
شه‌ممه‌
[wp-day-7.ckb month word]
یه‌ك شه‌ممه‌
[wp-leave-reply.cs-CZ comment-form line]
Napsat komentář
[wp-leave-reply-to.cs-CZ comment-form line]
Napsat komentář k *
[wp-leave-reply-cancel.cs-CZ comment-form line]
Napsat komentář Zrušit odpověď na komentář
[wp-cancel-reply.cs-CZ comment-form line]
Zrušit odpověď na komentář
[wp-cancel-reply2.cs-CZ comment-form line]
Odpověď na komentář zrušíte zde.
[wp-email-private.cs-CZ comment-form line]
Vaše emailová adresa nebude zveřejněna.
[wp-email-required.cs-CZ comment-form line]
Vaše emailová adresa nebude zveřejněna. Vyžadované informace jsou označeny
[wp-required.cs-CZ comment-form line]
Vyžadované informace jsou označeny
[wp-mail-private.cs-CZ comment-form line]
Email (nebude zveřejněn)
[wp-post-comment.cs-CZ comment-form line]
Odeslat komentář
[wp-your-comment.cs-CZ comment-form weak]
Komentář
[wp-must-login.cs-CZ comment-form line]
Pro přidání komentáře musíte být přihlášeni.
[wp-login-reply.cs-CZ comment-form line]
Pro vložení odpovědi na komentář se musíte přihlásit
[wp-login-comment.cs-CZ comment-form line]
Pro vložení komentáře se musíte přihlásit
[wp-moderation.cs-CZ comment-meta line]
Komentář čeká na schválení.
[wp-comments-closed.cs-CZ comment-meta line]
Komentáře nejsou povoleny.
[wp-comments-off.cs-CZ comment-meta line]
Komentáře nejsou povoleny
[wp-no-comments.cs-CZ comment-meta line]
Žádné komentáře
[wp-no-comments-yet.cs-CZ comment-meta line]
Zatím nemáte žádné komentáře.
[wp-one-comment.cs-CZ comment-meta line]
1 komentář
[wp-comments-count.cs-CZ comment-meta weak]
Komentáře: #
[wp-older-comments.cs-CZ comment-meta line]
« Starší komentáře
[wp-newer-comments.cs-CZ comment-meta line]
Novější komentáře »
[wp-password-comments.cs-CZ comment-meta line]
Tento příspěvek je chráněn heslem. Abyste si mohli prohlížet příslušné komentáře, musíte nejdříve zadat heslo.
[wp-password-comments2.cs-CZ comment-meta line]
Chráněné komentáře: Pokud je chcete zobrazit, zadejte svoje heslo.
[wp-comments-rss.cs-CZ feed line]
RSS komentářů
[wp-entries-rss.cs-CZ feed weak]
RSS
[wp-feed-post.cs-CZ feed line]
RSS komentářů k tomuto příspěvku.
[wp-trackback-url.cs-CZ feed line]
URL adresa pro trackbacky odkazující přímo na tento text: *
[wp-powered.cs-CZ site-footer line]
Vytvořeno pomocí WordPressu
[wp-proudly2.cs-CZ site-footer line]
Na webu * používáme redakční systém *
[wp-browsing.cs-CZ nav-link line]
Právě prohlížíte výpis archivu rubriky * .
[wp-recent-posts.cs-CZ nav-link line]
Nejnovější příspěvky
[wp-recent-comments.cs-CZ nav-link line]
Nejnovější komentáře
[wp-uncategorized.cs-CZ nav-link weak]
Nezařazené
[wp-previous-post.cs-CZ nav-link line]
Předchozí příspěvek
[wp-next-post.cs-CZ nav-link line]
Další příspěvek
[wp-previous-page.cs-CZ nav-link line]
« Předchozí stránka
[wp-next-page.cs-CZ nav-link line]
Další stránka »
[wp-lost-password.cs-CZ login line]
Zapomněli jste heslo?
[wp-remember-me.cs-CZ login line]
Pamatovat si mě
[wp-archives.cs-CZ nav-link weak]
Archiv
[wp-categories.cs-CZ nav-link weak]
Rubriky
[wp-search.cs-CZ nav-link weak]
Hledat
[wp-search-for.cs-CZ nav-link weak]
Hledat:
[wp-log-in.cs-CZ login weak]
Přihlásit se
[wp-register.cs-CZ login weak]
Registrace
[wp-reply.cs-CZ comment-meta weak]
Odpovědět
[wp-edit.cs-CZ nav-link weak]
Upravit
[wp-comments.cs-CZ comment-meta weak]
Komentáře
[wp-name.cs-CZ comment-form weak]
Název
[wp-email.cs-CZ comment-form weak]
Emailová adresa
[wp-website.cs-CZ comment-form weak]
Webová stránka
[wp-month-01.cs-CZ month word]
Leden
[wp-month-02.cs-CZ month word]
Únor
[wp-month-03.cs-CZ month word]
Březen
[wp-month-04.cs-CZ month word]
Duben
[wp-month-05.cs-CZ month word]
Květen
[wp-month-06.cs-CZ month word]
Červen
[wp-month-07.cs-CZ month word]
Červenec
[wp-month-08.cs-CZ month word]
Srpen
[wp-month-09.cs-CZ month word]
Září
[wp-month-10.cs-CZ month word]
Říjen
[wp-month-11.cs-CZ month word]
Listopad
[wp-month-12.cs-CZ month word]
Prosinec
[wp-day-1.cs-CZ month word]
Pondělí
[wp-day-2.cs-CZ month word]
Úterý
[wp-day-3.cs-CZ month word]
Středa
[wp-day-4.cs-CZ month word]
Čtvrtek
[wp-day-5.cs-CZ month word]
Pátek
[wp-day-6.cs-CZ month word]
Sobota
[wp-day-7.cs-CZ month word]
Neděle
[wp-leave-reply.cy comment-form line]
Gadael Ymateb
[wp-leave-reply-to.cy comment-form line]
Gadael Ymateb i *
[wp-leave-reply-cancel.cy comment-form line]
Gadael Ymateb Diddymu ymateb
[wp-leave-comment.cy comment-form line]
Gadael Sylw
[wp-leave-comment2.cy comment-form line]
Rhowch sylw
[wp-cancel-reply.cy comment-form line]
Diddymu ymateb
[wp-cancel-reply2.cy comment-form line]
Clicio yma i ddileu atal.
[wp-email-private.cy comment-form line]
Ni fydd eich cyfeiriad e-bost yn cael ei gyhoeddi.
[wp-email-required.cy comment-form line]
Ni fydd eich cyfeiriad e-bost yn cael ei gyhoeddi. Mae'r meysydd gofynnol yn cael eu marcio
[wp-required.cy comment-form line]
Mae'r meysydd gofynnol yn cael eu marcio
[wp-mail-private.cy comment-form line]
E-bost (ni fydd yn cael ei gyhoeddi)
[wp-post-comment.cy comment-form line]
Cyhoeddi Sylw
[wp-submit-comment.cy comment-form line]
Cynnig Sylw
[wp-your-comment.cy comment-form weak]
Eich Sylw
[wp-must-login.cy comment-form line]
Rhaid bod wedi mewngofnodi i gofnodi sylw.
[wp-login-reply.cy comment-form line]
Mewngofnodi i Ymateb
[wp-login-comment.cy comment-form line]
Mewngofnodi i adael Sylw
[wp-moderation.cy comment-meta line]
Mae eich sylw'n disgwyl ei gymedroli.
[wp-comments-closed.cy comment-meta line]
Sylwadau ar gau.
[wp-comments-off.cy comment-meta line]
Dim Sylwadau
[wp-no-comments-yet.cy comment-meta line]
Dim sylwadau hyd yma.
[wp-one-comment.cy comment-meta line]
1 Sylw
[wp-comments-count.cy comment-meta weak]
# Sylw
[wp-older-comments.cy comment-meta line]
« Cofnodion Hŷn
[wp-newer-comments.cy comment-meta line]
Cofnodion Diweddarach »
[wp-pingback.cy comment-meta head]
Hysbysiad Cyfeirio:
[wp-password-comments.cy comment-meta line]
Mae'r cofnod wedi ei diogeli gan gyfrinair. Rhowch gyfrinair i weld sylwadau.
[wp-password-comments2.cy comment-meta line]
Sylwadau wedi eu Diogelu: Rhowch eich cyfrinair i weld y sylwadau.
[wp-comments-rss.cy feed line]
Sylwadau (RSS)
[wp-comments-feed.cy feed line]
Llif Sylwadau
[wp-entries-rss.cy feed line]
Cofnodion (RSS)
[wp-feed-post.cy feed line]
Llif RSS ar gyfer sylwadau ar y cofnod hwn.
[wp-trackback-url.cy feed line]
Yr URL i weithredu Hysbysiad Cydnabod y cofnod yw: *
[wp-powered.cy site-footer line]
Grym WordPress
[wp-proudly2.cy site-footer line]
Mae * yn falch o gael ei rymuso gan *
[wp-browsing.cy nav-link line]
Rydych ar hyn o bryd yn pori'r archif am y categori * .
[wp-recent-posts.cy nav-link line]
Cofnodion Diweddar
[wp-recent-comments.cy nav-link line]
Sylwadau Diweddar
[wp-uncategorized.cy nav-link line]
Heb Gategori
[wp-skip-toolbar.cy skip-link line]
Symud i'r bar offer
[wp-previous-post.cy nav-link line]
Cofnod Blaenorol
[wp-next-post.cy nav-link line]
Cofnod Nesaf
[wp-previous-page.cy nav-link line]
« Tudalen Flaenorol
[wp-next-page.cy nav-link line]
Tudalen Nesaf »
[wp-lost-password.cy login line]
Wedi colli eich cyfrinair?
[wp-remember-me.cy login line]
Cofio fi
[wp-archives.cy nav-link weak]
Archif
[wp-categories.cy nav-link weak]
Categorïau
[wp-search.cy nav-link weak]
Chwilio
[wp-search-for.cy nav-link weak]
Chwilio am:
[wp-menu.cy nav-link weak]
Dewislen
[wp-log-in.cy login weak]
Mewngofnodi
[wp-register.cy login weak]
Cofrestru
[wp-reply.cy comment-meta weak]
Ateb
[wp-edit.cy nav-link weak]
Golygu
[wp-comments.cy comment-meta weak]
Sylwadau
[wp-name.cy comment-form weak]
Enw
[wp-email.cy comment-form weak]
E-bost
[wp-website.cy comment-form weak]
Gwefan
[wp-comment.cy comment-form weak]
Sylw
[wp-month-01.cy month word]
Ionawr
[wp-month-02.cy month word]
Chwefror
[wp-month-03.cy month word]
Mawrth
[wp-month-04.cy month word]
Ebrill
[wp-month-05.cy month word]
Mai
[wp-month-06.cy month word]
Mehefin
[wp-month-07.cy month word]
Gorffennaf
[wp-month-08.cy month word]
Awst
[wp-month-09.cy month word]
Medi
[wp-month-10.cy month word]
Hydref
[wp-month-11.cy month word]
Tachwedd
[wp-month-12.cy month word]
Rhagfyr
[wp-day-1.cy month word]
Dydd Llun
[wp-day-2.cy month word]
Dydd Mawrth
[wp-day-3.cy month word]
Dydd Mercher
[wp-day-4.cy month word]
Dydd Iau
[wp-day-5.cy month word]
Dydd Gwener
[wp-day-6.cy month word]
Dydd Sadwrn
[wp-day-7.cy month word]
Dydd Sul
[wp-leave-reply.da-DK comment-form line]
Skriv et svar
[wp-leave-reply-to.da-DK comment-form line]
Skriv et svar til *
[wp-leave-reply-cancel.da-DK comment-form line]
Skriv et svar Annuller svar
[wp-leave-comment.da-DK comment-form line]
Skriv en kommentar
[wp-cancel-reply.da-DK comment-form line]
Annuller svar
[wp-cancel-reply2.da-DK comment-form line]
Klik her for at annullere svar.
[wp-email-private.da-DK comment-form line]
Din e-mailadresse vil ikke blive offentliggjort.
[wp-email-required.da-DK comment-form line]
Din e-mailadresse vil ikke blive offentliggjort. Krævede felter er markeret med
[wp-required.da-DK comment-form line]
Krævede felter er markeret med
[wp-mail-private.da-DK comment-form line]
E-mail (offentliggøres ikke)
[wp-post-comment.da-DK comment-form line]
Skriv kommentar
[wp-your-comment.da-DK comment-form weak]
Din kommentar
[wp-must-login.da-DK comment-form line]
Du skal være logget ind for at skrive en kommentar.
[wp-login-reply.da-DK comment-form line]
Log ind for at svare
[wp-login-comment.da-DK comment-form line]
Log ind for at skrive en kommentar
[wp-moderation.da-DK comment-meta line]
Din kommentar afventer godkendelse.
[wp-comments-closed.da-DK comment-meta line]
Der er lukket for kommentarer.
[wp-comments-off.da-DK comment-meta line]
Kommentarer slået fra
[wp-no-comments.da-DK comment-meta line]
Ingen kommentarer
[wp-no-comments-yet.da-DK comment-meta line]
Endnu ingen kommentarer.
[wp-one-comment.da-DK comment-meta line]
1 kommentar
[wp-comments-count.da-DK comment-meta weak]
# kommentarer
[wp-older-comments.da-DK comment-meta line]
« ældre kommentarer
[wp-newer-comments.da-DK comment-meta line]
Nyere kommentarer »
[wp-password-comments.da-DK comment-meta line]
Dette indlæg er adgangskodebeskyttet. Indtast adgangskoden for at læse kommentarer.
[wp-password-comments2.da-DK comment-meta line]
Beskyttede kommentarer: Indtast din adgangskode for at læse kommentarer.
[wp-comments-rss.da-DK feed line]
Kommentarer (RSS)
[wp-comments-feed.da-DK feed weak]
Kommentarfeed
[wp-entries-rss.da-DK feed line]
Indlæg (RSS)
[wp-feed-post.da-DK feed line]
RSS af kommentarer til dette indlæg.
[wp-trackback-url.da-DK feed line]
URLen til TrackBack for dette indlæg er: *
[wp-powered.da-DK site-footer line]
Køres af WordPress
[wp-browsing.da-DK nav-link line]
Du kigger på arkiverne for kategorien * .
[wp-recent-posts.da-DK nav-link line]
Nye indlæg
[wp-recent-comments.da-DK nav-link line]
Nye kommentarer
[wp-uncategorized.da-DK nav-link line]
Ikke kategoriseret
[wp-skip-toolbar.da-DK skip-link line]
Videre til værktøjslinje
[wp-previous-post.da-DK nav-link line]
Tidligere indlæg
[wp-next-post.da-DK nav-link line]
Næste indlæg
[wp-previous-page.da-DK nav-link line]
« Forrige side
[wp-next-page.da-DK nav-link line]
Næste side »
[wp-lost-password.da-DK login line]
Mistet din adgangskode?
[wp-remember-me.da-DK login line]
Husk mig
[wp-archives.da-DK nav-link weak]
Arkiver
[wp-categories.da-DK nav-link weak]
Kategorier
[wp-search.da-DK nav-link weak]
Søg
[wp-search-for.da-DK nav-link weak]
Søg efter:
[wp-log-in.da-DK login weak]
Log ind
[wp-register.da-DK login weak]
Registrer
[wp-reply.da-DK comment-meta weak]
Svar
[wp-edit.da-DK nav-link weak]
Rediger
[wp-comments.da-DK comment-meta weak]
Kommentarer
[wp-name.da-DK comment-form weak]
Navn
[wp-email.da-DK comment-form weak]
E-mail
[wp-website.da-DK comment-form weak]
Websted
[wp-comment.da-DK comment-form weak]
Kommentar
[wp-month-03.da-DK month word]
marts
[wp-month-10.da-DK month word]
oktober
[wp-day-1.da-DK month word]
mandag
[wp-day-2.da-DK month word]
tirsdag
[wp-day-3.da-DK month word]
onsdag
[wp-day-4.da-DK month word]
torsdag
[wp-day-5.da-DK month word]
fredag
[wp-day-6.da-DK month word]
lørdag
[wp-day-7.da-DK month word]
søndag
[wp-leave-reply.de-DE comment-form line]
Hinterlasse eine Antwort
[wp-leave-reply-to.de-DE comment-form line]
Hinterlasse einen Kommentar zu *
[wp-leave-reply-cancel.de-DE comment-form line]
Hinterlasse eine Antwort Antworten abbrechen
[wp-leave-comment.de-DE comment-form line]
Hinterlasse einen Kommentar
[wp-cancel-reply.de-DE comment-form line]
Antworten abbrechen
[wp-cancel-reply2.de-DE comment-form line]
Hier klicken, um die Antwort abzubrechen.
[wp-email-private.de-DE comment-form line]
Deine E-Mail-Adresse wird nicht veröffentlicht.
[wp-email-required.de-DE comment-form line]
Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind markiert
[wp-required.de-DE comment-form line]
Erforderliche Felder sind markiert
[wp-mail-private.de-DE comment-form line]
E-Mail-Adresse (wird nicht veröffentlicht)
[wp-post-comment.de-DE comment-form line]
Kommentar abschicken
[wp-submit-comment.de-DE comment-form line]
Kommentar senden
[wp-your-comment.de-DE comment-form weak]
Dein Kommentar
[wp-must-login.de-DE comment-form line]
Du musst angemeldet sein, um einen Kommentar abzugeben.
[wp-login-reply.de-DE comment-form line]
Zum Antworten anmelden
[wp-login-comment.de-DE comment-form line]
Melde dich an, um einen Kommentar zu hinterlassen
[wp-moderation.de-DE comment-meta line]
Dein Kommentar wartet auf Freischaltung.
[wp-comments-closed.de-DE comment-meta line]
Kommentare sind geschlossen.
[wp-comments-off.de-DE comment-meta line]
Kommentare deaktiviert
[wp-no-comments.de-DE comment-meta line]
Keine Kommentare
[wp-no-comments-yet.de-DE comment-meta line]
Noch keine Kommentare
[wp-comments-count.de-DE comment-meta weak]
# Kommentare
[wp-older-comments.de-DE comment-meta line]
« Ältere Kommentare
[wp-newer-comments.de-DE comment-meta line]
Neuere Kommentare »
[wp-password-comments.de-DE comment-meta line]
Dieser Beitrag ist passwortgeschützt. Um die Kommentare zu sehen, musst du das Passwort eingeben.
[wp-password-comments2.de-DE comment-meta line]
Auch die Kommentare sind durch das Passwort geschützt.
[wp-comments-rss.de-DE feed line]
Kommentare (RSS)
[wp-comments-feed.de-DE feed line]
RSS-Kommentare
[wp-entries-rss.de-DE feed line]
Beiträge (RSS)
[wp-feed-post.de-DE feed line]
RSS-Feed für Kommentare zu diesem Beitrag.
[wp-trackback-url.de-DE feed line]
Die URL, um einen Trackback zu senden, lautet: *
[wp-browsing.de-DE nav-link line]
Du befindest dich im Moment im Archiv der Kategorie * .
[wp-recent-posts.de-DE nav-link line]
Letzte Beiträge
[wp-recent-comments.de-DE nav-link line]
Letzte Kommentare
[wp-uncategorized.de-DE nav-link weak]
Allgemein
[wp-skip-toolbar.de-DE skip-link line]
Springe zur Werkzeugleiste
[wp-previous-post.de-DE nav-link line]
Vorheriger Beitrag
[wp-next-post.de-DE nav-link line]
Nächster Beitrag
[wp-previous-page.de-DE nav-link line]
« Vorherige Seite
[wp-next-page.de-DE nav-link line]
Nächste Seite »
[wp-lost-password.de-DE login line]
Passwort vergessen?
[wp-remember-me.de-DE login line]
Erinnere dich an mich
[wp-archives.de-DE nav-link weak]
Archive
[wp-categories.de-DE nav-link weak]
Kategorien
[wp-search.de-DE nav-link weak]
Suchen
[wp-search-for.de-DE nav-link weak]
Suche nach:
[wp-log-in.de-DE login weak]
Anmelden
[wp-register.de-DE login weak]
Registrieren
[wp-reply.de-DE comment-meta weak]
Antworten
[wp-edit.de-DE nav-link weak]
Bearbeiten
[wp-comments.de-DE comment-meta weak]
Kommentare
[wp-email.de-DE comment-form weak]
E-Mail-Adresse
[wp-month-03.de-DE month word]
März
[wp-month-12.de-DE month word]
Dezember
[wp-day-1.de-DE month word]
Montag
[wp-day-2.de-DE month word]
Dienstag
[wp-day-3.de-DE month word]
Mittwoch
[wp-day-4.de-DE month word]
Donnerstag
[wp-day-5.de-DE month word]
Freitag
[wp-day-6.de-DE month word]
Samstag
[wp-day-7.de-DE month word]
Sonntag
[wp-leave-reply.el comment-form weak]
Σχολιάστε
[wp-leave-reply-to.el comment-form line]
Γράψτε απάντηση στο *
[wp-leave-reply-cancel.el comment-form line]
Σχολιάστε Ακύρωση απάντησης
[wp-leave-comment.el comment-form line]
Γράψτε σχόλιο
[wp-cancel-reply.el comment-form line]
Ακύρωση απάντησης
[wp-cancel-reply2.el comment-form line]
Κάντε κλικ για να ακυρώσετε το σχόλιο.
[wp-email-private.el comment-form line]
Η ηλ. διεύθυνσή σας δεν κοινοποιείται.
[wp-email-required.el comment-form line]
Η ηλ. διεύθυνσή σας δεν κοινοποιείται. Τα υποχρεωτικά πεδία σημειώνονται με
[wp-required.el comment-form line]
Τα υποχρεωτικά πεδία σημειώνονται με
[wp-mail-private.el comment-form line]
Ηλ. διεύθυνση (δεν δημοσιεύεται)
[wp-post-comment.el comment-form line]
Υποβολή σχολίου
[wp-your-comment.el comment-form weak]
Το σχόλιό σας
[wp-must-login.el comment-form line]
Για να σχολιάσετε πρέπει να συνδεθείτε.
[wp-login-reply.el comment-form line]
Συνδεθείτε για να απαντήσετε
[wp-login-comment.el comment-form line]
Συνδεθείτε για να σχολιάσετε
[wp-moderation.el comment-meta line]
Το σχόλιό σας θα ελεγχθεί πρώτα από συντονιστή.
[wp-comments-closed.el comment-meta line]
Τα σχόλια είναι κλειστά.
[wp-comments-off.el comment-meta line]
Σχόλια κλειστά
[wp-no-comments.el comment-meta line]
0 σχόλια
[wp-no-comments-yet.el comment-meta line]
Δεν υπάρχουν σχόλια.
[wp-one-comment.el comment-meta line]
1 σχόλιο
[wp-comments-count.el comment-meta weak]
# σχόλια
[wp-older-comments.el comment-meta line]
« Προηγούμενα σχόλια
[wp-newer-comments.el comment-meta line]
Επόμενα σχόλια »
[wp-pingback.el comment-meta head]
Πίνγκμπακ:
[wp-password-comments.el comment-meta line]
Το άρθρο έχει συνθηματικό. Πληκτρολογήστε το συνθηματικό για να δείτε τα σχόλια.
[wp-password-comments2.el comment-meta line]
Ιδιωτικά σχόλια: Πληκτρολογήστε το συνθηματικό σας για τα δείτε.
[wp-comments-rss.el feed line]
Σχόλια (RSS)
[wp-comments-feed.el feed line]
Κανάλι σχολίων
[wp-entries-rss.el feed line]
Καταχωρήσεις (RSS)
[wp-feed-post.el feed line]
Κανάλι RSS για τα σχόλια του άρθρου.
[wp-trackback-url.el feed line]
Το URL για εισερχόμενο σύνδεσμο στην καταχώρηση είναι: *
[wp-powered.el site-footer line]
Κατασκευασμένο με WordPress
[wp-proudly2.el site-footer line]
Το * χρησιμοποιεί *
[wp-browsing.el nav-link line]
Βλέπετε το αρχείο της κατηγορίας *
[wp-recent-posts.el nav-link line]
Πρόσφατα άρθρα
[wp-recent-comments.el nav-link line]
Πρόσφατα σχόλια
[wp-uncategorized.el nav-link line]
Χωρίς κατηγορία
[wp-skip-toolbar.el skip-link line]
Μετάβαση σε γραμμή εργαλείων
[wp-previous-post.el nav-link line]
Προηγούμενο άρθρο
[wp-next-post.el nav-link line]
Επόμενο άρθρο
[wp-previous-page.el nav-link line]
« Προηγούμενη σελίδα
[wp-next-page.el nav-link line]
Επόμενη σελίδα: »
[wp-lost-password.el login line]
Χάσατε το συνθηματικό σας;
[wp-remember-me.el login weak]
Απομνημόνευση
[wp-archives.el nav-link weak]
Αρχείο
[wp-categories.el nav-link weak]
Κατηγορίες
[wp-search.el nav-link weak]
Αναζήτηση
[wp-search-for.el nav-link weak]
Αναζήτηση για:
[wp-menu.el nav-link weak]
Μενού
[wp-log-in.el login weak]
Σύνδεση
[wp-register.el login weak]
Εγγραφή
[wp-reply.el comment-meta weak]
Απάντηση
[wp-edit.el nav-link weak]
Επεξεργασία
[wp-comments.el comment-meta weak]
Σχόλια
[wp-name.el comment-form weak]
Όνομα
[wp-email.el comment-form weak]
Ηλ. διεύθυνση
[wp-website.el comment-form weak]
Ιστότοπος
[wp-comment.el comment-form weak]
Σχόλιο
[wp-month-01.el month word]
Ιανουαρίου
[wp-month-02.el month word]
Φεβρουαρίου
[wp-month-03.el month word]
Μαρτίου
[wp-month-04.el month word]
Απριλίου
[wp-month-05.el month word]
Μαΐου
[wp-month-06.el month word]
Ιουνίου
[wp-month-07.el month word]
Ιουλίου
[wp-month-08.el month word]
Αυγούστου
[wp-month-09.el month word]
Σεπτεμβρίου
[wp-month-10.el month word]
Οκτωβρίου
[wp-month-11.el month word]
Νοεμβρίου
[wp-month-12.el month word]
Δεκεμβρίου
[wp-day-1.el month word]
Δευτέρα
[wp-day-2.el month word]
Τρίτη
[wp-day-3.el month word]
Τετάρτη
[wp-day-4.el month word]
Πέμπτη
[wp-day-5.el month word]
Παρασκευή
[wp-day-6.el month word]
Σάββατο
[wp-day-7.el month word]
Κυριακή
[wp-leave-reply.eo comment-form weak]
Respondi
[wp-leave-reply-to.eo comment-form line]
Lasi respondon al *
[wp-leave-reply-cancel.eo comment-form line]
Respondi Nuligi respondon
[wp-leave-comment.eo comment-form line]
Lasi komenton
[wp-leave-comment2.eo comment-form weak]
Komenti
[wp-cancel-reply.eo comment-form line]
Nuligi respondon
[wp-cancel-reply2.eo comment-form line]
Alklaku tie ĉi por nuligi respondon.
[wp-email-private.eo comment-form line]
Retpoŝtadreso ne estos publikigita.
[wp-email-required.eo comment-form line]
Retpoŝtadreso ne estos publikigita. Devigaj kampoj estas markitaj
[wp-required.eo comment-form line]
Devigaj kampoj estas markitaj
[wp-mail-private.eo comment-form line]
Retpoŝto (ne estos publikigita)
[wp-post-comment.eo comment-form line]
Afiŝi komenton
[wp-submit-comment.eo comment-form line]
Proponi komenton
[wp-your-comment.eo comment-form weak]
Via komento
[wp-must-login.eo comment-form line]
Vi devas esti ensalutinta por rajti komenti.
[wp-login-reply.eo comment-form line]
Ensalutu por povi respondi
[wp-login-comment.eo comment-form line]
Salutu por komenti
[wp-moderation.eo comment-meta line]
Via komento atendas kontroladon
[wp-comments-closed.eo comment-meta line]
Ne (plu) eblas komenti.
[wp-comments-off.eo comment-meta line]
Komentoj malebligitaj
[wp-no-comments.eo comment-meta line]
Neniu komento
[wp-no-comments-yet.eo comment-meta line]
Ankoraŭ neniuj komentoj.
[wp-one-comment.eo comment-meta line]
1 komento
[wp-comments-count.eo comment-meta weak]
# Komentoj
[wp-older-comments.eo comment-meta line]
« Pli malnovaj komentoj
[wp-newer-comments.eo comment-meta line]
Pli novaj komentoj »
[wp-password-comments.eo comment-meta line]
Ĉi tiu afiŝo estas protektita per pasvorto. Enskribu la pasvorton por vidi komentojn.
[wp-password-comments2.eo comment-meta line]
Protektitaj komentoj: Bv. enskribi vian pasvorton por legi komentojn.
[wp-comments-rss.eo feed line]
Komentoj (RSS)
[wp-comments-feed.eo feed line]
Distribuo pri komentoj
[wp-entries-rss.eo feed line]
Enskriboj (RSS)
[wp-feed-post.eo feed line]
La komentoj de tiu ĉi afiŝo kiel RSS.
[wp-trackback-url.eo feed line]
La URL de respurado por tiu ĉi enskribo estas: *
[wp-powered.eo site-footer line]
Kreata pere de WordPress
[wp-browsing.eo nav-link line]
Vi foliumas la arkivojn de kategorio * .
[wp-recent-posts.eo nav-link line]
Lastaj afiŝoj
[wp-recent-comments.eo nav-link line]
Lastaj komentoj
[wp-uncategorized.eo nav-link weak]
Senkategoria
[wp-previous-post.eo nav-link line]
Antaŭa afiŝo
[wp-next-post.eo nav-link line]
Sekva afiŝo
[wp-previous-page.eo nav-link line]
« La antaŭa paĝo
[wp-next-page.eo nav-link line]
La sekva paĝo »
[wp-lost-password.eo login line]
Ĉu vi perdis vian pasvorton?
[wp-remember-me.eo login line]
Memoru min
[wp-archives.eo nav-link weak]
Arkivoj
[wp-categories.eo nav-link weak]
Kategorioj
[wp-search.eo nav-link weak]
Serĉi
[wp-search-for.eo nav-link weak]
Serĉi:
[wp-log-in.eo login weak]
Ensaluti
[wp-register.eo login weak]
Registriĝi
[wp-reply.eo comment-meta weak]
Respondi
[wp-edit.eo nav-link weak]
Redakti
[wp-comments.eo comment-meta weak]
Komentoj
[wp-name.eo comment-form weak]
Nomo
[wp-email.eo comment-form weak]
Retpoŝto
[wp-website.eo comment-form weak]
TTT-ejo
[wp-comment.eo comment-form weak]
Komento
[wp-month-01.eo month word]
Januaro
[wp-month-02.eo month word]
Februaro
[wp-month-03.eo month word]
Marto
[wp-month-04.eo month word]
Aprilo
[wp-month-05.eo month word]
Majo
[wp-month-06.eo month word]
Junio
[wp-month-07.eo month word]
Julio
[wp-month-08.eo month word]
Aŭgusto
[wp-month-09.eo month word]
Septembro
[wp-month-10.eo month word]
Oktobro
[wp-month-11.eo month word]
Novembro
[wp-month-12.eo month word]
Decembro
[wp-day-1.eo month word]
lundo
[wp-day-2.eo month word]
mardo
[wp-day-3.eo month word]
merkredo
[wp-day-4.eo month word]
ĵaŭdo
[wp-day-5.eo month word]
vendredo
[wp-day-6.eo month word]
sabato
[wp-day-7.eo month word]
dimanĉo
[wp-leave-reply.es-CL comment-form line]
Agregar un comentario
[wp-leave-reply-to.es-CL comment-form line]
Añdir un comentario a *
[wp-leave-reply-cancel.es-CL comment-form line]
Agregar un comentario Cancelar respuesta
[wp-leave-comment.es-CL comment-form line]
Deje un comentario
[wp-cancel-reply.es-CL comment-form line]
Cancelar respuesta
[wp-cancel-reply2.es-CL comment-form line]
Haga clic aquí para cancelar la respuesta.
[wp-email-private.es-CL comment-form line]
Su dirección de correo no se hará público.
[wp-email-required.es-CL comment-form line]
Su dirección de correo no se hará público. Los campos requeridos están marcados
[wp-required.es-CL comment-form line]
Los campos requeridos están marcados
[wp-mail-private.es-CL comment-form line]
Correo (no será publicado)
[wp-post-comment.es-CL comment-form line]
Publicar comentario
[wp-submit-comment.es-CL comment-form line]
Enviar comentario
[wp-your-comment.es-CL comment-form weak]
Su comentario
[wp-must-login.es-CL comment-form line]
Usted debe iniciar sesión para publicar un comentario.
[wp-login-reply.es-CL comment-form line]
Inicie sesión para responder
[wp-login-comment.es-CL comment-form line]
Inicie sesión para dejar un comentario
[wp-moderation.es-CL comment-meta line]
Su comentario está en espera de moderación.
[wp-comments-closed.es-CL comment-meta line]
Los comentarios están cerrados.
[wp-comments-off.es-CL comment-meta line]
Comentarios cerrados
[wp-no-comments.es-CL comment-meta line]
No hay comentarios
[wp-no-comments-yet.es-CL comment-meta line]
Aún no hay comentarios.
[wp-one-comment.es-CL comment-meta line]
1 Comentario
[wp-comments-count.es-CL comment-meta weak]
# Comentarios
[wp-older-comments.es-CL comment-meta line]
« Comentarios anteriores
[wp-newer-comments.es-CL comment-meta line]
Comentarios más recientes »
[wp-password-comments.es-CL comment-meta line]
Este artículo está protegido. Ingrese la contraseña para ver los comentarios.
[wp-password-comments2.es-CL comment-meta line]
Comentarios protegidos: por favor, escriba su contraseña para ver los comentarios.
[wp-comments-rss.es-CL feed line]
Comentarios (RSS)
[wp-comments-feed.es-CL feed line]
Feed de comentarios
[wp-entries-rss.es-CL feed line]
Artículos (RSS)
[wp-feed-post.es-CL feed line]
Suscripción RSS a los comentarios de este artículo.
[wp-trackback-url.es-CL feed line]
La URL para hacer trackback a este artículo es: *
[wp-powered.es-CL site-footer line]
Potenciado por WordPress
[wp-browsing.es-CL nav-link line]
Usted se encuentra navegando en los archivos de la categoría * .
[wp-recent-posts.es-CL nav-link line]
Artículos recientes
[wp-recent-comments.es-CL nav-link line]
Comentarios recientes
[wp-uncategorized.es-CL nav-link line]
Sin categoría
[wp-previous-post.es-CL nav-link line]
Artículos anteriores
[wp-next-post.es-CL nav-link line]
Artículos siguientes
[wp-previous-page.es-CL nav-link line]
« Página anterior
[wp-next-page.es-CL nav-link line]
Página siguiente »
[wp-lost-password.es-CL login line]
¿Olvidó su contraseña?
[wp-remember-me.es-CL login weak]
Recuérdame
[wp-archives.es-CL nav-link weak]
Archivos
[wp-categories.es-CL nav-link weak]
Categorías
[wp-search.es-CL nav-link weak]
Buscar
[wp-search-for.es-CL nav-link weak]
Buscar por:
[wp-log-in.es-CL login weak]
Iniciar sesión
[wp-register.es-CL login weak]
Registrarse
[wp-reply.es-CL comment-meta weak]
Respuesta
[wp-edit.es-CL nav-link weak]
Editar
[wp-comments.es-CL comment-meta weak]
Comentarios
[wp-name.es-CL comment-form weak]
Nombre
[wp-email.es-CL comment-form weak]
Correo
[wp-website.es-CL comment-form weak]
Sitio web
[wp-comment.es-CL comment-form weak]
Comentario
[wp-month-01.es-CL month word]
Enero
[wp-month-02.es-CL month word]
Febrero
[wp-month-03.es-CL month word]
Marzo
[wp-month-05.es-CL month word]
Mayo
[wp-month-08.es-CL month word]
Agosto
[wp-month-09.es-CL month word]
Septiembre
[wp-month-11.es-CL month word]
Noviembre
[wp-month-12.es-CL month word]
Diciembre
[wp-day-1.es-CL month word]
Lunes
[wp-day-2.es-CL month word]
Martes
[wp-day-3.es-CL month word]
Miércoles
[wp-day-4.es-CL month word]
Jueves
[wp-day-5.es-CL month word]
Viernes
[wp-day-6.es-CL month word]
Sábado
[wp-day-7.es-CL month word]
Domingo
[wp-leave-reply.es-ES comment-form line]
Deja un comentario
[wp-leave-reply-to.es-ES comment-form line]
Responder a *
[wp-leave-reply-cancel.es-ES comment-form line]
Deja un comentario Cancelar respuesta
[wp-leave-comment.es-ES comment-form line]
Dejar un comentario
[wp-cancel-reply2.es-ES comment-form line]
Clic para cancelar respuesta.
[wp-email-private.es-ES comment-form line]
Tu dirección de correo electrónico no será publicada.
[wp-email-required.es-ES comment-form line]
Tu dirección de correo electrónico no será publicada. Los campos necesarios están marcados
[wp-required.es-ES comment-form line]
Los campos necesarios están marcados
[wp-mail-private.es-ES comment-form line]
E-mail (no será publicado)
[wp-your-comment.es-ES comment-form weak]
Tu comentario
[wp-must-login.es-ES comment-form line]
Disculpa, debes iniciar sesión para escribir un comentario.
[wp-login-reply.es-ES comment-form line]
Inicia sesión para responder
[wp-login-comment.es-ES comment-form line]
Inicia sesión para dejar un comentario
[wp-moderation.es-ES comment-meta line]
Tu comentario está pendiente de moderación
[wp-comments-off.es-ES comment-meta line]
Comentarios desactivados
[wp-older-comments.es-ES comment-meta line]
« Comentarios más viejos
[wp-newer-comments.es-ES comment-meta line]
Últimos comentarios »
[wp-password-comments.es-ES comment-meta line]
Esta entrada está protegida. Para verla, escribe la contraseña:
[wp-password-comments2.es-ES comment-meta line]
Comentarios protegidos: Por favor, escribe tu contraseña para ver los comentarios.
[wp-feed-post.es-ES feed line]
Suscripción RSS a los comentarios de esta entrada.
[wp-trackback-url.es-ES feed line]
La URL para realizar un TrackBack a esta entrada es: *
[wp-powered.es-ES site-footer line]
Funciona gracias a WordPress
[wp-browsing.es-ES nav-link line]
Actualmente estás navegando por el archivo de la categoría *
[wp-recent-posts.es-ES nav-link line]
Entradas recientes
[wp-skip-toolbar.es-ES skip-link line]
Abrir la barra de herramientas
[wp-previous-post.es-ES nav-link line]
Entrada anterior
[wp-next-post.es-ES nav-link line]
Entrada siguiente
[wp-lost-password.es-ES login line]
¿Has perdido tu contraseña?
[wp-search-for.es-ES nav-link weak]
Buscar:
[wp-log-in.es-ES login weak]
Acceder
[wp-reply.es-ES comment-meta weak]
Responder
[wp-email.es-ES comment-form weak]
Correo electrónico
[wp-website.es-ES comment-form weak]
Web
[wp-leave-reply.es-PE comment-form line]
Agregue un comentario
[wp-leave-reply-cancel.es-PE comment-form line]
Agregue un comentario Cancelar respuesta
[wp-cancel-reply2.es-PE comment-form line]
Cancelar respuesta.
[wp-login-comment.es-PE comment-form line]
Inicie sesión para que agregue un comentario
[wp-moderation.es-PE comment-meta line]
Su comentario está en espera para ser aceptado.
[wp-comments-off-on.es-PE comment-meta head]
Comentarios desactivados en *
[wp-password-comments.es-PE comment-meta line]
Esta entrada está protegida por una contraseña. Ingrese la contraseña para ver los comentarios.
[wp-entries-rss.es-PE feed line]
Entradas (RSS)
[wp-trackback-url.es-PE feed line]
El URL para hacer trackBack a esta entrada es: *
[wp-powered.es-PE site-footer line]
Gestionado con WordPress
[wp-browsing.es-PE nav-link line]
Usted se encuentra navegando en el archivo de la categoría * .
[wp-skip-toolbar.es-PE skip-link line]
Ir a la barra de herramientas
[wp-previous-post.es-PE nav-link line]
Entradas anteriores
[wp-next-post.es-PE nav-link line]
Entradas siguientes
[wp-previous-page.es-PE nav-link line]
« Entradas anteriores
[wp-next-page.es-PE nav-link line]
Entradas siguientes »
[wp-remember-me.es-PE login weak]
Recordarme
[wp-archives.es-PE nav-link weak]
Archivo
[wp-leave-reply.et comment-form line]
Lisa kommentaar
[wp-leave-reply-to.et comment-form line]
Vasta * -le
[wp-leave-reply-cancel.et comment-form line]
Lisa kommentaar Tühista vastus
[wp-cancel-reply.et comment-form line]
Tühista vastus
[wp-cancel-reply2.et comment-form line]
Vastamisest loobumiseks klõpsa siia.
[wp-email-private.et comment-form line]
Sinu e-postiaadressi ei avaldata.
[wp-email-required.et comment-form line]
Sinu e-postiaadressi ei avaldata. Nõutavad väljad on tähistatud -ga
[wp-required.et comment-form line]
Nõutavad väljad on tähistatud -ga
[wp-mail-private.et comment-form line]
E-aadress (seda ei avaldata)
[wp-post-comment.et comment-form line]
Saada kommentaar
[wp-your-comment.et comment-form weak]
Sinu kommentaar
[wp-must-login.et comment-form line]
Vabandust, kommenteerimiseks pead sisse logima.
[wp-login-reply.et comment-form line]
Vastamiseks logi sisse
[wp-login-comment.et comment-form line]
Kommenteerimiseks logi sisse
[wp-moderation.et comment-meta line]
Sinu kommentaar ootab modereerimist
[wp-comments-closed.et comment-meta line]
Kommenteerimine on suletud.
[wp-comments-off.et comment-meta line]
Kommentaarid välja lülitatud
[wp-no-comments.et comment-meta line]
Kommentaare pole
[wp-no-comments-yet.et comment-meta line]
Kommentaare veel pole.
[wp-one-comment.et comment-meta line]
1 kommentaar
[wp-comments-count.et comment-meta weak]
# kommentaari
[wp-older-comments.et comment-meta line]
« Vanemad kommentaarid
[wp-newer-comments.et comment-meta line]
Uuemad kommentaarid »
[wp-password-comments.et comment-meta line]
See postitus on parooliga kaitstud. Kommentaaride vaatamiseks sisesta enda parool.
[wp-password-comments2.et comment-meta line]
Kaitstud kommentaarid: vaatamiseks sisesta enda parool.
[wp-comments-rss.et feed line]
Kommentaaride RSS
[wp-entries-rss.et feed line]
Sissekannete RSS
[wp-feed-post.et feed line]
Selle postituse kommentaaride RSS-voog.
[wp-trackback-url.et feed line]
Selle postituse tagasisideviite URL on: *
[wp-powered.et site-footer line]
Kasutame WordPressi
[wp-browsing.et nav-link line]
Rubriigi * arhiiv.
[wp-recent-posts.et nav-link line]
Värsked postitused
[wp-recent-comments.et nav-link line]
Värsked kommentaarid
[wp-uncategorized.et nav-link weak]
Määratlemata
[wp-skip-toolbar.et skip-link weak]
Tööriistaribale
[wp-previous-post.et nav-link line]
Eelmine postitus
[wp-next-post.et nav-link line]
Järgmine postitus
[wp-previous-page.et nav-link line]
« Eelmine lehekülg
[wp-next-page.et nav-link line]
Järgmine lehekülg »
[wp-lost-password.et login line]
Parool kadunud?
[wp-remember-me.et login line]
Jäta mind meelde
[wp-archives.et nav-link weak]
Arhiiv
[wp-categories.et nav-link weak]
Rubriigid
[wp-search.et nav-link weak]
Otsi
[wp-search-for.et nav-link weak]
Otsi:
[wp-log-in.et login weak]
Logi sisse
[wp-register.et login weak]
Registreeru
[wp-reply.et comment-meta weak]
Vasta
[wp-edit.et nav-link weak]
Muuda
[wp-comments.et comment-meta weak]
Kommentaarid
[wp-name.et comment-form weak]
Nimi
[wp-email.et comment-form weak]
E-post
[wp-website.et comment-form weak]
Veebileht
[wp-comment.et comment-form weak]
Kommenteeri
[wp-month-01.et month word]
jaanuar
[wp-month-02.et month word]
veebruar
[wp-month-03.et month word]
märts
[wp-month-04.et month word]
aprill
[wp-month-06.et month word]
juuni
[wp-month-07.et month word]
juuli
[wp-month-10.et month word]
oktoober
[wp-month-12.et month word]
detsember
[wp-day-1.et month word]
Esmaspäev
[wp-day-2.et month word]
Teisipäev
[wp-day-3.et month word]
Kolmapäev
[wp-day-4.et month word]
Neljapäev
[wp-day-5.et month word]
Reede
[wp-day-6.et month word]
Laupäev
[wp-day-7.et month word]
Pühapäev
[wp-leave-reply.eu comment-form line]
Utzi erantzuna
[wp-leave-reply-to.eu comment-form line]
Utzi erantzuna * (r)i
[wp-leave-reply-cancel.eu comment-form line]
Utzi erantzuna Utzi erantzuna
[wp-leave-comment.eu comment-form line]
Utzi iruzkina
[wp-cancel-reply2.eu comment-form line]
Egin klik hemen erantzuna bertan behera uzteko.
[wp-email-private.eu comment-form line]
Zure helbide elektronikoa ez da argitaratuko.
[wp-email-required.eu comment-form line]
Zure helbide elektronikoa ez da argitaratuko. Beharrezko eremuak markatuta daude
[wp-required.eu comment-form line]
Beharrezko eremuak markatuta daude
[wp-mail-private.eu comment-form line]
Posta (ez da argitaratuko)
[wp-post-comment.eu comment-form line]
Bidali iruzkina
[wp-your-comment.eu comment-form weak]
Zure iruzkina
[wp-must-login.eu comment-form line]
Iruzkinak bidaltzeko saioa hasi behar duzu.
[wp-login-reply.eu comment-form line]
Hasi saioa erantzuteko
[wp-login-comment.eu comment-form line]
Hasi saioa iruzkina uzteko
[wp-moderation.eu comment-meta line]
Zure iruzkina moderatzeko zain dago.
[wp-comments-closed.eu comment-meta line]
Iruzkinak itxita daude.
[wp-comments-off.eu comment-meta line]
Iruzkinak ezgaituta
[wp-no-comments.eu comment-meta line]
Iruzkinik ez
[wp-no-comments-yet.eu comment-meta line]
Oraindik ez dago iruzkinik.
[wp-one-comment.eu comment-meta line]
Iruzkin 1
[wp-comments-count.eu comment-meta weak]
# iruzkin
[wp-older-comments.eu comment-meta line]
« Bidalketa zaharragoak
[wp-newer-comments.eu comment-meta line]
Iruzkin berriagoak »
[wp-password-comments.eu comment-meta line]
Bidalketa hau pasahitzez babestuta dago. Idatzi pasahitza iruzkinak ikusteko.
[wp-password-comments2.eu comment-meta line]
Babestutako iruzkinak: sartu zure pasahitza iruzkinak ikusteko.
[wp-comments-rss.eu feed line]
Iruzkinak (RSS)
[wp-comments-feed.eu feed line]
Iruzkinen jarioa
[wp-entries-rss.eu feed line]
Sarrerak (RSS)
[wp-feed-post.eu feed line]
Bidalketa honen iruzkinentzako RSS jarioa.
[wp-trackback-url.eu feed line]
Sarrera honi aipua egiteko URLa ondorengoa da: *
[wp-powered.eu site-footer line]
WordPressekin egina
[wp-browsing.eu nav-link line]
Une honetan * atalaren artxiboak arakatzen ari zara.
[wp-recent-posts.eu nav-link line]
Azken bidalketak
[wp-recent-comments.eu nav-link line]
Iruzkin berriak
[wp-uncategorized.eu nav-link weak]
Sailkatugabeak
[wp-skip-toolbar.eu skip-link line]
Tresna-barra saltatu
[wp-previous-post.eu nav-link line]
Aurreko bidalketa
[wp-next-post.eu nav-link line]
Hurrengo bidalketa
[wp-previous-page.eu nav-link line]
« Aurreko orrialdea
[wp-next-page.eu nav-link line]
Hurrengo orrialdea »
[wp-lost-password.eu login line]
Zure pasahitza galdu duzu?
[wp-remember-me.eu login line]
Gogora nazazu
[wp-archives.eu nav-link weak]
Artxiboak
[wp-categories.eu nav-link weak]
Atalak
[wp-search.eu nav-link weak]
Bilatu
[wp-search-for.eu nav-link weak]
Bilatu:
[wp-log-in.eu login weak]
Hasi saioa
[wp-register.eu login weak]
Erregistratu
[wp-reply.eu comment-meta weak]
Erantzun
[wp-edit.eu nav-link weak]
Editatu
[wp-comments.eu comment-meta weak]
Iruzkinak
[wp-name.eu comment-form weak]
Izena
[wp-email.eu comment-form weak]
Helbide elektronikoa
[wp-website.eu comment-form weak]
Webgunea
[wp-comment.eu comment-form weak]
Iruzkin
[wp-month-01.eu month word]
urtarrila
[wp-month-02.eu month word]
otsaila
[wp-month-03.eu month word]
martxoa
[wp-month-04.eu month word]
apirila
[wp-month-05.eu month word]
maiatza
[wp-month-06.eu month word]
ekaina
[wp-month-07.eu month word]
uztaila
[wp-month-08.eu month word]
abuztua
[wp-month-09.eu month word]
iraila
[wp-month-10.eu month word]
urria
[wp-month-11.eu month word]
azaroa
[wp-month-12.eu month word]
abendua
[wp-day-1.eu month word]
Astelehena
[wp-day-2.eu month word]
Asteartea
[wp-day-3.eu month word]
Asteazkena
[wp-day-4.eu month word]
Osteguna
[wp-day-5.eu month word]
Ostirala
[wp-day-6.eu month word]
Larunbata
[wp-day-7.eu month word]
Igandea
[wp-leave-reply.fa-IR comment-form line]
پاسخ دهید
[wp-leave-reply-to.fa-IR comment-form line]
پاسخ دادن به *
[wp-leave-reply-cancel.fa-IR comment-form line]
پاسخ دهید لغو پاسخ
[wp-leave-comment.fa-IR comment-form line]
نوشتن دیدگاه
[wp-cancel-reply.fa-IR comment-form line]
لغو پاسخ
[wp-cancel-reply2.fa-IR comment-form line]
برای صرف‌نظر کردن از پاسخ‌گویی اینجا را کلیک کنید.
[wp-email-private.fa-IR comment-form line]
نشانی ایمیل شما منتشر نخواهد شد.
[wp-email-required.fa-IR comment-form line]
نشانی ایمیل شما منتشر نخواهد شد. بخش‌های موردنیاز علامت‌گذاری شده‌اند
[wp-required.fa-IR comment-form line]
بخش‌های موردنیاز علامت‌گذاری شده‌اند
[wp-post-comment.fa-IR comment-form line]
فرستادن دیدگاه
[wp-must-login.fa-IR comment-form line]
ببخشید، برای نوشتن دیدگاه باید وارد بشوید
[wp-login-reply.fa-IR comment-form line]
برای پاسخ دادن وارد شوید
[wp-login-comment.fa-IR comment-form line]
برای نوشتن دیدگاه باید وارد شوید
[wp-moderation.fa-IR comment-meta line]
دیدگاه شما در انتظار بررسی است.
[wp-comments-closed.fa-IR comment-meta line]
دیدگاه‌ها بسته شده‌اند.
[wp-comments-off-on.fa-IR comment-meta head]
دیدگاه‌ها برای * بسته هستند
[wp-no-comments.fa-IR comment-meta line]
بدون دیدگاه
[wp-one-comment.fa-IR comment-meta line]
۱ دیدگاه
[wp-older-comments.fa-IR comment-meta line]
« دیدگاه‌های کهنه
[wp-newer-comments.fa-IR comment-meta line]
دیدگاه‌های تازه‌تر »
[wp-pingback.fa-IR comment-meta head]
بازتاب:
[wp-password-comments.fa-IR comment-meta line]
این نوشته با رمز محافظت شده است. برای نمایش دیدگاه‌ها رمز خود را وارد کنید.
[wp-password-comments2.fa-IR comment-meta line]
دیدگاه‌ها حفاظت شده: برای نمایش دیدگاه رمزتان را بنویسید.
[wp-comments-feed.fa-IR feed line]
خوراک (فید) دیدگاه‌ها
[wp-powered.fa-IR site-footer line]
با نیروی وردپرس
[wp-browsing.fa-IR nav-link line]
شما در حال مرور بایگانی دسته‌ی * هستید.
[wp-recent-posts.fa-IR nav-link line]
نوشته‌های تازه
[wp-recent-comments.fa-IR nav-link line]
آخرین دیدگاه‌ها
[wp-uncategorized.fa-IR nav-link line]
دسته‌بندی نشده
[wp-skip-toolbar.fa-IR skip-link line]
رفتن به نوارابزار
[wp-previous-post.fa-IR nav-link line]
نوشته‌های پیشین
[wp-next-post.fa-IR nav-link line]
نوشته‌ی بعدی
[wp-previous-page.fa-IR nav-link line]
« برگه‌ی پیش
[wp-next-page.fa-IR nav-link line]
برگه‌ی بعد »
[wp-lost-password.fa-IR login line]
رمزتان را گم کرده‌اید؟
[wp-remember-me.fa-IR login line]
مرا به خاطر بسپار
[wp-archives.fa-IR nav-link weak]
بایگانی
[wp-categories.fa-IR nav-link weak]
دسته‌ها
[wp-search.fa-IR nav-link weak]
جست‌وجو
[wp-search-for.fa-IR nav-link weak]
جستجو برای:
[wp-menu.fa-IR nav-link weak]
فهرست
[wp-log-in.fa-IR login weak]
ورود
[wp-register.fa-IR login weak]
نام‌نویسی
[wp-reply.fa-IR comment-meta weak]
پاسخ دادن
[wp-edit.fa-IR nav-link weak]
ویرایش
[wp-comments.fa-IR comment-meta weak]
دیدگاه‌ها
[wp-name.fa-IR comment-form weak]
نام
[wp-email.fa-IR comment-form weak]
ایمیل
[wp-website.fa-IR comment-form weak]
وبسایت
[wp-comment.fa-IR comment-form weak]
دیدگاه
[wp-month-01.fa-IR month word]
ژانویه
[wp-month-02.fa-IR month word]
فوریه
[wp-month-04.fa-IR month word]
آوریل
[wp-month-05.fa-IR month word]
می
[wp-month-06.fa-IR month word]
ژوئن
[wp-month-07.fa-IR month word]
جولای
[wp-month-08.fa-IR month word]
آگوست
[wp-month-09.fa-IR month word]
سپتامبر
[wp-month-10.fa-IR month word]
اکتبر
[wp-month-11.fa-IR month word]
نوامبر
[wp-month-12.fa-IR month word]
دسامبر
[wp-day-1.fa-IR month word]
دوشنبه
[wp-day-2.fa-IR month word]
سه شنبه
[wp-day-3.fa-IR month word]
چهار شنبه
[wp-day-4.fa-IR month word]
پنجشنبه
[wp-day-5.fa-IR month word]
جمعه
[wp-day-6.fa-IR month word]
شنبه
[wp-day-7.fa-IR month word]
یکشنبه
[wp-leave-reply.fi comment-form weak]
Vastaa
[wp-leave-reply-to.fi comment-form line]
Vastaa käyttäjälle *
[wp-leave-reply-cancel.fi comment-form line]
Vastaa Peruuta vastaus
[wp-leave-comment.fi comment-form line]
Jätä kommentti
[wp-cancel-reply.fi comment-form line]
Peruuta vastaus
[wp-cancel-reply2.fi comment-form line]
Napsauta peruuttaaksesi vastauksen.
[wp-email-private.fi comment-form line]
Sähköpostiosoitettasi ei julkaista.
[wp-email-required.fi comment-form line]
Sähköpostiosoitettasi ei julkaista. Pakolliset kentät on merkitty
[wp-required.fi comment-form line]
Pakolliset kentät on merkitty
[wp-mail-private.fi comment-form line]
Sähköpostiosoite (ei julkaista)
[wp-post-comment.fi comment-form line]
Lähetä kommentti
[wp-your-comment.fi comment-form weak]
Kommenttisi
[wp-must-login.fi comment-form line]
Sinun täytyy kirjautua sisään kommentoidaksesi.
[wp-login-reply.fi comment-form line]
Kirjaudu sisään vastataksesi
[wp-login-comment.fi comment-form line]
Kirjaudu sisään kommentoidaksesi
[wp-moderation.fi comment-meta line]
Kommenttisi odottaa hyväksyntää.
[wp-comments-closed.fi comment-meta line]
Kommentointi on suljettu.
[wp-comments-off.fi comment-meta line]
Kommentit poissa käytöstä
[wp-no-comments.fi comment-meta line]
Ei kommentteja
[wp-no-comments-yet.fi comment-meta line]
Ei kommentteja.
[wp-one-comment.fi comment-meta line]
1 kommentti
[wp-comments-count.fi comment-meta weak]
# kommenttia
[wp-older-comments.fi comment-meta line]
« Vanhemmat kommentit
[wp-newer-comments.fi comment-meta line]
Uudemmat kommentit »
[wp-pingback.fi comment-meta head]
Paluuviite:
[wp-password-comments.fi comment-meta line]
Artikkeli on salasanasuojattu. Syötä salasana katsoaksesi kommentteja.
[wp-password-comments2.fi comment-meta line]
Suojattuja kommentteja: syötä salasanasi lukeaksesi niitä.
[wp-comments-rss.fi feed line]
Kommentit (RSS)
[wp-comments-feed.fi feed line]
Kommenttien syöte
[wp-entries-rss.fi feed line]
Merkinnät (RSS)
[wp-feed-post.fi feed line]
RSS-syöte tämän artikkelin kommenteille.
[wp-trackback-url.fi feed line]
URL tämän merkinnän paluuviitteeseen: *
[wp-powered.fi site-footer line]
Moottorina WordPress
[wp-browsing.fi nav-link line]
Luet parhaillaan arkistoa kategoriasta * .
[wp-recent-posts.fi nav-link line]
Viimeisimmät artikkelit
[wp-recent-comments.fi nav-link line]
Viimeisimmät kommentit
[wp-uncategorized.fi nav-link weak]
Yleinen
[wp-skip-toolbar.fi skip-link line]
Siirry työkalupalkkiin
[wp-previous-post.fi nav-link line]
Edellinen artikkeli
[wp-next-post.fi nav-link line]
Seuraava artikkeli
[wp-previous-page.fi nav-link line]
« Edellinen sivu
[wp-next-page.fi nav-link line]
Seuraava sivu »
[wp-lost-password.fi login line]
Salasana hukassa?
[wp-remember-me.fi login line]
Muista minut
[wp-archives.fi nav-link weak]
Arkistot
[wp-categories.fi nav-link weak]
Kategoriat
[wp-search.fi nav-link weak]
Etsi
[wp-search-for.fi nav-link weak]
Haku:
[wp-menu.fi nav-link weak]
Valikko
[wp-log-in.fi login weak]
Kirjaudu sisään
[wp-register.fi login weak]
Rekisteröidy
[wp-reply.fi comment-meta weak]
Vastaa
[wp-edit.fi nav-link weak]
Muokkaa
[wp-comments.fi comment-meta weak]
Kommentit
[wp-email.fi comment-form weak]
Sähköposti
[wp-website.fi comment-form weak]
Kotisivu
[wp-comment.fi comment-form weak]
Kommentti
[wp-month-01.fi month word]
tammikuu
[wp-month-02.fi month word]
helmikuu
[wp-month-03.fi month word]
maaliskuu
[wp-month-04.fi month word]
huhtikuu
[wp-month-05.fi month word]
toukokuu
[wp-month-06.fi month word]
kesäkuu
[wp-month-07.fi month word]
heinäkuu
[wp-month-08.fi month word]
elokuu
[wp-month-09.fi month word]
syyskuu
[wp-month-10.fi month word]
lokakuu
[wp-month-11.fi month word]
marraskuu
[wp-month-12.fi month word]
joulukuu
[wp-day-1.fi month word]
maanantai
[wp-day-2.fi month word]
tiistai
[wp-day-3.fi month word]
keskiviikko
[wp-day-4.fi month word]
torstai
[wp-day-5.fi month word]
perjantai
[wp-day-6.fi month word]
lauantai
[wp-day-7.fi month word]
sunnuntai
[wp-leave-reply.fr-FR comment-form line]
Laisser un commentaire
[wp-leave-reply-to.fr-FR comment-form line]
Répondre à *
[wp-leave-reply-cancel.fr-FR comment-form line]
Laisser un commentaire Annuler la réponse.
[wp-cancel-reply.fr-FR comment-form line]
Annuler la réponse.
[wp-cancel-reply2.fr-FR comment-form line]
Cliquez ici pour annuler la réponse.
[wp-email-private.fr-FR comment-form line]
Votre adresse de messagerie ne sera pas publiée.
[wp-email-required.fr-FR comment-form line]
Votre adresse de messagerie ne sera pas publiée. Les champs obligatoires sont indiqués avec
[wp-required.fr-FR comment-form line]
Les champs obligatoires sont indiqués avec
[wp-mail-private.fr-FR comment-form line]
Adresse de messagerie (ne sera pas publiée)
[wp-submit-comment.fr-FR comment-form line]
Soumettre le commentaire
[wp-your-comment.fr-FR comment-form weak]
Votre commentaire
[wp-must-login.fr-FR comment-form line]
Vous devez être connecté pour rédiger un commentaire.
[wp-login-reply.fr-FR comment-form line]
Connectez-vous pour répondre
[wp-login-comment.fr-FR comment-form line]
Connectez-vous pour laisser un commentaire
[wp-moderation.fr-FR comment-meta line]
Votre commentaire est en attente de modération
[wp-comments-closed.fr-FR comment-meta line]
Les commentaires sont fermés.
[wp-comments-off.fr-FR comment-meta line]
Commentaires fermés
[wp-no-comments.fr-FR comment-meta line]
Pas de commentaire
[wp-no-comments-yet.fr-FR comment-meta line]
Pas encore de commentaire.
[wp-one-comment.fr-FR comment-meta line]
Un commentaire
[wp-comments-count.fr-FR comment-meta weak]
# commentaires
[wp-older-comments.fr-FR comment-meta line]
« Commentaires plus anciens
[wp-newer-comments.fr-FR comment-meta line]
Commentaires plus récents »
[wp-pingback.fr-FR comment-meta head]
Ping :
[wp-password-comments.fr-FR comment-meta line]
Cet article est protégé par un mot de passe. Saisissez le mot de passe pour voir les commentaires.
[wp-password-comments2.fr-FR comment-meta line]
Commentaires protégés : saisissez votre mot de passe pour accéder aux commentaires.
[wp-comments-rss.fr-FR feed line]
Commentaires (RSS)
[wp-comments-feed.fr-FR feed line]
Flux des commentaires
[wp-entries-rss.fr-FR feed line]
Articles (RSS)
[wp-feed-post.fr-FR feed line]
Flux RSS des commentaires de cet article.
[wp-trackback-url.fr-FR feed line]
L’adresse web pour faire un rétrolien sur cet article est : *
[wp-powered.fr-FR site-footer line]
Propulsé par WordPress
[wp-browsing.fr-FR nav-link line]
Vous parcourez actuellement les archives de la catégorie * .
[wp-recent-posts.fr-FR nav-link line]
Articles récents
[wp-recent-comments.fr-FR nav-link line]
Commentaires récents
[wp-uncategorized.fr-FR nav-link line]
Non classé
[wp-skip-toolbar.fr-FR skip-link line]
Aller à la barre d’outils
[wp-previous-post.fr-FR nav-link line]
Article précèdent
[wp-next-post.fr-FR nav-link line]
Article suivant
[wp-previous-page.fr-FR nav-link line]
« Page précédente
[wp-next-page.fr-FR nav-link line]
Page suivante »
[wp-lost-password.fr-FR login line]
Mot de passe oublié ?
[wp-remember-me.fr-FR login line]
Se souvenir de moi
[wp-categories.fr-FR nav-link weak]
Catégories
[wp-search.fr-FR nav-link weak]
Recherche
[wp-search-for.fr-FR nav-link weak]
Recherche pour :
[wp-log-in.fr-FR login weak]
Connexion
[wp-register.fr-FR login weak]
Inscription
[wp-reply.fr-FR comment-meta weak]
Répondre
[wp-edit.fr-FR nav-link weak]
Modifier
[wp-comments.fr-FR comment-meta weak]
Commentaires
[wp-email.fr-FR comment-form weak]
Adresse de contact
[wp-website.fr-FR comment-form weak]
Site web
[wp-comment.fr-FR comment-form weak]
Commentaire
[wp-month-01.fr-FR month word]
janvier
[wp-month-02.fr-FR month word]
février
[wp-month-03.fr-FR month word]
mars
[wp-month-04.fr-FR month word]
avril
[wp-month-06.fr-FR month word]
juin
[wp-month-07.fr-FR month word]
juillet
[wp-month-08.fr-FR month word]
août
[wp-month-09.fr-FR month word]
septembre
[wp-month-10.fr-FR month word]
octobre
[wp-month-12.fr-FR month word]
décembre
[wp-day-1.fr-FR month word]
Lundi
[wp-day-2.fr-FR month word]
Mardi
[wp-day-3.fr-FR month word]
Mercredi
[wp-day-4.fr-FR month word]
Jeudi
[wp-day-5.fr-FR month word]
Vendredi
[wp-day-6.fr-FR month word]
Samedi
[wp-day-7.fr-FR month word]
Dimanche
[wp-leave-reply.gd comment-form line]
Fàg freagairt
[wp-leave-reply-to.gd comment-form weak]
Freagair *
[wp-leave-reply-cancel.gd comment-form line]
Fàg freagairt Sguir dhen fhreagairt
[wp-leave-comment.gd comment-form line]
Fàg beachd
[wp-cancel-reply.gd comment-form line]
Sguir dhen fhreagairt
[wp-cancel-reply2.gd comment-form line]
Briog an-seo gus sgur dhen fhreagairt.
[wp-email-private.gd comment-form line]
Cha dèid an seòladh puist-dhealain agad fhoillseachadh.
[wp-email-required.gd comment-form line]
Cha dèid an seòladh puist-dhealain agad fhoillseachadh. Tha ris na raointean a tha riatanach
[wp-required.gd comment-form line]
Tha ris na raointean a tha riatanach
[wp-mail-private.gd comment-form line]
Post (cha dèidh fhoillseachadh)
[wp-post-comment.gd comment-form line]
Cuir am beachd
[wp-submit-comment.gd comment-form line]
Cuir am beachd seo
[wp-your-comment.gd comment-form weak]
Do bheachd
[wp-must-login.gd comment-form line]
Feumaidh tu logadh a-steach mus urrainn dhut beachd a phostadh.
[wp-login-reply.gd comment-form line]
Log a-steach gus freagairt a thoirt
[wp-login-comment.gd comment-form line]
Log a-steach gus beachd fhàgail
[wp-moderation.gd comment-meta line]
Tha do bheachd a' feitheamh ri modarataireachd.
[wp-comments-closed.gd comment-meta line]
Tha na beachdan dùinte.
[wp-comments-off.gd comment-meta line]
Na beachdan dheth
[wp-no-comments.gd comment-meta line]
Gun bheachdan
[wp-no-comments-yet.gd comment-meta line]
Chan eil beachd ann fhathast.
[wp-one-comment.gd comment-meta line]
1 bheachd
[wp-comments-count.gd comment-meta line]
# beachd(an)
[wp-older-comments.gd comment-meta line]
« Beachdan nas sine
[wp-newer-comments.gd comment-meta line]
Na beachdan as ùire »
[wp-password-comments.gd comment-meta line]
Tha am post seo fo dhìon facail-fhaire. Cuir a-steach am facal-faire gus coimhead air na beachdan.
[wp-password-comments2.gd comment-meta line]
Beachdan fo dhìon: Cuir a-steach am facal-faire agad gus na beachdan fhaicinn.
[wp-comments-rss.gd feed line]
Beachan (RSS)
[wp-comments-feed.gd feed line]
Inbhir nam beachdan
[wp-entries-rss.gd feed line]
Innteartan (RSS)
[wp-feed-post.gd feed line]
Inbhir RSS airson beachdan air a' phost seo.
[wp-trackback-url.gd feed line]
'S e seo an URL airson Trackback a dhèanamh air an innteart seo: *
[wp-powered.gd site-footer line]
Le cumhachd WordPress
[wp-browsing.gd nav-link line]
Tha thu a' brabhsadh tasg-lannan nam blogaichean air thòir na roinn-seòrsa * .
[wp-recent-posts.gd nav-link line]
Puist ùra
[wp-recent-comments.gd nav-link line]
Beachdan o chionn ghoirid
[wp-uncategorized.gd nav-link line]
Gun roinn-seòrsa
[wp-previous-post.gd nav-link line]
Am post roimhe
[wp-next-post.gd nav-link line]
An ath-phost
[wp-previous-page.gd nav-link line]
« An duilleag roimhe
[wp-next-page.gd nav-link line]
An ath-dhuilleag »
[wp-lost-password.gd login line]
Na chaill thu am facal-faire agad?
[wp-remember-me.gd login line]
Cum an cuimhne mi
[wp-archives.gd nav-link weak]
Tasg-lannan
[wp-categories.gd nav-link weak]
Roinnean-seòrsa
[wp-search.gd nav-link weak]
Lorg
[wp-search-for.gd nav-link weak]
Lorg na leanas:
[wp-log-in.gd login weak]
Log a-steach
[wp-register.gd login weak]
Clàraich
[wp-reply.gd comment-meta weak]
Freagair
[wp-edit.gd nav-link weak]
Deasaich
[wp-comments.gd comment-meta weak]
Beachdan
[wp-name.gd comment-form weak]
Ainm
[wp-email.gd comment-form weak]
Post-d
[wp-website.gd comment-form weak]
Làrach-lìn
[wp-comment.gd comment-form weak]
bheachd
[wp-month-01.gd month word]
Am Faoilleach
[wp-month-02.gd month word]
An Gearran
[wp-month-03.gd month word]
Am Màrt
[wp-month-04.gd month word]
An Giblean
[wp-month-05.gd month word]
An Cèitean
[wp-month-06.gd month word]
An t-Ògmhios
[wp-month-07.gd month word]
An t-Iuchar
[wp-month-08.gd month word]
An Lùnastal
[wp-month-09.gd month word]
An t-Sultain
[wp-month-10.gd month word]
An Dàmhair
[wp-month-11.gd month word]
An t-Samhain
[wp-month-12.gd month word]
An Dùbhlachd
[wp-day-1.gd month word]
DiLuain
[wp-day-2.gd month word]
DiMàirt
[wp-day-3.gd month word]
DiCiadain
[wp-day-4.gd month word]
DiarDaoin
[wp-day-5.gd month word]
DihAoine
[wp-day-6.gd month word]
DiSathairne
[wp-day-7.gd month word]
DiDòmhnaich
[wp-leave-reply.gl-ES comment-form line]
Deixa unha resposta
[wp-leave-reply-to.gl-ES comment-form line]
Deixa una resposta a *
[wp-leave-reply-cancel.gl-ES comment-form line]
Deixa unha resposta Cancelar a resposta
[wp-leave-comment.gl-ES comment-form line]
Deixa un comentario
[wp-cancel-reply.gl-ES comment-form line]
Cancelar a resposta
[wp-cancel-reply2.gl-ES comment-form line]
Preme aquí para cancelar a resposta.
[wp-email-private.gl-ES comment-form line]
O teu enderezo electrónico non se publicará
[wp-email-required.gl-ES comment-form line]
O teu enderezo electrónico non se publicará Os campos obrigatorios están marcados con
[wp-required.gl-ES comment-form line]
Os campos obrigatorios están marcados con
[wp-mail-private.gl-ES comment-form line]
Correo electrónico (non se vai publicar)
[wp-post-comment.gl-ES comment-form line]
Enviar o comentario
[wp-your-comment.gl-ES comment-form weak]
O teu comentario
[wp-must-login.gl-ES comment-form line]
Tes que iniciar sesión para publicar comentarios.
[wp-login-reply.gl-ES comment-form line]
Inicia a sesión para responder
[wp-login-comment.gl-ES comment-form line]
Inicia a sesión para deixar un comentario
[wp-moderation.gl-ES comment-meta line]
O teu comentario está esperando para ser moderado.
[wp-comments-closed.gl-ES comment-meta line]
Os comentarios están pechados.
[wp-no-comments.gl-ES comment-meta line]
Non hai comentarios
[wp-no-comments-yet.gl-ES comment-meta line]
Aínda non hai comentarios.
[wp-older-comments.gl-ES comment-meta line]
« Comentarios máis antigos
[wp-newer-comments.gl-ES comment-meta line]
Comentarios máis recentes »
[wp-password-comments.gl-ES comment-meta line]
Este artigo está protexido con contrasinal. Introduce o teu contrasinal para ver os comentarios.
[wp-password-comments2.gl-ES comment-meta line]
Comentarios protexidos: introduce o teu contrasinal para ver os comentarios.
[wp-feed-post.gl-ES feed line]
Feed RSS dos comentarios deste artigo.
[wp-trackback-url.gl-ES feed line]
O URL para facer o trackback desta entrada é: *
[wp-powered.gl-ES site-footer line]
Funciona con WordPress
[wp-browsing.gl-ES nav-link line]
Estás navegando polo histórico da categoría * .
[wp-recent-posts.gl-ES nav-link line]
Artigos recentes
[wp-recent-comments.gl-ES nav-link line]
Comentarios recentes
[wp-uncategorized.gl-ES nav-link line]
Sen categorizar
[wp-skip-toolbar.gl-ES skip-link line]
Saltar para a barra de ferramentas
[wp-previous-post.gl-ES nav-link line]
Artigo anterior
[wp-next-post.gl-ES nav-link line]
Artigo seguinte
[wp-previous-page.gl-ES nav-link line]
« Páxina anterior
[wp-next-page.gl-ES nav-link line]
Páxina seguinte »
[wp-lost-password.gl-ES login line]
Perdiches o teu contrasinal?
[wp-remember-me.gl-ES login weak]
Lembrarme
[wp-archives.gl-ES nav-link weak]
Histórico
[wp-register.gl-ES login weak]
Rexistrarse
[wp-name.gl-ES comment-form weak]
Nome
[wp-month-01.gl-ES month word]
Xaneiro
[wp-month-02.gl-ES month word]
Febreiro
[wp-month-05.gl-ES month word]
Maio
[wp-month-06.gl-ES month word]
Xuño
[wp-month-07.gl-ES month word]
Xullo
[wp-month-09.gl-ES month word]
Setembro
[wp-month-10.gl-ES month word]
Outubro
[wp-day-1.gl-ES month word]
Luns
[wp-day-3.gl-ES month word]
Mércores
[wp-day-4.gl-ES month word]
Xoves
[wp-day-5.gl-ES month word]
Venres
[wp-leave-reply.he-IL comment-form line]
כתיבת תגובה
[wp-leave-reply-to.he-IL comment-form line]
להגיב על *
[wp-leave-reply-cancel.he-IL comment-form line]
כתיבת תגובה לבטל
[wp-leave-comment.he-IL comment-form weak]
להגיב
[wp-cancel-reply.he-IL comment-form weak]
לבטל
[wp-cancel-reply2.he-IL comment-form weak]
ביטול
[wp-email-private.he-IL comment-form line]
האימייל לא יוצג באתר.
[wp-email-required.he-IL comment-form line]
האימייל לא יוצג באתר. () שדות חובה מסומנים
[wp-required.he-IL comment-form line]
() שדות חובה מסומנים
[wp-mail-private.he-IL comment-form line]
אימייל (לא יוצג באתר)
[wp-your-comment.he-IL comment-form weak]
התגובה שלך
[wp-must-login.he-IL comment-form line]
יש להתחבר למערכת כדי לכתוב תגובה.
[wp-login-reply.he-IL comment-form line]
התחבר למערכת כדי להשתתף בדיון
[wp-moderation.he-IL comment-meta line]
התגובה ממתינה לאישור.
[wp-comments-closed.he-IL comment-meta line]
סגור לתגובות.
[wp-comments-off.he-IL comment-meta line]
סגור לתגובות
[wp-no-comments.he-IL comment-meta line]
אין תגובות
[wp-no-comments-yet.he-IL comment-meta line]
אין תגובות.
[wp-one-comment.he-IL comment-meta line]
תגובה אחת
[wp-comments-count.he-IL comment-meta weak]
# תגובות
[wp-older-comments.he-IL comment-meta line]
« תגובות ישנות יותר
[wp-newer-comments.he-IL comment-meta line]
תגובות חדשות יותר «
[wp-pingback.he-IL comment-meta head]
פינגבק:
[wp-password-comments.he-IL comment-meta line]
פוסט זה מוגן בסיסמה. צריך להזין את הסיסמה כדי לראות את התגובות.
[wp-comments-rss.he-IL feed line]
פיד RSS לתגובות
[wp-comments-feed.he-IL feed line]
פיד תגובות
[wp-entries-rss.he-IL feed line]
פיד RSS לפוסטים
[wp-feed-post.he-IL feed line]
פיד RSS של התגובות על פוסט הזה
[wp-trackback-url.he-IL feed line]
כתובת לשליחת טראקבאקים לפוסט זה: *
[wp-powered.he-IL site-footer line]
פועל על וורדפרס
[wp-browsing.he-IL nav-link line]
אלו פוסטים מהארכיון שפורסמו בקטגוריה * .
[wp-recent-posts.he-IL nav-link line]
פוסטים אחרונים
[wp-recent-comments.he-IL nav-link line]
תגובות אחרונות
[wp-uncategorized.he-IL nav-link weak]
כללי
[wp-skip-toolbar.he-IL skip-link line]
מעבר לסרגל הכלים
[wp-previous-post.he-IL nav-link line]
הפוסט הקודם
[wp-next-post.he-IL nav-link line]
הפוסט הבא
[wp-previous-page.he-IL nav-link line]
« העמוד הקודם
[wp-next-page.he-IL nav-link line]
העמוד הבא »
[wp-lost-password.he-IL login line]
שחזור סיסמה
[wp-remember-me.he-IL login line]
זכור אותי
[wp-archives.he-IL nav-link weak]
ארכיון
[wp-categories.he-IL nav-link weak]
קטגוריות
[wp-search.he-IL nav-link weak]
חיפוש
[wp-search-for.he-IL nav-link weak]
חפש:
[wp-log-in.he-IL login weak]
התחבר
[wp-register.he-IL login weak]
הרשמה
[wp-reply.he-IL comment-meta weak]
להגיב
[wp-edit.he-IL nav-link weak]
עריכה
[wp-comments.he-IL comment-meta weak]
תגובות
[wp-name.he-IL comment-form weak]
שם
[wp-email.he-IL comment-form weak]
אימייל
[wp-website.he-IL comment-form weak]
אתר
[wp-month-01.he-IL month word]
ינואר
[wp-month-02.he-IL month word]
פברואר
[wp-month-03.he-IL month word]
מרץ
[wp-month-04.he-IL month word]
אפריל
[wp-month-05.he-IL month word]
מאי
[wp-month-06.he-IL month word]
יוני
[wp-month-07.he-IL month word]
יולי
[wp-month-08.he-IL month word]
אוגוסט
[wp-month-09.he-IL month word]
ספטמבר
[wp-month-10.he-IL month word]
אוקטובר
[wp-month-11.he-IL month word]
נובמבר
[wp-month-12.he-IL month word]
דצמבר
[wp-day-1.he-IL month word]
יום שני
[wp-day-2.he-IL month word]
יום שלישי
[wp-day-3.he-IL month word]
יום רביעי
[wp-day-4.he-IL month word]
יום חמישי
[wp-day-5.he-IL month word]
יום שישי
[wp-day-6.he-IL month word]
יום שבת
[wp-day-7.he-IL month word]
יום ראשון
[wp-leave-reply.hr comment-form weak]
Odgovori
[wp-leave-reply-cancel.hr comment-form line]
Odgovori Otkaži odgovor
[wp-leave-comment2.hr comment-form line]
Napišite komentar
[wp-cancel-reply.hr comment-form line]
Otkaži odgovor
[wp-cancel-reply2.hr comment-form line]
Kliknite ovdje ako želite odustati od odgovora.
[wp-email-private.hr comment-form line]
Vaša adresa e-pošte neće biti objavljena.
[wp-email-required.hr comment-form line]
Vaša adresa e-pošte neće biti objavljena. Nužna polja su označena s
[wp-required.hr comment-form line]
Nužna polja su označena s
[wp-mail-private.hr comment-form line]
E-pošta (neće biti objavljena)
[wp-must-login.hr comment-form line]
Ukoliko želite ostaviti komentar, morate se prijaviti.
[wp-login-reply.hr comment-form line]
Prijavite se za odgovor
[wp-login-comment.hr comment-form line]
Prijavite se za komentiranje
[wp-moderation.hr comment-meta line]
Vaš komentar čeka na moderiranje.
[wp-comments-closed.hr comment-meta line]
Komentari su zatvoreni.
[wp-comments-off-on.hr comment-meta head]
Komentari isključeni za *
[wp-no-comments-yet.hr comment-meta line]
Nijedan komentar do sada.
[wp-password-comments.hr comment-meta line]
Ova objava je zaštićen lozinkom. Za pregledavanje komentara, unesite lozinku.
[wp-password-comments2.hr comment-meta line]
Zaštićeni komentari: za pristup komentarima, unesite lozinku.
[wp-comments-feed.hr feed line]
Kanal komentara
[wp-feed-post.hr feed line]
RSS kanal za komentare na ovu objavu.
[wp-trackback-url.hr feed line]
URL za Povratnu vezu ovog unosa je: *
[wp-powered.hr site-footer line]
Pokreće WordPress
[wp-browsing.hr nav-link line]
Trenutno pregledavate arhivu kategorije * .
[wp-recent-posts.hr nav-link line]
Nove objave
[wp-uncategorized.hr nav-link weak]
Nekategorizirano
[wp-skip-toolbar.hr skip-link line]
Skoči do alatne trake
[wp-previous-post.hr nav-link line]
Prethodna objava
[wp-next-post.hr nav-link line]
Sljedeća objava
[wp-next-page.hr nav-link line]
Sljedeća stranica »
[wp-lost-password.hr login line]
Izgubili ste lozinku?
[wp-archives.hr nav-link weak]
Arhiva
[wp-search.hr nav-link weak]
Pretraži
[wp-search-for.hr nav-link weak]
Pretraži:
[wp-menu.hr nav-link weak]
Izbornik
[wp-register.hr login weak]
Registriraj se
[wp-reply.hr comment-meta weak]
Odgovori
[wp-email.hr comment-form weak]
E-pošta
[wp-month-01.hr month word]
Siječanj
[wp-month-02.hr month word]
Veljača
[wp-month-03.hr month word]
Ožujak
[wp-month-04.hr month word]
Travanj
[wp-month-05.hr month word]
Svibanj
[wp-month-06.hr month word]
Lipanj
[wp-month-07.hr month word]
Srpanj
[wp-month-08.hr month word]
Kolovoz
[wp-month-09.hr month word]
Rujan
[wp-month-11.hr month word]
Studeni
[wp-month-12.hr month word]
Prosinac
[wp-leave-reply.hu-HU comment-form line]
MINDEN VÉLEMÉNY SZÁMÍT!
[wp-leave-reply-to.hu-HU comment-form line]
Hozzászólás a(z) * bejegyzéshez
[wp-leave-reply-cancel.hu-HU comment-form line]
MINDEN VÉLEMÉNY SZÁMÍT! Kilépés a válaszból
[wp-leave-comment.hu-HU comment-form weak]
Vélemény?
[wp-leave-comment2.hu-HU comment-form line]
Hozzászólás most!
[wp-cancel-reply.hu-HU comment-form line]
Kilépés a válaszból
[wp-cancel-reply2.hu-HU comment-form line]
Kattintás a válasz elvetéséhez
[wp-email-private.hu-HU comment-form line]
Email cím (nem tesszük közzé)
[wp-email-required.hu-HU comment-form line]
Email cím (nem tesszük közzé) A kötelezően kitöltendő mezőket karakterrel jelöljük
[wp-required.hu-HU comment-form line]
A kötelezően kitöltendő mezőket karakterrel jelöljük
[wp-post-comment.hu-HU comment-form line]
Hozzászólás küldése
[wp-your-comment.hu-HU comment-form weak]
Hozzászólás
[wp-must-login.hu-HU comment-form line]
Hozzászólás küldéséhez be kell jelentkezni.
[wp-login-reply.hu-HU comment-form line]
Be kell jelentkezni a válaszadáshoz
[wp-login-comment.hu-HU comment-form line]
Be kell jelentkezni a hozzászólás beküldéséhez
[wp-moderation.hu-HU comment-meta line]
A hozzászólás rendszer-moderációra várakozik.
[wp-comments-closed.hu-HU comment-meta line]
Hozzászólások lehetősége itt nem engedélyezett.
[wp-comments-off.hu-HU comment-meta line]
Hozzászólások kikapcsolva
[wp-no-comments.hu-HU comment-meta line]
Nincs hozzászólás
[wp-one-comment.hu-HU comment-meta line]
1 hozzászólás
[wp-comments-count.hu-HU comment-meta weak]
# hozzászólás
[wp-older-comments.hu-HU comment-meta line]
« Korábbi hozzászólások
[wp-newer-comments.hu-HU comment-meta line]
Újabb hozzászólások »
[wp-password-comments.hu-HU comment-meta line]
A bejegyzést jelszó védi. Meg kell adni a jelszót a hozzászólások megtekintéséhez.
[wp-password-comments2.hu-HU comment-meta line]
Védett hozzászólás: megtekintéséhez meg kell adni a jelszót.
[wp-comments-rss.hu-HU feed line]
Hozzászólások (RSS)
[wp-comments-feed.hu-HU feed line]
Hozzászólások hírcsatorna
[wp-entries-rss.hu-HU feed line]
Bejegyzések (RSS)
[wp-feed-post.hu-HU feed line]
RSS hírcsatorna a bejegyzéshez kapcsolódó hozzászólásokról.
[wp-trackback-url.hu-HU feed line]
A bejegyzés visszakövetési URL címe: *
[wp-powered.hu-HU site-footer line]
A honlap lelke a WordPress
[wp-recent-posts.hu-HU nav-link line]
Legutóbbi bejegyzések
[wp-recent-comments.hu-HU nav-link line]
Legutóbbi hozzászólások
[wp-uncategorized.hu-HU nav-link weak]
Egyéb
[wp-previous-post.hu-HU nav-link line]
Előző bejegyzés
[wp-next-post.hu-HU nav-link line]
Következő bejegyzés
[wp-previous-page.hu-HU nav-link line]
« Előző oldal
[wp-next-page.hu-HU nav-link line]
Következő oldal »
[wp-lost-password.hu-HU login line]
Elfelejtett jelszó?
[wp-remember-me.hu-HU login line]
Emlékezzen rám
[wp-archives.hu-HU nav-link weak]
Archívum
[wp-categories.hu-HU nav-link weak]
Kategóriák
[wp-search.hu-HU nav-link weak]
Keresés
[wp-search-for.hu-HU nav-link weak]
Keresés:
[wp-log-in.hu-HU login weak]
Bejelentkezés
[wp-register.hu-HU login weak]
Regisztráció
[wp-reply.hu-HU comment-meta weak]
Válasz
[wp-edit.hu-HU nav-link weak]
Szerkesztés
[wp-comments.hu-HU comment-meta weak]
Hozzászólások
[wp-name.hu-HU comment-form weak]
Név
[wp-website.hu-HU comment-form weak]
Honlap
[wp-month-01.hu-HU month word]
január
[wp-month-02.hu-HU month word]
február
[wp-month-03.hu-HU month word]
március
[wp-month-04.hu-HU month word]
április
[wp-month-05.hu-HU month word]
május
[wp-month-06.hu-HU month word]
június
[wp-month-07.hu-HU month word]
július
[wp-month-08.hu-HU month word]
augusztus
[wp-month-09.hu-HU month word]
szeptember
[wp-month-10.hu-HU month word]
október
[wp-day-1.hu-HU month word]
hétfő
[wp-day-2.hu-HU month word]
kedd
[wp-day-3.hu-HU month word]
szerda
[wp-day-4.hu-HU month word]
csütörtök
[wp-day-5.hu-HU month word]
péntek
[wp-day-6.hu-HU month word]
szombat
[wp-day-7.hu-HU month word]
vasárnap
[wp-leave-reply.id-ID comment-form line]
Tinggalkan Balasan
[wp-leave-reply-to.id-ID comment-form line]
Tinggalkan Balasan ke *
[wp-leave-reply-cancel.id-ID comment-form line]
Tinggalkan Balasan Membatalkan balasan
[wp-leave-comment.id-ID comment-form line]
Tinggalkan sebuah Komentar
[wp-leave-comment2.id-ID comment-form line]
Tinggalkan komentar
[wp-cancel-reply.id-ID comment-form line]
Membatalkan balasan
[wp-cancel-reply2.id-ID comment-form line]
Klik di sini untuk membatalkan balasan.
[wp-email-private.id-ID comment-form line]
Alamat surel Anda tidak akan dipublikasikan.
[wp-email-required.id-ID comment-form line]
Alamat surel Anda tidak akan dipublikasikan. Ruas yang wajib ditandai
[wp-required.id-ID comment-form line]
Ruas yang wajib ditandai
[wp-mail-private.id-ID comment-form line]
Surat (tidak akan dipublikasikan)
[wp-post-comment.id-ID comment-form line]
Memberikan Komentar
[wp-submit-comment.id-ID comment-form line]
Kirim Komentar
[wp-your-comment.id-ID comment-form weak]
Komentar Anda
[wp-must-login.id-ID comment-form line]
Anda harus masuk log untuk mengirim sebuah komentar.
[wp-login-reply.id-ID comment-form line]
Masuk log untuk membalas
[wp-login-comment.id-ID comment-form line]
Masuk log untuk meninggalkan sebuah Komentar
[wp-moderation.id-ID comment-meta line]
Komentar Anda sedang menunggu moderasi.
[wp-comments-closed.id-ID comment-meta line]
Komentar ditutup.
[wp-comments-off.id-ID comment-meta line]
Komentar Dimatikan
[wp-no-comments.id-ID comment-meta line]
Tidak ada Komentar
[wp-no-comments-yet.id-ID comment-meta line]
Belum ada komentar.
[wp-comments-count.id-ID comment-meta weak]
& Komentar
[wp-older-comments.id-ID comment-meta line]
« Komentar Lebih Lama
[wp-newer-comments.id-ID comment-meta line]
Komentar Lebih Baru »
[wp-password-comments.id-ID comment-meta line]
Tulisan ini dilindungi kata sandi. Masukkan kata sandi untuk melihat komentar.
[wp-password-comments2.id-ID comment-meta line]
Komentar Terlindung: Silakan masukkan kata sandi Anda untuk melihat komentar.
[wp-comments-rss.id-ID feed line]
Komentar (RSS)
[wp-comments-feed.id-ID feed line]
Umpan Komentar
[wp-entries-rss.id-ID feed line]
Entri (RSS)
[wp-feed-post.id-ID feed line]
Umpan RSS untuk komentar-komentar pada tulisan ini.
[wp-trackback-url.id-ID feed line]
URLuntuk Lacak Balik entri ini adalah: *
[wp-powered.id-ID site-footer line]
Didukung oleh WordPress
[wp-browsing.id-ID nav-link line]
Anda sedang merambah arsip untuk kategori * .
[wp-recent-posts.id-ID nav-link line]
Tulisan Terakhir
[wp-recent-comments.id-ID nav-link line]
Komentar Terakhir
[wp-uncategorized.id-ID nav-link line]
Tak Berkategori
[wp-previous-post.id-ID nav-link line]
Tulisan Sebelumnya
[wp-next-post.id-ID nav-link line]
Tulisan Berikutnya
[wp-previous-page.id-ID nav-link line]
« Halaman Sebelumnya
[wp-next-page.id-ID nav-link line]
Halaman Berikutnya »
[wp-lost-password.id-ID login line]
Kehilangan kata sandi Anda?
[wp-remember-me.id-ID login line]
Ingat Saya
[wp-archives.id-ID nav-link weak]
Arsip
[wp-categories.id-ID nav-link weak]
Kategori
[wp-search.id-ID nav-link weak]
Cari
[wp-search-for.id-ID nav-link weak]
Pencarian untuk:
[wp-log-in.id-ID login weak]
Masuk log
[wp-register.id-ID login weak]
Daftar
[wp-reply.id-ID comment-meta weak]
Balas
[wp-edit.id-ID nav-link weak]
Sunting
[wp-name.id-ID comment-form weak]
Nama
[wp-email.id-ID comment-form weak]
Surel
[wp-website.id-ID comment-form weak]
Situs web
[wp-month-01.id-ID month word]
Januari
[wp-month-02.id-ID month word]
Februari
[wp-month-03.id-ID month word]
Maret
[wp-month-05.id-ID month word]
Mei
[wp-month-08.id-ID month word]
Agustus
[wp-month-12.id-ID month word]
Desember
[wp-day-1.id-ID month word]
Senin
[wp-day-2.id-ID month word]
Selasa
[wp-day-3.id-ID month word]
Rabu
[wp-day-4.id-ID month word]
Kamis
[wp-day-5.id-ID month word]
Jumat
[wp-day-6.id-ID month word]
Sabtu
[wp-day-7.id-ID month word]
Minggu
[wp-leave-reply.it-IT comment-form line]
Lascia un Commento
[wp-leave-reply-to.it-IT comment-form line]
Rispondi a *
[wp-leave-reply-cancel.it-IT comment-form line]
Lascia un Commento Annulla risposta
[wp-cancel-reply.it-IT comment-form line]
Annulla risposta
[wp-cancel-reply2.it-IT comment-form line]
Fare clic qui per annullare la risposta.
[wp-email-private.it-IT comment-form line]
L'indirizzo email non verrà pubblicato.
[wp-email-required.it-IT comment-form line]
L'indirizzo email non verrà pubblicato. I campi obbligatori sono contrassegnati
[wp-required.it-IT comment-form line]
I campi obbligatori sono contrassegnati
[wp-mail-private.it-IT comment-form line]
Mail (che non verrà pubblicata)
[wp-post-comment.it-IT comment-form line]
Commento all'articolo
[wp-submit-comment.it-IT comment-form line]
Invia commento
[wp-your-comment.it-IT comment-form weak]
Il tuo commento
[wp-must-login.it-IT comment-form line]
Occorre aver fatto il login per inviare un commento
[wp-login-reply.it-IT comment-form line]
Fare il login per rispondere
[wp-login-comment.it-IT comment-form line]
Effettuare il login per lasciare un commento
[wp-moderation.it-IT comment-meta line]
Il tuo commento è in attesa di moderazione
[wp-comments-closed.it-IT comment-meta line]
I commenti sono chiusi.
[wp-comments-off.it-IT comment-meta line]
Commenti disabilitati
[wp-no-comments.it-IT comment-meta line]
Nessun commento
[wp-no-comments-yet.it-IT comment-meta line]
Non c'è ancora nessun commento.
[wp-one-comment.it-IT comment-meta line]
1 commento
[wp-comments-count.it-IT comment-meta weak]
# commenti
[wp-older-comments.it-IT comment-meta line]
« Commenti precedenti
[wp-newer-comments.it-IT comment-meta line]
Commenti seguenti »
[wp-password-comments.it-IT comment-meta line]
Questo articolo è protetto da password. Inserire la password per visualizzare i commenti.
[wp-password-comments2.it-IT comment-meta line]
Commenti protetti: inserisci la tua password per visualizzare i commenti.
[wp-comments-rss.it-IT feed line]
Commenti (RSS)
[wp-comments-feed.it-IT feed line]
Feed dei commenti
[wp-entries-rss.it-IT feed line]
Articoli (RSS)
[wp-feed-post.it-IT feed line]
RSS feed dei commenti a questo articolo.
[wp-trackback-url.it-IT feed line]
La URL per fare il TrackBack di questo articolo è: *
[wp-powered.it-IT site-footer line]
Utilizza WordPress
[wp-browsing.it-IT nav-link line]
Stai visualizzando gli archivi per la categoria * .
[wp-recent-posts.it-IT nav-link line]
Articoli recenti
[wp-recent-comments.it-IT nav-link line]
Commenti recenti
[wp-uncategorized.it-IT nav-link line]
Senza categoria
[wp-skip-toolbar.it-IT skip-link line]
Salta alla barra strumento
[wp-previous-post.it-IT nav-link line]
Articolo precedente
[wp-next-post.it-IT nav-link line]
Articolo successivo
[wp-previous-page.it-IT nav-link line]
« Pagina precedente
[wp-next-page.it-IT nav-link line]
Pagina successiva »
[wp-lost-password.it-IT login line]
È stata persa la password?
[wp-remember-me.it-IT login weak]
Ricordami
[wp-archives.it-IT nav-link weak]
Archivi
[wp-categories.it-IT nav-link weak]
Categorie
[wp-log-in.it-IT login weak]
Collegati
[wp-register.it-IT login weak]
Registrati
[wp-reply.it-IT comment-meta weak]
Rispondi
[wp-edit.it-IT nav-link weak]
Modifica
[wp-comments.it-IT comment-meta weak]
Commenti
[wp-website.it-IT comment-form weak]
Sito web
[wp-comment.it-IT comment-form weak]
Commento
[wp-month-01.it-IT month word]
gennaio
[wp-month-02.it-IT month word]
febbraio
[wp-month-04.it-IT month word]
aprile
[wp-month-05.it-IT month word]
maggio
[wp-month-06.it-IT month word]
giugno
[wp-month-07.it-IT month word]
luglio
[wp-month-09.it-IT month word]
settembre
[wp-month-10.it-IT month word]
ottobre
[wp-month-12.it-IT month word]
dicembre
[wp-day-1.it-IT month word]
lunedì
[wp-day-2.it-IT month word]
martedì
[wp-day-3.it-IT month word]
mercoledì
[wp-day-4.it-IT month word]
giovedì
[wp-day-5.it-IT month word]
venerdì
[wp-day-7.it-IT month word]
domenica
[wp-leave-reply.ja comment-form weak]
コメントを残す
[wp-leave-reply-cancel.ja comment-form line]
コメントを残す コメントをキャンセル
[wp-leave-comment.ja comment-form weak]
コメントする
[wp-cancel-reply.ja comment-form weak]
コメントをキャンセル
[wp-cancel-reply2.ja comment-form weak]
返信をキャンセルする。
[wp-email-private.ja comment-form weak]
メールアドレスが公開されることはありません。
[wp-email-required.ja comment-form line]
メールアドレスが公開されることはありません。 が付いている欄は必須項目です
[wp-required.ja comment-form weak]
が付いている欄は必須項目です
[wp-mail-private.ja comment-form line]
メールアドレス (非公開)
[wp-post-comment.ja comment-form weak]
コメントを送信
[wp-your-comment.ja comment-form weak]
コメント
[wp-must-login.ja comment-form weak]
コメントを投稿するにはログインしてください。
[wp-login-reply.ja comment-form weak]
ログインして返信する
[wp-login-comment.ja comment-form weak]
ログインしてコメントする
[wp-moderation.ja comment-meta weak]
あなたのコメントは承認待ちです。
[wp-comments-closed.ja comment-meta weak]
コメントは停止中です。
[wp-comments-off.ja comment-meta weak]
コメントは受け付けていません。
[wp-no-comments.ja comment-meta weak]
コメントはまだありません
[wp-no-comments-yet.ja comment-meta weak]
コメントはまだありません。
[wp-one-comment.ja comment-meta weak]
1件のコメント
[wp-comments-count.ja comment-meta weak]
%件のコメント
[wp-older-comments.ja comment-meta weak]
« 古いコメント
[wp-newer-comments.ja comment-meta weak]
新しいコメント »
[wp-pingback.ja comment-meta head]
ピンバック:
[wp-password-comments.ja comment-meta line]
この投稿はパスワードで保護されています。コメントを閲覧するにはパスワードを入力してください。
[wp-password-comments2.ja comment-meta line]
コメント保護中: 表示するにはパスワードを入力してください。
[wp-comments-rss.ja feed line]
コメント (RSS)
[wp-comments-feed.ja feed weak]
コメントフィード
[wp-entries-rss.ja feed line]
投稿 (RSS)
[wp-feed-post.ja feed line]
この投稿へのコメントの RSS フィード。
[wp-trackback-url.ja feed line]
この投稿へのトラックバック URL: *
[wp-browsing.ja nav-link line]
カテゴリー * のアーカイブを表示しています。
[wp-recent-posts.ja nav-link weak]
最近の投稿
[wp-recent-comments.ja nav-link weak]
最近のコメント
[wp-uncategorized.ja nav-link weak]
未分類
[wp-skip-toolbar.ja skip-link weak]
ツールバーへスキップ
[wp-previous-post.ja nav-link weak]
過去の投稿へ
[wp-next-post.ja nav-link weak]
次の投稿へ
[wp-previous-page.ja nav-link weak]
« 前ページへ
[wp-next-page.ja nav-link weak]
次ページへ »
[wp-lost-password.ja login weak]
パスワードをお忘れですか ?
[wp-remember-me.ja login weak]
ログイン状態を保存する
[wp-archives.ja nav-link weak]
アーカイブ
[wp-categories.ja nav-link weak]
カテゴリー
[wp-search.ja nav-link weak]
検索
[wp-search-for.ja nav-link weak]
検索:
[wp-menu.ja nav-link weak]
メニュー
[wp-log-in.ja login weak]
ログイン
[wp-register.ja login weak]
登録
[wp-reply.ja comment-meta weak]
返信
[wp-edit.ja nav-link weak]
編集
[wp-name.ja comment-form weak]
名前
[wp-email.ja comment-form weak]
メールアドレス
[wp-website.ja comment-form weak]
ウェブサイト
[wp-month-01.ja month word]
1月
[wp-month-02.ja month word]
2月
[wp-month-03.ja month word]
3月
[wp-month-04.ja month word]
4月
[wp-month-05.ja month word]
5月
[wp-month-06.ja month word]
6月
[wp-month-07.ja month word]
7月
[wp-month-08.ja month word]
8月
[wp-month-09.ja month word]
9月
[wp-month-10.ja month word]
10月
[wp-month-11.ja month word]
11月
[wp-month-12.ja month word]
12月
[wp-day-1.ja month word]
月曜日
[wp-day-2.ja month word]
火曜日
[wp-day-3.ja month word]
水曜日
[wp-day-4.ja month word]
木曜日
[wp-day-5.ja month word]
金曜日
[wp-day-6.ja month word]
土曜日
[wp-day-7.ja month word]
日曜日
[wp-leave-reply.jv-ID comment-form line]
Maringi Balesan
[wp-leave-reply-to.jv-ID comment-form line]
Maringi Balesan kanggo *
[wp-leave-reply-cancel.jv-ID comment-form line]
Maringi Balesan Ora Sido Mbalesi
[wp-leave-comment.jv-ID comment-form line]
Maringi Pangalembana
[wp-cancel-reply.jv-ID comment-form line]
Ora Sido Mbalesi
[wp-cancel-reply2.jv-ID comment-form line]
Klik neng kene menawa rasido mbalesi.
[wp-email-private.jv-ID comment-form line]
Alamat email sampeyan ora dijedulne utawa dikatonke.
[wp-email-required.jv-ID comment-form line]
Alamat email sampeyan ora dijedulne utawa dikatonke. Ros sing kudu diisi ana tandane
[wp-required.jv-ID comment-form line]
Ros sing kudu diisi ana tandane
[wp-mail-private.jv-ID comment-form line]
Mail/Serat (ora arep dipublikasikne)
[wp-submit-comment.jv-ID comment-form line]
Ngirim Pangalembana
[wp-your-comment.jv-ID comment-form weak]
Pangalembana Sampeyan
[wp-must-login.jv-ID comment-form line]
Sampeyan kudu mlebu log kanggo maringi pangalembana.
[wp-login-reply.jv-ID comment-form line]
Mlebu log kanggo mbalesi
[wp-login-comment.jv-ID comment-form line]
Mlebu log kanggo maringi Pangalembana
[wp-moderation.jv-ID comment-meta line]
Pangalembana Sampeyan lagi ngenteni moderasi.
[wp-comments-closed.jv-ID comment-meta line]
Pangalembana ditutup.
[wp-comments-off.jv-ID comment-meta line]
Pangalembana Dipateni
[wp-no-comments.jv-ID comment-meta line]
Ora Ono Pangalembana
[wp-no-comments-yet.jv-ID comment-meta line]
Durung ana pangalembana.
[wp-one-comment.jv-ID comment-meta line]
Pangalembana 1
[wp-comments-count.jv-ID comment-meta weak]
Pangalembana #
[wp-older-comments.jv-ID comment-meta line]
« Pangalembana Luwih lawas
[wp-newer-comments.jv-ID comment-meta line]
Pangalembana paling Anyar »
[wp-password-comments.jv-ID comment-meta line]
Tulisan iki ditutupi tembung sandi. Lebokno tembung sandi kanggo mirsani pangalembana.
[wp-password-comments2.jv-ID comment-meta line]
Pangalembana Ditutupi: Monggo nglebokne tembung sandi Sampeyan kanggo mirsani pangalembana.
[wp-comments-rss.jv-ID feed line]
Pangalembana (RSS)
[wp-comments-feed.jv-ID feed line]
Umpan Pangalembana
[wp-feed-post.jv-ID feed line]
RSS umpan kanggo pangalembana-pangalembana neng tulisan iki.
[wp-trackback-url.jv-ID feed line]
URL kanggo lacak balik entri iki yoiku: *
[wp-powered.jv-ID site-footer line]
Dipadegani dening WordPress
[wp-browsing.jv-ID nav-link line]
Sampeyan saiki lagi ngrambah arsip saka kategori * .
[wp-recent-posts.jv-ID nav-link line]
Tulisan Paling Keri
[wp-recent-comments.jv-ID nav-link line]
Pangalembana Paling keri
[wp-uncategorized.jv-ID nav-link line]
Ora ono kategorine
[wp-previous-post.jv-ID nav-link line]
Tulisan Sakdurunge
[wp-next-post.jv-ID nav-link line]
Tulisan Sakwise
[wp-previous-page.jv-ID nav-link line]
« Kaca Sakdurunge
[wp-next-page.jv-ID nav-link line]
Kaca Sakbubare »
[wp-lost-password.jv-ID login line]
Kelangan tembung sandi Sampeyan?
[wp-remember-me.jv-ID login line]
Eling aku
[wp-search.jv-ID nav-link weak]
Nggoleki
[wp-search-for.jv-ID nav-link weak]
Nggoleki:
[wp-log-in.jv-ID login weak]
Mlebu log
[wp-reply.jv-ID comment-meta weak]
Bales
[wp-edit.jv-ID nav-link weak]
Ndandani
[wp-comments.jv-ID comment-meta weak]
Pangalembana
[wp-name.jv-ID comment-form weak]
Jeneng
[wp-month-02.jv-ID month word]
Pebruari
[wp-day-1.jv-ID month word]
Senen
[wp-day-2.jv-ID month word]
Slasa
[wp-day-3.jv-ID month word]
Rebo
[wp-day-4.jv-ID month word]
Kemis
[wp-day-5.jv-ID month word]
Jemuah
[wp-day-6.jv-ID month word]
Setu
[wp-leave-reply.ka-GE comment-form line]
კომენტარის დატოვება
[wp-leave-reply-to.ka-GE comment-form line]
გაიარეთ ავტორიზაცია კომენტარის დასამატებლად: *
[wp-leave-reply-cancel.ka-GE comment-form line]
კომენტარის დატოვება კომენტარის გაუქმება
[wp-cancel-reply.ka-GE comment-form line]
კომენტარის გაუქმება
[wp-cancel-reply2.ka-GE comment-form line]
დააჭირეთ აქ გამოხმაურების გაუქმებისათვის.
[wp-email-private.ka-GE comment-form line]
თქვენი ელფოსტის მისამართი გამოქვეყნებული არ იყო.
[wp-email-required.ka-GE comment-form line]
თქვენი ელფოსტის მისამართი გამოქვეყნებული არ იყო. აუცილებელი ველები მონიშნულია
[wp-required.ka-GE comment-form line]
აუცილებელი ველები მონიშნულია
[wp-mail-private.ka-GE comment-form line]
ელფოსტა (არ იქნება ნაჩვენები)
[wp-post-comment.ka-GE comment-form line]
კომენტარის გაგზავნა
[wp-your-comment.ka-GE comment-form weak]
თქვენი კომენტარი
[wp-must-login.ka-GE comment-form line]
კომენტარის დასატოვებლად უნდა გაიაროთ ავტორიზაცია.
[wp-login-reply.ka-GE comment-form line]
გაიარეთ ავტორიზაცია კომენტარის დასამატებლად
[wp-login-comment.ka-GE comment-form line]
გამოხმაურებისთვის გაიარეთ ავტორიზაცია
[wp-moderation.ka-GE comment-meta line]
თქვენი კომენტარები ელოდება გააქტიურებას.
[wp-comments-closed.ka-GE comment-meta line]
დისკუსია დახურულია.
[wp-comments-off-on.ka-GE comment-meta head]
გამორთულია კომენტარი ჩანაწერზე: *
[wp-no-comments.ka-GE comment-meta line]
კომენტარები ჯერ არ არის
[wp-no-comments-yet.ka-GE comment-meta line]
კომენტარები ჯერ არ არის.
[wp-one-comment.ka-GE comment-meta line]
1 კომენტარი
[wp-comments-count.ka-GE comment-meta weak]
# კომენტარი
[wp-older-comments.ka-GE comment-meta line]
« ძველი კომენტარები
[wp-newer-comments.ka-GE comment-meta line]
შემდეგი კომენტარები »
[wp-pingback.ka-GE comment-meta head]
გამოხმაურება:
[wp-password-comments.ka-GE comment-meta line]
ეს ჩანაწერი პაროლით არის დაცული. კომენტარების ხილვისთვის შეიყვანეთ პაროლი.
[wp-password-comments2.ka-GE comment-meta line]
დაცული კომენტარი: ამ კომენტარის სანახავად აუცილებელია პაროლის შეყვანა.
[wp-comments-rss.ka-GE feed line]
კომენტარები (RSS)
[wp-comments-feed.ka-GE feed line]
კომენტარების არხი
[wp-entries-rss.ka-GE feed line]
ჩანაწერები (RSS)
[wp-feed-post.ka-GE feed line]
RSS არხი ამ ჩანაწერის კომენტარებისათვის.
[wp-trackback-url.ka-GE feed line]
შენატანის უკუბმულის URL მისამართი არის: *
[wp-powered.ka-GE site-footer line]
საიტის მუშაობს WordPress ძრავზე
[wp-browsing.ka-GE nav-link line]
თქვენ იმყოფებით * კატეგორიის არქივში.
[wp-recent-posts.ka-GE nav-link line]
ბოლო ჩანაწერები
[wp-recent-comments.ka-GE nav-link line]
ბოლო კომენტარები
[wp-uncategorized.ka-GE nav-link line]
კატეგორიის გარეშე
[wp-skip-toolbar.ka-GE skip-link line]
ზედა პანელზე გადასვლა
[wp-previous-post.ka-GE nav-link line]
წინა ჩანაწერი
[wp-next-post.ka-GE nav-link line]
შემდეგი ჩანაწერი
[wp-previous-page.ka-GE nav-link line]
« წინა გვერდი
[wp-next-page.ka-GE nav-link line]
შემდეგი გვერდი »
[wp-lost-password.ka-GE login line]
დაკარგეთ პაროლი?
[wp-remember-me.ka-GE login weak]
დამიმახსოვრე
[wp-archives.ka-GE nav-link weak]
არქივები
[wp-categories.ka-GE nav-link weak]
კატეგორიები
[wp-search.ka-GE nav-link weak]
ძებნა
[wp-menu.ka-GE nav-link weak]
მენიუ
[wp-log-in.ka-GE login weak]
შესვლა
[wp-register.ka-GE login weak]
რეგისტრაცია
[wp-reply.ka-GE comment-meta weak]
პასუხი
[wp-edit.ka-GE nav-link weak]
რედაქტირება
[wp-comments.ka-GE comment-meta weak]
კომენტარები
[wp-name.ka-GE comment-form weak]
სახელი
[wp-email.ka-GE comment-form weak]
ელფოსტა
[wp-website.ka-GE comment-form weak]
ვებ-საიტი
[wp-comment.ka-GE comment-form weak]
კომენტარი
[wp-month-01.ka-GE month word]
იანვარი
[wp-month-02.ka-GE month word]
თებერვალი
[wp-month-03.ka-GE month word]
მარტი
[wp-month-04.ka-GE month word]
აპრილი
[wp-month-05.ka-GE month word]
მაისი
[wp-month-06.ka-GE month word]
ივნისი
[wp-month-07.ka-GE month word]
ივლისი
[wp-month-08.ka-GE month word]
აგვისტო
[wp-month-09.ka-GE month word]
სექტემბერი
[wp-month-10.ka-GE month word]
ოქტომბერი
[wp-month-11.ka-GE month word]
ნოემბერი
[wp-month-12.ka-GE month word]
დეკემბერი
[wp-day-1.ka-GE month word]
ორშაბათი
[wp-day-2.ka-GE month word]
სამშაბათი
[wp-day-3.ka-GE month word]
ოთხშაბათი
[wp-day-4.ka-GE month word]
ხუთშაბათი
[wp-day-5.ka-GE month word]
პარასკევი
[wp-day-6.ka-GE month word]
შაბათი
[wp-day-7.ka-GE month word]
კვირა
[wp-leave-reply.ko-KR comment-form line]
댓글 남기기
[wp-leave-reply-cancel.ko-KR comment-form line]
댓글 남기기 응답 취소
[wp-cancel-reply.ko-KR comment-form line]
응답 취소
[wp-cancel-reply2.ko-KR comment-form line]
댓글을 취소하려면 여기를 누르십시오.
[wp-email-private.ko-KR comment-form line]
이메일은 공개되지 않습니다.
[wp-email-required.ko-KR comment-form line]
이메일은 공개되지 않습니다. 필수 입력창은 로 표시되어 있습니다.
[wp-required.ko-KR comment-form line]
필수 입력창은 로 표시되어 있습니다.
[wp-mail-private.ko-KR comment-form line]
메일(보여지지 않습니다.)
[wp-post-comment.ko-KR comment-form line]
댓글 달기
[wp-submit-comment.ko-KR comment-form line]
댓글 등록
[wp-your-comment.ko-KR comment-form weak]
댓글
[wp-must-login.ko-KR comment-form line]
죄송합니다,로그인을 해야 댓글을 남길 수 있습니다.
[wp-login-reply.ko-KR comment-form line]
댓글을 달기 위해 로그인
[wp-login-comment.ko-KR comment-form line]
댓글 남기기 위해 로그인하기
[wp-moderation.ko-KR comment-meta line]
입력한 댓글이 검토를 기다리고 있습니다.
[wp-comments-closed.ko-KR comment-meta line]
댓글은 닫혔습니다.
[wp-comments-off.ko-KR comment-meta line]
댓글 끄기
[wp-no-comments.ko-KR comment-meta line]
댓글 없음
[wp-no-comments-yet.ko-KR comment-meta line]
댓글이 없습니다.
[wp-one-comment.ko-KR comment-meta line]
댓글 한 개
[wp-comments-count.ko-KR comment-meta line]
댓글 %개
[wp-older-comments.ko-KR comment-meta line]
« 이전 댓글
[wp-newer-comments.ko-KR comment-meta line]
새로운 댓글 »
[wp-password-comments.ko-KR comment-meta line]
이 글은 비밀글입니다. 댓글을 보려면 비밀번호를 입력하세요.
[wp-password-comments2.ko-KR comment-meta line]
보호된 댓글: 댓글을 보기 위해서 암호를 입력해야 합니다.
[wp-comments-rss.ko-KR feed line]
댓글 (RSS)
[wp-comments-feed.ko-KR feed line]
댓글 피드
[wp-entries-rss.ko-KR feed line]
글 (RSS)
[wp-feed-post.ko-KR feed line]
이 글의 댓글을 위한 RSS 피드
[wp-trackback-url.ko-KR feed line]
이 글의 트랙백을 위한 URL: *
[wp-browsing.ko-KR nav-link line]
현재 * 카테고리의 보관물을 검색하고 있습니다.
[wp-recent-posts.ko-KR nav-link line]
최근 글
[wp-recent-comments.ko-KR nav-link line]
최근 댓글
[wp-uncategorized.ko-KR nav-link weak]
미분류
[wp-skip-toolbar.ko-KR skip-link line]
툴바로 바로가기
[wp-previous-post.ko-KR nav-link line]
이전 글
[wp-next-post.ko-KR nav-link line]
다음 글
[wp-previous-page.ko-KR nav-link line]
« 앞 쪽
[wp-next-page.ko-KR nav-link line]
뒷 쪽 »
[wp-lost-password.ko-KR login line]
암호를 잃어버렸나요?
[wp-remember-me.ko-KR login weak]
기억하기
[wp-archives.ko-KR nav-link weak]
글목록
[wp-categories.ko-KR nav-link weak]
카테고리
[wp-search.ko-KR nav-link weak]
검색
[wp-search-for.ko-KR nav-link weak]
검색:
[wp-log-in.ko-KR login weak]
로그인
[wp-register.ko-KR login weak]
등록하기
[wp-reply.ko-KR comment-meta weak]
응답
[wp-edit.ko-KR nav-link weak]
편집
[wp-name.ko-KR comment-form weak]
이름
[wp-email.ko-KR comment-form weak]
이메일
[wp-website.ko-KR comment-form weak]
웹사이트
[wp-month-01.ko-KR month word]
1월
[wp-month-02.ko-KR month word]
2월
[wp-month-03.ko-KR month word]
3월
[wp-month-04.ko-KR month word]
4월
[wp-month-05.ko-KR month word]
5월
[wp-month-06.ko-KR month word]
6월
[wp-month-07.ko-KR month word]
7월
[wp-month-08.ko-KR month word]
8월
[wp-month-09.ko-KR month word]
9월
[wp-month-10.ko-KR month word]
10월
[wp-month-11.ko-KR month word]
11월
[wp-month-12.ko-KR month word]
12월
[wp-day-1.ko-KR month word]
월요일
[wp-day-2.ko-KR month word]
화요일
[wp-day-3.ko-KR month word]
수요일
[wp-day-4.ko-KR month word]
목요일
[wp-day-5.ko-KR month word]
금요일
[wp-day-6.ko-KR month word]
토요일
[wp-day-7.ko-KR month word]
일요일
[wp-leave-reply.lv comment-form weak]
Atbildēt
[wp-leave-reply-to.lv comment-form line]
Atbildēt uz *
[wp-leave-reply-cancel.lv comment-form line]
Atbildēt Atcelt atbildi
[wp-leave-comment.lv comment-form weak]
Komentēt
[wp-cancel-reply.lv comment-form line]
Atcelt atbildi
[wp-cancel-reply2.lv comment-form line]
Nospiediet šeit, lai atsauktu atbildi.
[wp-email-private.lv comment-form line]
Jūsu e-pasta adrese netiks publicēta.
[wp-email-required.lv comment-form line]
Jūsu e-pasta adrese netiks publicēta. Obligātie lauki ir atzīmēti kā
[wp-required.lv comment-form line]
Obligātie lauki ir atzīmēti kā
[wp-mail-private.lv comment-form line]
E-pasts (netiks publicēts)
[wp-post-comment.lv comment-form line]
Pievienot komentāru
[wp-your-comment.lv comment-form weak]
Jūsu komentārs
[wp-must-login.lv comment-form line]
Lai komentētu, lietotājam jābūt pieteiktam sistēmā.
[wp-login-reply.lv comment-form line]
Pieslēgties, lai komentētu
[wp-moderation.lv comment-meta line]
Jūsu komentārs gaida apstiprinājumu.
[wp-comments-closed.lv comment-meta line]
Komentāri ir slēgti.
[wp-comments-off.lv comment-meta line]
Komentēt nevar
[wp-no-comments.lv comment-meta line]
Nav komentāru
[wp-no-comments-yet.lv comment-meta line]
Nav komentāru.
[wp-one-comment.lv comment-meta line]
1 komentārs
[wp-comments-count.lv comment-meta weak]
# komentāri
[wp-older-comments.lv comment-meta line]
« Vecāki komentāri
[wp-newer-comments.lv comment-meta line]
Jaunāki komentāri »
[wp-password-comments.lv comment-meta line]
Šis raksts ir aizsargāta ar paroli. Lai apskatītu komentārus, ievadiet paroli.
[wp-password-comments2.lv comment-meta line]
Šis komentārs ir aizsargāts ar paroli: Lūdzu ievadiet jūsu paroli lai apskatītu komentārus.
[wp-comments-rss.lv feed line]
Komentāri (RSS)
[wp-comments-feed.lv feed line]
Komentāru barotne
[wp-entries-rss.lv feed line]
Ieraksti (RSS)
[wp-powered.lv site-footer line]
Nodrošina WordPress
[wp-recent-posts.lv nav-link line]
Jaunākie raksti
[wp-recent-comments.lv nav-link line]
Jaunākie komentāri
[wp-uncategorized.lv nav-link line]
Bez kategorijas
[wp-previous-post.lv nav-link line]
Iepriekšējais raksts
[wp-next-post.lv nav-link line]
Nākamais raksts
[wp-previous-page.lv nav-link line]
« Iepriekšējā lapa
[wp-next-page.lv nav-link line]
Nākamā lapa »
[wp-lost-password.lv login line]
Aizmirsāt paroli?
[wp-remember-me.lv login line]
Atcerēties mani
[wp-archives.lv nav-link weak]
Arhīvi
[wp-categories.lv nav-link weak]
Tēmas
[wp-search.lv nav-link weak]
Meklēt
[wp-search-for.lv nav-link weak]
Meklēt:
[wp-log-in.lv login weak]
Pieslēgties
[wp-register.lv login weak]
Reģistrēties
[wp-reply.lv comment-meta weak]
Atbildēt
[wp-edit.lv nav-link weak]
Labot
[wp-comments.lv comment-meta weak]
Komentāri
[wp-name.lv comment-form weak]
Nosaukums
[wp-email.lv comment-form weak]
E-pasts
[wp-website.lv comment-form weak]
Tīmekļa vietne
[wp-comment.lv comment-form weak]
Komentārs
[wp-month-01.lv month word]
janvāris
[wp-month-02.lv month word]
februāris
[wp-month-04.lv month word]
aprīlis
[wp-month-05.lv month word]
maijs
[wp-month-06.lv month word]
jūnijs
[wp-month-07.lv month word]
jūlijs
[wp-month-08.lv month word]
augusts
[wp-month-09.lv month word]
septembris
[wp-month-10.lv month word]
oktobris
[wp-month-11.lv month word]
novembris
[wp-month-12.lv month word]
decembris
[wp-day-1.lv month word]
Pirmdiena
[wp-day-2.lv month word]
Otrdiena
[wp-day-3.lv month word]
Trešdiena
[wp-day-4.lv month word]
Ceturtdiena
[wp-day-5.lv month word]
Piektdiena
[wp-day-6.lv month word]
Sestdiena
[wp-day-7.lv month word]
Svētdiena
[wp-leave-reply.mk-MK comment-form line]
Напишете коментар
[wp-leave-reply-to.mk-MK comment-form line]
Напиши одговор на *
[wp-leave-reply-cancel.mk-MK comment-form line]
Напишете коментар Откажи одговор
[wp-leave-comment.mk-MK comment-form line]
Напиши коментар
[wp-cancel-reply.mk-MK comment-form line]
Откажи одговор
[wp-cancel-reply2.mk-MK comment-form line]
Кликнете тука за да го откажеш одговорот.
[wp-email-private.mk-MK comment-form line]
Вашата адреса за е-пошта нема да биде објавена.
[wp-email-required.mk-MK comment-form line]
Вашата адреса за е-пошта нема да биде објавена. Задолжителните полиња се означени со
[wp-required.mk-MK comment-form line]
Задолжителните полиња се означени со
[wp-mail-private.mk-MK comment-form line]
Е-пошта (нема да биде објавена)
[wp-post-comment.mk-MK comment-form line]
Испрати коментар
[wp-your-comment.mk-MK comment-form weak]
Вашиот коментар
[wp-must-login.mk-MK comment-form line]
Мора да се пријавите за да испратите коментар.
[wp-login-reply.mk-MK comment-form line]
Најави се за да одговориш
[wp-login-comment.mk-MK comment-form line]
Најави се за да напишеш коментар
[wp-moderation.mk-MK comment-meta line]
Вашиот коментар чека модерирање.
[wp-comments-closed.mk-MK comment-meta line]
Коментарите се затворени.
[wp-comments-off.mk-MK comment-meta line]
Исклучени коментари
[wp-no-comments.mk-MK comment-meta line]
Нема коментари
[wp-no-comments-yet.mk-MK comment-meta line]
Сè уште нема коментари.
[wp-comments-count.mk-MK comment-meta weak]
# Коментари
[wp-older-comments.mk-MK comment-meta line]
« Постари коментари
[wp-newer-comments.mk-MK comment-meta line]
Понови коментари »
[wp-password-comments.mk-MK comment-meta line]
Овој напис е заштитен со лозинка. Внесете ја лозинката за да ги видите коментарите.
[wp-password-comments2.mk-MK comment-meta line]
Заштитени коментари: Ве молиме внесете ја Вашата лозинката за да ги гледате коментарите.
[wp-comments-feed.mk-MK feed line]
Фидови за коментари
[wp-entries-rss.mk-MK feed line]
Написи (RSS)
[wp-feed-post.mk-MK feed line]
RSS фид за коментарите на овој напис.
[wp-trackback-url.mk-MK feed line]
URL адресата за следење на овој напис е: *
[wp-powered.mk-MK site-footer line]
Работи на WordPress
[wp-browsing.mk-MK nav-link line]
Моментално ја разгледувате архивата за категоријата * .
[wp-recent-posts.mk-MK nav-link line]
Скорешни написи
[wp-recent-comments.mk-MK nav-link line]
Скорешни коментари
[wp-uncategorized.mk-MK nav-link weak]
Некатегоризирано
[wp-previous-post.mk-MK nav-link line]
Претходен написи
[wp-next-post.mk-MK nav-link line]
Следен напис
[wp-previous-page.mk-MK nav-link line]
« Претходна страница
[wp-next-page.mk-MK nav-link line]
Следна страница »
[wp-lost-password.mk-MK login line]
Ја изгубивте лозинката?
[wp-remember-me.mk-MK login line]
Запомни ме
[wp-search.mk-MK nav-link weak]
Барај
[wp-search-for.mk-MK nav-link weak]
Барај:
[wp-log-in.mk-MK login weak]
Најави се
[wp-register.mk-MK login weak]
Регистрирај се
[wp-reply.mk-MK comment-meta weak]
Одговори
[wp-edit.mk-MK nav-link weak]
Уреди
[wp-email.mk-MK comment-form weak]
Е-пошта
[wp-website.mk-MK comment-form weak]
Веб страница
[wp-month-01.mk-MK month word]
јануари
[wp-month-05.mk-MK month word]
мај
[wp-month-06.mk-MK month word]
јуни
[wp-month-07.mk-MK month word]
јули
[wp-day-3.mk-MK month word]
среда
[wp-day-4.mk-MK month word]
четврток
[wp-day-5.mk-MK month word]
петок
[wp-day-6.mk-MK month word]
сабота
[wp-day-7.mk-MK month word]
недела
[wp-leave-reply.ms-MY comment-form line]
Tinggalkan Jawapan
[wp-leave-reply-to.ms-MY comment-form line]
Tinggalkan Jawapan kepada *
[wp-leave-comment.ms-MY comment-form line]
Tinggalkan Komen
[wp-cancel-reply2.ms-MY comment-form line]
Klik di sini untuk batal.
[wp-mail-private.ms-MY comment-form line]
E-mel (tidak akan ditunjukkan)
[wp-submit-comment.ms-MY comment-form line]
Kirim Komen
[wp-your-comment.ms-MY comment-form weak]
Komen Anda
[wp-must-login.ms-MY comment-form line]
Anda mesti log masuk terlebih dahulu untuk mengirim komen.
[wp-login-reply.ms-MY comment-form line]
Log Masuk untuk Membalas
[wp-login-comment.ms-MY comment-form line]
Sila log masuk sebelum meninggalkan komen
[wp-logged-in-as.ms-MY comment-form line]
Anda telah log masuk sebagai * .
[wp-moderation.ms-MY comment-meta line]
Komen anda sedang ditapis.
[wp-comments-off.ms-MY comment-meta line]
Komentar Ditutup
[wp-no-comments.ms-MY comment-meta line]
Tiada Komen
[wp-no-comments-yet.ms-MY comment-meta line]
Tiada komen.
[wp-one-comment.ms-MY comment-meta line]
1 Komen
[wp-comments-count.ms-MY comment-meta weak]
# Komen
[wp-older-comments.ms-MY comment-meta line]
« Komen Sebelumnya
[wp-newer-comments.ms-MY comment-meta line]
Komen-Komen Berikutnya »
[wp-password-comments2.ms-MY comment-meta line]
Komen Dilindungi: Sila masukkan kata laluan anda untuk melihat komen.
[wp-comments-feed.ms-MY feed line]
Suapan Komentar
[wp-feed-post.ms-MY feed line]
Suapan RSS untuk komen-komen bagi kiriman ini.
[wp-powered.ms-MY site-footer line]
Dikuasakan oleh WordPress
[wp-recent-posts.ms-MY nav-link line]
Kiriman Terbaru
[wp-recent-comments.ms-MY nav-link line]
Komen Terbaru
[wp-uncategorized.ms-MY nav-link weak]
Pelbagai
[wp-previous-post.ms-MY nav-link line]
Kiriman Sebelumnya
[wp-next-post.ms-MY nav-link line]
Kiriman Berikutnya
[wp-previous-page.ms-MY nav-link line]
« Laman Sebelumnya
[wp-next-page.ms-MY nav-link line]
Laman Berikutnya »
[wp-lost-password.ms-MY login line]
Lupa kata laluan anda?
[wp-archives.ms-MY nav-link weak]
Arkib
[wp-search-for.ms-MY nav-link weak]
Cari:
[wp-log-in.ms-MY login weak]
Log masuk
[wp-edit.ms-MY nav-link weak]
Ubah
[wp-website.ms-MY comment-form weak]
Tapak Web
[wp-comment.ms-MY comment-form weak]
Komen
[wp-month-03.ms-MY month word]
Mac
[wp-month-06.ms-MY month word]
Jun
[wp-month-07.ms-MY month word]
Julai
[wp-month-08.ms-MY month word]
Ogos
[wp-month-12.ms-MY month word]
Disember
[wp-day-1.ms-MY month word]
Isnin
[wp-day-4.ms-MY month word]
Khamis
[wp-day-5.ms-MY month word]
Jumaat
[wp-day-7.ms-MY month word]
Ahad
[wp-leave-reply.my-MM comment-form line]
ြပန်စာထားခဲ့ပါ။
[wp-leave-reply-cancel.my-MM comment-form line]
ြပန်စာထားခဲ့ပါ။ ြပန်စာ​ ​ပယ်​ဖျက်​ပါ
[wp-leave-comment.my-MM comment-form line]
မှတ်ချက်ေပးခဲ့ပါ။
[wp-leave-comment2.my-MM comment-form line]
မှတ်ချက် ေပးထားခဲ့ပါ
[wp-cancel-reply.my-MM comment-form line]
ြပန်စာ​ ​ပယ်​ဖျက်​ပါ
[wp-cancel-reply2.my-MM comment-form line]
ြပန်စာအား ပယ်ဖျက်ရန် ဤေနရာကို နှိပ်ပါ။
[wp-email-private.my-MM comment-form line]
သင့်​ email​ ​လိပ်​စာ​ကို​ ​ေဖာ်​ြပ​မည်​ ​မ​ဟုတ်​ပါ​။
[wp-email-required.my-MM comment-form line]
သင့်​ email​ ​လိပ်​စာ​ကို​ ​ေဖာ်​ြပ​မည်​ ​မ​ဟုတ်​ပါ​။ လိုအပ်ေသာ ကွက်လပ်များကို ြဖင့်မှတ်သားထားသည်
[wp-required.my-MM comment-form line]
လိုအပ်ေသာ ကွက်လပ်များကို ြဖင့်မှတ်သားထားသည်
[wp-mail-private.my-MM comment-form line]
စာပို့လိပ်စာ( ေဖာ်ြပမည်မဟုတ်ပါ)
[wp-post-comment.my-MM comment-form line]
မှတ်​ချက်​ ​ေပး​ပို့​ပါ
[wp-submit-comment.my-MM comment-form line]
မှတ်ချက်ေပးပို့ပါ
[wp-your-comment.my-MM comment-form weak]
သင့် မှတ်ချက်
[wp-must-login.my-MM comment-form line]
မှတ်ချက်ေရးရန် အသင်းဝင် အြဖစ် ဝင်ေရာက် ြပီးြဖစ်ရမည်။
[wp-login-reply.my-MM comment-form line]
ြပန်စာေရးရန် အသင်းဝင် အြဖစ်ဝင်ေရာက်ပါ။
[wp-login-comment.my-MM comment-form line]
မှတ်ချက်ေပးရန် အသင်းဝင် အြဖစ်ဝင်ေရာက်ပါ။
[wp-moderation.my-MM comment-meta line]
သင့်မှတ်ချက်သည် စစ်ေဆးကွပ်ကဲမှုကို ေစာင့်ေနသည်။
[wp-comments-closed.my-MM comment-meta line]
မှတ်ချက်ေပးြခင်းကို ပိတ်ထားသည်။
[wp-comments-off.my-MM comment-meta line]
မှတ်ချက်များကို ပိတ်ထားသည်။
[wp-no-comments.my-MM comment-meta line]
မှတ်ချက်များ မရှိပါ။
[wp-no-comments-yet.my-MM comment-meta line]
မှတ်ချက်များ မေပးရေသးပါ။
[wp-one-comment.my-MM comment-meta line]
မှတ်ချက် ၁ ခု
[wp-comments-count.my-MM comment-meta line]
မှတ်ချက်များ # ခု
[wp-older-comments.my-MM comment-meta line]
« ပိုေဟာင်းေသာမှတ်ချက်များ
[wp-newer-comments.my-MM comment-meta line]
ပိုသစ်ေသာ မှတ်ချက်များ »
[wp-pingback.my-MM comment-meta head]
ချိတ်ဆက်မှုြပန်လှန်အသိေပးချက် -
[wp-password-comments.my-MM comment-meta line]
ဤစာမူကို စကားဝှက်ြဖင့် ကာကွယ်ထားသည်။ မှတ်ချက်များကို ြကည့်ရန် စကားဝှက်ြဖည့်ပါ။
[wp-comments-rss.my-MM feed line]
မှတ်ချက်များဆိုင်​ရာ​​ (RSS)
[wp-comments-feed.my-MM feed line]
​မှတ်​ချက်​များ ေပးပို့မှု
[wp-entries-rss.my-MM feed line]
​ေရး​သား​ချက်​စာ​မူ​များ​ဆိုင်​ရာ​ (RSS)
[wp-feed-post.my-MM feed line]
ဤ​စာ​မူ​ရှိ​ ​မှတ်​ချက်​များ​အ​တွက်​ RSS feed​။
[wp-trackback-url.my-MM feed line]
ဤ​စာ​မူ​ကို​ TrackBack​ ​ြပု​လုပ်​ရန်​ URL​ လိပ်​စာ​မှာ​ :​ *
[wp-powered.my-MM site-footer line]
WordPress မှေထာက်ပံ့၍ စည်သူသွင် ြမန်မာဘာသာသို့ ြပန်ဆိုသည်။
[wp-browsing.my-MM nav-link line]
သင်ယ​ခု​ ​ြကည့်​ရှု​ေန​ေသာ​ ​ေမာ်​ကွန်း​မှတ်​တမ်း​များ​မှာ​ * ​ ​က​ဏ္ဍ​အ​တွက်​ြဖစ်​သည်​။
[wp-recent-posts.my-MM nav-link line]
လတ်တ‌ေလာ စာမူများ
[wp-recent-comments.my-MM nav-link line]
လတ်တ‌ေလာ မှတ်ချက်များ
[wp-uncategorized.my-MM nav-link line]
က​ဏ္ဍ​ ခွဲမထား
[wp-skip-toolbar.my-MM skip-link line]
ကိရိယာဘားသို့ သွား
[wp-previous-post.my-MM nav-link line]
အရင်စာမူ
[wp-next-post.my-MM nav-link line]
ေနာက်စာမူ
[wp-previous-page.my-MM nav-link line]
« ေရှ့စာမျက်နှာ
[wp-next-page.my-MM nav-link line]
ေနာက်စာမျက်နှာ »
[wp-lost-password.my-MM login line]
စကားဝှက် ေပျာက်ပါသလား
[wp-remember-me.my-MM login line]
ကွျန်ေတာ့်ကို မှတ်ထားပါ။
[wp-archives.my-MM nav-link weak]
မှတ်တမ်းများ
[wp-categories.my-MM nav-link weak]
က​ဏ္ဍ​များ
[wp-search.my-MM nav-link weak]
ရှာပါ
[wp-search-for.my-MM nav-link weak]
ရှာေသာစကားလံုး :
[wp-menu.my-MM nav-link weak]
မီနူး
[wp-log-in.my-MM login weak]
ဝင်ပါ
[wp-register.my-MM login weak]
မှတ်ပံုတင်ပါ
[wp-reply.my-MM comment-meta weak]
ြပန်စာေရးပါ။
[wp-edit.my-MM nav-link weak]
ြပုြပင်ပါ
[wp-comments.my-MM comment-meta weak]
မှတ်ချက်များ
[wp-name.my-MM comment-form weak]
အမည်
[wp-email.my-MM comment-form weak]
အီးေမးလ်
[wp-website.my-MM comment-form weak]
ဝက်ဘ်ဆိုဒ်
[wp-comment.my-MM comment-form weak]
မှတ်ချက်
[wp-month-01.my-MM month word]
ဇန်နဝါရီ
[wp-month-02.my-MM month word]
ေဖ‌ေဖာ်ဝါရီ
[wp-month-03.my-MM month word]
မတ်
[wp-month-04.my-MM month word]
ဧြပီ
[wp-month-05.my-MM month word]
ေမ
[wp-month-06.my-MM month word]
ဇွန်
[wp-month-07.my-MM month word]
ဇူလိုင်
[wp-month-08.my-MM month word]
ဩဂုတ်
[wp-month-09.my-MM month word]
စက်တင်ဘာ
[wp-month-10.my-MM month word]
ေအာက်တိုဘာ
[wp-month-11.my-MM month word]
နိုဝင်ဘာ
[wp-month-12.my-MM month word]
ဒီဇင်ဘာ
[wp-day-1.my-MM month word]
တ​န​လင်္ာ
[wp-day-2.my-MM month word]
အ​ဂင်္ါ
[wp-day-3.my-MM month word]
ဗုဒ္ဓဟူး
[wp-day-4.my-MM month word]
ြကာသပေတး
[wp-day-5.my-MM month word]
ေသာြကာ
[wp-day-6.my-MM month word]
စေန
[wp-day-7.my-MM month word]
တ​န​ဂင်္​ေနွ
[wp-leave-reply.nb-NO comment-form line]
Legg igjen et svar
[wp-leave-reply-to.nb-NO comment-form line]
Svar på *
[wp-leave-reply-cancel.nb-NO comment-form line]
Legg igjen et svar Avbryt svar
[wp-leave-comment.nb-NO comment-form line]
Legg igjen en kommentar
[wp-cancel-reply.nb-NO comment-form line]
Avbryt svar
[wp-cancel-reply2.nb-NO comment-form line]
Klikk her for å avbryte svar.
[wp-email-private.nb-NO comment-form line]
Din e-postadresse vil ikke bli publisert.
[wp-email-required.nb-NO comment-form line]
Din e-postadresse vil ikke bli publisert. Obligatoriske felt er merket med
[wp-required.nb-NO comment-form line]
Obligatoriske felt er merket med
[wp-mail-private.nb-NO comment-form line]
E-post (vil ikke bli publisert)
[wp-post-comment.nb-NO comment-form line]
Send kommentar
[wp-must-login.nb-NO comment-form line]
Du må være innlogget for å kunne kommentere.
[wp-login-reply.nb-NO comment-form line]
Logg inn for å svare
[wp-login-comment.nb-NO comment-form line]
Logg inn for å legge igjen en kommentar
[wp-moderation.nb-NO comment-meta line]
Din kommentar venter på moderering.
[wp-comments-closed.nb-NO comment-meta line]
Kommentarer er stengt.
[wp-comments-off.nb-NO comment-meta line]
Kommentarer av
[wp-no-comments-yet.nb-NO comment-meta line]
Ingen kommentarer så langt.
[wp-older-comments.nb-NO comment-meta line]
« Eldre kommentarer
[wp-password-comments.nb-NO comment-meta line]
Dette innlegget er passordbeskyttet. Du må oppgi passord for å se kommentarer.
[wp-password-comments2.nb-NO comment-meta line]
Beskyttede kommentarer. Vennligst skriv inn passordet ditt for å se kommentarene.
[wp-comments-feed.nb-NO feed weak]
Kommentarstrøm
[wp-entries-rss.nb-NO feed line]
Oppføringer (RSS)
[wp-feed-post.nb-NO feed line]
RSS-strøm med kommentarer til dette innlegget.
[wp-trackback-url.nb-NO feed line]
URL-en for å lage tilbakesporing til dette innlegget er: *
[wp-powered.nb-NO site-footer line]
Drives med kraft fra WordPress
[wp-browsing.nb-NO nav-link line]
Du ser nå i arkivet til kategorien * .
[wp-recent-posts.nb-NO nav-link line]
Siste innlegg
[wp-recent-comments.nb-NO nav-link line]
Siste kommentarer
[wp-uncategorized.nb-NO nav-link weak]
Ukategorisert
[wp-previous-post.nb-NO nav-link line]
Forrige innlegg
[wp-next-post.nb-NO nav-link line]
Neste innlegg
[wp-next-page.nb-NO nav-link line]
Neste side »
[wp-lost-password.nb-NO login line]
Mistet passordet ditt?
[wp-remember-me.nb-NO login line]
Husk meg
[wp-archives.nb-NO nav-link weak]
Arkiv
[wp-search.nb-NO nav-link weak]
Søk
[wp-search-for.nb-NO nav-link weak]
Søk etter:
[wp-log-in.nb-NO login weak]
Logg inn
[wp-website.nb-NO comment-form weak]
Nettsted
[wp-leave-reply.nl comment-form line]
Geef een reactie
[wp-leave-reply-to.nl comment-form line]
Laat een reactie achter bij *
[wp-cancel-reply2.nl comment-form line]
Klik hier om je antwoord te annuleren.
[wp-mail-private.nl comment-form line]
E-mailadres (wordt niet getoond)
[wp-submit-comment.nl comment-form line]
Reactie verzenden
[wp-your-comment.nl comment-form weak]
Jouw reactie
[wp-must-login.nl comment-form line]
Je moet inloggen om een reactie te kunnen plaatsen.
[wp-login-reply.nl comment-form line]
Login om te reageren
[wp-login-comment.nl comment-form line]
Log in om een reactie te geven
[wp-logged-in-as.nl comment-form line]
Ingelogd als * .
[wp-moderation.nl comment-meta line]
Je reactie is in afwachting van moderatie.
[wp-comments-off.nl comment-meta line]
Reacties uitgeschakeld
[wp-no-comments.nl comment-meta weak]
Reageren?
[wp-one-comment.nl comment-meta line]
1 reactie
[wp-comments-count.nl comment-meta weak]
# reacties
[wp-older-comments.nl comment-meta line]
« Oudere reacties
[wp-newer-comments.nl comment-meta line]
Nieuwere reacties »
[wp-password-comments2.nl comment-meta line]
Beveiligde reacties: geef je wachtwoord om de reacties te bekijken.
[wp-comments-feed.nl feed line]
Commentaar feed
[wp-feed-post.nl feed line]
RSS-feed voor reacties op dit bericht.
[wp-recent-posts.nl nav-link line]
Recentste berichten
[wp-recent-comments.nl nav-link line]
Recente reacties
[wp-uncategorized.nl nav-link line]
Geen categorie
[wp-previous-post.nl nav-link line]
Vorige bericht
[wp-next-post.nl nav-link line]
Volgende bericht
[wp-previous-page.nl nav-link line]
« Vorige pagina
[wp-next-page.nl nav-link line]
Volgende pagina »
[wp-lost-password.nl login line]
Wachtwoord vergeten?
[wp-remember-me.nl login line]
Deze gegevens onthouden
[wp-archives.nl nav-link weak]
Archief
[wp-categories.nl nav-link weak]
Categorieën
[wp-search.nl nav-link weak]
Zoeken
[wp-search-for.nl nav-link weak]
Zoeken naar:
[wp-log-in.nl login weak]
Inloggen
[wp-register.nl login weak]
Registreren
[wp-reply.nl comment-meta weak]
Beantwoorden
[wp-edit.nl nav-link weak]
Bewerken
[wp-comments.nl comment-meta weak]
Reacties
[wp-name.nl comment-form weak]
Naam
[wp-comment.nl comment-form weak]
Reactie
[wp-month-03.nl month word]
maart
[wp-month-08.nl month word]
augustus
[wp-day-1.nl month word]
maandag
[wp-day-2.nl month word]
dinsdag
[wp-day-3.nl month word]
woensdag
[wp-day-4.nl month word]
donderdag
[wp-day-5.nl month word]
vrijdag
[wp-day-6.nl month word]
zaterdag
[wp-day-7.nl month word]
zondag
[wp-leave-reply-cancel.nl-NL comment-form line]
Geef een reactie Reactie annuleren
[wp-leave-comment2.nl-NL comment-form line]
Een reactie plaatsen
[wp-cancel-reply.nl-NL comment-form line]
Reactie annuleren
[wp-email-private.nl-NL comment-form line]
Je e-mailadres wordt niet gepubliceerd.
[wp-email-required.nl-NL comment-form line]
Je e-mailadres wordt niet gepubliceerd. Verplichte velden zijn gemarkeerd met
[wp-required.nl-NL comment-form line]
Verplichte velden zijn gemarkeerd met
[wp-mail-private.nl-NL comment-form line]
E-mailadres (wordt niet gepubliceerd)
[wp-post-comment.nl-NL comment-form line]
Reactie plaatsen
[wp-comments-closed.nl-NL comment-meta line]
Reacties zijn gesloten.
[wp-comments-off.nl-NL comment-meta line]
Reageren uitgeschakeld
[wp-password-comments.nl-NL comment-meta line]
Dit bericht is beveiligd met een wachtwoord. Voer het wachtwoord in om de reacties te bekijken.
[wp-comments-rss.nl-NL feed line]
Reacties (RSS)
[wp-comments-feed.nl-NL feed weak]
Reactiefeed
[wp-entries-rss.nl-NL feed line]
Berichten (RSS)
[wp-feed-post.nl-NL feed line]
RSS feed voor reacties op dit bericht.
[wp-trackback-url.nl-NL feed line]
De URL voor TrackBack hiervan is: *
[wp-browsing.nl-NL nav-link line]
Je bladert momenteel door het archief van de categorie * .
[wp-recent-posts.nl-NL nav-link line]
Meest recente berichten
[wp-website.nl-NL comment-form weak]
Site
[wp-leave-reply.pl-PL comment-form line]
Dodaj komentarz
[wp-leave-reply-to.pl-PL comment-form line]
Odpowiedz na *
[wp-leave-reply-cancel.pl-PL comment-form line]
Dodaj komentarz Anuluj pisanie odpowiedzi
[wp-cancel-reply.pl-PL comment-form line]
Anuluj pisanie odpowiedzi
[wp-cancel-reply2.pl-PL comment-form line]
Kliknij tutaj, aby anulować odpowiadanie.
[wp-email-private.pl-PL comment-form line]
Twój adres e-mail nie zostanie opublikowany.
[wp-email-required.pl-PL comment-form line]
Twój adres e-mail nie zostanie opublikowany. Pola, których wypełnienie jest wymagane, są oznaczone symbolem
[wp-required.pl-PL comment-form line]
Pola, których wypełnienie jest wymagane, są oznaczone symbolem
[wp-mail-private.pl-PL comment-form line]
E-mail (nie zostanie opublikowany)
[wp-post-comment.pl-PL comment-form line]
Opublikuj komentarz
[wp-submit-comment.pl-PL comment-form line]
Wyślij komentarz
[wp-your-comment.pl-PL comment-form weak]
Twój komentarz
[wp-must-login.pl-PL comment-form line]
Musisz się zalogować, aby móc dodać komentarz.
[wp-login-reply.pl-PL comment-form line]
Zaloguj się, aby móc odpowiedzieć
[wp-login-comment.pl-PL comment-form line]
Zaloguj się, aby dodać komentarz
[wp-moderation.pl-PL comment-meta line]
Twój komentarz oczekuje na moderację.
[wp-comments-closed.pl-PL comment-meta line]
Możliwość komentowania jest wyłączona.
[wp-comments-off.pl-PL comment-meta line]
Komentarze są wyłączone
[wp-no-comments.pl-PL comment-meta line]
Brak komentarzy
[wp-no-comments-yet.pl-PL comment-meta line]
Brak komentarzy.
[wp-one-comment.pl-PL comment-meta line]
1 komentarz
[wp-comments-count.pl-PL comment-meta weak]
# komentarzy
[wp-older-comments.pl-PL comment-meta line]
« Starsze komentarze
[wp-newer-comments.pl-PL comment-meta line]
Nowsze komentarze »
[wp-password-comments.pl-PL comment-meta line]
Ten wpis jest zabezpieczony hasłem. Wprowadź hasło, aby zobaczyć komentarze do tego wpisu.
[wp-password-comments2.pl-PL comment-meta line]
Zabezpieczone komentarze: Proszę wprowadzić swoje hasło, aby zobaczyć komentarze.
[wp-comments-rss.pl-PL feed line]
Komentarze (RSS)
[wp-comments-feed.pl-PL feed line]
Kanał z komentarzami
[wp-entries-rss.pl-PL feed line]
Wpisy (RSS)
[wp-feed-post.pl-PL feed line]
Kanał RSS z komentarzami do tego wpisu.
[wp-trackback-url.pl-PL feed line]
Adres URL do wysyłania trackbacków do tego wpisu: *
[wp-powered.pl-PL site-footer line]
Oparte na WordPressie
[wp-proudly2.pl-PL site-footer line]
Witryna * jest dumnie wspierana przez WordPressa
[wp-browsing.pl-PL nav-link line]
Obecnie przeglądasz archiwa kategorii * .
[wp-recent-posts.pl-PL nav-link line]
Najnowsze wpisy
[wp-recent-comments.pl-PL nav-link line]
Najnowsze komentarze
[wp-uncategorized.pl-PL nav-link line]
Bez kategorii
[wp-previous-post.pl-PL nav-link line]
Poprzedni wpis
[wp-next-post.pl-PL nav-link line]
Następny wpis
[wp-previous-page.pl-PL nav-link line]
« Poprzednia strona
[wp-next-page.pl-PL nav-link line]
Następna strona »
[wp-lost-password.pl-PL login line]
Nie pamiętasz hasła?
[wp-remember-me.pl-PL login line]
Zapamiętaj mnie
[wp-archives.pl-PL nav-link weak]
Archiwa
[wp-categories.pl-PL nav-link weak]
Kategorie
[wp-search.pl-PL nav-link weak]
Szukaj
[wp-search-for.pl-PL nav-link weak]
Szukaj:
[wp-log-in.pl-PL login weak]
Zaloguj się
[wp-register.pl-PL login weak]
Zarejestruj się
[wp-reply.pl-PL comment-meta weak]
Odpowiedz
[wp-edit.pl-PL nav-link weak]
Edytuj
[wp-comments.pl-PL comment-meta weak]
Komentarze
[wp-name.pl-PL comment-form weak]
Podpis
[wp-website.pl-PL comment-form weak]
Witryna internetowa
[wp-comment.pl-PL comment-form weak]
komentarz
[wp-month-01.pl-PL month word]
Styczeń
[wp-month-02.pl-PL month word]
Luty
[wp-month-03.pl-PL month word]
Marzec
[wp-month-04.pl-PL month word]
Kwiecień
[wp-month-06.pl-PL month word]
Czerwiec
[wp-month-07.pl-PL month word]
Lipiec
[wp-month-08.pl-PL month word]
Sierpień
[wp-month-09.pl-PL month word]
Wrzesień
[wp-month-10.pl-PL month word]
Październik
[wp-month-12.pl-PL month word]
Grudzień
[wp-day-1.pl-PL month word]
poniedziałek
[wp-day-2.pl-PL month word]
wtorek
[wp-day-3.pl-PL month word]
środa
[wp-day-4.pl-PL month word]
czwartek
[wp-day-5.pl-PL month word]
piątek
[wp-day-7.pl-PL month word]
niedziela
[wp-leave-reply.pt-BR comment-form line]
Deixe um Comentário
[wp-leave-reply-to.pt-BR comment-form line]
Deixe um Comentário sobre *
[wp-leave-reply-cancel.pt-BR comment-form line]
Deixe um Comentário Cancelar resposta
[wp-cancel-reply.pt-BR comment-form line]
Cancelar resposta
[wp-cancel-reply2.pt-BR comment-form line]
Clique aqui para cancelar a resposta.
[wp-email-private.pt-BR comment-form line]
O seu endereço de email não será publicado
[wp-email-required.pt-BR comment-form line]
O seu endereço de email não será publicado Campos obrigatórios são marcados
[wp-required.pt-BR comment-form line]
Campos obrigatórios são marcados
[wp-mail-private.pt-BR comment-form line]
Email (não será publicado)
[wp-post-comment.pt-BR comment-form line]
Publicar comentário
[wp-submit-comment.pt-BR comment-form line]
Enviar comentário
[wp-your-comment.pt-BR comment-form weak]
Seu comentário
[wp-must-login.pt-BR comment-form line]
Você precisa fazer o login para publicar um comentário.
[wp-login-reply.pt-BR comment-form line]
Faça login para responder
[wp-login-comment.pt-BR comment-form line]
Faça login para deixar um comentário
[wp-moderation.pt-BR comment-meta line]
O seu comentário está aguardando moderação.
[wp-comments-closed.pt-BR comment-meta line]
Os comentários estão fechados.
[wp-comments-off.pt-BR comment-meta line]
Comentários desativados
[wp-no-comments.pt-BR comment-meta line]
Nenhum Comentário
[wp-no-comments-yet.pt-BR comment-meta line]
Nenhum comentário ainda.
[wp-one-comment.pt-BR comment-meta line]
1 Comentário
[wp-comments-count.pt-BR comment-meta weak]
# Comentários
[wp-older-comments.pt-BR comment-meta line]
« Comentários mais antigos
[wp-newer-comments.pt-BR comment-meta line]
Comentários mais recentes »
[wp-password-comments.pt-BR comment-meta line]
Este post é protegido por senha. Digite a senha para ver os comentários.
[wp-password-comments2.pt-BR comment-meta line]
Comentários protegidos: digite sua senha para ver os comentários.
[wp-comments-rss.pt-BR feed line]
Comentários (RSS)
[wp-comments-feed.pt-BR feed line]
Feed de comentários
[wp-feed-post.pt-BR feed line]
Feed RSS para comentários sobre este post.
[wp-trackback-url.pt-BR feed line]
O URL de TrackBack deste post é: *
[wp-browsing.pt-BR nav-link line]
Você está no arquivo da categoria * .
[wp-recent-posts.pt-BR nav-link line]
Posts Recentes
[wp-recent-comments.pt-BR nav-link weak]
Comentários
[wp-uncategorized.pt-BR nav-link line]
Sem categoria
[wp-previous-post.pt-BR nav-link line]
Post anterior
[wp-next-post.pt-BR nav-link line]
Próximo post
[wp-next-page.pt-BR nav-link line]
Próxima Página »
[wp-lost-password.pt-BR login line]
Perdeu a senha?
[wp-remember-me.pt-BR login weak]
Lembrar
[wp-archives.pt-BR nav-link weak]
Arquivos
[wp-categories.pt-BR nav-link weak]
Categorias
[wp-search.pt-BR nav-link weak]
Pesquisar
[wp-search-for.pt-BR nav-link weak]
Pesquisar por:
[wp-log-in.pt-BR login weak]
Login
[wp-register.pt-BR login weak]
Registrar-se
[wp-comments.pt-BR comment-meta weak]
Comentários
[wp-comment.pt-BR comment-form weak]
Comentário
[wp-month-01.pt-BR month word]
janeiro
[wp-month-02.pt-BR month word]
fevereiro
[wp-month-03.pt-BR month word]
março
[wp-month-06.pt-BR month word]
junho
[wp-month-07.pt-BR month word]
julho
[wp-month-12.pt-BR month word]
dezembro
[wp-day-1.pt-BR month word]
segunda-feira
[wp-day-2.pt-BR month word]
terça-feira
[wp-day-3.pt-BR month word]
quarta-feira
[wp-day-4.pt-BR month word]
quinta-feira
[wp-day-5.pt-BR month word]
sexta-feira
[wp-leave-reply.pt-PT comment-form line]
Deixar uma resposta
[wp-leave-reply-cancel.pt-PT comment-form line]
Deixar uma resposta Cancelar resposta
[wp-leave-comment2.pt-PT comment-form line]
Deixe o seu comentário
[wp-email-private.pt-PT comment-form line]
O seu endereço de email não será publicado.
[wp-email-required.pt-PT comment-form line]
O seu endereço de email não será publicado. Campos obrigatórios marcados com
[wp-required.pt-PT comment-form line]
Campos obrigatórios marcados com
[wp-your-comment.pt-PT comment-form weak]
O Seu Comentário
[wp-must-login.pt-PT comment-form line]
Tem de ter a sessão iniciada para publicar um comentário.
[wp-login-reply.pt-PT comment-form line]
Inicie a Sessão para Responder
[wp-moderation.pt-PT comment-meta line]
O seu comentário aguarda moderação.
[wp-comments-off.pt-PT comment-meta line]
Comentários Desligados
[wp-no-comments.pt-PT comment-meta line]
Sem Comentários
[wp-no-comments-yet.pt-PT comment-meta line]
Ainda sem comentários.
[wp-password-comments.pt-PT comment-meta line]
Este artigo está protegido por senha. Introduza a senha para ver os comentários.
[wp-password-comments2.pt-PT comment-meta line]
Comentários protegidos: introduza a sua senha para ver os comentários.
[wp-comments-rss.pt-PT feed line]
RSS Comentários
[wp-entries-rss.pt-PT feed line]
RSS Artigos
[wp-feed-post.pt-PT feed line]
RSS feed para os comentários a este artigo.
[wp-trackback-url.pt-PT feed line]
O URL de Trackback para esta entrada é: *
[wp-powered.pt-PT site-footer line]
Criado com WordPress
[wp-browsing.pt-PT nav-link line]
Está a visualizar o arquivo da categoria * .
[wp-recent-comments.pt-PT nav-link line]
Comentários recentes
[wp-next-page.pt-PT nav-link line]
Página Seguinte »
[wp-lost-password.pt-PT login line]
Esqueceu-se da senha?
[wp-remember-me.pt-PT login line]
Lembrar-me
[wp-archives.pt-PT nav-link weak]
Arquivo
[wp-search.pt-PT nav-link weak]
Procurar
[wp-log-in.pt-PT login weak]
Iniciar sessão
[wp-register.pt-PT login weak]
Registar
[wp-leave-reply.ro-RO comment-form line]
Lasă un răspuns
[wp-leave-reply-to.ro-RO comment-form line]
Lasă un răspuns către *
[wp-leave-comment.ro-RO comment-form line]
Lasă un comentariu
[wp-cancel-reply2.ro-RO comment-form line]
Apasă aici pentru a renunța.
[wp-mail-private.ro-RO comment-form line]
E-mail (nu va fi făcut public)
[wp-submit-comment.ro-RO comment-form line]
Trimite comentariu
[wp-your-comment.ro-RO comment-form weak]
Comentariul tău
[wp-must-login.ro-RO comment-form line]
Trebuie să fii autentificat pentru a publica comentarii.
[wp-login-reply.ro-RO comment-form line]
Autentifică-te pentru a răspunde
[wp-login-comment.ro-RO comment-form line]
Autentifică-te pentru a lăsa un comentariu
[wp-logged-in-as.ro-RO comment-form line]
Autentificat ca * .
[wp-moderation.ro-RO comment-meta line]
Comentariul tău e în așteptare.
[wp-comments-off.ro-RO comment-meta line]
Comentarii oprite
[wp-no-comments.ro-RO comment-meta line]
Niciun comentariu
[wp-no-comments-yet.ro-RO comment-meta line]
Niciun comentariu până acum.
[wp-one-comment.ro-RO comment-meta line]
Un comentariu
[wp-comments-count.ro-RO comment-meta weak]
# comentarii
[wp-older-comments.ro-RO comment-meta line]
« Comentarii mai vechi
[wp-newer-comments.ro-RO comment-meta line]
Comentarii mai noi »
[wp-password-comments2.ro-RO comment-meta line]
Comentarii protejate: se cere parola pentru a vedea comentariile.
[wp-comments-feed.ro-RO feed line]
Feed comentarii
[wp-feed-post.ro-RO feed line]
Feed RSS pentru acest articol.
[wp-powered.ro-RO site-footer line]
Rulează pe WordPress
[wp-recent-posts.ro-RO nav-link line]
Articole recente
[wp-recent-comments.ro-RO nav-link line]
Comentarii recente
[wp-uncategorized.ro-RO nav-link line]
Fără categorie
[wp-previous-post.ro-RO nav-link line]
Articolul anterior
[wp-next-post.ro-RO nav-link line]
Următorul articol
[wp-previous-page.ro-RO nav-link line]
« Pagina precedentă
[wp-next-page.ro-RO nav-link line]
Pagina următoare »
[wp-lost-password.ro-RO login line]
Ți-ai pierdut parola?
[wp-remember-me.ro-RO login line]
Amintire date
[wp-categories.ro-RO nav-link weak]
Categorii
[wp-search.ro-RO nav-link weak]
Căutare
[wp-search-for.ro-RO nav-link weak]
Caută după:
[wp-log-in.ro-RO login weak]
Autentificare
[wp-register.ro-RO login weak]
Înregistrare
[wp-reply.ro-RO comment-meta weak]
Răspunde
[wp-edit.ro-RO nav-link weak]
Editare
[wp-comments.ro-RO comment-meta weak]
Comentarii
[wp-name.ro-RO comment-form weak]
Nume
[wp-website.ro-RO comment-form weak]
Pagina web
[wp-comment.ro-RO comment-form weak]
Comentariu
[wp-month-01.ro-RO month word]
ianuarie
[wp-month-02.ro-RO month word]
februarie
[wp-month-03.ro-RO month word]
martie
[wp-month-04.ro-RO month word]
aprilie
[wp-month-06.ro-RO month word]
iunie
[wp-month-07.ro-RO month word]
iulie
[wp-month-09.ro-RO month word]
septembrie
[wp-month-10.ro-RO month word]
octombrie
[wp-month-11.ro-RO month word]
noiembrie
[wp-month-12.ro-RO month word]
decembrie
[wp-day-1.ro-RO month word]
luni
[wp-day-2.ro-RO month word]
marți
[wp-day-3.ro-RO month word]
miercuri
[wp-day-4.ro-RO month word]
joi
[wp-day-5.ro-RO month word]
vineri
[wp-day-6.ro-RO month word]
sâmbătă
[wp-day-7.ro-RO month word]
duminică
[wp-leave-reply.ru-RU comment-form line]
Добавить комментарий
[wp-leave-reply-to.ru-RU comment-form line]
Добавить комментарий для *
[wp-leave-reply-cancel.ru-RU comment-form line]
Добавить комментарий Отменить ответ
[wp-leave-comment2.ru-RU comment-form line]
Оставить комментарий
[wp-cancel-reply.ru-RU comment-form line]
Отменить ответ
[wp-cancel-reply2.ru-RU comment-form line]
Нажмите, чтобы отменить ответ.
[wp-email-private.ru-RU comment-form line]
Ваш e-mail не будет опубликован.
[wp-email-required.ru-RU comment-form line]
Ваш e-mail не будет опубликован. Обязательные поля помечены
[wp-required.ru-RU comment-form line]
Обязательные поля помечены
[wp-mail-private.ru-RU comment-form line]
E-mail (не публикуется)
[wp-post-comment.ru-RU comment-form line]
Отправить комментарий
[wp-submit-comment.ru-RU comment-form weak]
Отправить
[wp-your-comment.ru-RU comment-form weak]
Ваш комментарий
[wp-must-login.ru-RU comment-form line]
Для отправки комментария вам необходимо авторизоваться.
[wp-login-reply.ru-RU comment-form line]
Войдите, чтобы ответить
[wp-login-comment.ru-RU comment-form line]
Войдите, чтобы добавить комментарий
[wp-moderation.ru-RU comment-meta line]
Ваш комментарий ожидает проверки.
[wp-comments-closed.ru-RU comment-meta line]
Обсуждение закрыто.
[wp-comments-off.ru-RU comment-meta line]
Комментарии отключены
[wp-no-comments.ru-RU comment-meta line]
Комментариев нет
[wp-no-comments-yet.ru-RU comment-meta line]
Комментариев нет.
[wp-one-comment.ru-RU comment-meta line]
1 комментарий
[wp-comments-count.ru-RU comment-meta weak]
Комментарии ( # )
[wp-older-comments.ru-RU comment-meta line]
← Предыдущие комментарии
[wp-newer-comments.ru-RU comment-meta line]
Следующие комментарии →
[wp-pingback.ru-RU comment-meta head]
Уведомление:
[wp-password-comments.ru-RU comment-meta line]
Эта запись защищена паролем. Введите пароль, чтобы посмотреть комментарии.
[wp-password-comments2.ru-RU comment-meta line]
Скрытые комментарии: введите пароль для просмотра комментариев.
[wp-comments-rss.ru-RU feed line]
комментарии (RSS)
[wp-comments-feed.ru-RU feed line]
Лента комментариев
[wp-entries-rss.ru-RU feed line]
Записи (RSS)
[wp-feed-post.ru-RU feed line]
RSS-лента комментариев к этой записи.
[wp-trackback-url.ru-RU feed line]
URL для обратной ссылки к этой записи: *
[wp-powered.ru-RU site-footer line]
Сайт работает на WordPress
[wp-proudly2.ru-RU site-footer line]
Сайт « * » работает на *
[wp-browsing.ru-RU nav-link line]
Вы просматриваете архив рубрики « * ».
[wp-recent-posts.ru-RU nav-link line]
Свежие записи
[wp-recent-comments.ru-RU nav-link line]
Свежие комментарии
[wp-uncategorized.ru-RU nav-link line]
Без рубрики
[wp-skip-toolbar.ru-RU skip-link line]
Перейти к верхней панели
[wp-previous-post.ru-RU nav-link line]
Предыдущая запись
[wp-next-post.ru-RU nav-link line]
Следующая запись
[wp-previous-page.ru-RU nav-link line]
← Предыдущая страница
[wp-next-page.ru-RU nav-link line]
Следующая страница →
[wp-lost-password.ru-RU login line]
Забыли пароль?
[wp-remember-me.ru-RU login line]
Запомнить меня
[wp-archives.ru-RU nav-link weak]
Архивы
[wp-categories.ru-RU nav-link weak]
Рубрики
[wp-search.ru-RU nav-link weak]
Поиск
[wp-search-for.ru-RU nav-link weak]
Найти:
[wp-menu.ru-RU nav-link weak]
Меню
[wp-log-in.ru-RU login weak]
Войти
[wp-reply.ru-RU comment-meta weak]
Ответить
[wp-edit.ru-RU nav-link weak]
Изменить
[wp-comments.ru-RU comment-meta weak]
Комментарии
[wp-name.ru-RU comment-form weak]
Имя
[wp-website.ru-RU comment-form weak]
Сайт
[wp-comment.ru-RU comment-form weak]
Комментарий
[wp-month-01.ru-RU month word]
Январь
[wp-month-02.ru-RU month word]
Февраль
[wp-month-04.ru-RU month word]
Апрель
[wp-month-06.ru-RU month word]
Июнь
[wp-month-07.ru-RU month word]
Июль
[wp-month-09.ru-RU month word]
Сентябрь
[wp-month-10.ru-RU month word]
Октябрь
[wp-month-11.ru-RU month word]
Ноябрь
[wp-month-12.ru-RU month word]
Декабрь
[wp-day-1.ru-RU month word]
Понедельник
[wp-day-4.ru-RU month word]
Четверг
[wp-day-5.ru-RU month word]
Пятница
[wp-day-6.ru-RU month word]
Суббота
[wp-day-7.ru-RU month word]
Воскресенье
[wp-leave-comment2.ru-UA comment-form line]
Оставьте комментарий
[wp-mail-private.ru-UA comment-form line]
Почта (не публикуется)
[wp-must-login.ru-UA comment-form line]
Вы должны войти в систему для отправки комментария.
[wp-logged-in-as.ru-UA comment-form line]
Вход в систему как * .
[wp-no-comments.ru-UA comment-meta line]
Комментарии: нет
[wp-no-comments-yet.ru-UA comment-meta line]
Комментариев ещё нет.
[wp-one-comment.ru-UA comment-meta line]
Комментарии: 1
[wp-comments-count.ru-UA comment-meta weak]
# Комментариев
[wp-password-comments2.ru-UA comment-meta line]
Защищённые комментарии: пожалуйста, введите пароль для их просмотра.
[wp-feed-post.ru-UA feed line]
RSS канал для комментариев к этой статье.
[wp-powered.ru-UA site-footer line]
Работает на WordPress/Kleinluchsküche
[wp-recent-posts.ru-UA nav-link line]
Недавние статьи
[wp-previous-post.ru-UA nav-link line]
Предыдущая статья
[wp-next-post.ru-UA nav-link line]
Следующая статья
[wp-previous-page.ru-UA nav-link line]
« Предыдущая страница
[wp-next-page.ru-UA nav-link line]
Следующая страница »
[wp-register.ru-UA login weak]
Зарегистрироваться
[wp-edit.ru-UA nav-link weak]
Редактировать
[wp-leave-reply.si-LK comment-form line]
ප්‍රතිචාරයක් ලබාදෙන්න
[wp-cancel-reply2.si-LK comment-form line]
ප්‍රතිචාරය අවලංගු කිරීමට මෙතැන ක්ලික් කරන්න
[wp-required.si-LK comment-form line]
අතයවශ්‍ය ප්‍රෙද්ශ ෙලස සටහන් කරන ලදී
[wp-mail-private.si-LK comment-form line]
ඊමේල් (පළ නොකෙරේ)
[wp-submit-comment.si-LK comment-form line]
ප්‍රතිචාරය ඇතුල්කරන්න
[wp-your-comment.si-LK comment-form weak]
ඹබේ ප්‍රතිචාරය
[wp-must-login.si-LK comment-form line]
ඔබ ප්‍රතිචාර දැක්වීම සඳහා පිවිසිය යුතුය.
[wp-login-reply.si-LK comment-form line]
ප්‍රතිචාර දැක්වීමට පිවිසෙන්න
[wp-login-comment.si-LK comment-form line]
ප්‍රතිචාරයක් ලබාදීම සඳහා පිවිසෙන්න
[wp-moderation.si-LK comment-meta line]
ඔබේ ප්‍රතිචාරය අනුමත කිරීම බලාපොරොත්තුවෙන් සිටී
[wp-comments-closed.si-LK comment-meta line]
ප්‍රතිචාර වසා ඇත
[wp-no-comments.si-LK comment-meta line]
ප්‍රතිචාර නොමැත
[wp-no-comments-yet.si-LK comment-meta line]
තවමත් ප්‍රතිචාර නොමැත.
[wp-one-comment.si-LK comment-meta line]
එක් ප්‍රතිචාරයක්
[wp-comments-count.si-LK comment-meta line]
ප්‍රතිචාර #
[wp-older-comments.si-LK comment-meta line]
« පැරණි ප්‍රතිචාර
[wp-newer-comments.si-LK comment-meta line]
නව ප්‍රතිචාර »
[wp-password-comments.si-LK comment-meta line]
මේ සටහන මුරපදයකින් ආරක්ෂිතයි. මෙය බැලීම සඳහා ඔබගේ මුරපදය ඇතුල්කරන්න.
[wp-password-comments2.si-LK comment-meta line]
ආරක්ෂිත ප්‍රතිචාරය: ප්‍රතිචාරය බැලීමට කරුණාකර ඔබේ මුරපදය ඇතුළු කරන්න.
[wp-comments-rss.si-LK feed line]
ප්‍රතිචාර (RSS)
[wp-comments-feed.si-LK feed line]
ප්‍රතිචාර පෝෂකය
[wp-entries-rss.si-LK feed line]
පිවිසුම් (RSS)
[wp-feed-post.si-LK feed line]
මෙම ලිපියේ ප්‍රතිචාර සඳහා RSS පෝෂකය
[wp-powered.si-LK site-footer line]
බලගැන්වුම වර්ඩ්ප්‍රෙස් මගිනි
[wp-browsing.si-LK nav-link line]
ඔබ දැනට කියවමින් සිටින්ෙන් * පධාර්තෙයහි ෙල්ඛනාගාරයි.
[wp-recent-posts.si-LK nav-link line]
නවතම ලිපි
[wp-recent-comments.si-LK nav-link line]
නවතම ප්‍රතිචාර
[wp-uncategorized.si-LK nav-link line]
වර්ගීකරණය නොකළ
[wp-previous-post.si-LK nav-link line]
පෙර සටහන
[wp-next-post.si-LK nav-link line]
පසු සටහන
[wp-previous-page.si-LK nav-link line]
« පෙර පිටුවට
[wp-next-page.si-LK nav-link line]
ඉදිරි පිටුවට »
[wp-lost-password.si-LK login line]
ඔබේ මුරපදය නැති වුණා ද?
[wp-remember-me.si-LK login line]
මාව මතක තබාගන්න
[wp-archives.si-LK nav-link weak]
ලේඛනාගාරය
[wp-categories.si-LK nav-link weak]
ප්‍රවර්ග
[wp-search.si-LK nav-link weak]
සෙවීම
[wp-search-for.si-LK nav-link weak]
සොයන්න:
[wp-log-in.si-LK login weak]
පිවිසුම
[wp-register.si-LK login weak]
ලියාපදිංචිය
[wp-reply.si-LK comment-meta weak]
පිළිතුරු සැපයීම
[wp-edit.si-LK nav-link weak]
සංස්කරණය
[wp-comments.si-LK comment-meta weak]
ප්‍රතිචාර
[wp-name.si-LK comment-form weak]
නම
[wp-website.si-LK comment-form weak]
වෙබ් අඩවිය
[wp-comment.si-LK comment-form weak]
ප්‍රතිචාරය
[wp-month-01.si-LK month word]
ජනවාරි
[wp-month-02.si-LK month word]
පෙබරවාරි
[wp-month-03.si-LK month word]
මාර්තු
[wp-month-04.si-LK month word]
අප්‍රේල්
[wp-month-05.si-LK month word]
මැයි
[wp-month-06.si-LK month word]
ජූනි
[wp-month-07.si-LK month word]
ජූලි
[wp-month-08.si-LK month word]
අගෝස්තු
[wp-month-09.si-LK month word]
සැප්තැම්බර්
[wp-month-10.si-LK month word]
ඔක්තෝබර්
[wp-month-11.si-LK month word]
නොවැම්බර්
[wp-month-12.si-LK month word]
දෙසැම්බර්
[wp-day-1.si-LK month word]
සඳුදා
[wp-day-2.si-LK month word]
අඟහරුවාදා
[wp-day-3.si-LK month word]
බදාදා
[wp-day-4.si-LK month word]
බ්‍රහස්පතින්දා
[wp-day-5.si-LK month word]
සිකුරාදා
[wp-day-6.si-LK month word]
සෙනසුරාදා
[wp-day-7.si-LK month word]
ඉරිදා
[wp-leave-reply.sk-SK comment-form line]
Pridaj komentár
[wp-leave-reply-to.sk-SK comment-form line]
Napísať odpoveď pre *
[wp-leave-reply-cancel.sk-SK comment-form line]
Pridaj komentár Zrušiť odpoveď
[wp-cancel-reply.sk-SK comment-form line]
Zrušiť odpoveď
[wp-cancel-reply2.sk-SK comment-form line]
Kliknite sem pre zrušenie vašej odpovede.
[wp-email-private.sk-SK comment-form line]
Vaša e-mailová adresa nebude zverejnená.
[wp-email-required.sk-SK comment-form line]
Vaša e-mailová adresa nebude zverejnená. Vyžadované polia sú označené
[wp-required.sk-SK comment-form line]
Vyžadované polia sú označené
[wp-mail-private.sk-SK comment-form line]
E-mail (nebude zverejnený)
[wp-post-comment.sk-SK comment-form line]
Pridať komentár
[wp-submit-comment.sk-SK comment-form line]
Odoslať komentár
[wp-your-comment.sk-SK comment-form weak]
Váš komentár
[wp-must-login.sk-SK comment-form line]
Prepáčte, ale pred zanechaním komentára sa musíte prihlásiť.
[wp-login-reply.sk-SK comment-form line]
Prihláste sa pre odoslanie odpovede
[wp-login-comment.sk-SK comment-form line]
Prihláste sa pre pridanie komentára
[wp-moderation.sk-SK comment-meta line]
Váš komentár čaká na schválenie.
[wp-comments-closed.sk-SK comment-meta line]
Komentáre sú uzavreté.
[wp-comments-off.sk-SK comment-meta line]
Komentáre sú deaktivované
[wp-no-comments.sk-SK comment-meta weak]
Nekomentované
[wp-no-comments-yet.sk-SK comment-meta line]
Momentálne neexistujú žiadne komentáre.
[wp-one-comment.sk-SK comment-meta line]
Jeden komentár
[wp-comments-count.sk-SK comment-meta weak]
Komentáre ( # )
[wp-older-comments.sk-SK comment-meta line]
« Staršie komentáre
[wp-newer-comments.sk-SK comment-meta line]
Novšie komentáre »
[wp-pingback.sk-SK comment-meta head]
Spätné upozornenie:
[wp-password-comments.sk-SK comment-meta line]
Tento článok je chránený heslom. Zadajte heslo pre prezeranie komentárov.
[wp-password-comments2.sk-SK comment-meta line]
Komentáre sú chránené heslom. Pre zobrazenie komentárov zadajte heslo.
[wp-comments-rss.sk-SK feed line]
Komentáre (RSS)
[wp-comments-feed.sk-SK feed line]
RSS kanál komentárov
[wp-entries-rss.sk-SK feed line]
Články (RSS)
[wp-feed-post.sk-SK feed line]
RSS pre odoberanie komentárov k tomuto článku.
[wp-trackback-url.sk-SK feed line]
URL adresa pre spätné odkazovanie na tento záznam je: *
[wp-powered.sk-SK site-footer line]
Založené na systéme WordPress
[wp-browsing.sk-SK nav-link line]
Práve prezeráte archívy kategórie * .
[wp-recent-posts.sk-SK nav-link line]
Najnovšie články
[wp-recent-comments.sk-SK nav-link line]
Najnovšie komentáre
[wp-uncategorized.sk-SK nav-link weak]
Nezaradené
[wp-skip-toolbar.sk-SK skip-link line]
Prejsť na panel nástrojov
[wp-previous-post.sk-SK nav-link line]
Predošlý článok
[wp-next-post.sk-SK nav-link line]
Ďalší článok
[wp-previous-page.sk-SK nav-link line]
« Predošlá strana
[wp-next-page.sk-SK nav-link line]
Nasledujúca strana »
[wp-lost-password.sk-SK login line]
Zabudli ste heslo?
[wp-remember-me.sk-SK login weak]
Zapamätať
[wp-archives.sk-SK nav-link weak]
Archív
[wp-categories.sk-SK nav-link weak]
Kategórie
[wp-search.sk-SK nav-link weak]
Hľadať
[wp-search-for.sk-SK nav-link weak]
Hľadať:
[wp-log-in.sk-SK login weak]
Prihlásiť sa
[wp-register.sk-SK login weak]
Registrácia
[wp-reply.sk-SK comment-meta weak]
Odpovedať
[wp-edit.sk-SK nav-link weak]
Upraviť
[wp-comments.sk-SK comment-meta weak]
Komentáre
[wp-name.sk-SK comment-form weak]
Meno
[wp-website.sk-SK comment-form weak]
Adresa webu
[wp-comment.sk-SK comment-form weak]
Komentár
[wp-month-03.sk-SK month word]
marec
[wp-month-04.sk-SK month word]
apríl
[wp-month-05.sk-SK month word]
máj
[wp-month-06.sk-SK month word]
jún
[wp-month-07.sk-SK month word]
júl
[wp-day-1.sk-SK month word]
Pondelok
[wp-day-2.sk-SK month word]
Utorok
[wp-day-3.sk-SK month word]
Streda
[wp-day-4.sk-SK month word]
Štvrtok
[wp-day-5.sk-SK month word]
Piatok
[wp-day-7.sk-SK month word]
Nedeľa
[wp-leave-reply.sl-SI comment-form line]
Dodaj odgovor
[wp-leave-reply-to.sl-SI comment-form line]
Dodaj odgovor za *
[wp-leave-reply-cancel.sl-SI comment-form line]
Dodaj odgovor Prekini odgovor
[wp-leave-comment2.sl-SI comment-form weak]
Komentiraj
[wp-cancel-reply.sl-SI comment-form line]
Prekini odgovor
[wp-cancel-reply2.sl-SI comment-form line]
Kliknite tu za preklic odgovora.
[wp-email-private.sl-SI comment-form line]
Tvoja e-pošta ne bo objavljena.
[wp-email-required.sl-SI comment-form line]
Tvoja e-pošta ne bo objavljena. Zahtevana polja so označena
[wp-required.sl-SI comment-form line]
Zahtevana polja so označena
[wp-mail-private.sl-SI comment-form line]
E-naslov (ne bo javno objavljen)
[wp-post-comment.sl-SI comment-form line]
Prispevaj komentar
[wp-submit-comment.sl-SI comment-form line]
Pošlji Komentar
[wp-must-login.sl-SI comment-form line]
Za objavo komentarja se morate prijaviti.
[wp-login-reply.sl-SI comment-form line]
Prijavite se, če želite odgovoriti
[wp-login-comment.sl-SI comment-form line]
Prijavite se, če želite komentirati
[wp-moderation.sl-SI comment-meta line]
Vaš komentar čaka na odobritev.
[wp-comments-closed.sl-SI comment-meta line]
Komentiranje zaprto.
[wp-comments-off.sl-SI comment-meta line]
Komentiranje izklljučeno
[wp-no-comments.sl-SI comment-meta line]
Brez komentarja
[wp-no-comments-yet.sl-SI comment-meta line]
Komentarjev še ni.
[wp-comments-count.sl-SI comment-meta weak]
# Komentarjev
[wp-older-comments.sl-SI comment-meta line]
« Starejši komentarji
[wp-newer-comments.sl-SI comment-meta line]
Novejši komentarji »
[wp-password-comments.sl-SI comment-meta line]
Prispevek je zaščiten z geslom. Vnesite geslo za pregled komentarjev.
[wp-password-comments2.sl-SI comment-meta line]
Komentarji so zaščiteni: Vnesite geslo za ogled komentarjev.
[wp-comments-rss.sl-SI feed line]
Komentarji (RSS)
[wp-comments-feed.sl-SI feed line]
Vir Komentarjev
[wp-entries-rss.sl-SI feed line]
Vnosi (RSS)
[wp-feed-post.sl-SI feed line]
RSS vir za komentarje tega prispevka.
[wp-trackback-url.sl-SI feed line]
URL za povratno sled tega vnosa je: *
[wp-powered.sl-SI site-footer line]
Poganja WordPress
[wp-browsing.sl-SI nav-link line]
Trenutno preglejujete arhive za kategorijo * .
[wp-recent-posts.sl-SI nav-link line]
Najnovejši Prispevki
[wp-recent-comments.sl-SI nav-link line]
Najnovejši komentarji
[wp-uncategorized.sl-SI nav-link weak]
Neuvrščeni
[wp-skip-toolbar.sl-SI skip-link line]
Preskoči na orodno vrstico
[wp-previous-post.sl-SI nav-link line]
Prejšnji prispevek
[wp-next-post.sl-SI nav-link line]
Naslednji prispevek
[wp-previous-page.sl-SI nav-link weak]
« Nazaj
[wp-next-page.sl-SI nav-link weak]
Naprej »
[wp-lost-password.sl-SI login line]
Ste pozabili geslo?
[wp-remember-me.sl-SI login line]
Zapomni si me
[wp-archives.sl-SI nav-link weak]
Arhivi
[wp-search.sl-SI nav-link weak]
Išči
[wp-search-for.sl-SI nav-link weak]
Išči:
[wp-comments.sl-SI comment-meta weak]
Komentarji
[wp-website.sl-SI comment-form weak]
Spletna stran
[wp-month-06.sl-SI month word]
Junij
[wp-month-07.sl-SI month word]
Julij
[wp-month-08.sl-SI month word]
Avgust
[wp-day-1.sl-SI month word]
Ponedeljek
[wp-day-2.sl-SI month word]
Torek
[wp-day-3.sl-SI month word]
Sreda
[wp-day-4.sl-SI month word]
Četrtek
[wp-day-5.sl-SI month word]
Petek
[wp-day-7.sl-SI month word]
Nedelja
[wp-leave-reply.sq comment-form line]
Lini një Përgjigje
[wp-leave-reply-to.sq comment-form line]
Lini një Përgjigje te *
[wp-leave-reply-cancel.sq comment-form line]
Lini një Përgjigje Anuloje përgjigjen
[wp-leave-comment.sq comment-form line]
Lini një Koment
[wp-cancel-reply.sq comment-form line]
Anuloje përgjigjen
[wp-cancel-reply2.sq comment-form line]
Për anulimin e përgjigjes, klikoni këtu.
[wp-email-private.sq comment-form line]
Adresa juaj email nuk do të bëhet publike.
[wp-email-required.sq comment-form line]
Adresa juaj email nuk do të bëhet publike. Fushat e domosdoshme janë shënuar me një
[wp-required.sq comment-form line]
Fushat e domosdoshme janë shënuar me një
[wp-mail-private.sq comment-form line]
Postë (nuk do të botohet)
[wp-post-comment.sq comment-form line]
Postoje Komentin
[wp-submit-comment.sq comment-form line]
Parashtroje Komentin
[wp-your-comment.sq comment-form weak]
Komenti Juaj
[wp-must-login.sq comment-form line]
Për të postuar një koment, duhet të jeni i futur.
[wp-login-reply.sq comment-form line]
Hyni, për t’u Përgjigjur
[wp-login-comment.sq comment-form line]
Për të lënë një Koment, fillimisht bëni hyrjen
[wp-moderation.sq comment-meta line]
Komenti juaj po pret moderimin.
[wp-comments-closed.sq comment-meta line]
Komentet janë të mbyllura.
[wp-comments-off.sq comment-meta line]
Komentet Off
[wp-no-comments.sq comment-meta line]
Pa komente
[wp-no-comments-yet.sq comment-meta line]
Ende pa komente.
[wp-one-comment.sq comment-meta line]
1 Koment
[wp-comments-count.sq comment-meta weak]
# Komente
[wp-older-comments.sq comment-meta line]
« Komentet Më të Vjetra
[wp-newer-comments.sq comment-meta line]
Komentet Më të Reja »
[wp-password-comments.sq comment-meta line]
Ky postim është i mbrojtur me fjalëkalim. Për të parë komentet, jepni fjalëkalimin.
[wp-password-comments2.sq comment-meta line]
Komente të Mbrojtura: Ju lutemi, për të parë komentet, jepni fjalëkalimin tuaj.
[wp-comments-rss.sq feed line]
Komente (RSS)
[wp-comments-feed.sq feed line]
Prurje për Komentet
[wp-entries-rss.sq feed line]
Zëra (RSS)
[wp-feed-post.sq feed line]
Prurje RSS për komente në këtë postim.
[wp-trackback-url.sq feed line]
URL-ja për Pasgjurmimin e këtij zëri është: *
[wp-powered.sq site-footer line]
Bazuar në WordPress
[wp-browsing.sq nav-link line]
Tani po shfletoni arkivat e kategorisë * .
[wp-recent-posts.sq nav-link line]
Postimet Më të Fundit
[wp-recent-comments.sq nav-link line]
Komentet Më të Fundit
[wp-uncategorized.sq nav-link line]
I pakategorizuar
[wp-skip-toolbar.sq skip-link line]
Kalo te paneli
[wp-previous-post.sq nav-link line]
Postimi i Mëparshëm
[wp-next-post.sq nav-link line]
Postimi Pasues
[wp-previous-page.sq nav-link line]
« Faqja e Mëparshme
[wp-next-page.sq nav-link line]
Faqja Pasuese »
[wp-lost-password.sq login line]
Humbët fjalëkalimin tuaj?
[wp-remember-me.sq login line]
Mbamë Mend
[wp-archives.sq nav-link weak]
Arkiva
[wp-search.sq nav-link weak]
Kërko
[wp-search-for.sq nav-link weak]
Kërko për:
[wp-log-in.sq login weak]
Hyni
[wp-register.sq login weak]
Regjistrohuni
[wp-reply.sq comment-meta weak]
Përgjigjjuni
[wp-edit.sq nav-link weak]
Përpunim
[wp-comments.sq comment-meta weak]
Komente
[wp-name.sq comment-form weak]
Emër
[wp-website.sq comment-form weak]
Sajt Web
[wp-comment.sq comment-form weak]
Koment
[wp-month-01.sq month word]
Janar
[wp-month-02.sq month word]
Shkurt
[wp-month-04.sq month word]
Prill
[wp-month-06.sq month word]
Qershor
[wp-month-07.sq month word]
Korrik
[wp-month-08.sq month word]
Gusht
[wp-month-09.sq month word]
Shtator
[wp-month-10.sq month word]
Tetor
[wp-month-11.sq month word]
Nëntor
[wp-month-12.sq month word]
Dhjetor
[wp-day-1.sq month word]
e Hënë
[wp-day-2.sq month word]
e Martë
[wp-day-3.sq month word]
e Mërkurë
[wp-day-4.sq month word]
e Enjte
[wp-day-5.sq month word]
e Premte
[wp-day-6.sq month word]
e Shtunë
[wp-day-7.sq month word]
e Dielë
[wp-leave-reply.sr-RS comment-form line]
Оставите одговор
[wp-leave-reply-to.sr-RS comment-form line]
Оставите одговор на *
[wp-leave-reply-cancel.sr-RS comment-form line]
Оставите одговор Одустани од одговора
[wp-leave-comment.sr-RS comment-form line]
Оставите коментар
[wp-cancel-reply.sr-RS comment-form line]
Одустани од одговора
[wp-cancel-reply2.sr-RS comment-form line]
Притисните овде да бисте одустали од одговора.
[wp-email-private.sr-RS comment-form line]
Ваша адреса е-поште неће бити објављена.
[wp-email-required.sr-RS comment-form line]
Ваша адреса е-поште неће бити објављена. Неопходна поља су означена
[wp-required.sr-RS comment-form line]
Неопходна поља су означена
[wp-post-comment.sr-RS comment-form line]
Предај коментар
[wp-must-login.sr-RS comment-form line]
Жао нам је, да би поставили коментар, морате бити пријављени.
[wp-login-reply.sr-RS comment-form line]
Пријавите се да бисте одговорили
[wp-login-comment.sr-RS comment-form line]
Пријавите се да бисте оставили коментар
[wp-moderation.sr-RS comment-meta line]
Ваш коментар чека преглед.
[wp-comments-closed.sr-RS comment-meta line]
Затворено за коментаре.
[wp-comments-off-on.sr-RS comment-meta head]
Коментари су искључени на *
[wp-no-comments.sr-RS comment-meta line]
Нема коментара
[wp-older-comments.sr-RS comment-meta line]
« Старији коментари
[wp-newer-comments.sr-RS comment-meta line]
Новији коментари »
[wp-pingback.sr-RS comment-meta head]
Повратни пинг:
[wp-password-comments.sr-RS comment-meta line]
Овај чланак је заштићен лозинком. Унесите лозинку да бисте видели коментаре.
[wp-password-comments2.sr-RS comment-meta line]
Заштићени коментари: Молим унесите своју лозинку да би видели коментаре.
[wp-comments-feed.sr-RS feed line]
Довод коментара
[wp-powered.sr-RS site-footer line]
Покреће Вордпрес
[wp-browsing.sr-RS nav-link line]
Тренутно прегледате архиву категорије * .
[wp-recent-posts.sr-RS nav-link line]
Скорашњи чланци
[wp-recent-comments.sr-RS nav-link line]
Скорашњи коментари
[wp-uncategorized.sr-RS nav-link weak]
Некатегоризовано
[wp-skip-toolbar.sr-RS skip-link line]
Скочи на траку са алаткама
[wp-previous-post.sr-RS nav-link line]
Претходни чланак
[wp-next-post.sr-RS nav-link line]
Следећи чланак
[wp-previous-page.sr-RS nav-link line]
« Претходна страна
[wp-next-page.sr-RS nav-link line]
Следећа страна »
[wp-lost-password.sr-RS login line]
Изгубили сте лозинку?
[wp-remember-me.sr-RS login line]
Запамти ме
[wp-archives.sr-RS nav-link weak]
Архиве
[wp-categories.sr-RS nav-link weak]
Категорије
[wp-search.sr-RS nav-link weak]
Претрага
[wp-search-for.sr-RS nav-link weak]
Претрага за:
[wp-menu.sr-RS nav-link weak]
Изборниk
[wp-log-in.sr-RS login weak]
Пријава
[wp-register.sr-RS login weak]
Регистрација
[wp-website.sr-RS comment-form weak]
Веб место
[wp-month-01.sr-RS month word]
јануар
[wp-month-02.sr-RS month word]
фебруар
[wp-month-06.sr-RS month word]
јун
[wp-month-07.sr-RS month word]
јул
[wp-month-09.sr-RS month word]
септембар
[wp-month-10.sr-RS month word]
октобар
[wp-month-11.sr-RS month word]
новембар
[wp-month-12.sr-RS month word]
децембар
[wp-day-1.sr-RS month word]
понедељак
[wp-day-2.sr-RS month word]
уторак
[wp-day-4.sr-RS month word]
четвртак
[wp-day-5.sr-RS month word]
петак
[wp-day-6.sr-RS month word]
субота
[wp-day-7.sr-RS month word]
недеља
[wp-leave-reply.su-ID comment-form line]
Kantunkeun Balesan
[wp-leave-reply-to.su-ID comment-form line]
Waler Pairan *
[wp-leave-comment.su-ID comment-form line]
Kantunkeun Pairan
[wp-leave-comment2.su-ID comment-form line]
Béré pairan
[wp-cancel-reply2.su-ID comment-form line]
Klik di dieu kanggo ngabolaykeun balesan.
[wp-mail-private.su-ID comment-form line]
Serat-é (moal diuar-uar)
[wp-submit-comment.su-ID comment-form line]
Kintunkeun Pairan
[wp-your-comment.su-ID comment-form weak]
Pairan Anjeun
[wp-must-login.su-ID comment-form line]
Sadérék kedah lebet log kanggo ngiring mairan.
[wp-login-reply.su-ID comment-form line]
Lebet Log kanggo Mairan
[wp-login-comment.su-ID comment-form line]
Lebet log kanggo ngantunkeun Pairan
[wp-logged-in-as.su-ID comment-form line]
Lebet log salaku * .
[wp-moderation.su-ID comment-meta line]
Pairan Sadérék nuju nganti moderasi.
[wp-comments-off.su-ID comment-meta line]
Pairan Ditutup
[wp-no-comments.su-ID comment-meta line]
Teu Aya Pairan
[wp-no-comments-yet.su-ID comment-meta line]
Can aya pairan.
[wp-one-comment.su-ID comment-meta line]
1 Pairan
[wp-comments-count.su-ID comment-meta weak]
# Pairan
[wp-older-comments.su-ID comment-meta line]
« Pairan Langkung Lawas
[wp-newer-comments.su-ID comment-meta line]
Pairan Langkung Énggal »
[wp-password-comments2.su-ID comment-meta line]
Pairan Ditulakan: Sumangga lebetkeun sandikecap Sadérék kanggo ningal pairan.
[wp-comments-feed.su-ID feed line]
Feed Pairan
[wp-feed-post.su-ID feed line]
Dulang RSS pikeun pairan dina ieu tulisan.
[wp-powered.su-ID site-footer line]
Ku Alpukahna WordPress
[wp-recent-posts.su-ID nav-link line]
Seratan Énggal
[wp-recent-comments.su-ID nav-link line]
Pairan Énggal
[wp-uncategorized.su-ID nav-link line]
tanpa-katagori
[wp-previous-post.su-ID nav-link line]
Tulisan Saméméhna
[wp-next-post.su-ID nav-link line]
Seratan Salajengna
[wp-previous-page.su-ID nav-link line]
« Kaca Saméméhna
[wp-next-page.su-ID nav-link line]
Kaca Saterusna »
[wp-lost-password.su-ID login line]
Sandikecap anjeun ilang?
[wp-remember-me.su-ID login line]
Émutan Kuring
[wp-categories.su-ID nav-link weak]
Katagori
[wp-search.su-ID nav-link weak]
Paluruh
[wp-search-for.su-ID nav-link weak]
Paluruh:
[wp-log-in.su-ID login weak]
Lebet log
[wp-register.su-ID login weak]
Daptar
[wp-reply.su-ID comment-meta weak]
Waler
[wp-edit.su-ID nav-link weak]
Ropéa
[wp-comments.su-ID comment-meta weak]
Pairan
[wp-name.su-ID comment-form weak]
Ngaran
[wp-website.su-ID comment-form weak]
Situs wéb
[wp-month-02.su-ID month word]
Pébruari
[wp-month-05.su-ID month word]
Méi
[wp-month-09.su-ID month word]
Séptémber
[wp-month-11.su-ID month word]
Nopémber
[wp-month-12.su-ID month word]
Désémber
[wp-day-1.su-ID month word]
Senén
[wp-day-2.su-ID month word]
Salasa
[wp-day-5.su-ID month word]
Jumaah
[wp-day-6.su-ID month word]
Saptu
[wp-leave-reply.sv-SE comment-form weak]
Kommentera
[wp-leave-reply-to.sv-SE comment-form line]
Lämna ett svar till *
[wp-leave-reply-cancel.sv-SE comment-form line]
Kommentera Avbryt svar
[wp-cancel-reply2.sv-SE comment-form line]
Klicka här för att avbryta svar.
[wp-email-private.sv-SE comment-form line]
E-postadressen publiceras inte.
[wp-email-required.sv-SE comment-form line]
E-postadressen publiceras inte. Obligatoriska fält är märkta
[wp-required.sv-SE comment-form line]
Obligatoriska fält är märkta
[wp-post-comment.sv-SE comment-form line]
Skicka kommentar
[wp-must-login.sv-SE comment-form line]
Du måste vara inloggad för att skriva en kommentar.
[wp-login-reply.sv-SE comment-form line]
Logga in för att svara
[wp-login-comment.sv-SE comment-form line]
Logga in för att lämna en kommentar
[wp-moderation.sv-SE comment-meta line]
Din kommentar inväntar granskning.
[wp-comments-closed.sv-SE comment-meta line]
Kommentarer inaktiverade.
[wp-comments-off-on.sv-SE comment-meta head]
Kommentarer inaktiverade för *
[wp-no-comments.sv-SE comment-meta line]
Inga kommentarer
[wp-older-comments.sv-SE comment-meta line]
« Äldre kommentarer
[wp-newer-comments.sv-SE comment-meta line]
Nyare kommentarer »
[wp-password-comments.sv-SE comment-meta line]
Det här inlägget är lösenordsskyddat. Ange lösenordet för att se eventuella kommentarer.
[wp-password-comments2.sv-SE comment-meta line]
Lösenordsskyddade kommentarer: ange ditt lösenord för att visa kommentarerna.
[wp-comments-feed.sv-SE feed line]
Flöde för kommentarer
[wp-powered.sv-SE site-footer line]
Drivs med WordPress
[wp-browsing.sv-SE nav-link line]
Du bläddrar just nu i arkivet för kategorin * .
[wp-recent-posts.sv-SE nav-link line]
Senaste inläggen
[wp-recent-comments.sv-SE nav-link line]
Senaste kommentarer
[wp-uncategorized.sv-SE nav-link weak]
Okategoriserade
[wp-skip-toolbar.sv-SE skip-link line]
Hoppa till verktygsfältet
[wp-previous-post.sv-SE nav-link line]
Tidigare inlägg
[wp-next-post.sv-SE nav-link line]
Följande inlägg
[wp-previous-page.sv-SE nav-link line]
« Föregående sida
[wp-next-page.sv-SE nav-link line]
Nästa sida »
[wp-lost-password.sv-SE login line]
Glömt lösenordet?
[wp-remember-me.sv-SE login line]
Kom ihåg mig
[wp-search.sv-SE nav-link weak]
Sök
[wp-search-for.sv-SE nav-link weak]
Sök efter:
[wp-menu.sv-SE nav-link weak]
Meny
[wp-log-in.sv-SE login weak]
Logga in
[wp-register.sv-SE login weak]
Registrera
[wp-reply.sv-SE comment-meta weak]
Svara
[wp-edit.sv-SE nav-link weak]
Redigera
[wp-name.sv-SE comment-form weak]
Namn
[wp-email.sv-SE comment-form weak]
E-postadress
[wp-website.sv-SE comment-form weak]
Webbplats
[wp-month-08.sv-SE month word]
augusti
[wp-day-1.sv-SE month word]
måndag
[wp-day-2.sv-SE month word]
tisdag
[wp-day-6.sv-SE month word]
lördag
[wp-day-7.sv-SE month word]
söndag
[wp-leave-reply.sw comment-form line]
Toa Jibu
[wp-leave-reply-to.sw comment-form line]
Toa majibu kwa *
[wp-leave-comment.sw comment-form line]
Toa maoni
[wp-cancel-reply2.sw comment-form line]
Bonyeza hapa kughairisha majibu.
[wp-mail-private.sw comment-form line]
Barua (hazitochapishwa)
[wp-submit-comment.sw comment-form line]
Tuma Maoni
[wp-your-comment.sw comment-form weak]
Maoni Yako
[wp-must-login.sw comment-form line]
Ni lazima uingie ndani kutuma maoni.
[wp-login-reply.sw comment-form line]
Ingia kujibu
[wp-login-comment.sw comment-form line]
Ingia kutoa maoni
[wp-logged-in-as.sw comment-form line]
Umeingia kama * .
[wp-moderation.sw comment-meta line]
Maoni yako yanasubiri ridhaa ya uongozi.
[wp-comments-off.sw comment-meta line]
Zima maoni
[wp-no-comments.sw comment-meta line]
Hakuna Maoni
[wp-no-comments-yet.sw comment-meta line]
Bado hakuna maoni
[wp-one-comment.sw comment-meta line]
Maoni 1
[wp-comments-count.sw comment-meta weak]
# Maoni
[wp-older-comments.sw comment-meta line]
« Maoni ya kale
[wp-newer-comments.sw comment-meta line]
Maoni Mepya »
[wp-password-comments2.sw comment-meta line]
Maoni yalikingwa:Tafadhali ingiza neno lako la siri kuangalia.
[wp-comments-feed.sw feed line]
Maoni Kinyonyo
[wp-feed-post.sw feed line]
RSSnyonyesha maoni ya chapisho hili.
[wp-powered.sw site-footer line]
Inatumia WordPress
[wp-recent-posts.sw nav-link line]
Mahapisho Mapya
[wp-recent-comments.sw nav-link line]
Maoni Mapya
[wp-uncategorized.sw nav-link line]
Isio-gawanywa
[wp-previous-post.sw nav-link line]
Chapisho Lililopita
[wp-next-post.sw nav-link line]
Chapisho ifuatayo
[wp-previous-page.sw nav-link line]
« Nakala Iliyopita
[wp-next-page.sw nav-link line]
Nakala Ifutayo»
[wp-lost-password.sw login line]
Umepoteza neno la siri?
[wp-remember-me.sw login weak]
Nikumbuke
[wp-archives.sw nav-link weak]
Kumbukumbu
[wp-categories.sw nav-link weak]
Migawanyo
[wp-search.sw nav-link weak]
Tafuta
[wp-log-in.sw login weak]
Ingia
[wp-register.sw login weak]
Jiandikishe
[wp-reply.sw comment-meta weak]
Jibu
[wp-edit.sw nav-link weak]
Hariri
[wp-comments.sw comment-meta weak]
Maoni
[wp-name.sw comment-form weak]
Jina
[wp-website.sw comment-form weak]
Saiti
[wp-month-02.sw month word]
Febuari
[wp-month-03.sw month word]
Machi
[wp-month-04.sw month word]
Aprili
[wp-month-08.sw month word]
Agosti
[wp-month-09.sw month word]
Septemba
[wp-month-10.sw month word]
Oktoba
[wp-month-11.sw month word]
Novemba
[wp-month-12.sw month word]
Disemba
[wp-day-1.sw month word]
Jumatatu
[wp-day-2.sw month word]
Jumanne
[wp-day-3.sw month word]
Jumatano
[wp-day-4.sw month word]
Alhamisi
[wp-day-5.sw month word]
Ijumaa
[wp-day-6.sw month word]
Jumamosi
[wp-day-7.sw month word]
Jumapili
[wp-leave-reply.ta-LK comment-form line]
மறுமொழியொன்றை இடுங்கள்
[wp-leave-reply-cancel.ta-LK comment-form line]
மறுமொழியொன்றை இடுங்கள் மறுமொழியை நிராகரி
[wp-leave-comment.ta-LK comment-form line]
பின்னூட்டமொன்றை இடுங்கள்
[wp-leave-comment2.ta-LK comment-form line]
பின்னூட்டமொன்றை இடுக
[wp-cancel-reply.ta-LK comment-form line]
மறுமொழியை நிராகரி
[wp-cancel-reply2.ta-LK comment-form line]
இங்கே சொடுக்கி மறுமொழியிடுவதை இரத்து செய்யுங்கள்.
[wp-email-private.ta-LK comment-form line]
உங்கள் மின்னஞ்சல் வௌியிடப்பட மாட்டாது.
[wp-email-required.ta-LK comment-form line]
உங்கள் மின்னஞ்சல் வௌியிடப்பட மாட்டாது. கட்டாயமான புலங்கள் ஆக குறிக்கப்பட்டுள்ளன
[wp-required.ta-LK comment-form line]
கட்டாயமான புலங்கள் ஆக குறிக்கப்பட்டுள்ளன
[wp-mail-private.ta-LK comment-form line]
அஞ்சல் (வௌியிடப்படமாட்டாது)
[wp-post-comment.ta-LK comment-form line]
பின்னூட்டத்தை அளி
[wp-your-comment.ta-LK comment-form weak]
உங்கள் பின்னூட்டம்
[wp-must-login.ta-LK comment-form line]
ஒரு பின்னூட்டத்தை இட நீங்கள் கட்டாயம் உள்நுழைந்திருக்க வேண்டும்.
[wp-login-reply.ta-LK comment-form line]
பதிலளிக்க உள்நுழையுங்கள்
[wp-login-comment.ta-LK comment-form line]
பின்னூட்டமொன்றை இட உள்நுழையுங்கள்
[wp-moderation.ta-LK comment-meta line]
உங்கள் பின்னூட்டம் மட்டறுத்தலுக்காய் காத்திருக்கின்றது.
[wp-comments-closed.ta-LK comment-meta line]
பின்னூட்டங்கள் மூடப்பட்டுள்ளது.
[wp-comments-off.ta-LK comment-meta line]
பின்னூட்டங்கள் மூடப்பட்டுள்ளன
[wp-no-comments.ta-LK comment-meta line]
பின்னூட்டங்களில்லை
[wp-no-comments-yet.ta-LK comment-meta line]
இன்னமும் ஒரு பின்னூட்டமும் இல்லை
[wp-one-comment.ta-LK comment-meta line]
1 பின்னூட்டம்
[wp-comments-count.ta-LK comment-meta line]
# பின்னூட்டங்கள்
[wp-older-comments.ta-LK comment-meta line]
« பழைய பின்னூட்டங்கள்
[wp-newer-comments.ta-LK comment-meta line]
புதிய பின்னூட்டங்கள் »
[wp-comments-rss.ta-LK feed line]
பின்னூட்டங்கள் (RSS)
[wp-comments-feed.ta-LK feed line]
பின்னூட்ட செய்தியோடை
[wp-entries-rss.ta-LK feed line]
இடுகைகள் (RSS)
[wp-feed-post.ta-LK feed line]
RSS இப்பதிவிலுள்ள பின்னூட்டங்களுக்கான செய்தியோடை.
[wp-recent-posts.ta-LK nav-link line]
அண்மைய பதிவுகள்
[wp-recent-comments.ta-LK nav-link line]
அண்மைய பின்னூட்டங்கள்
[wp-uncategorized.ta-LK nav-link line]
பிரிவற்றது
[wp-previous-post.ta-LK nav-link line]
முன்னைய பதிவு
[wp-next-post.ta-LK nav-link line]
அடுத்த பதிவு
[wp-previous-page.ta-LK nav-link line]
« முன்னைய பக்கம்
[wp-next-page.ta-LK nav-link line]
அடுத்த பக்கம் »
[wp-lost-password.ta-LK login line]
உங்கள் கடவுச்சொல்லை தொலைத்துவிட்டீர்களா?
[wp-remember-me.ta-LK login line]
நினைவில் வைத்திரு
[wp-categories.ta-LK nav-link weak]
பிரிவுகள்
[wp-search.ta-LK nav-link weak]
தேடுக
[wp-log-in.ta-LK login weak]
உள்நுளை
[wp-register.ta-LK login weak]
பதிவு செய்
[wp-reply.ta-LK comment-meta weak]
மறுமொழியிடு
[wp-edit.ta-LK nav-link weak]
தொகு
[wp-comments.ta-LK comment-meta weak]
பின்னூட்டங்கள்
[wp-name.ta-LK comment-form weak]
பெயர்
[wp-email.ta-LK comment-form weak]
மின்னஞ்சல்
[wp-website.ta-LK comment-form weak]
இணையத்தளம்
[wp-comment.ta-LK comment-form weak]
பின்னூட்டம்
[wp-month-01.ta-LK month word]
தை
[wp-month-02.ta-LK month word]
மாசி
[wp-month-03.ta-LK month word]
பங்குனி
[wp-month-04.ta-LK month word]
சித்திரை
[wp-month-05.ta-LK month word]
வைகாசி
[wp-month-06.ta-LK month word]
ஆனி
[wp-month-07.ta-LK month word]
ஆடி
[wp-month-08.ta-LK month word]
ஆவணி
[wp-month-09.ta-LK month word]
புரட்டாதி
[wp-month-10.ta-LK month word]
ஐப்பசி
[wp-month-11.ta-LK month word]
கார்த்திகை
[wp-month-12.ta-LK month word]
மார்கழி
[wp-day-1.ta-LK month word]
திங்கள்
[wp-day-2.ta-LK month word]
செவ்வாய்
[wp-day-3.ta-LK month word]
புதன்
[wp-day-4.ta-LK month word]
வியாழன்
[wp-day-5.ta-LK month word]
வெள்ளி
[wp-day-6.ta-LK month word]
சனி
[wp-day-7.ta-LK month word]
ஞாயிறு
[wp-leave-reply.th comment-form line]
ใส่ความเห็น
[wp-leave-reply-to.th comment-form line]
ส่งความเห็นที่ *
[wp-leave-reply-cancel.th comment-form line]
ใส่ความเห็น ยกเลิกการตอบ
[wp-leave-comment.th comment-form line]
ให้ความเห็น
[wp-cancel-reply.th comment-form line]
ยกเลิกการตอบ
[wp-cancel-reply2.th comment-form line]
กดที่นี่เพื่อยกเลิกการตอบ
[wp-email-private.th comment-form line]
อีเมล์ของคุณจะไม่แสดงให้คนอื่นเห็น
[wp-email-required.th comment-form line]
อีเมล์ของคุณจะไม่แสดงให้คนอื่นเห็น ช่องที่ต้องการถูกทำเครื่องหมาย
[wp-required.th comment-form line]
ช่องที่ต้องการถูกทำเครื่องหมาย
[wp-mail-private.th comment-form line]
อีเมล์ (จะไม่ถูกแสดงให้คนอื่นเห็น)
[wp-post-comment.th comment-form line]
ความเห็นเรื่อง
[wp-submit-comment.th comment-form line]
ส่งความเห็น
[wp-your-comment.th comment-form weak]
ความเห็นของคุณ
[wp-must-login.th comment-form line]
คุณต้องเข้าสู่ระบบ เพื่อจะพิมพ์ความเห็น
[wp-login-reply.th comment-form line]
เข้าสู่ระบบเพื่อตอบ
[wp-login-comment.th comment-form line]
เข้าสู่ระบบเพื่อให้ความเห็น
[wp-moderation.th comment-meta line]
ความเห็นของคุณกำลังรอตรวจสอบ
[wp-comments-closed.th comment-meta line]
ความเห็นถูกปิด
[wp-comments-off.th comment-meta line]
ไม่ให้ใส่ความเห็น
[wp-no-comments.th comment-meta line]
ไม่มีความเห็น
[wp-no-comments-yet.th comment-meta line]
ยังไม่มีความเห็น
[wp-one-comment.th comment-meta line]
1 ความเห็น
[wp-comments-count.th comment-meta line]
# ความเห็น
[wp-older-comments.th comment-meta line]
« ความเห็นที่เก่ากว่า
[wp-newer-comments.th comment-meta line]
ความเห็นที่ใหม่กว่า »
[wp-password-comments.th comment-meta line]
เรื่องนี้มีรหัสผ่านป้องกัน ใส่รหัสผ่านเพื่อดูความเห็น:
[wp-password-comments2.th comment-meta line]
ความเห็นถูกป้องกัน: โปรดใส่รหัสผ่านของคุณเพื่อดูความเห็น
[wp-comments-rss.th feed line]
ความเห็น (RSS)
[wp-comments-feed.th feed line]
Feed ของความเห็น
[wp-entries-rss.th feed line]
เรื่องในรูปแบบ (RSS)
[wp-feed-post.th feed line]
RSS feed สำหรับความเห็นต่อเรื่องนี้
[wp-trackback-url.th feed line]
URL สำหรับ TrackBack เรื่องนี้คือ: *
[wp-powered.th site-footer line]
สร้างขึ้นโดยใช้เวิร์ดเพรส
[wp-browsing.th nav-link line]
คุณกำลังดูคลังเก็บสำหรับหมวดหมู่ *
[wp-recent-posts.th nav-link line]
เรื่องล่าสุด
[wp-recent-comments.th nav-link line]
ความเห็นล่าสุด
[wp-uncategorized.th nav-link line]
ไม่มีหมวดหมู่
[wp-previous-post.th nav-link line]
เรื่องก่อนหน้า
[wp-next-post.th nav-link line]
เรื่องต่อไป
[wp-previous-page.th nav-link line]
หน้าก่อนหน้า
[wp-next-page.th nav-link line]
หน้าต่อไป
[wp-lost-password.th login line]
คุณจำรหัสผ่านไม่ได้?
[wp-remember-me.th login line]
บันทึกการใช้งานของฉัน
[wp-archives.th nav-link weak]
คลังเก็บ
[wp-categories.th nav-link weak]
หมวดหมู่
[wp-search.th nav-link weak]
ค้นหา
[wp-search-for.th nav-link weak]
ค้นหาสำหรับ:
[wp-log-in.th login weak]
เข้าสู่ระบบ
[wp-register.th login weak]
ลงทะเบียน
[wp-reply.th comment-meta weak]
ตอบกลับ
[wp-edit.th nav-link weak]
แก้ไข
[wp-comments.th comment-meta weak]
ความเห็น
[wp-name.th comment-form weak]
ชื่อ
[wp-email.th comment-form weak]
อีเมล์
[wp-website.th comment-form weak]
เว็บไซท์
[wp-month-01.th month word]
มกราคม
[wp-month-02.th month word]
กุมภาพันธ์
[wp-month-03.th month word]
มีนาคม
[wp-month-04.th month word]
เมษายน
[wp-month-05.th month word]
พฤษภาคม
[wp-month-06.th month word]
มิถุนายน
[wp-month-07.th month word]
กรกฎาคม
[wp-month-08.th month word]
สิงหาคม
[wp-month-09.th month word]
กันยายน
[wp-month-10.th month word]
ตุลาคม
[wp-month-11.th month word]
พฤศจิกายน
[wp-month-12.th month word]
ธันวาคม
[wp-day-1.th month word]
วันจันทร์
[wp-day-2.th month word]
วันอังคาร
[wp-day-3.th month word]
วันพุธ
[wp-day-4.th month word]
วันพฤหัส
[wp-day-5.th month word]
วันศุกร์
[wp-day-6.th month word]
วันเสาร์
[wp-day-7.th month word]
วันอาทิตย์
[wp-leave-reply.tr-TR comment-form line]
Bir Cevap Yazın
[wp-leave-reply-cancel.tr-TR comment-form line]
Bir Cevap Yazın Cevabı iptal et
[wp-leave-comment.tr-TR comment-form line]
Yorum Yapın
[wp-cancel-reply.tr-TR comment-form line]
Cevabı iptal et
[wp-cancel-reply2.tr-TR comment-form line]
Cevabı iptal etmek için tıklayın.
[wp-email-private.tr-TR comment-form line]
E-posta hesabınız yayımlanmayacak.
[wp-email-required.tr-TR comment-form line]
E-posta hesabınız yayımlanmayacak. Gerekli alanlar ile işaretlenmişlerdir
[wp-required.tr-TR comment-form line]
Gerekli alanlar ile işaretlenmişlerdir
[wp-mail-private.tr-TR comment-form line]
E-posta (yayımlanmayacak)
[wp-post-comment.tr-TR comment-form line]
Yorum gönder
[wp-submit-comment.tr-TR comment-form line]
Yorumu Gönder
[wp-your-comment.tr-TR comment-form weak]
Yorumunuz
[wp-must-login.tr-TR comment-form line]
Yorum yapabilmek için giriş yapmalısınız.
[wp-login-reply.tr-TR comment-form line]
Cevaplamak için giriş yapın
[wp-login-comment.tr-TR comment-form line]
Yorum yapmak için giriş yapın
[wp-moderation.tr-TR comment-meta line]
Yorumunuz denetim için bekliyor.
[wp-comments-closed.tr-TR comment-meta line]
Yorumlar kapalı.
[wp-comments-off.tr-TR comment-meta line]
Yorumlar Kapalı
[wp-no-comments.tr-TR comment-meta line]
Yorum Yapılmamış
[wp-no-comments-yet.tr-TR comment-meta line]
Henüz yorum yapılmamış.
[wp-one-comment.tr-TR comment-meta line]
1 Yorum
[wp-comments-count.tr-TR comment-meta weak]
# Yorum
[wp-older-comments.tr-TR comment-meta line]
« Eski Yorumlar
[wp-newer-comments.tr-TR comment-meta line]
Yeni Yorumlar »
[wp-password-comments.tr-TR comment-meta line]
Bu yazı parola korumalı. Yorumları görmek için parolayı girin.
[wp-password-comments2.tr-TR comment-meta line]
Parola korumalı yorumlar: Lütfen yorumları görmek için parolayı giriniz.
[wp-comments-rss.tr-TR feed line]
Yorumlar (RSS)
[wp-comments-feed.tr-TR feed line]
Yorumlar Beslemesi
[wp-entries-rss.tr-TR feed line]
Girdiler (RSS)
[wp-feed-post.tr-TR feed line]
Bu yazıya yapılan yorumlar için RSS beslemeleri.
[wp-trackback-url.tr-TR feed line]
Bu yazıyı geri izleme için gerekli URL: *
[wp-powered.tr-TR site-footer line]
WordPress'in desteğiyle
[wp-recent-posts.tr-TR nav-link line]
Son Yazılar
[wp-recent-comments.tr-TR nav-link line]
Son Yorumlar
[wp-uncategorized.tr-TR nav-link weak]
Genel
[wp-previous-post.tr-TR nav-link line]
Önceki Yazı
[wp-next-post.tr-TR nav-link line]
Sonraki Yazı
[wp-previous-page.tr-TR nav-link line]
« Önceki Sayfa
[wp-next-page.tr-TR nav-link line]
Sonraki Sayfa »
[wp-lost-password.tr-TR login line]
Parolanızı mı unuttunuz?
[wp-remember-me.tr-TR login line]
Beni Hatırla
[wp-archives.tr-TR nav-link weak]
Arşivler
[wp-categories.tr-TR nav-link weak]
Kategoriler
[wp-search.tr-TR nav-link weak]
Ara
[wp-search-for.tr-TR nav-link weak]
Arama yap:
[wp-log-in.tr-TR login weak]
Giriş
[wp-register.tr-TR login weak]
Kayıt Ol
[wp-reply.tr-TR comment-meta weak]
Cevapla
[wp-edit.tr-TR nav-link weak]
Düzenle
[wp-comments.tr-TR comment-meta weak]
Yorumlar
[wp-name.tr-TR comment-form weak]
İsim
[wp-email.tr-TR comment-form weak]
E-posta
[wp-website.tr-TR comment-form weak]
İnternet sitesi
[wp-comment.tr-TR comment-form weak]
Yorum
[wp-month-01.tr-TR month word]
Ocak
[wp-month-02.tr-TR month word]
Şubat
[wp-month-04.tr-TR month word]
Nisan
[wp-month-05.tr-TR month word]
Mayıs
[wp-month-06.tr-TR month word]
Haziran
[wp-month-07.tr-TR month word]
Temmuz
[wp-month-08.tr-TR month word]
Ağustos
[wp-month-09.tr-TR month word]
Eylül
[wp-month-10.tr-TR month word]
Ekim
[wp-month-11.tr-TR month word]
Kasım
[wp-month-12.tr-TR month word]
Aralık
[wp-day-1.tr-TR month word]
Pazartesi
[wp-day-2.tr-TR month word]
Salı
[wp-day-3.tr-TR month word]
Çarşamba
[wp-day-4.tr-TR month word]
Perşembe
[wp-day-5.tr-TR month word]
Cuma
[wp-day-6.tr-TR month word]
Cumartesi
[wp-day-7.tr-TR month word]
Pazar
[wp-leave-reply.ug-CN comment-form line]
جاۋاب يېزىش
[wp-leave-reply-cancel.ug-CN comment-form line]
جاۋاب يېزىش جاۋابنى بىكار قىلىش
[wp-leave-comment.ug-CN comment-form line]
باھا يېزىش
[wp-cancel-reply.ug-CN comment-form line]
جاۋابنى بىكار قىلىش
[wp-cancel-reply2.ug-CN comment-form line]
جاۋابنى بىكار قىلىش ئۈچۈن بۇ يەرنى چېكىڭ.
[wp-email-private.ug-CN comment-form line]
ئېلېكتىرونلۇق خەت ئادرېسىڭىز ئاشكارىلانمايدۇ.
[wp-email-required.ug-CN comment-form line]
ئېلېكتىرونلۇق خەت ئادرېسىڭىز ئاشكارىلانمايدۇ. بەلگىسى بارلارنى چوقۇم تولدۇرۇسىز
[wp-required.ug-CN comment-form line]
بەلگىسى بارلارنى چوقۇم تولدۇرۇسىز
[wp-mail-private.ug-CN comment-form line]
ئېلخەت (ئاشكارىلانمايدۇ)
[wp-post-comment.ug-CN comment-form line]
باھا يوللاش
[wp-your-comment.ug-CN comment-form weak]
باھالىرىڭىز
[wp-must-login.ug-CN comment-form line]
باھا يېزىش ئۈچۈن چوقۇم تىزىملىتىپ كىرىشىڭىز كېرەك.
[wp-login-reply.ug-CN comment-form line]
كىرىپ جاۋاب قايتۇراي
[wp-login-comment.ug-CN comment-form line]
كىرىپ باھا يېزىڭ
[wp-moderation.ug-CN comment-meta line]
باھايىڭىز تەستىق كۈتۈۋاتىدۇ.
[wp-comments-closed.ug-CN comment-meta line]
باھا يېزىش چەكلەنگەن.
[wp-comments-off.ug-CN comment-meta line]
باھا ئېتىك
[wp-no-comments.ug-CN comment-meta line]
باھا يېزىلمىغان
[wp-no-comments-yet.ug-CN comment-meta line]
تېخى باھا يېزىلمىدى.
[wp-one-comment.ug-CN comment-meta line]
1 باھا
[wp-comments-count.ug-CN comment-meta weak]
# باھا
[wp-older-comments.ug-CN comment-meta line]
« كونىراق باھالار
[wp-newer-comments.ug-CN comment-meta line]
يېڭىراق باھالار »
[wp-password-comments.ug-CN comment-meta line]
بۇ يازما پارول بىلەن قوغدالغان. پارول كىرگۈزۈپ باھالارنى كۆرۈڭ.
[wp-password-comments2.ug-CN comment-meta line]
قوغدالغان باھا: پارولىڭىزنى كىرگۈزۈپ باھا كۆرۈڭ.
[wp-comments-rss.ug-CN feed line]
باھالار (RSS)
[wp-comments-feed.ug-CN feed line]
باھا تەرمىلىرى
[wp-entries-rss.ug-CN feed line]
يازمىلار (RSS)
[wp-feed-post.ug-CN feed line]
بۇ يازمىدىكى باھالارنىڭ RSS تەرمىلىرى.
[wp-trackback-url.ug-CN feed line]
بۇ يازمىنىڭ ئىزچى ئادرېسى : *
[wp-powered.ug-CN site-footer line]
WordPress تە قۇرۇلدى.
[wp-proudly2.ug-CN site-footer line]
« * » پەخىرلىك * تە قۇرۇلدى
[wp-browsing.ug-CN nav-link line]
نۆۋەتتە « * » سەھىپىسىدىكى ئارخىپلارنى كۆرۈۋاتىسىز.
[wp-recent-posts.ug-CN nav-link line]
يېقىنقى يازمىلار
[wp-recent-comments.ug-CN nav-link line]
يېقىنقى باھالار
[wp-uncategorized.ug-CN nav-link line]
سەھىپە ئايرىلمىغان
[wp-skip-toolbar.ug-CN skip-link line]
قورالبالدىقىغا ئاتلايمەن
[wp-previous-post.ug-CN nav-link line]
ئالدىنقى يازما
[wp-next-post.ug-CN nav-link line]
كېيىنكى يازما
[wp-previous-page.ug-CN nav-link line]
« ئالدىنقى بەت
[wp-next-page.ug-CN nav-link line]
كېيىنكى بەت »
[wp-lost-password.ug-CN login line]
پارولنى ئۇنتۇپسىزمۇ؟
[wp-remember-me.ug-CN login line]
كىرىش ئۇچۇرلىرىم ساقلانسۇن
[wp-archives.ug-CN nav-link weak]
ئارخىپلار
[wp-categories.ug-CN nav-link weak]
سەھىپىلەر
[wp-search.ug-CN nav-link weak]
ئىزدەش
[wp-search-for.ug-CN nav-link weak]
ئىزدەيدىغانلار:
[wp-menu.ug-CN nav-link weak]
تىزىملىك
[wp-log-in.ug-CN login weak]
كىرىش
[wp-register.ug-CN login weak]
تىزىملىتىش
[wp-reply.ug-CN comment-meta weak]
جاۋاب
[wp-edit.ug-CN nav-link weak]
تەھرىرلەش
[wp-comments.ug-CN comment-meta weak]
باھالار
[wp-name.ug-CN comment-form weak]
ئىسىم
[wp-email.ug-CN comment-form weak]
ئېلېكتىرونلۇق خەت
[wp-website.ug-CN comment-form weak]
تور بېكەت
[wp-comment.ug-CN comment-form weak]
باھا
[wp-month-01.ug-CN month word]
يانۋار
[wp-month-02.ug-CN month word]
فېۋرال
[wp-month-03.ug-CN month word]
مارت
[wp-month-04.ug-CN month word]
ئاپرېل
[wp-month-05.ug-CN month word]
ماي
[wp-month-06.ug-CN month word]
ئىيۇن
[wp-month-07.ug-CN month word]
ئىيۇل
[wp-month-08.ug-CN month word]
ئاۋغۇست
[wp-month-09.ug-CN month word]
سېنتەبىر
[wp-month-10.ug-CN month word]
ئۆكتەبىر
[wp-month-11.ug-CN month word]
نويابىر
[wp-month-12.ug-CN month word]
دېكابىر
[wp-day-1.ug-CN month word]
دۈشەنبە
[wp-day-2.ug-CN month word]
سەيشەنبە
[wp-day-3.ug-CN month word]
چارشەنبە
[wp-day-4.ug-CN month word]
پەيشەنبە
[wp-day-5.ug-CN month word]
جۈمە
[wp-day-6.ug-CN month word]
شەنبە
[wp-day-7.ug-CN month word]
يەكشەنبە
[wp-leave-reply.uk comment-form line]
Напишіть відгук
[wp-leave-reply-to.uk comment-form line]
Написати відповідь до *
[wp-leave-reply-cancel.uk comment-form line]
Напишіть відгук Скасувати відповідь
[wp-leave-comment.uk comment-form line]
Напишіть коментар
[wp-leave-comment2.uk comment-form line]
Залишити коментар
[wp-cancel-reply.uk comment-form line]
Скасувати відповідь
[wp-email-private.uk comment-form line]
Ваша пошт@ не публікуватиметься.
[wp-email-required.uk comment-form line]
Ваша пошт@ не публікуватиметься. Обов’язкові поля позначені
[wp-required.uk comment-form line]
Обов’язкові поля позначені
[wp-mail-private.uk comment-form line]
Пошта (не буде опубліковано)
[wp-post-comment.uk comment-form line]
Додати коментар
[wp-submit-comment.uk comment-form line]
Відправити коментар
[wp-your-comment.uk comment-form weak]
Ваш коментар
[wp-must-login.uk comment-form line]
Пробачте, щоб відправити коментар, маєте увійти в систему.
[wp-login-reply.uk comment-form line]
Залоґуйтеся для коментування
[wp-login-comment.uk comment-form line]
Увійдіть, щоб залишити коментар
[wp-moderation.uk comment-meta line]
Ваш коментар чекає узгодження.
[wp-comments-closed.uk comment-meta line]
Коментувати не дозволено.
[wp-comments-off.uk comment-meta line]
Коментування вимкнуто
[wp-no-comments.uk comment-meta line]
Коментарів немає
[wp-no-comments-yet.uk comment-meta line]
Коментарів поки що немає.
[wp-comments-count.uk comment-meta weak]
# коментарів
[wp-older-comments.uk comment-meta line]
« Старіші коментарі
[wp-newer-comments.uk comment-meta line]
Новіші коментарі »
[wp-pingback.uk comment-meta head]
Пінгбек:
[wp-password-comments.uk comment-meta line]
Ця публікація захищена паролем. Щоб подивитись коментарі, введіть будь ласка пароль.
[wp-password-comments2.uk comment-meta line]
Захищені коментарі: введіть пароль, щоб переглянути.
[wp-comments-rss.uk feed line]
RSS коментарів
[wp-comments-feed.uk feed line]
Канал коментарів
[wp-entries-rss.uk feed line]
Публікації (RSS)
[wp-feed-post.uk feed line]
RSS-канал коментарів цієї публікації.
[wp-trackback-url.uk feed line]
Трекбек URL цієї публікації: *
[wp-powered.uk site-footer line]
Працює на WordPress
[wp-browsing.uk nav-link line]
Ви зараз переглядаєте архів категорії *
[wp-recent-posts.uk nav-link line]
Останні публікації
[wp-recent-comments.uk nav-link line]
Останні коментарі
[wp-uncategorized.uk nav-link line]
Без категорії
[wp-skip-toolbar.uk skip-link line]
Перейти до панелі інструментів
[wp-previous-post.uk nav-link line]
Попередня публікація
[wp-next-post.uk nav-link line]
Наступна публікація
[wp-previous-page.uk nav-link line]
Попередня сторінка »
[wp-next-page.uk nav-link line]
« Попередня сторінка
[wp-lost-password.uk login line]
Забули пароль?
[wp-remember-me.uk login line]
Пам`ятати мене
[wp-archives.uk nav-link weak]
Архіви
[wp-categories.uk nav-link weak]
Категорії
[wp-search.uk nav-link weak]
Пошук
[wp-search-for.uk nav-link weak]
Пошук:
[wp-log-in.uk login weak]
Вхід
[wp-register.uk login weak]
Зареєструватись
[wp-reply.uk comment-meta weak]
Відповіcти
[wp-edit.uk nav-link weak]
Редагувати
[wp-comments.uk comment-meta weak]
Коментарі
[wp-name.uk comment-form weak]
Ім\'я
[wp-month-01.uk month word]
Січень
[wp-month-02.uk month word]
Лютий
[wp-month-03.uk month word]
Березень
[wp-month-04.uk month word]
Квітень
[wp-month-05.uk month word]
Травень
[wp-month-06.uk month word]
Червень
[wp-month-07.uk month word]
Липень
[wp-month-08.uk month word]
Серпень
[wp-month-09.uk month word]
Вересень
[wp-month-10.uk month word]
Жовтень
[wp-month-11.uk month word]
Листопад
[wp-month-12.uk month word]
Грудень
[wp-day-1.uk month word]
понеділок
[wp-day-2.uk month word]
вівторок
[wp-day-3.uk month word]
середа
[wp-day-4.uk month word]
четвер
[wp-day-5.uk month word]
п`ятниця
[wp-day-7.uk month word]
неділя
[wp-leave-comment2.ur comment-form line]
تبصرہ چھوڑیں
[wp-your-comment.ur comment-form weak]
آپ کا تبصرہ
[wp-no-comments.ur comment-meta line]
کوئی تبصرہ نہیں.
[wp-no-comments-yet.ur comment-meta line]
ابھی تک کوئی تبصرہ نہیں.
[wp-one-comment.ur comment-meta line]
1 تبصرہ
[wp-comments-count.ur comment-meta weak]
# تبصرے
[wp-password-comments2.ur comment-meta line]
آپ پر تبصرے جو ردی نہیں واپس اکیسمٹ میں شامل کردئیے جائیں گے چونکہ یہ اپنی غلطیوں سے سیکھتا اور بہتر ہوتا ہے۔
[wp-feed-post.ur feed line]
آرایس ایس اس تحریر پر تبصروں کے لیے فیڈ.
[wp-uncategorized.ur nav-link weak]
متفرق
[wp-previous-page.ur nav-link line]
« گزشتہ صفحہ
[wp-next-page.ur nav-link line]
اگلا صفحہ »
[wp-lost-password.ur login line]
کیا آپ کا کلمہ‌شناخت کھو گیا ہے؟
[wp-archives.ur nav-link weak]
محفوظات:
[wp-categories.ur nav-link weak]
زمرے
[wp-search.ur nav-link weak]
تلاش
[wp-register.ur login weak]
اندراج کروائیں
[wp-edit.ur nav-link weak]
تدوین
[wp-comments.ur comment-meta weak]
تبصرے
[wp-website.ur comment-form weak]
ویب‌سائٹ
[wp-comment.ur comment-form weak]
تبصرہ
[wp-month-01.ur month word]
جنوری
[wp-month-02.ur month word]
فروری
[wp-month-03.ur month word]
مارچ
[wp-month-04.ur month word]
اپریل
[wp-month-05.ur month word]
مئی
[wp-month-06.ur month word]
جون
[wp-month-07.ur month word]
جولائی
[wp-month-08.ur month word]
اگست
[wp-month-09.ur month word]
ستمبر
[wp-month-10.ur month word]
اکتوبر
[wp-month-11.ur month word]
نومبر
[wp-month-12.ur month word]
دسمبر
[wp-day-1.ur month word]
پیر
[wp-day-2.ur month word]
منگل
[wp-day-3.ur month word]
بدھ
[wp-day-4.ur month word]
جمعرات
[wp-day-5.ur month word]
جمعہ
[wp-day-6.ur month word]
ہفتہ
[wp-day-7.ur month word]
اتوار
[wp-leave-reply.vi comment-form line]
Gửi phản hồi
[wp-leave-reply-to.vi comment-form line]
Trả lời phản hồi cho *
[wp-leave-comment.vi comment-form line]
Để lại phản hồi
[wp-cancel-reply2.vi comment-form line]
Ấn đây để hủy bỏ trả lời.
[wp-mail-private.vi comment-form line]
Thư điện tử (không hiện trên trang web)
[wp-your-comment.vi comment-form weak]
Phản hồi của bạn
[wp-must-login.vi comment-form line]
Bạn phải đăng nhập để gửi phản hồi.
[wp-login-reply.vi comment-form line]
Đăng nhập để trả lời
[wp-login-comment.vi comment-form line]
Đăng nhập và để lại phản hồi
[wp-logged-in-as.vi comment-form line]
Đăng nhập với tên * .
[wp-moderation.vi comment-meta line]
Phản hồi của bạn đang chờ được xét duyệt.
[wp-comments-off.vi comment-meta line]
Phản hồi đã bị khóa
[wp-no-comments.vi comment-meta line]
Không có phản hồi
[wp-no-comments-yet.vi comment-meta line]
Chưa có phản hồi.
[wp-one-comment.vi comment-meta line]
1 phản hồi
[wp-comments-count.vi comment-meta line]
# phản hồi
[wp-older-comments.vi comment-meta line]
« Phản hồi cũ hơn
[wp-newer-comments.vi comment-meta line]
Phản hồi mới hơn »
[wp-password-comments2.vi comment-meta line]
Phản hồi được bảo vệ: Vui lòng nhập mật khẩu để xem phản hồi
[wp-comments-feed.vi feed line]
Dòng tin RSS của phản hồi
[wp-feed-post.vi feed line]
RSS cho phản hồi của bài viết này.
[wp-powered.vi site-footer line]
Xây dựng trên WordPress - Việt hóa bởi link2caro
[wp-recent-posts.vi nav-link line]
Bài viết mới
[wp-recent-comments.vi nav-link line]
Phản hồi gần đây
[wp-uncategorized.vi nav-link line]
Chưa được phân loại
[wp-previous-post.vi nav-link line]
Bài trước
[wp-next-post.vi nav-link line]
Bài sau
[wp-previous-page.vi nav-link line]
« Trang trước
[wp-next-page.vi nav-link line]
Trang sau »
[wp-lost-password.vi login line]
Bạn quên mật khẩu?
[wp-remember-me.vi login line]
Tự động đăng nhập lần sau
[wp-archives.vi nav-link weak]
Lưu trữ
[wp-categories.vi nav-link weak]
Chuyên mục
[wp-search.vi nav-link weak]
Tìm kiếm
[wp-search-for.vi nav-link weak]
Tìm kiếm:
[wp-log-in.vi login weak]
Đăng nhập
[wp-register.vi login weak]
Đăng ký
[wp-reply.vi comment-meta weak]
Trả lời
[wp-edit.vi nav-link weak]
Sửa
[wp-comments.vi comment-meta weak]
Phản hồi
[wp-name.vi comment-form weak]
Tên
[wp-website.vi comment-form weak]
Trang web
[wp-month-01.vi month word]
Tháng Một
[wp-month-02.vi month word]
Tháng Hai
[wp-month-03.vi month word]
Tháng Ba
[wp-month-04.vi month word]
Tháng Tư
[wp-month-05.vi month word]
Tháng Năm
[wp-month-06.vi month word]
Tháng Sáu
[wp-month-07.vi month word]
Tháng Bảy
[wp-month-08.vi month word]
Tháng Tám
[wp-month-09.vi month word]
Tháng Chín
[wp-month-10.vi month word]
Tháng Mười
[wp-month-11.vi month word]
Tháng Mười Một
[wp-month-12.vi month word]
Tháng Mười Hai
[wp-day-1.vi month word]
Thứ Hai
[wp-day-2.vi month word]
Thứ Ba
[wp-day-3.vi month word]
Thứ Tư
[wp-day-4.vi month word]
Thứ Năm
[wp-day-5.vi month word]
Thứ Sáu
[wp-day-6.vi month word]
Thứ Bảy
[wp-day-7.vi month word]
Chủ Nhật
[wp-leave-reply.zh-CN comment-form weak]
发表评论
[wp-leave-reply-to.zh-CN comment-form line]
向 * 进行回复
[wp-leave-reply-cancel.zh-CN comment-form line]
发表评论 取消回复
[wp-cancel-reply.zh-CN comment-form weak]
取消回复
[wp-cancel-reply2.zh-CN comment-form weak]
点击这里取消回复。
[wp-email-private.zh-CN comment-form weak]
电子邮件地址不会被公开。
[wp-email-required.zh-CN comment-form line]
电子邮件地址不会被公开。 必填项已用标注
[wp-required.zh-CN comment-form weak]
必填项已用标注
[wp-must-login.zh-CN comment-form line]
要发表评论，您必须先登录。
[wp-login-reply.zh-CN comment-form weak]
登录以回复
[wp-login-comment.zh-CN comment-form weak]
登录以发表评论
[wp-moderation.zh-CN comment-meta weak]
您的评论正在等待审核。
[wp-comments-closed.zh-CN comment-meta weak]
评论已关闭。
[wp-no-comments.zh-CN comment-meta weak]
没有评论
[wp-one-comment.zh-CN comment-meta weak]
一条评论
[wp-older-comments.zh-CN comment-meta weak]
« 先前评论
[wp-newer-comments.zh-CN comment-meta weak]
较新评论 »
[wp-pingback.zh-CN comment-meta head]
Pingback：
[wp-password-comments.zh-CN comment-meta line]
本文章受密码保护。要查看评论，请输入密码。
[wp-password-comments2.zh-CN comment-meta line]
评论受保护：要查看请输入密码。
[wp-comments-feed.zh-CN feed weak]
评论Feed
[wp-powered.zh-CN site-footer weak]
基于WordPress
[wp-browsing.zh-CN nav-link line]
这是 * 分类目录的归档。
[wp-recent-posts.zh-CN nav-link weak]
近期文章
[wp-recent-comments.zh-CN nav-link weak]
近期评论
[wp-uncategorized.zh-CN nav-link weak]
未分类
[wp-skip-toolbar.zh-CN skip-link weak]
跳至工具栏
[wp-previous-post.zh-CN nav-link weak]
上一篇文章
[wp-next-post.zh-CN nav-link weak]
下一篇文章
[wp-previous-page.zh-CN nav-link weak]
« 上一页
[wp-next-page.zh-CN nav-link weak]
下一页 »
[wp-lost-password.zh-CN login weak]
忘记密码？
[wp-remember-me.zh-CN login weak]
记住我的登录信息
[wp-archives.zh-CN nav-link weak]
文章归档
[wp-categories.zh-CN nav-link weak]
分类目录
[wp-search.zh-CN nav-link weak]
搜索
[wp-search-for.zh-CN nav-link weak]
搜索：
[wp-menu.zh-CN nav-link weak]
菜单
[wp-log-in.zh-CN login weak]
登录
[wp-register.zh-CN login weak]
注册
[wp-reply.zh-CN comment-meta weak]
回复
[wp-edit.zh-CN nav-link weak]
编辑
[wp-comments.zh-CN comment-meta weak]
评论
[wp-name.zh-CN comment-form weak]
姓名
[wp-email.zh-CN comment-form weak]
电子邮件
[wp-website.zh-CN comment-form weak]
站点
[wp-month-01.zh-CN month word]
一月
[wp-month-02.zh-CN month word]
二月
[wp-month-03.zh-CN month word]
三月
[wp-month-04.zh-CN month word]
四月
[wp-month-05.zh-CN month word]
五月
[wp-month-06.zh-CN month word]
六月
[wp-month-07.zh-CN month word]
七月
[wp-month-08.zh-CN month word]
八月
[wp-month-09.zh-CN month word]
九月
[wp-month-10.zh-CN month word]
十月
[wp-month-11.zh-CN month word]
十一月
[wp-month-12.zh-CN month word]
十二月
[wp-day-1.zh-CN month word]
星期一
[wp-day-2.zh-CN month word]
星期二
[wp-day-3.zh-CN month word]
星期三
[wp-day-4.zh-CN month word]
星期四
[wp-day-5.zh-CN month word]
星期五
[wp-day-6.zh-CN month word]
星期六
[wp-day-7.zh-CN month word]
星期日
[wp-leave-comment2.zh-HK comment-form weak]
留下回應
[wp-your-comment.zh-HK comment-form weak]
你的回應
[wp-no-comments.zh-HK comment-meta weak]
未有回應
[wp-no-comments-yet.zh-HK comment-meta weak]
尚未有任何回應。
[wp-one-comment.zh-HK comment-meta line]
1 封回應
[wp-comments-count.zh-HK comment-meta weak]
# 封回應
[wp-password-comments2.zh-HK comment-meta line]
回應受到保護，請輸入密碼觀看回應。
[wp-feed-post.zh-HK feed line]
使用 RSS 訂閱本文的回應
[wp-powered.zh-HK site-footer line]
本站使用 WordPress
[wp-recent-posts.zh-HK nav-link weak]
最近文章
[wp-recent-comments.zh-HK nav-link weak]
最近回應
[wp-previous-page.zh-HK nav-link weak]
« 上一頁
[wp-next-page.zh-HK nav-link weak]
下一頁 »
[wp-lost-password.zh-HK login weak]
忘了密碼？
[wp-archives.zh-HK nav-link weak]
文章彙整
[wp-categories.zh-HK nav-link weak]
分類
[wp-search.zh-HK nav-link weak]
搜尋
[wp-register.zh-HK login weak]
註冊
[wp-edit.zh-HK nav-link weak]
編輯
[wp-comments.zh-HK comment-meta weak]
回應
[wp-name.zh-HK comment-form weak]
名稱
[wp-website.zh-HK comment-form weak]
個人網站
[wp-comment.zh-HK comment-form weak]
回應內容
[wp-day-1.zh-HK month word]
週一
[wp-day-2.zh-HK month word]
週二
[wp-day-3.zh-HK month word]
週三
[wp-day-4.zh-HK month word]
週四
[wp-day-5.zh-HK month word]
週五
[wp-day-6.zh-HK month word]
週六
[wp-day-7.zh-HK month word]
週日
[wp-leave-reply.zh-TW comment-form weak]
發表迴響
[wp-leave-reply-to.zh-TW comment-form line]
對 * 發表迴響
[wp-leave-reply-cancel.zh-TW comment-form line]
發表迴響 取消回覆
[wp-cancel-reply.zh-TW comment-form weak]
取消回覆
[wp-cancel-reply2.zh-TW comment-form weak]
點這裡取消回覆
[wp-email-private.zh-TW comment-form weak]
你的電子郵件位址並不會被公開。
[wp-email-required.zh-TW comment-form line]
你的電子郵件位址並不會被公開。 必要欄位標記為
[wp-required.zh-TW comment-form weak]
必要欄位標記為
[wp-post-comment.zh-TW comment-form weak]
張貼迴響
[wp-must-login.zh-TW comment-form line]
抱歉，你必須要登入才能發表迴響喔！
[wp-login-reply.zh-TW comment-form weak]
登入後再回覆
[wp-login-comment.zh-TW comment-form weak]
登入後發表迴響
[wp-moderation.zh-TW comment-meta weak]
你的留言正在審核中。
[wp-comments-closed.zh-TW comment-meta weak]
迴響已關閉。
[wp-no-comments.zh-TW comment-meta weak]
無迴響
[wp-one-comment.zh-TW comment-meta line]
1 則迴響
[wp-older-comments.zh-TW comment-meta weak]
« 舊迴響
[wp-newer-comments.zh-TW comment-meta weak]
新迴響 »
[wp-pingback.zh-TW comment-meta head]
通告：
[wp-password-comments.zh-TW comment-meta line]
此文受密碼保護。請輸入你的密碼檢視迴響。
[wp-password-comments2.zh-TW comment-meta line]
受保護的迴響：請輸入密碼，方能觀看迴響。
[wp-comments-feed.zh-TW feed weak]
訂閱迴響
[wp-powered.zh-TW site-footer line]
本站採用 WordPress 建置
[wp-browsing.zh-TW nav-link line]
你正在瀏覽 * 分類的彙整。
[wp-recent-comments.zh-TW nav-link weak]
近期迴響
[wp-skip-toolbar.zh-TW skip-link weak]
略過工具列
[wp-previous-post.zh-TW nav-link weak]
舊文章
[wp-next-post.zh-TW nav-link weak]
新文章
[wp-previous-page.zh-TW nav-link weak]
« 前一頁
[wp-next-page.zh-TW nav-link weak]
後一頁 »
[wp-remember-me.zh-TW login weak]
記住我
[wp-archives.zh-TW nav-link weak]
彙整
[wp-search-for.zh-TW nav-link weak]
搜尋關於：
[wp-menu.zh-TW nav-link weak]
功能表清單
[wp-log-in.zh-TW login weak]
登入
[wp-reply.zh-TW comment-meta weak]
回覆
[wp-comments.zh-TW comment-meta weak]
迴響
[wp-email.zh-TW comment-form weak]
電子郵件
