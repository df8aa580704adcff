; Strings of MediaWiki and its translators, GPL-2.0-or-later.
; Made by scripts/unboil-mediawiki from Debian's mediawiki.
[wiki-jump-content.en skip-link line]
Jump to content
[wiki-jump-navigation.en skip-link line]
Jump to navigation
[wiki-jump-search.en skip-link line]
Jump to search
[wiki-toggle-toc.en nav-link line]
Toggle the table of contents
[wiki-toggle-sidebar.en nav-link line]
Toggle sidebar
[wiki-to-sidebar.en nav-link weak]
move to sidebar
[wiki-view-history.en nav-link line]
View history
[wiki-view-source.en nav-link weak]
View source
[wiki-menu.en nav-link line]
Navigation menu
[wiki-personal-tools.en nav-link line]
Personal tools
[wiki-namespaces.en nav-link weak]
Namespaces
[wiki-variants.en nav-link weak]
Variants
[wiki-views.en nav-link weak]
Views
[wiki-tools.en nav-link weak]
Tools
[wiki-talk.en nav-link weak]
Discussion
[wiki-main-page.en nav-link weak]
Main page
[wiki-community.en nav-link weak]
Community portal
[wiki-current-events.en nav-link weak]
Current events
[wiki-recent-changes.en nav-link weak]
Recent changes
[wiki-random-page.en nav-link weak]
Random page
[wiki-what-links.en nav-link line]
What links here
[wiki-related-changes.en nav-link weak]
Related changes
[wiki-upload.en nav-link weak]
Upload file
[wiki-special-pages.en nav-link weak]
Special pages
[wiki-printable.en nav-link line]
Printable version
[wiki-permalink.en nav-link weak]
Permanent link
[wiki-page-info.en nav-link line]
Page information
[wiki-other-languages.en nav-link weak]
In other languages
[wiki-jump.en nav-link head]
Jump to:
[wiki-log-in.en login line]
Log in / create account
[wiki-account.en login line]
Create account
[wiki-not-logged-in.en login line]
Not logged in
[wiki-edited.en site-footer line]
This page was last edited on *
[wiki-accessed.en site-footer line]
This page has been accessed # times.
[wiki-retrieved.en source-line line]
Retrieved from * index.php *
[wiki-redirected.en nav-link line]
(Redirected from * )
[wiki-privacy.en site-footer weak]
Privacy policy
[wiki-disclaimers.en site-footer weak]
Disclaimers
[wiki-edit.en nav-link mark]
edit
[wiki-jump-content.ar skip-link line]
انتقل إلى المحتوى
[wiki-jump-navigation.ar skip-link line]
اذهب إلى التنقل
[wiki-jump-search.ar skip-link line]
اذهب إلى البحث
[wiki-toggle-toc.ar nav-link line]
تبديل عرض جدول المحتويات
[wiki-toggle-sidebar.ar nav-link line]
تبديل الشريط الجانبي
[wiki-to-sidebar.ar nav-link weak]
انقل للشريط الجانبي
[wiki-view-history.ar nav-link weak]
تاريخ
[wiki-view-source.ar nav-link weak]
اعرض المصدر
[wiki-menu.ar nav-link line]
قائمة التصفح
[wiki-personal-tools.ar nav-link line]
أدوات شخصية
[wiki-namespaces.ar nav-link weak]
نطاقات
[wiki-variants.ar nav-link weak]
المتغيرات
[wiki-views.ar nav-link weak]
معاينة
[wiki-tools.ar nav-link weak]
أدوات
[wiki-talk.ar nav-link weak]
نقاش
[wiki-main-page.ar nav-link weak]
الصفحة الرئيسة
[wiki-community.ar nav-link weak]
بوابة المجتمع
[wiki-current-events.ar nav-link weak]
الأحداث الجارية
[wiki-recent-changes.ar nav-link weak]
أحدث التغييرات
[wiki-random-page.ar nav-link weak]
صفحة عشوائية
[wiki-what-links.ar nav-link line]
ماذا يصل هنا
[wiki-related-changes.ar nav-link weak]
تغييرات ذات علاقة
[wiki-upload.ar nav-link weak]
رفع ملف
[wiki-special-pages.ar nav-link weak]
صفحات خاصة
[wiki-printable.ar nav-link line]
نسخة للطباعة
[wiki-permalink.ar nav-link weak]
وصلة دائمة
[wiki-page-info.ar nav-link line]
معلومات عن هذه الصفحة
[wiki-other-languages.ar nav-link weak]
بلغات أخرى
[wiki-jump.ar nav-link head]
اذهب إلى:
[wiki-log-in.ar login line]
دخول / إنشاء حساب
[wiki-account.ar login line]
أنشئ حسابًا
[wiki-not-logged-in.ar login line]
غير مسجل للدخول
[wiki-edited.ar site-footer line]
آخر تعديل لهذه الصفحة كان يوم *
[wiki-accessed.ar site-footer line]
تم عرض هذه الصفحة # مرة.
[wiki-retrieved.ar source-line line]
مجلوبة من * index.php *
[wiki-privacy.ar site-footer weak]
سياسة الخصوصية
[wiki-disclaimers.ar site-footer weak]
إخلاء مسؤولية
[wiki-edit.ar nav-link mark]
عدل
[wiki-jump-content.az skip-link line]
Məzmuna keç
[wiki-jump-navigation.az skip-link line]
Naviqasiyaya keç
[wiki-jump-search.az skip-link line]
Axtarışa keç
[wiki-toggle-toc.az nav-link line]
Mündəricatı göstər/gizlət
[wiki-toggle-sidebar.az nav-link line]
Yan paneli göstər/gizlət
[wiki-to-sidebar.az nav-link weak]
yan panelə keçir
[wiki-view-history.az nav-link line]
Tarixçəyə bax
[wiki-view-source.az nav-link weak]
Vikimətnə bax
[wiki-menu.az nav-link line]
Naviqasiya menyusu
[wiki-personal-tools.az nav-link line]
Şəxsi alətlər
[wiki-namespaces.az nav-link weak]
Ad fəzaları
[wiki-variants.az nav-link weak]
Variantlar
[wiki-views.az nav-link weak]
Görünüş
[wiki-tools.az nav-link weak]
Alətlər
[wiki-talk.az nav-link weak]
Müzakirə
[wiki-main-page.az nav-link weak]
Ana səhifə
[wiki-community.az nav-link weak]
Kənd meydanı
[wiki-current-events.az nav-link weak]
İcma portalı
[wiki-recent-changes.az nav-link weak]
Son dəyişikliklər
[wiki-random-page.az nav-link weak]
Təsadüfi səhifə
[wiki-what-links.az nav-link line]
Səhifəyə keçidlər
[wiki-related-changes.az nav-link weak]
Əlaqəli redaktələr
[wiki-upload.az nav-link weak]
Fayl yüklə
[wiki-special-pages.az nav-link weak]
Xüsusi səhifələr
[wiki-printable.az nav-link line]
Çap versiyası
[wiki-permalink.az nav-link weak]
Daimi keçid
[wiki-page-info.az nav-link line]
Səhifə məlumatları
[wiki-other-languages.az nav-link weak]
Digər dillərdə
[wiki-jump.az nav-link head]
Keçid et:
[wiki-log-in.az login line]
Daxil ol / hesab yarat
[wiki-account.az login line]
Hesab yarat
[wiki-not-logged-in.az login line]
Daxil olmamısınız
[wiki-accessed.az site-footer line]
Bu səhifə # dəfə dəfə oxunub.
[wiki-retrieved.az source-line line]
Mənbə — * index.php *
[wiki-privacy.az site-footer weak]
Gizlilik siyasəti
[wiki-disclaimers.az site-footer weak]
Məsuliyyətdən imtina
[wiki-edit.az nav-link mark]
redaktə
[wiki-jump-content.be skip-link line]
Перайсці да зместу
[wiki-jump-navigation.be skip-link line]
Перайсці да навігацыі
[wiki-jump-search.be skip-link line]
Перайсці да пошуку
[wiki-toggle-toc.be nav-link line]
Пераключыць змест
[wiki-toggle-sidebar.be nav-link line]
Пераключыць бакавую панэль
[wiki-to-sidebar.be nav-link weak]
перанесці да бакавой панэлі
[wiki-view-history.be nav-link line]
Паказаць гісторыю
[wiki-view-source.be nav-link weak]
Паказаць зыходны код
[wiki-menu.be nav-link weak]
Навігацыя
[wiki-personal-tools.be nav-link line]
Асабістыя інструменты
[wiki-namespaces.be nav-link weak]
Прасторы назваў
[wiki-variants.be nav-link weak]
Варыянты
[wiki-views.be nav-link weak]
Віды
[wiki-tools.be nav-link weak]
Інструменты
[wiki-talk.be nav-link weak]
Размовы
[wiki-main-page.be nav-link weak]
Галоўная
[wiki-community.be nav-link weak]
Супольнасць
[wiki-current-events.be nav-link weak]
Актуальныя падзеі
[wiki-recent-changes.be nav-link weak]
Апошнія змены
[wiki-random-page.be nav-link weak]
Выпадковая старонка
[wiki-what-links.be nav-link line]
Сюды спасылаюцца
[wiki-related-changes.be nav-link weak]
Звязаныя праўкі
[wiki-upload.be nav-link weak]
Запампаваць файл
[wiki-special-pages.be nav-link weak]
Адмысловыя старонкі
[wiki-printable.be nav-link line]
Для друку
[wiki-permalink.be nav-link weak]
Нязменная спасылка
[wiki-page-info.be nav-link line]
Звесткі пра старонку
[wiki-other-languages.be nav-link weak]
На іншых мовах
[wiki-jump.be nav-link head]
Перайсці да:
[wiki-log-in.be login line]
Увайсці ў сістэму / стварыць уліковы запіс
[wiki-account.be login line]
Стварыць уліковы запіс
[wiki-not-logged-in.be login line]
Не ўвайшоў
[wiki-accessed.be site-footer line]
Гэту старонку адкрывалі # разоў.
[wiki-retrieved.be source-line line]
Узята з * index.php *
[wiki-redirected.be nav-link line]
(Пасля перасылкі з * )
[wiki-privacy.be site-footer weak]
Палітыка прыватнасці
[wiki-disclaimers.be site-footer weak]
Адмова ад адказнасці
[wiki-edit.be nav-link mark]
правіць
[wiki-jump-content.bg skip-link line]
Направо към съдържанието
[wiki-jump-navigation.bg skip-link line]
Направо към навигацията
[wiki-jump-search.bg skip-link line]
Направо към търсенето
[wiki-toggle-toc.bg nav-link line]
Скриване/показване на съдържанието
[wiki-toggle-sidebar.bg nav-link line]
Превключване на страничната лента
[wiki-view-history.bg nav-link weak]
История
[wiki-view-source.bg nav-link weak]
Преглед на кода
[wiki-menu.bg nav-link weak]
Навигация
[wiki-personal-tools.bg nav-link line]
Лични инструменти
[wiki-namespaces.bg nav-link weak]
Именни пространства
[wiki-variants.bg nav-link weak]
Варианти
[wiki-views.bg nav-link weak]
Прегледи
[wiki-tools.bg nav-link weak]
Инструменти
[wiki-talk.bg nav-link weak]
Беседа
[wiki-main-page.bg nav-link weak]
Начална страница
[wiki-community.bg nav-link weak]
Портал на общността
[wiki-current-events.bg nav-link weak]
Текущи събития
[wiki-recent-changes.bg nav-link weak]
Последни промени
[wiki-random-page.bg nav-link weak]
Случайна страница
[wiki-what-links.bg nav-link line]
Какво сочи насам
[wiki-related-changes.bg nav-link weak]
Свързани промени
[wiki-upload.bg nav-link weak]
Качване на файл
[wiki-special-pages.bg nav-link weak]
Специални страници
[wiki-printable.bg nav-link line]
Версия за печат
[wiki-permalink.bg nav-link weak]
Постоянна препратка
[wiki-page-info.bg nav-link line]
Информация за страницата
[wiki-other-languages.bg nav-link weak]
На други езици
[wiki-jump.bg nav-link head]
Направо към:
[wiki-log-in.bg login line]
Регистриране или влизане
[wiki-account.bg login weak]
Регистриране
[wiki-not-logged-in.bg login line]
Не сте влезли в системата
[wiki-edited.bg site-footer line]
Последната промяна на страницата е извършена на *
[wiki-accessed.bg site-footer line]
Страницата е преглеждана # пъти.
[wiki-retrieved.bg source-line line]
Взето от * index.php * .
[wiki-redirected.bg nav-link line]
(пренасочване от * )
[wiki-privacy.bg site-footer weak]
Поверителност
[wiki-disclaimers.bg site-footer weak]
Предупреждение
[wiki-edit.bg nav-link mark]
редактиране
[wiki-jump-content.bn skip-link line]
বিষয়বস্তুতে চলুন
[wiki-jump-navigation.bn skip-link line]
পরিভ্রমণে চলুন
[wiki-jump-search.bn skip-link line]
অনুসন্ধানে চলুন
[wiki-toggle-toc.bn nav-link line]
সূচিপত্র টগল করুন
[wiki-toggle-sidebar.bn nav-link line]
পার্শ্বদণ্ড দেখান
[wiki-to-sidebar.bn nav-link weak]
পার্শ্বদণ্ডে নিন
[wiki-view-history.bn nav-link line]
ইতিহাস দেখুন
[wiki-view-source.bn nav-link weak]
উৎস দেখুন
[wiki-menu.bn nav-link line]
পরিভ্রমণ বাছাইতালিকা
[wiki-personal-tools.bn nav-link line]
নিজস্ব সরঞ্জামসমূহ
[wiki-namespaces.bn nav-link weak]
নামস্থানসমূহ
[wiki-variants.bn nav-link weak]
বিকল্পসমূহ
[wiki-views.bn nav-link weak]
দৃষ্টিকোণ
[wiki-tools.bn nav-link weak]
সরঞ্জাম
[wiki-talk.bn nav-link weak]
আলোচনা
[wiki-main-page.bn nav-link weak]
প্রধান পাতা
[wiki-community.bn nav-link weak]
সম্প্রদায়ের প্রবেশদ্বার
[wiki-current-events.bn nav-link weak]
সমসাময়িক ঘটনাসমূহ
[wiki-recent-changes.bn nav-link weak]
সাম্প্রতিক পরিবর্তন
[wiki-random-page.bn nav-link weak]
অজানা যেকোনো পাতা
[wiki-what-links.bn nav-link line]
সংযুক্ত পাতা
[wiki-related-changes.bn nav-link weak]
সম্পর্কিত পরিবর্তন
[wiki-upload.bn nav-link weak]
আপলোড করুন
[wiki-special-pages.bn nav-link weak]
বিশেষ পাতাসমূহ
[wiki-printable.bn nav-link line]
মুদ্রণযোগ্য সংস্করণ
[wiki-permalink.bn nav-link weak]
স্থায়ী সংযোগ
[wiki-page-info.bn nav-link line]
পাতার তথ্য
[wiki-other-languages.bn nav-link weak]
অন্যান্য ভাষাসমূহ
[wiki-jump.bn nav-link head]
সরাসরি যান:
[wiki-log-in.bn login line]
প্রবেশ করুন / অ্যাকাউন্ট তৈরি করুন
[wiki-account.bn login line]
নতুন অ্যাকাউন্ট খুলুন
[wiki-not-logged-in.bn login line]
আপনি সংযুক্ত নন
[wiki-accessed.bn site-footer line]
এই পাতাটি # বার দেখা হয়েছে।
[wiki-privacy.bn site-footer weak]
গোপনীয়তার নীতি
[wiki-disclaimers.bn site-footer weak]
দাবিত্যাগ
[wiki-edit.bn nav-link mark]
সম্পাদনা
[wiki-jump-content.ca skip-link line]
Vés al contingut
[wiki-jump-navigation.ca skip-link line]
Salta a la navegació
[wiki-jump-search.ca skip-link line]
Salta a la cerca
[wiki-toggle-toc.ca nav-link line]
Commuta la taula de continguts.
[wiki-toggle-sidebar.ca nav-link line]
Mostra o oculta la barra lateral
[wiki-view-history.ca nav-link line]
Mostra l'historial
[wiki-view-source.ca nav-link weak]
Mostra el codi
[wiki-menu.ca nav-link line]
Menú de navegació
[wiki-personal-tools.ca nav-link line]
Eines de l'usuari
[wiki-namespaces.ca nav-link weak]
Espais de noms
[wiki-views.ca nav-link weak]
Vistes
[wiki-tools.ca nav-link weak]
Eines
[wiki-talk.ca nav-link weak]
Discussió
[wiki-main-page.ca nav-link weak]
Pàgina principal
[wiki-community.ca nav-link weak]
Portal de la comunitat
[wiki-current-events.ca nav-link weak]
Actualitat
[wiki-recent-changes.ca nav-link weak]
Canvis recents
[wiki-random-page.ca nav-link weak]
Pàgina a l’atzar
[wiki-what-links.ca nav-link line]
Què hi enllaça
[wiki-related-changes.ca nav-link weak]
Canvis relacionats
[wiki-upload.ca nav-link weak]
Puja un fitxer
[wiki-special-pages.ca nav-link weak]
Pàgines especials
[wiki-printable.ca nav-link line]
Versió per a impressora
[wiki-permalink.ca nav-link weak]
Enllaç permanent
[wiki-page-info.ca nav-link line]
Informació de la pàgina
[wiki-other-languages.ca nav-link weak]
En altres llengües
[wiki-jump.ca nav-link head]
Salta a:
[wiki-log-in.ca login line]
Inicia una sessió / crea un compte
[wiki-account.ca login line]
Crea un compte
[wiki-not-logged-in.ca login line]
Sense sessió iniciada
[wiki-edited.ca site-footer line]
La pàgina va ser modificada per darrera vegada el *
[wiki-accessed.ca site-footer line]
S'ha visitat aquesta pàgina # vegades.
[wiki-retrieved.ca source-line line]
Obtingut de * index.php *
[wiki-redirected.ca nav-link line]
(S'ha redirigit des de: * )
[wiki-privacy.ca site-footer weak]
Política de privadesa
[wiki-disclaimers.ca site-footer weak]
Descàrrec de responsabilitat
[wiki-edit.ca nav-link mark]
modifica
[wiki-jump-content.cs skip-link line]
Přeskočit na obsah
[wiki-jump-navigation.cs skip-link line]
Skočit na navigaci
[wiki-jump-search.cs skip-link line]
Skočit na vyhledávání
[wiki-toggle-toc.cs nav-link line]
Přepnout obsah
[wiki-toggle-sidebar.cs nav-link line]
Přepnout postranní panel
[wiki-to-sidebar.cs nav-link weak]
přesunout do postranního panelu
[wiki-view-history.cs nav-link line]
Zobrazit historii
[wiki-view-source.cs nav-link weak]
Zobrazit zdrojový kód
[wiki-menu.cs nav-link line]
Navigační menu
[wiki-personal-tools.cs nav-link line]
Osobní nástroje
[wiki-namespaces.cs nav-link weak]
Jmenné prostory
[wiki-variants.cs nav-link weak]
Varianty
[wiki-views.cs nav-link weak]
Zobrazení
[wiki-tools.cs nav-link weak]
Nástroje
[wiki-talk.cs nav-link weak]
Diskuse
[wiki-main-page.cs nav-link weak]
Hlavní strana
[wiki-current-events.cs nav-link weak]
Aktuality
[wiki-recent-changes.cs nav-link weak]
Poslední změny
[wiki-random-page.cs nav-link weak]
Náhodná stránka
[wiki-what-links.cs nav-link line]
Odkazuje sem
[wiki-related-changes.cs nav-link weak]
Související změny
[wiki-upload.cs nav-link weak]
Načíst soubor
[wiki-special-pages.cs nav-link weak]
Speciální stránky
[wiki-printable.cs nav-link line]
Verze k tisku
[wiki-permalink.cs nav-link weak]
Trvalý odkaz
[wiki-page-info.cs nav-link line]
Informace o stránce
[wiki-other-languages.cs nav-link weak]
V jiných jazycích
[wiki-jump.cs nav-link head]
Přejít na:
[wiki-log-in.cs login line]
Přihlášení / vytvoření účtu
[wiki-account.cs login line]
Vytvořit účet
[wiki-not-logged-in.cs login line]
Nejste přihlášen(a)
[wiki-edited.cs site-footer line]
Stránka byla naposledy editována *
[wiki-accessed.cs site-footer line]
Stránka byla zobrazena # krát.
[wiki-retrieved.cs source-line line]
Citováno z * index.php *
[wiki-redirected.cs nav-link line]
(přesměrováno z * )
[wiki-privacy.cs site-footer weak]
Ochrana osobních údajů
[wiki-disclaimers.cs site-footer weak]
Vyloučení odpovědnosti
[wiki-edit.cs nav-link mark]
editovat
[wiki-jump-content.da skip-link line]
Spring til indhold
[wiki-jump-navigation.da skip-link line]
Spring til navigation
[wiki-jump-search.da skip-link line]
Spring til søgning
[wiki-toggle-toc.da nav-link line]
Vis/skjul indholdsfortegnelsen
[wiki-toggle-sidebar.da nav-link line]
Vis/skjul venstremenuen
[wiki-to-sidebar.da nav-link weak]
flyt til sidebjælken
[wiki-view-history.da nav-link line]
Se historik
[wiki-view-source.da nav-link weak]
Se kilden
[wiki-menu.da nav-link weak]
Navigationsmenu
[wiki-personal-tools.da nav-link line]
Personlige værktøjer
[wiki-namespaces.da nav-link weak]
Navnerum
[wiki-variants.da nav-link weak]
Varianter
[wiki-views.da nav-link weak]
Visninger
[wiki-tools.da nav-link weak]
Værktøjer
[wiki-talk.da nav-link weak]
Diskussion
[wiki-main-page.da nav-link weak]
Forside
[wiki-community.da nav-link weak]
Fællesskabsportal
[wiki-current-events.da nav-link weak]
Aktuelle begivenheder
[wiki-recent-changes.da nav-link weak]
Seneste ændringer
[wiki-random-page.da nav-link weak]
Tilfældig side
[wiki-what-links.da nav-link line]
Hvad henviser hertil
[wiki-related-changes.da nav-link weak]
Beslægtede ændringer
[wiki-upload.da nav-link weak]
Upload fil
[wiki-special-pages.da nav-link weak]
Specialsider
[wiki-printable.da nav-link line]
Udskriftsvenlig udgave
[wiki-page-info.da nav-link weak]
Sideinformation
[wiki-other-languages.da nav-link weak]
På andre sprog
[wiki-jump.da nav-link head]
Hop til:
[wiki-log-in.da login line]
Opret en konto eller log på
[wiki-account.da login line]
Opret en ny brugerkonto
[wiki-not-logged-in.da login line]
Ikke logget på
[wiki-edited.da site-footer line]
Denne side blev senest redigeret d. *
[wiki-accessed.da site-footer line]
Siden er vist # gange.
[wiki-retrieved.da source-line line]
Hentet fra * index.php *
[wiki-redirected.da nav-link line]
(Omdirigeret fra * )
[wiki-privacy.da site-footer weak]
Privatlivspolitik
[wiki-disclaimers.da site-footer weak]
Forbehold
[wiki-edit.da nav-link mark]
redigér
[wiki-jump-content.de skip-link line]
Zum Inhalt springen
[wiki-jump-navigation.de skip-link line]
Zur Navigation springen
[wiki-jump-search.de skip-link line]
Zur Suche springen
[wiki-toggle-toc.de nav-link line]
Inhaltsverzeichnis umschalten
[wiki-toggle-sidebar.de nav-link line]
Seitenleiste umschalten
[wiki-to-sidebar.de nav-link weak]
In die Seitenleiste verschieben
[wiki-view-history.de nav-link weak]
Versionsgeschichte
[wiki-view-source.de nav-link weak]
Quelltext anzeigen
[wiki-menu.de nav-link weak]
Navigationsmenü
[wiki-personal-tools.de nav-link line]
Meine Werkzeuge
[wiki-namespaces.de nav-link weak]
Namensräume
[wiki-variants.de nav-link weak]
Varianten
[wiki-views.de nav-link weak]
Ansichten
[wiki-tools.de nav-link weak]
Werkzeuge
[wiki-main-page.de nav-link weak]
Hauptseite
[wiki-community.de nav-link weak]
Gemeinschafts&shy;portal
[wiki-current-events.de nav-link weak]
Aktuelle Ereignisse
[wiki-recent-changes.de nav-link weak]
Letzte Änderungen
[wiki-random-page.de nav-link weak]
Zufällige Seite
[wiki-what-links.de nav-link line]
Links auf diese Seite
[wiki-related-changes.de nav-link weak]
Änderungen an verlinkten Seiten
[wiki-upload.de nav-link weak]
Datei hochladen
[wiki-special-pages.de nav-link weak]
Spezialseiten
[wiki-printable.de nav-link weak]
Druckversion
[wiki-permalink.de nav-link weak]
Permanenter Link
[wiki-page-info.de nav-link line]
Seiten­&shy;informationen
[wiki-other-languages.de nav-link weak]
In anderen Sprachen
[wiki-jump.de nav-link head]
Wechseln zu:
[wiki-log-in.de login line]
Anmelden / Benutzerkonto erstellen
[wiki-account.de login line]
Benutzerkonto anlegen
[wiki-not-logged-in.de login line]
Nicht angemeldet
[wiki-edited.de site-footer line]
Diese Seite wurde zuletzt am *
[wiki-accessed.de site-footer line]
Diese Seite wurde bisher # -mal abgerufen.
[wiki-retrieved.de source-line line]
Abgerufen von * index.php *
[wiki-redirected.de nav-link line]
(Weitergeleitet von * )
[wiki-privacy.de site-footer weak]
Datenschutz
[wiki-disclaimers.de site-footer weak]
Haftungsausschluss
[wiki-edit.de nav-link mark]
Bearbeiten
[wiki-jump-content.el skip-link line]
Μετάβαση στο περιεχόμενο
[wiki-jump-navigation.el skip-link line]
Μετάβαση στην πλοήγηση
[wiki-jump-search.el skip-link line]
Πήδηση στην αναζήτηση
[wiki-toggle-toc.el nav-link line]
Εναλλαγή του πίνακα περιεχομένων
[wiki-toggle-sidebar.el nav-link line]
Εναλλαγή πλευρικής στήλης
[wiki-to-sidebar.el nav-link weak]
μετακίνηση στην πλαϊνή μπάρα
[wiki-view-history.el nav-link line]
Προβολή ιστορικού
[wiki-view-source.el nav-link weak]
Προβολή κώδικα
[wiki-menu.el nav-link line]
Μενού πλοήγησης
[wiki-personal-tools.el nav-link line]
Προσωπικά εργαλεία
[wiki-namespaces.el nav-link weak]
Ονοματοχώροι
[wiki-variants.el nav-link weak]
Παραλλαγές
[wiki-views.el nav-link weak]
Προβολές
[wiki-tools.el nav-link weak]
Εργαλεία
[wiki-talk.el nav-link weak]
Συζήτηση
[wiki-main-page.el nav-link weak]
Αρχική σελίδα
[wiki-community.el nav-link weak]
Πύλη κοινότητας
[wiki-current-events.el nav-link weak]
Τρέχοντα γεγονότα
[wiki-recent-changes.el nav-link weak]
Πρόσφατες αλλαγές
[wiki-random-page.el nav-link weak]
Τυχαία σελίδα
[wiki-what-links.el nav-link line]
Τι συνδέει εδώ
[wiki-related-changes.el nav-link weak]
Σχετικές αλλαγές
[wiki-upload.el nav-link weak]
Ανέβασμα αρχείου
[wiki-special-pages.el nav-link weak]
Ειδικές σελίδες
[wiki-printable.el nav-link line]
Εκτυπώσιμη έκδοση
[wiki-permalink.el nav-link weak]
Σταθερός σύνδεσμος
[wiki-page-info.el nav-link line]
Πληροφορίες σελίδας
[wiki-other-languages.el nav-link weak]
Σε άλλες γλώσσες
[wiki-jump.el nav-link head]
Μετάβαση σε:
[wiki-log-in.el login line]
Συνδεθείτε / δημιουργήστε λογαριασμό
[wiki-account.el login line]
Δημιουργία λογαριασμού
[wiki-not-logged-in.el login line]
Δεν έχετε συνδεθεί
[wiki-edited.el site-footer line]
Η σελίδα αυτή τροποποιήθηκε τελευταία φορά στις *
[wiki-accessed.el site-footer line]
Αυτή η σελίδα έχει προσπελαστεί # φορές.
[wiki-retrieved.el source-line line]
Ανακτήθηκε από * index.php *
[wiki-redirected.el nav-link line]
(Ανακατεύθυνση από * )
[wiki-privacy.el site-footer weak]
Πολιτική ιδιωτικότητας
[wiki-disclaimers.el site-footer weak]
Αποποίηση ευθυνών
[wiki-edit.el nav-link mark]
επεξεργασία
[wiki-jump-content.eo skip-link line]
Saltu al enhavo
[wiki-jump-navigation.eo skip-link line]
Salti al navigilo
[wiki-jump-search.eo skip-link line]
Salti al serĉilo
[wiki-toggle-toc.eo nav-link line]
Ŝaltu la enhavtabelon
[wiki-toggle-sidebar.eo nav-link line]
Baskuligi la flankpanelon
[wiki-to-sidebar.eo nav-link weak]
movigi al flanka panelo
[wiki-view-history.eo nav-link line]
Vidi historion
[wiki-view-source.eo nav-link weak]
Vidi fonton
[wiki-menu.eo nav-link line]
Navigada menuo
[wiki-personal-tools.eo nav-link line]
Personaj iloj
[wiki-namespaces.eo nav-link weak]
Nomspacoj
[wiki-variants.eo nav-link weak]
Variantoj
[wiki-views.eo nav-link weak]
Vidoj
[wiki-tools.eo nav-link weak]
Iloj
[wiki-talk.eo nav-link weak]
Diskuto
[wiki-main-page.eo nav-link weak]
Ĉefpaĝo
[wiki-community.eo nav-link weak]
Komunuma portalo
[wiki-current-events.eo nav-link weak]
Aktualaĵoj
[wiki-recent-changes.eo nav-link weak]
Lastaj ŝanĝoj
[wiki-random-page.eo nav-link weak]
Hazarda paĝo
[wiki-what-links.eo nav-link line]
Ligiloj ĉi tien
[wiki-related-changes.eo nav-link weak]
Rilataj ŝanĝoj
[wiki-upload.eo nav-link weak]
Alŝuti dosieron
[wiki-special-pages.eo nav-link weak]
Specialaj paĝoj
[wiki-printable.eo nav-link line]
Presebla versio
[wiki-permalink.eo nav-link weak]
Konstanta ligilo
[wiki-page-info.eo nav-link line]
Informoj pri la paĝo
[wiki-other-languages.eo nav-link weak]
En aliaj lingvoj
[wiki-jump.eo nav-link head]
Iri al:
[wiki-log-in.eo login line]
Ensaluti / Krei novan konton
[wiki-account.eo login line]
Krei konton
[wiki-not-logged-in.eo login line]
Ne ensalutinta
[wiki-accessed.eo site-footer line]
Montrita # fojojn.
[wiki-retrieved.eo source-line line]
Elŝutita el * index.php *
[wiki-redirected.eo nav-link line]
(Alidirektita el * )
[wiki-privacy.eo site-footer weak]
Regularo pri respekto de la privateco
[wiki-disclaimers.eo site-footer weak]
Malgarantioj
[wiki-edit.eo nav-link mark]
redakti
[wiki-jump-content.es skip-link line]
Ir al contenido
[wiki-jump-navigation.es skip-link line]
Ir a la navegación
[wiki-jump-search.es skip-link line]
Ir a la búsqueda
[wiki-toggle-toc.es nav-link line]
Cambiar a la tabla de contenidos
[wiki-toggle-sidebar.es nav-link line]
Mostrar u ocultar la barra lateral
[wiki-to-sidebar.es nav-link weak]
mover a la barra lateral
[wiki-view-history.es nav-link line]
Ver historial
[wiki-view-source.es nav-link weak]
Ver código
[wiki-menu.es nav-link line]
Menú de navegación
[wiki-personal-tools.es nav-link line]
Herramientas personales
[wiki-namespaces.es nav-link weak]
Espacios de nombres
[wiki-variants.es nav-link weak]
Variantes
[wiki-views.es nav-link weak]
Vistas
[wiki-tools.es nav-link weak]
Herramientas
[wiki-talk.es nav-link weak]
Discusión
[wiki-main-page.es nav-link weak]
Página principal
[wiki-community.es nav-link weak]
Portal de la comunidad
[wiki-current-events.es nav-link weak]
Actualidad
[wiki-recent-changes.es nav-link weak]
Cambios recientes
[wiki-random-page.es nav-link weak]
Página aleatoria
[wiki-what-links.es nav-link line]
Lo que enlaza aquí
[wiki-related-changes.es nav-link weak]
Cambios relacionados
[wiki-upload.es nav-link weak]
Subir archivo
[wiki-special-pages.es nav-link weak]
Páginas especiales
[wiki-printable.es nav-link line]
Versión para imprimir
[wiki-permalink.es nav-link weak]
Enlace permanente
[wiki-page-info.es nav-link line]
Información de la página
[wiki-other-languages.es nav-link weak]
En otros idiomas
[wiki-jump.es nav-link head]
Saltar a:
[wiki-log-in.es login line]
Acceder/crear cuenta
[wiki-account.es login line]
Crear una cuenta
[wiki-not-logged-in.es login line]
No has accedido
[wiki-edited.es site-footer line]
Esta página se editó por última vez el *
[wiki-accessed.es site-footer line]
Esta página ha recibido # visitas.
[wiki-retrieved.es source-line line]
Obtenido de * index.php *
[wiki-redirected.es nav-link line]
(Redirigido desde * )
[wiki-privacy.es site-footer weak]
Política de privacidad
[wiki-disclaimers.es site-footer weak]
Descargos
[wiki-edit.es nav-link mark]
editar
[wiki-jump-content.et skip-link line]
Mine sisu juurde
[wiki-jump-navigation.et skip-link line]
Mine navigeerimisribale
[wiki-jump-search.et skip-link line]
Mine otsikasti
[wiki-toggle-toc.et nav-link line]
Lülita sisukord ümber
[wiki-toggle-sidebar.et nav-link line]
Näita külgpaani või peida see
[wiki-to-sidebar.et nav-link weak]
vii külgpaanile
[wiki-view-history.et nav-link line]
Näita ajalugu
[wiki-view-source.et nav-link weak]
Vaata lähteteksti
[wiki-menu.et nav-link weak]
Navigeerimismenüü
[wiki-personal-tools.et nav-link line]
Isiklikud lehed
[wiki-namespaces.et nav-link weak]
Nimeruumid
[wiki-variants.et nav-link weak]
Variandid
[wiki-views.et nav-link weak]
vaatamisi
[wiki-tools.et nav-link weak]
Tööriistad
[wiki-talk.et nav-link weak]
Arutelu
[wiki-main-page.et nav-link weak]
Esileht
[wiki-community.et nav-link weak]
Kogukonnavärav
[wiki-current-events.et nav-link weak]
Sündmused
[wiki-recent-changes.et nav-link weak]
Viimased muudatused
[wiki-random-page.et nav-link weak]
Juhuslik lehekülg
[wiki-what-links.et nav-link line]
Lingid siia
[wiki-related-changes.et nav-link weak]
Seotud muudatused
[wiki-upload.et nav-link weak]
Faili üleslaadimine
[wiki-special-pages.et nav-link weak]
Erileheküljed
[wiki-printable.et nav-link line]
Prinditav versioon
[wiki-permalink.et nav-link weak]
Püsilink
[wiki-page-info.et nav-link line]
Lehekülje teave
[wiki-other-languages.et nav-link weak]
Teistes keeltes
[wiki-jump.et nav-link head]
Mine:
[wiki-log-in.et login line]
Logi sisse või registreeru kasutajaks
[wiki-account.et login line]
Konto loomine
[wiki-not-logged-in.et login line]
Sisse logimata
[wiki-edited.et site-footer line]
Selle lehekülje viimane muutmine: *
[wiki-accessed.et site-footer line]
Seda lehekülge on külastatud # korda.
[wiki-retrieved.et source-line line]
Pärit leheküljelt * index.php *
[wiki-redirected.et nav-link line]
(Ümber suunatud leheküljelt * )
[wiki-privacy.et site-footer weak]
Andmekaitsepõhimõtted
[wiki-disclaimers.et site-footer weak]
Lahtiütlused
[wiki-edit.et nav-link mark]
muuda
[wiki-jump-content.eu skip-link line]
Edukira joan
[wiki-jump-navigation.eu skip-link line]
Nabigaziora joan
[wiki-jump-search.eu skip-link line]
Bilaketara joan
[wiki-toggle-toc.eu nav-link line]
Eduki taularen ikusgarritasuna aldatu
[wiki-toggle-sidebar.eu nav-link line]
Alboko barra ezkutatu edo erakutsi
[wiki-to-sidebar.eu nav-link weak]
mugitu alboko barrara
[wiki-view-history.eu nav-link line]
Ikusi historia
[wiki-view-source.eu nav-link weak]
Kodea ikusia
[wiki-menu.eu nav-link line]
Nabigazio menua
[wiki-personal-tools.eu nav-link line]
Tresna pertsonalak
[wiki-namespaces.eu nav-link weak]
Izen-tarteak
[wiki-variants.eu nav-link weak]
Aldaerak
[wiki-views.eu nav-link weak]
Ikustaldiak
[wiki-tools.eu nav-link weak]
Tresnak
[wiki-talk.eu nav-link weak]
Eztabaida
[wiki-main-page.eu nav-link weak]
Azala
[wiki-community.eu nav-link weak]
Komunitatearen ataria
[wiki-current-events.eu nav-link weak]
Albisteak
[wiki-recent-changes.eu nav-link weak]
Aldaketa berriak
[wiki-random-page.eu nav-link weak]
Ausazko orria
[wiki-what-links.eu nav-link line]
Honanzko esteka duten orriak
[wiki-related-changes.eu nav-link weak]
Lotutako orrietako aldaketak
[wiki-upload.eu nav-link weak]
Fitxategia igo
[wiki-special-pages.eu nav-link weak]
Orri bereziak
[wiki-printable.eu nav-link line]
Inprimatzeko bertsioa
[wiki-permalink.eu nav-link weak]
Esteka iraunkorra
[wiki-page-info.eu nav-link line]
Orri honen datuak
[wiki-other-languages.eu nav-link weak]
Beste hizkuntza batzuetan
[wiki-jump.eu nav-link head]
Hona jauzi:
[wiki-log-in.eu login line]
Hasi saioa / sortu kontua
[wiki-account.eu login line]
Kontua sortu
[wiki-not-logged-in.eu login line]
Saioa hasi gabe
[wiki-edited.eu site-footer line]
Orrialdearen azken aldaketa: *
[wiki-accessed.eu site-footer line]
Orrialde hau # aldiz bisitatu da.
[wiki-privacy.eu site-footer weak]
Pribatutasun politika
[wiki-disclaimers.eu site-footer weak]
Mugaketak
[wiki-edit.eu nav-link mark]
aldatu
[wiki-jump-content.fa skip-link line]
پرش به محتوا
[wiki-jump-navigation.fa skip-link line]
پرش به ناوبری
[wiki-jump-search.fa skip-link line]
پرش به جستجو
[wiki-toggle-toc.fa nav-link line]
تغییر وضعیت فهرست محتویات
[wiki-toggle-sidebar.fa nav-link line]
جمع و باز کردن نوار کناری
[wiki-to-sidebar.fa nav-link weak]
انتقال به نوار کناری
[wiki-view-history.fa nav-link line]
نمایش تاریخچه
[wiki-view-source.fa nav-link weak]
نمایش مبدأ
[wiki-menu.fa nav-link line]
منوی ناوبری
[wiki-personal-tools.fa nav-link line]
ابزارهای شخصی
[wiki-namespaces.fa nav-link weak]
فضاهای نام
[wiki-variants.fa nav-link weak]
گویش‌ها
[wiki-views.fa nav-link weak]
بازدیدها
[wiki-tools.fa nav-link weak]
ابزارها
[wiki-talk.fa nav-link weak]
بحث
[wiki-main-page.fa nav-link weak]
صفحهٔ اصلی
[wiki-community.fa nav-link weak]
ورودی کاربران
[wiki-current-events.fa nav-link weak]
رویدادهای کنونی
[wiki-recent-changes.fa nav-link weak]
تغییرات اخیر
[wiki-random-page.fa nav-link weak]
مقالهٔ تصادفی
[wiki-what-links.fa nav-link line]
پیوندها به این صفحه
[wiki-related-changes.fa nav-link weak]
تغییرات مرتبط
[wiki-upload.fa nav-link weak]
بارگذاری پرونده
[wiki-special-pages.fa nav-link weak]
صفحه‌های ویژه
[wiki-printable.fa nav-link line]
نسخهٔ قابل چاپ
[wiki-permalink.fa nav-link weak]
پیوند پایدار
[wiki-page-info.fa nav-link line]
اطلاعات صفحه
[wiki-other-languages.fa nav-link weak]
به زبان‌های دیگر
[wiki-jump.fa nav-link head]
پرش به:
[wiki-log-in.fa login line]
ورود به سامانه / ساخت حساب
[wiki-account.fa login line]
ساخت حساب
[wiki-not-logged-in.fa login line]
به سامانه وارد نشده‌اید
[wiki-edited.fa site-footer line]
این صفحه آخرین‌بار در *
[wiki-accessed.fa site-footer line]
از این صفحه # بار بازدید شده است.
[wiki-retrieved.fa source-line line]
برگرفته از * index.php *
[wiki-privacy.fa site-footer weak]
سیاست حفظ حریم خصوصی
[wiki-disclaimers.fa site-footer weak]
تکذیب‌نامه‌ها
[wiki-edit.fa nav-link mark]
ویرایش
[wiki-jump-content.fi skip-link line]
Siirry sisältöön
[wiki-jump-navigation.fi skip-link line]
Siirry navigaatioon
[wiki-jump-search.fi skip-link line]
Siirry hakuun
[wiki-toggle-toc.fi nav-link line]
Vaihda sisällysluettelo
[wiki-toggle-sidebar.fi nav-link line]
Näytä/piilota sivupalkki
[wiki-view-history.fi nav-link line]
Näytä historia
[wiki-view-source.fi nav-link weak]
Näytä lähdekoodi
[wiki-menu.fi nav-link weak]
Navigointivalikko
[wiki-personal-tools.fi nav-link line]
Henkilökohtaiset työkalut
[wiki-namespaces.fi nav-link weak]
Nimiavaruudet
[wiki-variants.fi nav-link weak]
Kirjoitusjärjestelmät
[wiki-views.fi nav-link weak]
Näkymät
[wiki-tools.fi nav-link weak]
Työkalut
[wiki-talk.fi nav-link weak]
Keskustelu
[wiki-main-page.fi nav-link weak]
Etusivu
[wiki-community.fi nav-link weak]
Kahvihuone
[wiki-current-events.fi nav-link weak]
Ajankohtaista
[wiki-recent-changes.fi nav-link weak]
Tuoreet muutokset
[wiki-random-page.fi nav-link weak]
Satunnainen sivu
[wiki-what-links.fi nav-link line]
Tänne viittaavat sivut
[wiki-related-changes.fi nav-link weak]
Linkitettyjen sivujen muutokset
[wiki-upload.fi nav-link weak]
Tallenna tiedosto
[wiki-special-pages.fi nav-link weak]
Toimintosivut
[wiki-printable.fi nav-link line]
Tulostettava versio
[wiki-permalink.fi nav-link weak]
Ikilinkki
[wiki-page-info.fi nav-link line]
Sivun tiedot
[wiki-other-languages.fi nav-link weak]
Muilla kielillä
[wiki-jump.fi nav-link head]
Loikkaa:
[wiki-log-in.fi login line]
Kirjaudu sisään tai luo tunnus
[wiki-account.fi login line]
Luo tunnus
[wiki-not-logged-in.fi login line]
Et ole kirjautunut
[wiki-edited.fi site-footer line]
Sivua on viimeksi muutettu *
[wiki-accessed.fi site-footer line]
Tämä sivu on näytetty # kertaa.
[wiki-retrieved.fi source-line line]
Noudettu kohteesta * index.php *
[wiki-redirected.fi nav-link line]
(Ohjattu sivulta * )
[wiki-privacy.fi site-footer weak]
Tietosuojakäytäntö
[wiki-disclaimers.fi site-footer weak]
Vastuuvapaus
[wiki-edit.fi nav-link mark]
muokkaa
[wiki-jump-content.fr skip-link line]
Aller au contenu
[wiki-jump-navigation.fr skip-link line]
Aller à la navigation
[wiki-jump-search.fr skip-link line]
Aller à la recherche
[wiki-toggle-toc.fr nav-link line]
Basculer la table des matières
[wiki-toggle-sidebar.fr nav-link line]
Afficher / masquer la barre latérale
[wiki-to-sidebar.fr nav-link weak]
déplacer vers la barre latérale
[wiki-view-history.fr nav-link line]
Voir l’historique
[wiki-view-source.fr nav-link weak]
Voir la source
[wiki-menu.fr nav-link line]
Menu de navigation
[wiki-personal-tools.fr nav-link line]
Outils personnels
[wiki-namespaces.fr nav-link weak]
Espaces de noms
[wiki-views.fr nav-link weak]
Affichages
[wiki-tools.fr nav-link weak]
Outils
[wiki-main-page.fr nav-link weak]
Page d’accueil
[wiki-community.fr nav-link weak]
Portail communautaire
[wiki-current-events.fr nav-link weak]
Actualités
[wiki-recent-changes.fr nav-link weak]
Modifications récentes
[wiki-random-page.fr nav-link weak]
Page au hasard
[wiki-what-links.fr nav-link line]
Pages liées
[wiki-related-changes.fr nav-link weak]
Suivi des pages liées
[wiki-upload.fr nav-link weak]
Téléverser un fichier
[wiki-special-pages.fr nav-link weak]
Pages spéciales
[wiki-printable.fr nav-link line]
Version imprimable
[wiki-permalink.fr nav-link weak]
Lien permanent
[wiki-page-info.fr nav-link line]
Informations sur la page
[wiki-other-languages.fr nav-link weak]
Dans d’autres langues
[wiki-jump.fr nav-link head]
Aller à :
[wiki-log-in.fr login line]
Créer un compte ou se connecter
[wiki-account.fr login line]
Créer un compte
[wiki-not-logged-in.fr login line]
Non connecté(e)
[wiki-edited.fr site-footer line]
La dernière modification de cette page a été faite le *
[wiki-accessed.fr site-footer line]
Cette page a été consultée # fois.
[wiki-retrieved.fr source-line line]
Récupérée de * index.php *
[wiki-redirected.fr nav-link line]
(Redirigé depuis * )
[wiki-privacy.fr site-footer weak]
Politique de confidentialité
[wiki-disclaimers.fr site-footer weak]
Avertissements
[wiki-edit.fr nav-link mark]
modifier
[wiki-jump-content.gl skip-link line]
Saltar ao contido
[wiki-jump-navigation.gl skip-link line]
Saltar á navegación
[wiki-jump-search.gl skip-link line]
Saltar á procura
[wiki-toggle-toc.gl nav-link line]
Mostrar ou agochar a táboa de contidos
[wiki-toggle-sidebar.gl nav-link line]
Activar ou desactivar a barra lateral
[wiki-view-history.gl nav-link line]
Ver o historial
[wiki-view-source.gl nav-link weak]
Ver o código fonte
[wiki-personal-tools.gl nav-link line]
Ferramentas persoais
[wiki-namespaces.gl nav-link weak]
Espazos de nomes
[wiki-tools.gl nav-link weak]
Ferramentas
[wiki-talk.gl nav-link weak]
Conversa
[wiki-main-page.gl nav-link weak]
Portada
[wiki-community.gl nav-link weak]
Portal da comunidade
[wiki-current-events.gl nav-link weak]
Actualidade
[wiki-recent-changes.gl nav-link weak]
Cambios recentes
[wiki-random-page.gl nav-link weak]
Páxina ao chou
[wiki-what-links.gl nav-link line]
Páxinas que ligan con esta
[wiki-upload.gl nav-link weak]
Subir un ficheiro
[wiki-special-pages.gl nav-link weak]
Páxinas especiais
[wiki-permalink.gl nav-link weak]
Ligazón permanente
[wiki-page-info.gl nav-link line]
Información da páxina
[wiki-other-languages.gl nav-link weak]
Outras linguas
[wiki-jump.gl nav-link head]
Ir a:
[wiki-log-in.gl login weak]
Rexistro
[wiki-account.gl login line]
Crear unha conta
[wiki-not-logged-in.gl login line]
Non accediches ao sistema
[wiki-edited.gl site-footer line]
A última edición desta páxina foi o *
[wiki-accessed.gl site-footer line]
Visitaron esta páxina # veces.
[wiki-retrieved.gl source-line line]
Obtido de * index.php *
[wiki-redirected.gl nav-link line]
(Redirección desde * )
[wiki-privacy.gl site-footer weak]
Normas de protección de datos
[wiki-disclaimers.gl site-footer weak]
Advertencias
[wiki-jump-content.he skip-link line]
לדלג לתוכן
[wiki-jump-navigation.he skip-link line]
קפיצה לניווט
[wiki-jump-search.he skip-link line]
קפיצה לחיפוש
[wiki-toggle-toc.he nav-link line]
מצב תוכן העניינים
[wiki-toggle-sidebar.he nav-link line]
שינוי מצב סרגל צד
[wiki-to-sidebar.he nav-link weak]
העברה לסרגל הצד
[wiki-view-history.he nav-link line]
גרסאות קודמות
[wiki-view-source.he nav-link weak]
הצגת מקור
[wiki-menu.he nav-link line]
תפריט ניווט
[wiki-personal-tools.he nav-link line]
כלים אישיים
[wiki-namespaces.he nav-link weak]
מרחבי שם
[wiki-variants.he nav-link weak]
הגווני שפה
[wiki-views.he nav-link weak]
צפיות
[wiki-tools.he nav-link weak]
כלים
[wiki-talk.he nav-link weak]
שיחה
[wiki-main-page.he nav-link weak]
עמוד ראשי
[wiki-community.he nav-link weak]
שער הקהילה
[wiki-current-events.he nav-link weak]
אקטואליה
[wiki-recent-changes.he nav-link weak]
שינויים אחרונים
[wiki-random-page.he nav-link weak]
דף אקראי
[wiki-what-links.he nav-link line]
דפים המקושרים לכאן
[wiki-related-changes.he nav-link weak]
שינויים בדפים המקושרים
[wiki-upload.he nav-link weak]
העלאת קובץ
[wiki-special-pages.he nav-link weak]
דפים מיוחדים
[wiki-printable.he nav-link line]
גרסה להדפסה
[wiki-permalink.he nav-link weak]
קישור קבוע
[wiki-page-info.he nav-link line]
מידע על הדף
[wiki-other-languages.he nav-link weak]
דף זה בשפות אחרות
[wiki-jump.he nav-link head]
קפיצה אל:
[wiki-log-in.he login line]
כניסה לחשבון / הרשמה
[wiki-account.he login line]
יצירת חשבון חדש
[wiki-not-logged-in.he login line]
לא בחשבון
[wiki-edited.he site-footer line]
דף זה נערך לאחרונה ב־ *
[wiki-accessed.he site-footer line]
דף זה נצפה # פעמים.
[wiki-retrieved.he source-line line]
אוחזר מתוך * index.php *
[wiki-privacy.he site-footer weak]
מדיניות פרטיות
[wiki-disclaimers.he site-footer weak]
הבהרות משפטיות
[wiki-edit.he nav-link mark]
עריכה
[wiki-jump-content.hi skip-link line]
सामग्री पर जाएँ
[wiki-jump-navigation.hi skip-link line]
नेविगेशन पर जाएँ
[wiki-jump-search.hi skip-link line]
खोज पर जाएँ
[wiki-toggle-toc.hi nav-link line]
विषयसूची को टॉगल करें
[wiki-toggle-sidebar.hi nav-link line]
साइडबार को टॉगल करें
[wiki-to-sidebar.hi nav-link weak]
साइडबार पर जाएँ
[wiki-view-history.hi nav-link line]
इतिहास देखें
[wiki-view-source.hi nav-link weak]
स्रोत देखें
[wiki-menu.hi nav-link line]
नैविगेशन मेन्यू
[wiki-personal-tools.hi nav-link line]
व्यक्तिगत उपकरण
[wiki-namespaces.hi nav-link weak]
नामस्थान
[wiki-variants.hi nav-link weak]
संस्करण
[wiki-views.hi nav-link weak]
प्रदर्शन
[wiki-tools.hi nav-link weak]
उपकरण
[wiki-talk.hi nav-link weak]
वार्ता
[wiki-main-page.hi nav-link weak]
मुखपृष्ठ
[wiki-community.hi nav-link weak]
सामुदायिक प्रवेशद्वार
[wiki-current-events.hi nav-link weak]
हाल की घटनाएँ
[wiki-recent-changes.hi nav-link weak]
हाल में हुए बदलाव
[wiki-random-page.hi nav-link weak]
बेतरतीब पृष्ठ
[wiki-what-links.hi nav-link line]
कड़ियाँ
[wiki-related-changes.hi nav-link weak]
पृष्ठ से जुड़े बदलाव
[wiki-upload.hi nav-link weak]
फ़ाइल अपलोड करें
[wiki-special-pages.hi nav-link weak]
विशेष पृष्ठ
[wiki-printable.hi nav-link line]
छापने योग्य संस्करण
[wiki-permalink.hi nav-link weak]
स्थायी कड़ी
[wiki-page-info.hi nav-link line]
पृष्ठ की जानकारी
[wiki-other-languages.hi nav-link weak]
दूसरी भाषाओं में
[wiki-jump.hi nav-link head]
यहाँ जाएँ:
[wiki-log-in.hi login line]
लॉग-इन करें / खाता बनाएँ
[wiki-account.hi login line]
खाता बनाएँ
[wiki-not-logged-in.hi login line]
लॉग-इन नहीं किया है
[wiki-edited.hi site-footer line]
इस पृष्ठ का पिछला बदलाव *
[wiki-accessed.hi site-footer line]
यह पृष्ठ # बार देखा गया है।
[wiki-privacy.hi site-footer weak]
गोपनीयता नीति
[wiki-disclaimers.hi site-footer weak]
अस्वीकरण
[wiki-edit.hi nav-link mark]
सम्पादित करें
[wiki-jump-content.hr skip-link line]
Prijeđi na sadržaj
[wiki-jump-navigation.hr skip-link line]
Prijeđi na navigaciju
[wiki-jump-search.hr skip-link line]
Prijeđi na pretraživanje
[wiki-toggle-toc.hr nav-link line]
Prikaz sadržaja stranice
[wiki-toggle-sidebar.hr nav-link line]
Uključi / isključi bočnu traku
[wiki-to-sidebar.hr nav-link weak]
premjesti
[wiki-view-history.hr nav-link line]
Vidi povijest
[wiki-view-source.hr nav-link weak]
Vidi izvor
[wiki-menu.hr nav-link line]
Navigacijski izbornik
[wiki-personal-tools.hr nav-link line]
Osobni alati
[wiki-namespaces.hr nav-link weak]
Imenski prostori
[wiki-variants.hr nav-link weak]
Inačice
[wiki-views.hr nav-link weak]
Pogledi
[wiki-tools.hr nav-link weak]
Pomagala
[wiki-talk.hr nav-link weak]
Razgovor
[wiki-main-page.hr nav-link weak]
Glavna stranica
[wiki-community.hr nav-link weak]
Portal zajednice
[wiki-current-events.hr nav-link weak]
Novosti
[wiki-recent-changes.hr nav-link weak]
Nedavne promjene
[wiki-random-page.hr nav-link weak]
Slučajna stranica
[wiki-what-links.hr nav-link line]
Što vodi ovamo
[wiki-related-changes.hr nav-link weak]
Povezane promjene
[wiki-upload.hr nav-link weak]
Postavi datoteku
[wiki-special-pages.hr nav-link weak]
Posebne stranice
[wiki-printable.hr nav-link line]
Inačica za ispis
[wiki-permalink.hr nav-link weak]
Trajna poveznica
[wiki-page-info.hr nav-link line]
Podatci o stranici
[wiki-other-languages.hr nav-link weak]
Drugi jezici
[wiki-jump.hr nav-link head]
Skoči na:
[wiki-log-in.hr login line]
Prijavi se
[wiki-account.hr login line]
Stvori račun
[wiki-not-logged-in.hr login line]
Niste prijavljeni
[wiki-edited.hr site-footer line]
Ova stranica posljednji je put uređivana *
[wiki-accessed.hr site-footer line]
Ova stranica je pogledana # puta.
[wiki-retrieved.hr source-line line]
Dobavljeno iz * index.php *
[wiki-redirected.hr nav-link line]
(Preusmjereno s * )
[wiki-privacy.hr site-footer weak]
Zaštita privatnosti
[wiki-disclaimers.hr site-footer weak]
Odricanje od odgovornosti
[wiki-edit.hr nav-link mark]
uredi
[wiki-jump-content.hu skip-link line]
Ugrás a tartalomhoz
[wiki-jump-navigation.hu skip-link line]
Ugrás a navigációhoz
[wiki-jump-search.hu skip-link line]
Ugrás a kereséshez
[wiki-toggle-toc.hu nav-link line]
Tartalomjegyzék kinyitása/becsukása
[wiki-toggle-sidebar.hu nav-link line]
Oldalsáv megjelenítése vagy elrejtése
[wiki-view-history.hu nav-link weak]
Laptörténet
[wiki-view-source.hu nav-link weak]
A lap forrása
[wiki-menu.hu nav-link line]
Navigációs menü
[wiki-personal-tools.hu nav-link line]
Személyes eszközök
[wiki-namespaces.hu nav-link weak]
Névterek
[wiki-variants.hu nav-link weak]
Változatok
[wiki-views.hu nav-link weak]
Nézetek
[wiki-tools.hu nav-link weak]
Eszközök
[wiki-talk.hu nav-link weak]
Vitalap
[wiki-main-page.hu nav-link weak]
Kezdőlap
[wiki-community.hu nav-link weak]
Közösségi portál
[wiki-current-events.hu nav-link weak]
Aktuális események
[wiki-recent-changes.hu nav-link weak]
Friss változtatások
[wiki-random-page.hu nav-link weak]
Lap találomra
[wiki-what-links.hu nav-link line]
Mi hivatkozik erre?
[wiki-related-changes.hu nav-link weak]
Kapcsolódó változtatások
[wiki-upload.hu nav-link weak]
Fájl feltöltése
[wiki-special-pages.hu nav-link weak]
Speciális lapok
[wiki-printable.hu nav-link line]
Nyomtatható változat
[wiki-permalink.hu nav-link weak]
Hivatkozás erre a változatra
[wiki-page-info.hu nav-link weak]
Lapinformációk
[wiki-other-languages.hu nav-link weak]
Más nyelveken
[wiki-jump.hu nav-link head]
Ugrás:
[wiki-log-in.hu login line]
Bejelentkezés / fiók létrehozása
[wiki-account.hu login weak]
Regisztráció
[wiki-not-logged-in.hu login line]
Nem vagy bejelentkezve
[wiki-edited.hu site-footer line]
A lap utolsó módosítása: *
[wiki-accessed.hu site-footer line]
Ezt a lapot # alkalommal keresték fel.
[wiki-retrieved.hu source-line line]
A lap eredeti címe: * index.php *
[wiki-privacy.hu site-footer weak]
Adatvédelmi irányelvek
[wiki-disclaimers.hu site-footer weak]
Jogi nyilatkozat
[wiki-edit.hu nav-link mark]
szerkesztés
[wiki-view-history.hy nav-link weak]
Պատմություն
[wiki-view-source.hy nav-link weak]
Դիտել ելատեքստը
[wiki-menu.hy nav-link line]
Նավարկման ցանկ
[wiki-personal-tools.hy nav-link line]
Անձնական գործիքներ
[wiki-namespaces.hy nav-link weak]
Անվանատարածքներ
[wiki-variants.hy nav-link weak]
Տարբերակներ
[wiki-views.hy nav-link weak]
Դիտումները
[wiki-tools.hy nav-link weak]
Գործիքներ
[wiki-talk.hy nav-link weak]
Քննարկում
[wiki-main-page.hy nav-link weak]
Գլխավոր էջ
[wiki-community.hy nav-link weak]
Խորհրդարան
[wiki-current-events.hy nav-link weak]
Ընթացիկ իրադարձություններ
[wiki-recent-changes.hy nav-link weak]
Վերջին փոփոխություններ
[wiki-random-page.hy nav-link weak]
Պատահական էջ
[wiki-what-links.hy nav-link line]
Այստեղ հղվող էջերը
[wiki-related-changes.hy nav-link weak]
Կապված փոփոխություններ
[wiki-upload.hy nav-link weak]
Նիշք վերբեռնել
[wiki-special-pages.hy nav-link weak]
Սպասարկող էջեր
[wiki-printable.hy nav-link line]
Տպելու տարբերակ
[wiki-permalink.hy nav-link weak]
Մշտական հղում
[wiki-page-info.hy nav-link line]
Էջի վիճակագրություն
[wiki-other-languages.hy nav-link weak]
Այլ լեզուներով
[wiki-jump.hy nav-link head]
Անցնել դեպի
[wiki-log-in.hy login line]
Մտնել / Գրանցվել
[wiki-account.hy login line]
Ստեղծել նոր հաշիվ
[wiki-not-logged-in.hy login line]
Դուք չեք մտել համակարգ
[wiki-edited.hy site-footer line]
Այս էջը վերջին անգամ փոփոխվել է *
[wiki-accessed.hy site-footer line]
Այս էջին դիմել են # անգամ։
[wiki-retrieved.hy source-line line]
Ստացված է * index.php * էջից
[wiki-privacy.hy site-footer weak]
Գաղտնիության քաղաքականություն
[wiki-disclaimers.hy site-footer weak]
Հրաժարագրեր
[wiki-edit.hy nav-link mark]
խմբագրել
[wiki-jump-content.id skip-link line]
Lompat ke isi
[wiki-jump-navigation.id skip-link line]
Loncat ke navigasi
[wiki-jump-search.id skip-link line]
Loncat ke pencarian
[wiki-toggle-toc.id nav-link line]
Gulingkan daftar isi
[wiki-toggle-sidebar.id nav-link line]
Buka/tutup bilah samping
[wiki-view-history.id nav-link line]
Lihat riwayat
[wiki-view-source.id nav-link weak]
Lihat sumber
[wiki-menu.id nav-link line]
Menu navigasi
[wiki-personal-tools.id nav-link line]
Perkakas pribadi
[wiki-namespaces.id nav-link weak]
Ruang nama
[wiki-variants.id nav-link weak]
Ragam
[wiki-views.id nav-link weak]
Tampilan
[wiki-tools.id nav-link weak]
Perkakas
[wiki-talk.id nav-link weak]
Pembicaraan
[wiki-main-page.id nav-link weak]
Halaman utama
[wiki-community.id nav-link weak]
Portal komunitas
[wiki-current-events.id nav-link weak]
Peristiwa terkini
[wiki-recent-changes.id nav-link weak]
Perubahan terbaru
[wiki-random-page.id nav-link weak]
Halaman sembarang
[wiki-what-links.id nav-link line]
Pranala balik
[wiki-related-changes.id nav-link weak]
Perubahan terkait
[wiki-upload.id nav-link weak]
Unggah berkas
[wiki-special-pages.id nav-link weak]
Halaman istimewa
[wiki-printable.id nav-link line]
Versi cetak
[wiki-permalink.id nav-link weak]
Pranala permanen
[wiki-page-info.id nav-link line]
Informasi halaman
[wiki-other-languages.id nav-link weak]
Bahasa lain
[wiki-jump.id nav-link head]
Lompat ke:
[wiki-log-in.id login line]
Masuk log / buat akun
[wiki-account.id login line]
Buat akun baru
[wiki-not-logged-in.id login line]
Belum masuk log
[wiki-edited.id site-footer line]
Halaman ini terakhir diubah pada *
[wiki-accessed.id site-footer line]
Halaman ini telah diakses sebanyak # kali.
[wiki-retrieved.id source-line line]
Diperoleh dari * index.php *
[wiki-redirected.id nav-link line]
(Dialihkan dari * )
[wiki-privacy.id site-footer weak]
Kebijakan privasi
[wiki-disclaimers.id site-footer weak]
Penyangkalan
[wiki-edit.id nav-link mark]
sunting
[wiki-jump-content.it skip-link line]
Vai al contenuto
[wiki-jump-navigation.it skip-link line]
Vai alla navigazione
[wiki-jump-search.it skip-link line]
Vai alla ricerca
[wiki-toggle-toc.it nav-link line]
Mostra/Nascondi l'indice
[wiki-toggle-sidebar.it nav-link line]
Attiva/disattiva la barra laterale
[wiki-to-sidebar.it nav-link weak]
sposta nella barra laterale
[wiki-view-history.it nav-link weak]
Cronologia
[wiki-view-source.it nav-link weak]
Visualizza wikitesto
[wiki-menu.it nav-link line]
Menu di navigazione
[wiki-personal-tools.it nav-link line]
Strumenti personali
[wiki-namespaces.it nav-link weak]
Namespace
[wiki-variants.it nav-link weak]
Varianti
[wiki-views.it nav-link weak]
Visite
[wiki-tools.it nav-link weak]
Strumenti
[wiki-talk.it nav-link weak]
Discussione
[wiki-main-page.it nav-link weak]
Pagina principale
[wiki-community.it nav-link weak]
Portale comunità
[wiki-current-events.it nav-link weak]
Attualità
[wiki-recent-changes.it nav-link weak]
Ultime modifiche
[wiki-random-page.it nav-link weak]
Una pagina a caso
[wiki-what-links.it nav-link line]
Puntano qui
[wiki-related-changes.it nav-link weak]
Modifiche correlate
[wiki-upload.it nav-link weak]
Carica un file
[wiki-special-pages.it nav-link weak]
Pagine speciali
[wiki-printable.it nav-link line]
Versione stampabile
[wiki-permalink.it nav-link weak]
Link permanente
[wiki-page-info.it nav-link line]
Informazioni pagina
[wiki-other-languages.it nav-link weak]
In altre lingue
[wiki-jump.it nav-link head]
Vai a:
[wiki-log-in.it login line]
Entra / registrati
[wiki-account.it login weak]
Registrati
[wiki-not-logged-in.it login line]
Accesso non effettuato
[wiki-edited.it site-footer line]
Questa pagina è stata modificata per l'ultima volta il *
[wiki-accessed.it site-footer line]
Questa pagina è stata letta # volte.
[wiki-retrieved.it source-line line]
Estratto da * index.php *
[wiki-redirected.it nav-link line]
(Reindirizzamento da * )
[wiki-privacy.it site-footer weak]
Informativa sulla privacy
[wiki-disclaimers.it site-footer weak]
Avvertenze
[wiki-jump-content.ja skip-link weak]
コンテンツにスキップ
[wiki-jump-navigation.ja skip-link weak]
ナビゲーションに移動
[wiki-jump-search.ja skip-link weak]
検索に移動
[wiki-toggle-toc.ja nav-link line]
目次の表示・非表示を切り替え
[wiki-toggle-sidebar.ja nav-link weak]
サイドバーの切り替え
[wiki-to-sidebar.ja nav-link weak]
サイドバーに移動
[wiki-view-history.ja nav-link weak]
履歴表示
[wiki-view-source.ja nav-link weak]
ソースを閲覧
[wiki-menu.ja nav-link line]
ナビゲーション メニュー
[wiki-personal-tools.ja nav-link weak]
個人用ツール
[wiki-namespaces.ja nav-link weak]
名前空間
[wiki-variants.ja nav-link weak]
変種
[wiki-views.ja nav-link weak]
表示
[wiki-tools.ja nav-link weak]
ツール
[wiki-talk.ja nav-link weak]
議論
[wiki-main-page.ja nav-link weak]
メインページ
[wiki-community.ja nav-link weak]
コミュニティ・ポータル
[wiki-current-events.ja nav-link weak]
最近の出来事
[wiki-recent-changes.ja nav-link weak]
最近の更新
[wiki-random-page.ja nav-link weak]
おまかせ表示
[wiki-what-links.ja nav-link weak]
リンク元
[wiki-related-changes.ja nav-link weak]
関連ページの更新状況
[wiki-upload.ja nav-link weak]
ファイルをアップロード
[wiki-special-pages.ja nav-link weak]
特別ページ
[wiki-printable.ja nav-link weak]
印刷用バージョン
[wiki-permalink.ja nav-link weak]
この版への固定リンク
[wiki-page-info.ja nav-link weak]
ページ情報
[wiki-other-languages.ja nav-link weak]
他言語版
[wiki-jump.ja nav-link head]
移動先:
[wiki-log-in.ja login weak]
ログインまたはアカウント作成
[wiki-account.ja login weak]
アカウント作成
[wiki-not-logged-in.ja login weak]
ログインしていません
[wiki-accessed.ja site-footer line]
このページは # 回閲覧されました。
[wiki-privacy.ja site-footer weak]
プライバシー・ポリシー
[wiki-disclaimers.ja site-footer weak]
免責事項
[wiki-edit.ja nav-link mark]
編集
[wiki-jump-content.ka skip-link line]
შინაარსზე გადასვლა
[wiki-jump-navigation.ka skip-link line]
ნავიგაციაზე გადასვლა
[wiki-jump-search.ka skip-link line]
ძიებაზე გადასვლა
[wiki-toggle-toc.ka nav-link line]
სარჩევის დამალვა/ჩვენება
[wiki-toggle-sidebar.ka nav-link line]
გვერდითა პანელის გადართვა
[wiki-to-sidebar.ka nav-link weak]
გადატანა გვერდით ზოლზე
[wiki-view-history.ka nav-link weak]
ისტორია
[wiki-view-source.ka nav-link weak]
წყაროს ხილვა
[wiki-menu.ka nav-link line]
სანავიგაციო მენიუ
[wiki-personal-tools.ka nav-link line]
პირადი ხელსაწყოები
[wiki-namespaces.ka nav-link weak]
სახელთა სივრცეები
[wiki-variants.ka nav-link weak]
ვარიანტები
[wiki-views.ka nav-link weak]
გადახედვა
[wiki-tools.ka nav-link weak]
ხელსაწყოები
[wiki-talk.ka nav-link weak]
განხილვა
[wiki-main-page.ka nav-link weak]
მთავარი გვერდი
[wiki-community.ka nav-link weak]
საზოგადოების გვერდები
[wiki-current-events.ka nav-link weak]
მიმდინარე მოვლენები
[wiki-recent-changes.ka nav-link weak]
ბოლო ცვლილებები
[wiki-random-page.ka nav-link weak]
შემთხვევითი გვერდი
[wiki-what-links.ka nav-link line]
ბმულები გვერდზე
[wiki-related-changes.ka nav-link weak]
დაკავშირებული ცვლილებები
[wiki-upload.ka nav-link weak]
ფაილის დამატება
[wiki-special-pages.ka nav-link weak]
სპეციალური გვერდები
[wiki-printable.ka nav-link line]
დასაბეჭდი ვერსია
[wiki-permalink.ka nav-link weak]
მუდმივი ბმული
[wiki-page-info.ka nav-link line]
გვერდის ინფორმაცია
[wiki-other-languages.ka nav-link weak]
სხვა ენებზე
[wiki-jump.ka nav-link head]
გადასვლა:
[wiki-log-in.ka login line]
შესვლა / რეგისტრაცია
[wiki-account.ka login line]
ანგარიშის შექმნა
[wiki-not-logged-in.ka login line]
შესული არ ხართ
[wiki-accessed.ka site-footer line]
ეს გვერდი შემოწმდა # -ჯერ.
[wiki-retrieved.ka source-line line]
მოძიებულია * index.php * -დან
[wiki-redirected.ka nav-link line]
(გადმომისამართდა * -დან)
[wiki-privacy.ka site-footer weak]
კონფიდენციალურობის პოლიტიკა
[wiki-disclaimers.ka site-footer weak]
პასუხისმგებლობის უარყოფა
[wiki-edit.ka nav-link mark]
რედაქტირება
[wiki-jump-content.ko skip-link line]
본문으로 이동
[wiki-jump-navigation.ko skip-link line]
둘러보기로 이동
[wiki-jump-search.ko skip-link line]
검색으로 이동
[wiki-toggle-toc.ko nav-link line]
목차 토글
[wiki-toggle-sidebar.ko nav-link line]
사이드바 토글
[wiki-to-sidebar.ko nav-link weak]
사이드바로 이동
[wiki-view-history.ko nav-link line]
역사 보기
[wiki-view-source.ko nav-link weak]
원본 보기
[wiki-menu.ko nav-link line]
둘러보기 메뉴
[wiki-personal-tools.ko nav-link line]
개인 도구
[wiki-namespaces.ko nav-link weak]
이름공간
[wiki-variants.ko nav-link weak]
변수
[wiki-views.ko nav-link weak]
보기
[wiki-tools.ko nav-link weak]
도구
[wiki-talk.ko nav-link weak]
토론
[wiki-main-page.ko nav-link weak]
대문
[wiki-community.ko nav-link weak]
사용자 모임
[wiki-current-events.ko nav-link weak]
요즘 화제
[wiki-recent-changes.ko nav-link weak]
최근 바뀜
[wiki-random-page.ko nav-link weak]
임의의 문서로
[wiki-what-links.ko nav-link line]
여기를 가리키는 문서
[wiki-related-changes.ko nav-link weak]
가리키는 글의 최근 바뀜
[wiki-upload.ko nav-link weak]
파일 올리기
[wiki-special-pages.ko nav-link weak]
특수 문서 목록
[wiki-printable.ko nav-link line]
인쇄용 판
[wiki-permalink.ko nav-link weak]
고유 링크
[wiki-page-info.ko nav-link line]
문서 정보
[wiki-other-languages.ko nav-link weak]
다른 언어
[wiki-jump.ko nav-link head]
이동:
[wiki-log-in.ko login line]
로그인 / 계정 만들기
[wiki-account.ko login line]
계정 만들기
[wiki-not-logged-in.ko login line]
로그인하지 않음
[wiki-accessed.ko site-footer line]
이 문서는 # 번 읽혔습니다.
[wiki-retrieved.ko source-line line]
원본 주소 * index.php *
[wiki-privacy.ko site-footer weak]
개인정보처리방침
[wiki-disclaimers.ko site-footer weak]
면책 조항
[wiki-edit.ko nav-link mark]
편집
[wiki-jump-content.lt skip-link line]
Pereiti prie turinio
[wiki-jump-navigation.lt skip-link line]
Pereiti į navigaciją
[wiki-toggle-sidebar.lt nav-link line]
Rodyti šoninę juostą
[wiki-view-history.lt nav-link weak]
Istorija
[wiki-view-source.lt nav-link weak]
Žiūrėti kodą
[wiki-menu.lt nav-link line]
Naršymo meniu
[wiki-personal-tools.lt nav-link line]
Asmeniniai įrankiai
[wiki-namespaces.lt nav-link weak]
Vardų sritys
[wiki-variants.lt nav-link weak]
Variantai
[wiki-views.lt nav-link weak]
Peržiūros
[wiki-tools.lt nav-link weak]
Įrankiai
[wiki-talk.lt nav-link weak]
Aptarimas
[wiki-main-page.lt nav-link weak]
Pagrindinis puslapis
[wiki-community.lt nav-link weak]
Bendruomenės puslapis
[wiki-current-events.lt nav-link weak]
Naujienos
[wiki-recent-changes.lt nav-link weak]
Naujausi keitimai
[wiki-random-page.lt nav-link weak]
Atsitiktinis puslapis
[wiki-what-links.lt nav-link line]
Susiję puslapiai
[wiki-related-changes.lt nav-link weak]
Susiję keitimai
[wiki-upload.lt nav-link weak]
Įkelti rinkmeną
[wiki-special-pages.lt nav-link weak]
Specialieji puslapiai
[wiki-printable.lt nav-link line]
Versija spausdinimui
[wiki-permalink.lt nav-link weak]
Nuolatinė nuoroda
[wiki-page-info.lt nav-link line]
Puslapio informacija
[wiki-other-languages.lt nav-link weak]
Kitomis kalbomis
[wiki-jump.lt nav-link head]
Peršokti į:
[wiki-log-in.lt login line]
Prisijungti / sukurti paskyrą
[wiki-account.lt login line]
Sukurti paskyrą
[wiki-not-logged-in.lt login weak]
Neprisijungęs
[wiki-edited.lt site-footer line]
Šis puslapis paskutinį kartą keistas *
[wiki-accessed.lt site-footer line]
Šis puslapis buvo atvertas # kartų.
[wiki-retrieved.lt source-line line]
Gauta iš * index.php *
[wiki-privacy.lt site-footer weak]
Privatumo politika
[wiki-disclaimers.lt site-footer weak]
Atsakomybės apribojimas
[wiki-edit.lt nav-link mark]
keisti
[wiki-jump-content.lv skip-link line]
Pāriet uz saturu
[wiki-jump-navigation.lv skip-link line]
Pāriet uz navigāciju
[wiki-jump-search.lv skip-link line]
Pāriet uz meklēšanu
[wiki-toggle-toc.lv nav-link line]
Pārslēgt satura rādītāju
[wiki-toggle-sidebar.lv nav-link line]
Pārslēgt sānjoslu
[wiki-to-sidebar.lv nav-link weak]
pārvietot uz sānjoslu
[wiki-view-history.lv nav-link weak]
Hronoloģija
[wiki-view-source.lv nav-link weak]
Aplūkot kodu
[wiki-menu.lv nav-link line]
Navigācijas izvēlne
[wiki-personal-tools.lv nav-link line]
Dalībnieka rīki
[wiki-namespaces.lv nav-link weak]
Vārdtelpas
[wiki-views.lv nav-link weak]
Apskates
[wiki-tools.lv nav-link weak]
Rīki
[wiki-talk.lv nav-link weak]
Diskusija
[wiki-main-page.lv nav-link weak]
Sākumlapa
[wiki-community.lv nav-link weak]
Kopienas portāls
[wiki-current-events.lv nav-link weak]
Aktualitātes
[wiki-recent-changes.lv nav-link weak]
Pēdējās izmaiņas
[wiki-random-page.lv nav-link weak]
Nejauša lapa
[wiki-what-links.lv nav-link line]
Norādes uz šo rakstu
[wiki-related-changes.lv nav-link weak]
Saistītās izmaiņas
[wiki-upload.lv nav-link weak]
Augšupielādēt failu
[wiki-special-pages.lv nav-link weak]
Īpašās lapas
[wiki-printable.lv nav-link line]
Drukājama versija
[wiki-permalink.lv nav-link weak]
Pastāvīgā saite
[wiki-page-info.lv nav-link line]
Lapas informācija
[wiki-other-languages.lv nav-link weak]
Citās valodās
[wiki-jump.lv nav-link head]
Pārlēkt uz:
[wiki-log-in.lv login line]
Izveidot jaunu lietotāju vai doties iekšā
[wiki-account.lv login line]
Izveidot jaunu lietotāju
[wiki-not-logged-in.lv login line]
Nav pieslēdzies
[wiki-edited.lv site-footer line]
Šī lapa pēdējoreiz labota: *
[wiki-accessed.lv site-footer line]
Šī lapa ir tikusi apskatīta # reizes.
[wiki-retrieved.lv source-line line]
Saturs iegūts no * index.php *
[wiki-redirected.lv nav-link line]
(Pāradresēts no * )
[wiki-privacy.lv site-footer weak]
Privātuma politika
[wiki-disclaimers.lv site-footer weak]
Saistību atrunas
[wiki-edit.lv nav-link mark]
labot šo sadaļu
[wiki-jump-content.mk skip-link line]
Прејди на содржината
[wiki-jump-navigation.mk skip-link line]
Прејди на прегледникот
[wiki-jump-search.mk skip-link line]
Прејди на пребарувањето
[wiki-toggle-toc.mk nav-link line]
Прик./скр. содржина
[wiki-toggle-sidebar.mk nav-link line]
Префрлање на страничник
[wiki-to-sidebar.mk nav-link weak]
премести во страничникот
[wiki-view-history.mk nav-link weak]
Историја
[wiki-view-source.mk nav-link weak]
Извор
[wiki-menu.mk nav-link weak]
Прегледник
[wiki-personal-tools.mk nav-link line]
Лични алатки
[wiki-namespaces.mk nav-link weak]
Именски простори
[wiki-variants.mk nav-link weak]
Варијанти
[wiki-views.mk nav-link weak]
Посети
[wiki-tools.mk nav-link weak]
Алатки
[wiki-talk.mk nav-link weak]
Разговор
[wiki-main-page.mk nav-link weak]
Главна страница
[wiki-community.mk nav-link weak]
Портал
[wiki-current-events.mk nav-link weak]
Тековни настани
[wiki-recent-changes.mk nav-link weak]
Скорешни промени
[wiki-random-page.mk nav-link weak]
Случајна страница
[wiki-what-links.mk nav-link line]
Што води овде
[wiki-related-changes.mk nav-link weak]
Поврзани промени
[wiki-upload.mk nav-link weak]
Подигни податотека
[wiki-special-pages.mk nav-link weak]
Службени страници
[wiki-printable.mk nav-link line]
Верзија за печатење
[wiki-permalink.mk nav-link weak]
Постојана врска
[wiki-page-info.mk nav-link line]
Информации за страницата
[wiki-other-languages.mk nav-link weak]
На други јазици
[wiki-jump.mk nav-link head]
Прејди на:
[wiki-log-in.mk login line]
Најава / направи сметка
[wiki-account.mk login line]
Направи сметка
[wiki-not-logged-in.mk login line]
Не сте најавени
[wiki-edited.mk site-footer line]
Последната промена на страницава е извршена на *
[wiki-accessed.mk site-footer line]
Оваа страница била посетена # пати.
[wiki-retrieved.mk source-line line]
Преземено од * index.php *
[wiki-redirected.mk nav-link line]
(Пренасочено од * )
[wiki-privacy.mk site-footer weak]
Заштита на личните податоци
[wiki-disclaimers.mk site-footer weak]
Услови на употреба
[wiki-edit.mk nav-link mark]
уреди
[wiki-jump-content.ms skip-link line]
Pergi ke kandungan
[wiki-jump-navigation.ms skip-link line]
Pergi ke pandu arah
[wiki-jump-search.ms skip-link line]
Pergi ke carian
[wiki-toggle-toc.ms nav-link line]
Togol isi kandungan
[wiki-toggle-sidebar.ms nav-link line]
Togol batang sisi
[wiki-view-history.ms nav-link line]
Lihat sejarah
[wiki-menu.ms nav-link line]
Menu pandu arah
[wiki-personal-tools.ms nav-link line]
Alat peribadi
[wiki-variants.ms nav-link weak]
Kelainan
[wiki-views.ms nav-link weak]
Rupa
[wiki-tools.ms nav-link weak]
Peralatan
[wiki-talk.ms nav-link weak]
Perbincangan
[wiki-main-page.ms nav-link weak]
Laman utama
[wiki-community.ms nav-link weak]
Gerbang komuniti
[wiki-current-events.ms nav-link weak]
Hal semasa
[wiki-recent-changes.ms nav-link weak]
Perubahan terkini
[wiki-random-page.ms nav-link weak]
Laman rawak
[wiki-what-links.ms nav-link line]
Pautan ke laman ini
[wiki-related-changes.ms nav-link weak]
Perubahan berkaitan
[wiki-upload.ms nav-link weak]
Muat naik fail
[wiki-special-pages.ms nav-link weak]
Laman khas
[wiki-printable.ms nav-link line]
Versi boleh cetak
[wiki-permalink.ms nav-link weak]
Pautan kekal
[wiki-page-info.ms nav-link line]
Maklumat laman
[wiki-other-languages.ms nav-link weak]
Dalam bahasa lain
[wiki-log-in.ms login line]
Log masuk / buka akaun
[wiki-account.ms login line]
Buka akaun
[wiki-not-logged-in.ms login line]
Belum log masuk
[wiki-accessed.ms site-footer line]
Laman ini telah dilihat sebanyak # kali.
[wiki-retrieved.ms source-line line]
Diambil daripada * index.php *
[wiki-redirected.ms nav-link line]
(Dilencongkan daripada * )
[wiki-privacy.ms site-footer weak]
Dasar privasi
[wiki-disclaimers.ms site-footer weak]
Penafian
[wiki-jump-content.nl skip-link line]
Naar inhoud springen
[wiki-jump-navigation.nl skip-link line]
Naar navigatie springen
[wiki-jump-search.nl skip-link line]
Naar zoeken springen
[wiki-toggle-toc.nl nav-link line]
Inhoudsopgave omschakelen
[wiki-toggle-sidebar.nl nav-link line]
Zijbalk omschakelen
[wiki-view-history.nl nav-link line]
Geschiedenis weergeven
[wiki-view-source.nl nav-link weak]
Brontekst bekijken
[wiki-menu.nl nav-link weak]
Navigatiemenu
[wiki-personal-tools.nl nav-link line]
Persoonlijke hulpmiddelen
[wiki-namespaces.nl nav-link weak]
Naamruimten
[wiki-views.nl nav-link weak]
Weergaven
[wiki-tools.nl nav-link weak]
Hulpmiddelen
[wiki-talk.nl nav-link weak]
Overleg
[wiki-main-page.nl nav-link weak]
Hoofdpagina
[wiki-community.nl nav-link weak]
Gebruikersportaal
[wiki-current-events.nl nav-link weak]
Actuele gebeurtenissen
[wiki-recent-changes.nl nav-link weak]
Recente wijzigingen
[wiki-random-page.nl nav-link weak]
Willekeurige pagina
[wiki-what-links.nl nav-link line]
Verwijzingen naar deze pagina
[wiki-related-changes.nl nav-link weak]
Gerelateerde wijzigingen
[wiki-upload.nl nav-link weak]
Bestand uploaden
[wiki-special-pages.nl nav-link weak]
Speciale pagina's
[wiki-printable.nl nav-link weak]
Afdrukversie
[wiki-permalink.nl nav-link weak]
Permanente koppeling
[wiki-page-info.nl nav-link weak]
Paginagegevens
[wiki-other-languages.nl nav-link weak]
In andere talen
[wiki-jump.nl nav-link head]
Ga naar:
[wiki-log-in.nl login line]
Aanmelden / registreren
[wiki-account.nl login line]
Account aanmaken
[wiki-not-logged-in.nl login line]
Niet aangemeld
[wiki-edited.nl site-footer line]
Deze pagina is voor het laatst bewerkt op *
[wiki-accessed.nl site-footer line]
Deze pagina is # keer bekeken.
[wiki-retrieved.nl source-line line]
Overgenomen van * index.php *
[wiki-redirected.nl nav-link line]
(Doorverwezen vanaf * )
[wiki-privacy.nl site-footer weak]
Privacybeleid
[wiki-disclaimers.nl site-footer weak]
Voorbehoud
[wiki-edit.nl nav-link mark]
bewerken
[wiki-jump-content.nn skip-link line]
Hopp til innhald
[wiki-jump-navigation.nn skip-link line]
Hopp til navigering
[wiki-jump-search.nn skip-link line]
Hopp til søk
[wiki-toggle-toc.nn nav-link line]
Vis/skjul innhaldslista
[wiki-toggle-sidebar.nn nav-link line]
Vis/skjul sidefelt
[wiki-to-sidebar.nn nav-link weak]
flytt til sidefeltet
[wiki-view-history.nn nav-link line]
Sjå historikken
[wiki-view-source.nn nav-link weak]
Sjå kjelda
[wiki-menu.nn nav-link weak]
Navigasjonsmeny
[wiki-personal-tools.nn nav-link line]
Personlege verktøy
[wiki-namespaces.nn nav-link weak]
Namnerom
[wiki-variants.nn nav-link weak]
Variantar
[wiki-views.nn nav-link weak]
Visningar
[wiki-tools.nn nav-link weak]
Verktøy
[wiki-talk.nn nav-link weak]
Diskusjon
[wiki-main-page.nn nav-link weak]
Hovudside
[wiki-community.nn nav-link weak]
Brukarportal
[wiki-current-events.nn nav-link weak]
Aktuelt
[wiki-recent-changes.nn nav-link weak]
Siste endringar
[wiki-random-page.nn nav-link weak]
Tilfeldig side
[wiki-what-links.nn nav-link line]
Lenkjer hit
[wiki-related-changes.nn nav-link weak]
Relaterte endringar
[wiki-upload.nn nav-link weak]
Last opp fil
[wiki-special-pages.nn nav-link weak]
Spesialsider
[wiki-printable.nn nav-link weak]
Utskriftsversjon
[wiki-permalink.nn nav-link weak]
Fast lenkje
[wiki-page-info.nn nav-link weak]
Sideinformasjon
[wiki-other-languages.nn nav-link weak]
På andre språk
[wiki-jump.nn nav-link head]
Gå til:
[wiki-log-in.nn login line]
Lag brukarkonto / logg inn
[wiki-account.nn login line]
Opprett ny konto
[wiki-not-logged-in.nn login line]
Ikkje innlogga
[wiki-edited.nn site-footer line]
Denne sida vart sist endra den *
[wiki-accessed.nn site-footer line]
Sida er vist # gonger.
[wiki-retrieved.nn source-line line]
Henta frå * index.php *
[wiki-redirected.nn nav-link line]
(Omdirigert frå * )
[wiki-privacy.nn site-footer weak]
Personvern
[wiki-disclaimers.nn site-footer weak]
Atterhald
[wiki-edit.nn nav-link mark]
endre
[wiki-jump-content.nb skip-link line]
Hopp til innhold
[wiki-toggle-toc.nb nav-link line]
Vis/skjul innholdsfortegnelsen
[wiki-view-history.nb nav-link line]
Vis historikk
[wiki-view-source.nb nav-link weak]
Vis kilden
[wiki-personal-tools.nb nav-link line]
Personlige verktøy
[wiki-namespaces.nb nav-link weak]
Navnerom
[wiki-community.nb nav-link weak]
Prosjektportal
[wiki-recent-changes.nb nav-link weak]
Siste endringer
[wiki-what-links.nb nav-link line]
Lenker hit
[wiki-related-changes.nb nav-link weak]
Relaterte endringer
[wiki-printable.nb nav-link line]
Utskriftsvennlig versjon
[wiki-permalink.nb nav-link weak]
Permanent lenke
[wiki-jump.nb nav-link head]
Hopp til:
[wiki-log-in.nb login line]
Logg inn eller opprett en konto
[wiki-account.nb login line]
Opprett konto
[wiki-not-logged-in.nb login line]
Ikke logget inn
[wiki-edited.nb site-footer line]
Denne siden ble sist redigert *
[wiki-accessed.nb site-footer line]
Denne siden er vist # ganger.
[wiki-redirected.nb nav-link line]
(Omdirigert fra * )
[wiki-edit.nb nav-link mark]
rediger
[wiki-jump-content.pl skip-link line]
Przejdź do zawartości
[wiki-jump-navigation.pl skip-link line]
Przejdź do nawigacji
[wiki-jump-search.pl skip-link line]
Przejdź do wyszukiwania
[wiki-toggle-toc.pl nav-link line]
Przełącz stan spisu treści
[wiki-toggle-sidebar.pl nav-link line]
Przełącz panel boczny
[wiki-to-sidebar.pl nav-link weak]
przenieś do paska bocznego
[wiki-view-history.pl nav-link line]
Wyświetl historię
[wiki-view-source.pl nav-link weak]
Tekst źródłowy
[wiki-menu.pl nav-link line]
Menu nawigacyjne
[wiki-personal-tools.pl nav-link line]
Narzędzia osobiste
[wiki-namespaces.pl nav-link weak]
Przestrzenie nazw
[wiki-variants.pl nav-link weak]
Warianty
[wiki-views.pl nav-link weak]
Widok
[wiki-tools.pl nav-link weak]
Narzędzia
[wiki-talk.pl nav-link weak]
Dyskusja
[wiki-main-page.pl nav-link weak]
Strona główna
[wiki-community.pl nav-link weak]
Portal społeczności
[wiki-current-events.pl nav-link weak]
Bieżące wydarzenia
[wiki-recent-changes.pl nav-link weak]
Ostatnie zmiany
[wiki-random-page.pl nav-link weak]
Losowa strona
[wiki-what-links.pl nav-link weak]
Linkujące
[wiki-related-changes.pl nav-link weak]
Zmiany w linkowanych
[wiki-upload.pl nav-link weak]
Prześlij plik
[wiki-special-pages.pl nav-link weak]
Strony specjalne
[wiki-printable.pl nav-link line]
Wersja do druku
[wiki-permalink.pl nav-link weak]
Link do tej wersji
[wiki-page-info.pl nav-link line]
Informacje o tej stronie
[wiki-other-languages.pl nav-link weak]
W innych językach
[wiki-jump.pl nav-link head]
Skocz do:
[wiki-log-in.pl login line]
Logowanie i rejestracja
[wiki-account.pl login line]
Załóż nowe konto
[wiki-not-logged-in.pl login line]
Nie jesteś zalogowany
[wiki-edited.pl site-footer line]
Tę stronę ostatnio edytowano *
[wiki-accessed.pl site-footer line]
Tę stronę obejrzano # razy.
[wiki-retrieved.pl source-line line]
Źródło: * index.php *
[wiki-redirected.pl nav-link line]
(Przekierowano z * )
[wiki-privacy.pl site-footer weak]
Polityka prywatności
[wiki-disclaimers.pl site-footer weak]
Informacje prawne
[wiki-edit.pl nav-link mark]
edytuj
[wiki-jump-content.pt skip-link line]
Ir para o conteúdo
[wiki-jump-navigation.pt skip-link line]
Ir para a navegação
[wiki-jump-search.pt skip-link line]
Ir para a procura
[wiki-toggle-toc.pt nav-link line]
Alternar o índice
[wiki-toggle-sidebar.pt nav-link line]
Alternar barra lateral
[wiki-to-sidebar.pt nav-link weak]
mover para a barra lateral
[wiki-view-history.pt nav-link line]
Ver histórico
[wiki-view-source.pt nav-link weak]
Ver fonte
[wiki-menu.pt nav-link line]
Menu de navegação
[wiki-personal-tools.pt nav-link line]
Ferramentas pessoais
[wiki-namespaces.pt nav-link weak]
Espaços nominais
[wiki-views.pt nav-link weak]
Visualizações
[wiki-talk.pt nav-link weak]
Discussão
[wiki-community.pt nav-link weak]
Portal comunitário
[wiki-current-events.pt nav-link weak]
Eventos atuais
[wiki-recent-changes.pt nav-link weak]
Mudanças recentes
[wiki-random-page.pt nav-link weak]
Página aleatória
[wiki-what-links.pt nav-link line]
Páginas afluentes
[wiki-related-changes.pt nav-link weak]
Alterações relacionadas
[wiki-upload.pt nav-link weak]
Enviar ficheiro
[wiki-special-pages.pt nav-link weak]
Páginas especiais
[wiki-printable.pt nav-link line]
Versão imprimível
[wiki-permalink.pt nav-link weak]
Hiperligação permanente
[wiki-page-info.pt nav-link line]
Informação da página
[wiki-other-languages.pt nav-link weak]
Em outros idiomas
[wiki-jump.pt nav-link head]
Ir para:
[wiki-log-in.pt login line]
Iniciar sessão / criar conta
[wiki-account.pt login line]
Criar conta
[wiki-not-logged-in.pt login line]
Não autenticado
[wiki-edited.pt site-footer line]
Esta página foi editada pela última vez em *
[wiki-accessed.pt site-footer line]
Esta página foi acedida # vezes.
[wiki-retrieved.pt source-line line]
Obtida de * index.php *
[wiki-redirected.pt nav-link line]
(Redirecionado de * )
[wiki-privacy.pt site-footer weak]
Política de privacidade
[wiki-disclaimers.pt site-footer weak]
Limitação de Responsabilidade
[wiki-jump-navigation.pt-br skip-link line]
Ir para navegação
[wiki-jump-search.pt-br skip-link line]
Ir para pesquisar
[wiki-view-source.pt-br nav-link weak]
Ver código-fonte
[wiki-related-changes.pt-br nav-link weak]
Mudanças relacionadas
[wiki-upload.pt-br nav-link weak]
Enviar arquivo
[wiki-printable.pt-br nav-link line]
Versão para imprimir
[wiki-page-info.pt-br nav-link line]
Informações da página
[wiki-log-in.pt-br login line]
Entrar / criar conta
[wiki-not-logged-in.pt-br login line]
Não autenticado(a)
[wiki-edited.pt-br site-footer line]
Esta página foi modificada pela última vez em *
[wiki-accessed.pt-br site-footer line]
Esta página foi acessada # vezes.
[wiki-retrieved.pt-br source-line line]
Disponível em * index.php *
[wiki-disclaimers.pt-br site-footer weak]
Termo de responsabilidade
[wiki-jump-content.ro skip-link line]
Sari la conținut
[wiki-jump-navigation.ro skip-link line]
Sari la navigare
[wiki-jump-search.ro skip-link line]
Sari la căutare
[wiki-toggle-toc.ro nav-link line]
Comută cuprinsul
[wiki-toggle-sidebar.ro nav-link line]
Arată/ascunde bara laterală
[wiki-to-sidebar.ro nav-link weak]
mută în bara laterală
[wiki-view-history.ro nav-link weak]
Istoric
[wiki-view-source.ro nav-link weak]
Vedeți sursa
[wiki-menu.ro nav-link line]
Meniu de navigare
[wiki-personal-tools.ro nav-link line]
Unelte personale
[wiki-namespaces.ro nav-link weak]
Spații de nume
[wiki-variants.ro nav-link weak]
Variante
[wiki-views.ro nav-link weak]
Vizualizări
[wiki-tools.ro nav-link weak]
Unelte
[wiki-talk.ro nav-link weak]
Discuție
[wiki-main-page.ro nav-link weak]
Pagina principală
[wiki-community.ro nav-link weak]
Portalul comunității
[wiki-current-events.ro nav-link weak]
Discută la cafenea
[wiki-recent-changes.ro nav-link weak]
Schimbări recente
[wiki-random-page.ro nav-link weak]
Pagină aleatorie
[wiki-what-links.ro nav-link line]
Ce trimite aici
[wiki-related-changes.ro nav-link weak]
Schimbări corelate
[wiki-upload.ro nav-link weak]
Încărcare fișier
[wiki-special-pages.ro nav-link weak]
Pagini speciale
[wiki-printable.ro nav-link line]
Versiune de tipărit
[wiki-permalink.ro nav-link weak]
Legătură permanentă
[wiki-page-info.ro nav-link line]
Informații despre pagină
[wiki-other-languages.ro nav-link weak]
În alte limbi
[wiki-jump.ro nav-link head]
Salt la:
[wiki-log-in.ro login line]
Creare cont / Autentificare
[wiki-account.ro login line]
Creare cont
[wiki-not-logged-in.ro login line]
Nu sunteți autentificat
[wiki-edited.ro site-footer line]
Ultima editare a paginii a fost efectuată la *
[wiki-accessed.ro site-footer line]
Pagina a fost accesată de # de ori.
[wiki-retrieved.ro source-line line]
Adus de la * index.php *
[wiki-redirected.ro nav-link line]
(Redirecționat de la * )
[wiki-privacy.ro site-footer weak]
Politica de confidențialitate
[wiki-disclaimers.ro site-footer weak]
Termeni
[wiki-edit.ro nav-link mark]
modificare
[wiki-jump-content.ru skip-link line]
Перейти к содержанию
[wiki-jump-navigation.ru skip-link line]
Перейти к навигации
[wiki-jump-search.ru skip-link line]
Перейти к поиску
[wiki-toggle-toc.ru nav-link line]
Отобразить/Скрыть содержание
[wiki-toggle-sidebar.ru nav-link line]
Переключить боковую панель
[wiki-to-sidebar.ru nav-link weak]
переместить в боковую панель
[wiki-view-source.ru nav-link weak]
Просмотр кода
[wiki-personal-tools.ru nav-link line]
Персональные инструменты
[wiki-namespaces.ru nav-link weak]
Пространства имён
[wiki-variants.ru nav-link weak]
Варианты
[wiki-views.ru nav-link weak]
Просмотры
[wiki-tools.ru nav-link weak]
Инструменты
[wiki-talk.ru nav-link weak]
Обсуждение
[wiki-main-page.ru nav-link weak]
Заглавная страница
[wiki-community.ru nav-link weak]
Портал сообщества
[wiki-current-events.ru nav-link weak]
Текущие события
[wiki-recent-changes.ru nav-link weak]
Свежие правки
[wiki-random-page.ru nav-link weak]
Случайная страница
[wiki-what-links.ru nav-link line]
Ссылки сюда
[wiki-related-changes.ru nav-link weak]
Связанные правки
[wiki-upload.ru nav-link weak]
Загрузить файл
[wiki-special-pages.ru nav-link weak]
Служебные страницы
[wiki-printable.ru nav-link line]
Версия для печати
[wiki-permalink.ru nav-link weak]
Постоянная ссылка
[wiki-page-info.ru nav-link line]
Сведения о странице
[wiki-other-languages.ru nav-link weak]
На других языках
[wiki-jump.ru nav-link head]
Перейти к:
[wiki-log-in.ru login line]
Представиться / зарегистрироваться
[wiki-account.ru login line]
Создать учётную запись
[wiki-not-logged-in.ru login line]
Вы не представились системе
[wiki-edited.ru site-footer line]
Эта страница в последний раз была отредактирована *
[wiki-accessed.ru site-footer line]
К этой странице обращались # раз.
[wiki-retrieved.ru source-line line]
Источник — * index.php *
[wiki-redirected.ru nav-link line]
(перенаправлено с * )
[wiki-privacy.ru site-footer weak]
Политика конфиденциальности
[wiki-disclaimers.ru site-footer weak]
Отказ от ответственности
[wiki-edit.ru nav-link mark]
править
[wiki-jump-search.sh skip-link line]
Prijeđi na pretragu
[wiki-toggle-toc.sh nav-link line]
Prikaži/sakrij sadržaj
[wiki-toggle-sidebar.sh nav-link line]
Prikaži/sakrij bočnu traku
[wiki-view-history.sh nav-link weak]
Historija
[wiki-view-source.sh nav-link weak]
Izvorni kod
[wiki-menu.sh nav-link weak]
Navigacija
[wiki-personal-tools.sh nav-link line]
Osobne alatke
[wiki-variants.sh nav-link weak]
Varijante
[wiki-views.sh nav-link weak]
Teme
[wiki-tools.sh nav-link weak]
Alatke
[wiki-community.sh nav-link weak]
Vrata zajednice
[wiki-recent-changes.sh nav-link weak]
Nedavne izmjene
[wiki-random-page.sh nav-link weak]
Nasumična stranica
[wiki-what-links.sh nav-link line]
Šta vodi ovamo
[wiki-related-changes.sh nav-link weak]
Povezane izmjene
[wiki-upload.sh nav-link weak]
Otpremi datoteku
[wiki-printable.sh nav-link line]
Za štampanje
[wiki-permalink.sh nav-link weak]
Trajni link
[wiki-page-info.sh nav-link line]
Podaci o stranici
[wiki-other-languages.sh nav-link weak]
Na drugim jezicima
[wiki-jump.sh nav-link head]
Prijeđi na:
[wiki-log-in.sh login line]
Prijavi me / napravi račun
[wiki-account.sh login line]
Izrada računa
[wiki-edited.sh site-footer line]
Datum i vrijeme posljednje izmjene stranice: *
[wiki-accessed.sh site-footer line]
Ovoj stranici je pristupljeno # puta.
[wiki-retrieved.sh source-line line]
Izvor: * index.php *
[wiki-redirected.sh nav-link line]
(Preusmjereno sa stranice * )
[wiki-privacy.sh site-footer weak]
Pravila o privatnosti
[wiki-disclaimers.sh site-footer weak]
Odricanje odgovornosti
[wiki-jump-content.sk skip-link line]
Preskočiť na obsah
[wiki-jump-navigation.sk skip-link line]
Prejsť na navigáciu
[wiki-jump-search.sk skip-link line]
Prejsť na vyhľadávanie
[wiki-toggle-toc.sk nav-link line]
Prepnúť obsah
[wiki-view-history.sk nav-link line]
Zobraziť históriu
[wiki-view-source.sk nav-link weak]
Zobraziť kód
[wiki-menu.sk nav-link line]
Navigačné menu
[wiki-personal-tools.sk nav-link line]
Osobné nástroje
[wiki-namespaces.sk nav-link weak]
Menné priestory
[wiki-views.sk nav-link weak]
Zobrazenia
[wiki-talk.sk nav-link weak]
Diskusia
[wiki-main-page.sk nav-link weak]
Hlavná stránka
[wiki-community.sk nav-link weak]
Portál komunity
[wiki-recent-changes.sk nav-link weak]
Posledné úpravy
[wiki-what-links.sk nav-link line]
Odkazy na túto stránku
[wiki-related-changes.sk nav-link weak]
Súvisiace úpravy
[wiki-upload.sk nav-link weak]
Nahrať súbor
[wiki-special-pages.sk nav-link weak]
Špeciálne stránky
[wiki-printable.sk nav-link line]
Verzia pre tlač
[wiki-page-info.sk nav-link line]
Informácie o stránke
[wiki-other-languages.sk nav-link weak]
V iných jazykoch
[wiki-jump.sk nav-link head]
Prejsť na:
[wiki-log-in.sk login line]
Prihlásenie / vytvorenie účtu
[wiki-account.sk login line]
Vytvoriť účet
[wiki-not-logged-in.sk login line]
Neprihlásený/á
[wiki-edited.sk site-footer line]
Dátum a čas poslednej úpravy tejto stránky: *
[wiki-accessed.sk site-footer line]
Táto stránka bola navštívená # -krát.
[wiki-retrieved.sk source-line line]
Zdroj: * index.php *
[wiki-redirected.sk nav-link line]
(Presmerované z * )
[wiki-privacy.sk site-footer weak]
Ochrana osobných údajov
[wiki-disclaimers.sk site-footer weak]
Zrieknutie sa zodpovednosti
[wiki-edit.sk nav-link mark]
upraviť
[wiki-jump-content.sl skip-link line]
Pojdi na vsebino
[wiki-jump-navigation.sl skip-link line]
Pojdi na navigacijo
[wiki-jump-search.sl skip-link line]
Pojdi na iskanje
[wiki-toggle-toc.sl nav-link line]
Vklopi kazalo vsebine
[wiki-toggle-sidebar.sl nav-link line]
Preklop stranske letvice
[wiki-to-sidebar.sl nav-link weak]
prestavi v stransko vrstico
[wiki-view-history.sl nav-link weak]
Zgodovina
[wiki-view-source.sl nav-link weak]
Izvorno besedilo
[wiki-menu.sl nav-link line]
Navigacijski meni
[wiki-personal-tools.sl nav-link line]
Osebna orodja
[wiki-variants.sl nav-link weak]
Različice
[wiki-tools.sl nav-link weak]
Orodja
[wiki-talk.sl nav-link weak]
Pogovor
[wiki-main-page.sl nav-link weak]
Glavna stran
[wiki-community.sl nav-link weak]
Portal skupnosti
[wiki-current-events.sl nav-link weak]
Trenutni dogodki
[wiki-recent-changes.sl nav-link weak]
Zadnje spremembe
[wiki-random-page.sl nav-link weak]
Naključna stran
[wiki-what-links.sl nav-link line]
Kaj se povezuje sem
[wiki-related-changes.sl nav-link weak]
Povezane spremembe
[wiki-upload.sl nav-link weak]
Naloži datoteko
[wiki-special-pages.sl nav-link weak]
Posebne strani
[wiki-printable.sl nav-link line]
Različica za tisk
[wiki-permalink.sl nav-link weak]
Trajna povezava
[wiki-page-info.sl nav-link line]
Podatki o strani
[wiki-other-languages.sl nav-link weak]
V drugih jezikih
[wiki-log-in.sl login line]
Prijavite se / registrirajte se
[wiki-account.sl login weak]
Registracija
[wiki-accessed.sl site-footer line]
Stran je bila naložena # -krat.
[wiki-retrieved.sl source-line line]
Pridobljeno iz * index.php *
[wiki-redirected.sl nav-link line]
(Preusmerjeno s strani * )
[wiki-privacy.sl site-footer weak]
Pravilnik o zasebnosti
[wiki-disclaimers.sl site-footer weak]
Zavrnitve odgovornosti
[wiki-jump-content.sq skip-link line]
Shko te përmbajtja
[wiki-jump-navigation.sq skip-link line]
Shko te navigimi
[wiki-jump-search.sq skip-link line]
Shko te kërkimi
[wiki-toggle-toc.sq nav-link line]
Shfaq/fshih tabelën e përmbajtjeve
[wiki-toggle-sidebar.sq nav-link line]
Aktivizoni shiritin
[wiki-view-history.sq nav-link line]
Shihni historikun
[wiki-view-source.sq nav-link weak]
Shih burimin
[wiki-menu.sq nav-link line]
Menu lëvizjesh
[wiki-personal-tools.sq nav-link line]
Mjetet personale
[wiki-namespaces.sq nav-link weak]
Emërhapësira
[wiki-views.sq nav-link weak]
Shikime
[wiki-tools.sq nav-link weak]
Mjetet
[wiki-talk.sq nav-link weak]
Diskutimi
[wiki-main-page.sq nav-link weak]
Faqja kryesore
[wiki-community.sq nav-link weak]
Portal bashkësie
[wiki-current-events.sq nav-link weak]
Ngjarjet aktuale
[wiki-recent-changes.sq nav-link weak]
Ndryshimet e fundit
[wiki-random-page.sq nav-link weak]
Faqe e rastit
[wiki-what-links.sq nav-link line]
Lidhjet këtu
[wiki-related-changes.sq nav-link weak]
Ndryshimet e ndërvarura
[wiki-upload.sq nav-link weak]
Ngarko skedar
[wiki-special-pages.sq nav-link weak]
Faqet e veçanta
[wiki-printable.sq nav-link line]
Versioni i printueshëm
[wiki-permalink.sq nav-link weak]
Lidhja e përhershme
[wiki-page-info.sq nav-link line]
Informacioni i faqes
[wiki-other-languages.sq nav-link weak]
Në gjuhë të tjera
[wiki-jump.sq nav-link head]
Shko te:
[wiki-log-in.sq login line]
Hyni ose hapni një llogari
[wiki-account.sq login line]
Krijo një llogari
[wiki-not-logged-in.sq login line]
Nuk ke hyrë në llogari
[wiki-edited.sq site-footer line]
Kjo faqe është redaktuar për herë të fundit më *
[wiki-accessed.sq site-footer line]
Kjo faqe është aksesuar # herë.
[wiki-retrieved.sq source-line line]
Marrë nga * index.php *
[wiki-redirected.sq nav-link line]
(Ridrejtuar nga * )
[wiki-privacy.sq site-footer weak]
Mbrojtja e privatësisë
[wiki-disclaimers.sq site-footer weak]
Shfajësimet
[wiki-edit.sq nav-link mark]
redakto
[wiki-jump-content.sr-ec skip-link line]
Пређи на садржај
[wiki-jump-navigation.sr-ec skip-link line]
Пређи на навигацију
[wiki-jump-search.sr-ec skip-link line]
Пређи на претрагу
[wiki-toggle-toc.sr-ec nav-link line]
Прикажи/сакриј садржај
[wiki-toggle-sidebar.sr-ec nav-link line]
Прикажи/сакриј бочну траку
[wiki-to-sidebar.sr-ec nav-link weak]
помери на страну
[wiki-menu.sr-ec nav-link line]
Мени за навигацију
[wiki-personal-tools.sr-ec nav-link line]
Личне алатке
[wiki-variants.sr-ec nav-link weak]
Варијанте
[wiki-views.sr-ec nav-link weak]
Погледи
[wiki-tools.sr-ec nav-link weak]
Алатке
[wiki-main-page.sr-ec nav-link weak]
Главна страна
[wiki-community.sr-ec nav-link weak]
Радионица
[wiki-current-events.sr-ec nav-link weak]
Актуелности
[wiki-recent-changes.sr-ec nav-link weak]
Скорашње измене
[wiki-what-links.sr-ec nav-link line]
Шта води овамо
[wiki-related-changes.sr-ec nav-link weak]
Повезане измене
[wiki-upload.sr-ec nav-link weak]
Отпреми датотеку
[wiki-special-pages.sr-ec nav-link weak]
Посебне странице
[wiki-printable.sr-ec nav-link weak]
Одштампај
[wiki-permalink.sr-ec nav-link weak]
Трајна веза
[wiki-page-info.sr-ec nav-link line]
Подаци о страници
[wiki-other-languages.sr-ec nav-link weak]
На другим језицима
[wiki-jump.sr-ec nav-link head]
Пређи на:
[wiki-log-in.sr-ec login line]
Пријави ме / отвори налог
[wiki-account.sr-ec login line]
Отварање налога
[wiki-not-logged-in.sr-ec login line]
Нисте пријављени
[wiki-edited.sr-ec site-footer line]
Датум и време последње измене странице: *
[wiki-accessed.sr-ec site-footer line]
Овој страници је приступљено # пута.
[wiki-retrieved.sr-ec source-line line]
Преузето из * index.php *
[wiki-redirected.sr-ec nav-link line]
(преусмерено са * )
[wiki-privacy.sr-ec site-footer weak]
Политика приватности
[wiki-disclaimers.sr-ec site-footer weak]
Одрицање одговорности
[wiki-jump-content.sr-el skip-link line]
Pređi na sadržaj
[wiki-jump-navigation.sr-el skip-link line]
Pređi na navigaciju
[wiki-jump-search.sr-el skip-link line]
Pređi na pretragu
[wiki-view-source.sr-el nav-link weak]
Izvor
[wiki-menu.sr-el nav-link line]
Meni za navigaciju
[wiki-personal-tools.sr-el nav-link line]
Lične alatke
[wiki-main-page.sr-el nav-link weak]
Glavna strana
[wiki-community.sr-el nav-link weak]
Radionica
[wiki-current-events.sr-el nav-link weak]
Aktuelnosti
[wiki-recent-changes.sr-el nav-link weak]
Skorašnje izmene
[wiki-related-changes.sr-el nav-link weak]
Povezane izmene
[wiki-printable.sr-el nav-link weak]
Odštampaj
[wiki-permalink.sr-el nav-link weak]
Trajna veza
[wiki-jump.sr-el nav-link head]
Pređi na:
[wiki-log-in.sr-el login line]
Prijavi me / otvori nalog
[wiki-account.sr-el login line]
Otvaranje naloga
[wiki-edited.sr-el site-footer line]
Datum i vreme poslednje izmene stranice: *
[wiki-retrieved.sr-el source-line line]
Preuzeto iz * index.php *
[wiki-redirected.sr-el nav-link line]
(preusmereno sa * )
[wiki-privacy.sr-el site-footer weak]
Politika privatnosti
[wiki-jump-content.sv skip-link line]
Hoppa till innehållet
[wiki-jump-navigation.sv skip-link line]
Hoppa till navigering
[wiki-jump-search.sv skip-link line]
Hoppa till sök
[wiki-toggle-toc.sv nav-link line]
Växla innehållsförteckningen
[wiki-toggle-sidebar.sv nav-link line]
Visa/dölj sidofält
[wiki-to-sidebar.sv nav-link weak]
flytta till sidofältet
[wiki-view-history.sv nav-link line]
Visa historik
[wiki-view-source.sv nav-link weak]
Visa källa
[wiki-menu.sv nav-link weak]
Navigeringsmeny
[wiki-personal-tools.sv nav-link line]
Personliga verktyg
[wiki-namespaces.sv nav-link weak]
Namnrymder
[wiki-tools.sv nav-link weak]
Verktyg
[wiki-main-page.sv nav-link weak]
Huvudsida
[wiki-community.sv nav-link weak]
Gemenskapens portal
[wiki-current-events.sv nav-link weak]
Aktuella händelser
[wiki-recent-changes.sv nav-link weak]
Senaste ändringarna
[wiki-random-page.sv nav-link weak]
Slumpsida
[wiki-what-links.sv nav-link line]
Vad som länkar hit
[wiki-related-changes.sv nav-link weak]
Relaterade ändringar
[wiki-upload.sv nav-link weak]
Ladda upp fil
[wiki-special-pages.sv nav-link weak]
Specialsidor
[wiki-printable.sv nav-link line]
Utskriftsvänlig version
[wiki-permalink.sv nav-link weak]
Permanent länk
[wiki-page-info.sv nav-link weak]
Sidinformation
[wiki-other-languages.sv nav-link weak]
På andra språk
[wiki-jump.sv nav-link head]
Hoppa till:
[wiki-log-in.sv login line]
Logga in / skapa konto
[wiki-account.sv login line]
Skapa ett konto
[wiki-not-logged-in.sv login line]
Inte inloggad
[wiki-edited.sv site-footer line]
Sidan redigerades senast den *
[wiki-accessed.sv site-footer line]
Den här sidan har visats # gånger.
[wiki-retrieved.sv source-line line]
Hämtad från * index.php *
[wiki-redirected.sv nav-link line]
(Omdirigerad från * )
[wiki-privacy.sv site-footer weak]
Integritetspolicy
[wiki-disclaimers.sv site-footer weak]
Förbehåll
[wiki-edit.sv nav-link mark]
redigera
[wiki-jump-content.ta skip-link line]
உள்ளடக்கத்துக்குச் செல்
[wiki-toggle-toc.ta nav-link line]
பொருளடக்கத்தை மாற்று
[wiki-view-history.ta nav-link line]
பக்க வரலாறு
[wiki-view-source.ta nav-link weak]
மூலத்தைப் பார்
[wiki-menu.ta nav-link line]
வழிச்செலுத்தற் பட்டி
[wiki-personal-tools.ta nav-link line]
தனிப்பட்ட கருவிகள்
[wiki-namespaces.ta nav-link weak]
பெயர்வெளிகள்
[wiki-variants.ta nav-link weak]
மாறிகள்
[wiki-views.ta nav-link weak]
பார்வைகள்
[wiki-tools.ta nav-link weak]
கருவிகள்
[wiki-talk.ta nav-link weak]
உரையாடல்
[wiki-main-page.ta nav-link weak]
முதற்பக்கம்
[wiki-community.ta nav-link weak]
சமுதாய வலைவாசல்
[wiki-current-events.ta nav-link weak]
தற்போதைய நிகழ்வுகள்
[wiki-recent-changes.ta nav-link weak]
அண்மைய மாற்றங்கள்
[wiki-random-page.ta nav-link weak]
ஏதாவது ஒரு பக்கம்
[wiki-what-links.ta nav-link line]
இப்பக்கத்தை இணைத்தவை
[wiki-related-changes.ta nav-link weak]
தொடர்பான மாற்றங்கள்
[wiki-upload.ta nav-link weak]
கோப்பைப் பதிவேற்று
[wiki-special-pages.ta nav-link weak]
சிறப்புப் பக்கங்கள்
[wiki-printable.ta nav-link line]
அச்சுக்கான பதிப்பு
[wiki-permalink.ta nav-link weak]
நிலையான தொடுப்பு
[wiki-page-info.ta nav-link line]
இப்பக்கத்தின் தகவல்
[wiki-other-languages.ta nav-link weak]
மற்ற மொழிகளில்
[wiki-jump.ta nav-link head]
இதற்குத் தாவு:
[wiki-log-in.ta login line]
புகுபதிகை/பயனர் கணக்கு தொடக்கம்
[wiki-account.ta login line]
கணக்கை ஆக்கு
[wiki-not-logged-in.ta login line]
புகுபதிகை செய்யப்படவில்லை
[wiki-edited.ta site-footer line]
இப்பக்கம் கடைசியாக *
[wiki-accessed.ta site-footer line]
இப்பக்கம் # முறைகள் அணுகப்பட்டது.
[wiki-privacy.ta site-footer weak]
அந்தரங்கக் கொள்கை
[wiki-disclaimers.ta site-footer weak]
பொறுப்புத் துறப்புகள்
[wiki-edit.ta nav-link mark]
தொகு
[wiki-view-history.te nav-link line]
చరిత్ర
[wiki-view-source.te nav-link weak]
మూలాన్ని చూపించు
[wiki-menu.te nav-link line]
మార్గదర్శకపు మెనూ
[wiki-personal-tools.te nav-link line]
వ్యక్తిగత పనిముట్లు
[wiki-namespaces.te nav-link weak]
పేరుబరులు
[wiki-variants.te nav-link weak]
వివిధ రూపాలు
[wiki-views.te nav-link weak]
చూపులు
[wiki-tools.te nav-link weak]
పనిముట్లు
[wiki-talk.te nav-link weak]
చర్చ
[wiki-main-page.te nav-link weak]
మొదటి పేజీ
[wiki-community.te nav-link weak]
సముదాయ పందిరి
[wiki-current-events.te nav-link weak]
వర్తమాన ఘటనలు
[wiki-recent-changes.te nav-link weak]
ఇటీవలి మార్పులు
[wiki-random-page.te nav-link weak]
యాదృచ్ఛిక పేజీ
[wiki-what-links.te nav-link line]
ఇక్కడికి లింకు చేస్తున్నవి
[wiki-related-changes.te nav-link weak]
సంబంధిత మార్పులు
[wiki-upload.te nav-link weak]
దస్త్రపు ఎక్కింపు
[wiki-special-pages.te nav-link weak]
ప్రత్యేక పేజీలు
[wiki-printable.te nav-link line]
అచ్చుతీయదగ్గ కూర్పు
[wiki-permalink.te nav-link weak]
శాశ్వత లంకె
[wiki-page-info.te nav-link line]
పేజీ సమాచారం
[wiki-other-languages.te nav-link weak]
ఇతర భాషలలో
[wiki-jump.te nav-link head]
ఇక్కడికి దూకు:
[wiki-log-in.te login line]
లాగినవండి / ఖాతాని సృష్టించుకోండి
[wiki-account.te login line]
ఖాతాని సృష్టించు
[wiki-not-logged-in.te login line]
లాగిన్‌ అయిలేరు
[wiki-edited.te site-footer line]
ఈ పేజీలో చివరి మార్పు *
[wiki-accessed.te site-footer line]
ఈ పేజీ # సార్లు దర్శించబడింది.
[wiki-privacy.te site-footer weak]
గోప్యతా విధానం
[wiki-disclaimers.te site-footer weak]
అస్వీకారములు
[wiki-edit.te nav-link mark]
మార్చు
[wiki-jump-content.th skip-link line]
ข้ามไปเนื้อหา
[wiki-jump-navigation.th skip-link line]
ไปยังการนำทาง
[wiki-jump-search.th skip-link line]
ไปยังการค้นหา
[wiki-toggle-sidebar.th nav-link line]
เปิด/ปิดแถบข้าง
[wiki-view-history.th nav-link line]
ดูประวัติ
[wiki-view-source.th nav-link weak]
ดูต้นฉบับ
[wiki-menu.th nav-link weak]
รายการนำทางไซต์
[wiki-personal-tools.th nav-link line]
เครื่องมือส่วนตัว
[wiki-namespaces.th nav-link weak]
เนมสเปซ
[wiki-variants.th nav-link weak]
สิ่งที่แตกต่าง
[wiki-views.th nav-link weak]
ดู
[wiki-tools.th nav-link weak]
เครื่องมือ
[wiki-talk.th nav-link weak]
อภิปราย
[wiki-main-page.th nav-link weak]
หน้าหลัก
[wiki-community.th nav-link weak]
ศาลาประชาคม
[wiki-current-events.th nav-link weak]
เหตุการณ์ปัจจุบัน
[wiki-recent-changes.th nav-link weak]
ปรับปรุงล่าสุด
[wiki-random-page.th nav-link weak]
สุ่มหน้า
[wiki-what-links.th nav-link line]
หน้าที่ลิงก์มา
[wiki-related-changes.th nav-link weak]
การเปลี่ยนแปลงที่เกี่ยวโยง
[wiki-upload.th nav-link weak]
อัปโหลดไฟล์
[wiki-special-pages.th nav-link weak]
หน้าพิเศษ
[wiki-printable.th nav-link line]
รุ่นพร้อมพิมพ์
[wiki-permalink.th nav-link weak]
ลิงก์ถาวร
[wiki-page-info.th nav-link line]
สารสนเทศหน้า
[wiki-other-languages.th nav-link weak]
ในภาษาอื่น
[wiki-jump.th nav-link head]
ข้ามไป:
[wiki-log-in.th login line]
เข้าสู่ระบบ / สร้างบัญชี
[wiki-account.th login line]
สร้างบัญชี
[wiki-not-logged-in.th login line]
ยังไม่ได้เข้าสู่ระบบ
[wiki-edited.th site-footer line]
หน้านี้แก้ไขล่าสุดเมื่อวันที่ *
[wiki-accessed.th site-footer line]
มีการเข้าถึงหน้านี้ # ครั้ง
[wiki-retrieved.th source-line line]
เข้าถึงจาก * index.php *
[wiki-redirected.th nav-link line]
(เปลี่ยนทางจาก * )
[wiki-privacy.th site-footer weak]
นโยบายความเป็นส่วนตัว
[wiki-disclaimers.th site-footer weak]
ข้อปฏิเสธความรับผิดชอบ
[wiki-edit.th nav-link mark]
แก้ไข
[wiki-jump-content.tr skip-link line]
İçeriğe atla
[wiki-jump-navigation.tr skip-link line]
Gezinti kısmına atla
[wiki-jump-search.tr skip-link line]
Arama kısmına atla
[wiki-toggle-toc.tr nav-link line]
İçindekiler tablosunu değiştir
[wiki-toggle-sidebar.tr nav-link line]
Kenar çubuğunu aç/kapat
[wiki-to-sidebar.tr nav-link weak]
kenar çubuğuna taşı
[wiki-view-history.tr nav-link line]
Geçmişi gör
[wiki-view-source.tr nav-link weak]
Kaynağı gör
[wiki-menu.tr nav-link line]
Gezinti menüsü
[wiki-personal-tools.tr nav-link line]
Kişisel araçlar
[wiki-namespaces.tr nav-link weak]
Ad alanları
[wiki-variants.tr nav-link weak]
Değişkenler
[wiki-views.tr nav-link weak]
Görüntülenme
[wiki-tools.tr nav-link weak]
Araçlar
[wiki-talk.tr nav-link weak]
Tartışma
[wiki-main-page.tr nav-link weak]
Anasayfa
[wiki-community.tr nav-link weak]
Topluluk portalı
[wiki-current-events.tr nav-link weak]
Güncel olaylar
[wiki-recent-changes.tr nav-link weak]
Son değişiklikler
[wiki-random-page.tr nav-link weak]
Rastgele sayfa
[wiki-what-links.tr nav-link line]
Sayfaya bağlantılar
[wiki-related-changes.tr nav-link weak]
İlgili değişiklikler
[wiki-upload.tr nav-link weak]
Dosya yükle
[wiki-special-pages.tr nav-link weak]
Özel sayfalar
[wiki-printable.tr nav-link line]
Yazdırılabilir sürüm
[wiki-permalink.tr nav-link weak]
Kalıcı bağlantı
[wiki-page-info.tr nav-link line]
Sayfa bilgisi
[wiki-other-languages.tr nav-link weak]
Diğer dillerde
[wiki-jump.tr nav-link head]
Şuraya atla:
[wiki-log-in.tr login line]
Oturum aç / hesap oluştur
[wiki-account.tr login line]
Hesap oluştur
[wiki-not-logged-in.tr login line]
Oturum açık değil
[wiki-accessed.tr site-footer line]
Bu sayfaya # defa erişilmiş.
[wiki-privacy.tr site-footer weak]
Gizlilik politikası
[wiki-disclaimers.tr site-footer weak]
Sorumluluk reddi
[wiki-edit.tr nav-link mark]
düzenle
[wiki-jump-content.uk skip-link line]
Перейти до вмісту
[wiki-jump-navigation.uk skip-link line]
Перейти до навігації
[wiki-jump-search.uk skip-link line]
Перейти до пошуку
[wiki-toggle-toc.uk nav-link line]
Сховати/показати зміст
[wiki-toggle-sidebar.uk nav-link line]
Перемкнути бічну панель
[wiki-to-sidebar.uk nav-link weak]
перемістити на бічну панель
[wiki-view-history.uk nav-link line]
Переглянути історію
[wiki-view-source.uk nav-link weak]
Переглянути код
[wiki-menu.uk nav-link line]
Навігаційне меню
[wiki-personal-tools.uk nav-link line]
Особисті інструменти
[wiki-namespaces.uk nav-link weak]
Простори назв
[wiki-variants.uk nav-link weak]
Варіанти
[wiki-views.uk nav-link weak]
Перегляди
[wiki-tools.uk nav-link weak]
Інструменти
[wiki-talk.uk nav-link weak]
Обговорення
[wiki-main-page.uk nav-link weak]
Головна сторінка
[wiki-community.uk nav-link weak]
Портал спільноти
[wiki-current-events.uk nav-link weak]
Поточні події
[wiki-recent-changes.uk nav-link weak]
Нові редагування
[wiki-random-page.uk nav-link weak]
Випадкова стаття
[wiki-what-links.uk nav-link line]
Посилання сюди
[wiki-related-changes.uk nav-link weak]
Пов'язані редагування
[wiki-upload.uk nav-link weak]
Завантажити файл
[wiki-special-pages.uk nav-link weak]
Спеціальні сторінки
[wiki-printable.uk nav-link line]
Версія до друку
[wiki-permalink.uk nav-link weak]
Постійне посилання
[wiki-page-info.uk nav-link line]
Інформація про сторінку
[wiki-other-languages.uk nav-link weak]
Іншими мовами
[wiki-jump.uk nav-link head]
Перейти до:
[wiki-log-in.uk login line]
Вхід / реєстрація
[wiki-account.uk login line]
Створити обліковий запис
[wiki-not-logged-in.uk login line]
Ви не увійшли до системи
[wiki-accessed.uk site-footer line]
Цю сторінку переглядали # разів.
[wiki-retrieved.uk source-line line]
Отримано з * index.php *
[wiki-redirected.uk nav-link line]
(Перенаправлено з * )
[wiki-privacy.uk site-footer weak]
Політика конфіденційності
[wiki-disclaimers.uk site-footer weak]
Відмова від відповідальності
[wiki-edit.uk nav-link mark]
ред.
[wiki-jump-content.ur skip-link line]
مندرجات کا رخ کریں
[wiki-jump-search.ur skip-link line]
خانۂ تلاش میں جائیں
[wiki-toggle-toc.ur nav-link line]
فہرست عناوین دیکھیں
[wiki-toggle-sidebar.ur nav-link line]
بغلی پٹی کو بدلیں
[wiki-view-history.ur nav-link weak]
تاریخچہ
[wiki-view-source.ur nav-link weak]
مسودہ دیکھیے
[wiki-menu.ur nav-link line]
ویکی پیمائی کی فہرست
[wiki-personal-tools.ur nav-link line]
ذاتی آلات
[wiki-namespaces.ur nav-link weak]
نام فضا
[wiki-variants.ur nav-link weak]
متغیرات
[wiki-views.ur nav-link weak]
مشاہدات
[wiki-tools.ur nav-link weak]
آلات
[wiki-talk.ur nav-link weak]
تبادلۂ خیال
[wiki-main-page.ur nav-link weak]
صفحۂ اول
[wiki-community.ur nav-link weak]
چوپال
[wiki-current-events.ur nav-link weak]
حالیہ واقعات
[wiki-recent-changes.ur nav-link weak]
حالیہ تبدیلیاں
[wiki-random-page.ur nav-link weak]
جستہ جستہ مطالعہ
[wiki-what-links.ur nav-link line]
مربوط صفحات
[wiki-related-changes.ur nav-link weak]
متعلقہ تبدیلیاں
[wiki-upload.ur nav-link weak]
فائل اپلوڈ کریں
[wiki-special-pages.ur nav-link weak]
خصوصی صفحات
[wiki-printable.ur nav-link line]
قابل طبع نسخہ
[wiki-permalink.ur nav-link weak]
مستقل ربط
[wiki-page-info.ur nav-link line]
معلومات صفحہ
[wiki-other-languages.ur nav-link weak]
دیگر زبانوں میں
[wiki-jump.ur nav-link head]
یہاں جائیں:
[wiki-log-in.ur login line]
کھاتہ کھولیں یا اندراج کریں
[wiki-account.ur login line]
کھاتہ کھولیں
[wiki-not-logged-in.ur login line]
داخل نہیں
[wiki-edited.ur site-footer line]
اس صفحہ میں آخری بار مورخہ *
[wiki-accessed.ur site-footer line]
اِس صفحہ تک # مرتبہ رسائی کی گئی
[wiki-retrieved.ur source-line line]
اخذ کردہ از * index.php *
[wiki-privacy.ur site-footer weak]
اخفائے راز کے اصول
[wiki-disclaimers.ur site-footer weak]
اظہار لا تعلقی
[wiki-edit.ur nav-link mark]
ترمیم
[wiki-jump-content.uz skip-link line]
Kontent qismiga oʻtish
[wiki-jump-navigation.uz skip-link line]
Navigatsiya qismiga oʻtish
[wiki-jump-search.uz skip-link line]
Qidirish qismiga oʻtish
[wiki-toggle-sidebar.uz nav-link line]
Yonqutini ochish/yopish
[wiki-view-history.uz nav-link weak]
Tarix
[wiki-view-source.uz nav-link weak]
Manbasini koʻrish
[wiki-menu.uz nav-link weak]
Navigatsiya
[wiki-personal-tools.uz nav-link line]
Shaxsiy uskunalar
[wiki-namespaces.uz nav-link weak]
Nomfazolar
[wiki-views.uz nav-link weak]
Qarashlar
[wiki-tools.uz nav-link weak]
Asboblar
[wiki-talk.uz nav-link weak]
Munozara
[wiki-main-page.uz nav-link weak]
Bosh sahifa
[wiki-community.uz nav-link weak]
Jamoa portali
[wiki-current-events.uz nav-link weak]
Joriy hodisalar
[wiki-recent-changes.uz nav-link weak]
Yangi oʻzgarishlar
[wiki-random-page.uz nav-link weak]
Tasodifiy sahifa
[wiki-what-links.uz nav-link line]
Bogʻliq sahifalar
[wiki-related-changes.uz nav-link weak]
Bogʻliq oʻzgarishlar
[wiki-upload.uz nav-link weak]
Fayl yuklash
[wiki-special-pages.uz nav-link weak]
Maxsus sahifalar
[wiki-printable.uz nav-link line]
Bosma uchun versiya
[wiki-permalink.uz nav-link weak]
Doimiy ishorat
[wiki-page-info.uz nav-link line]
Sahifa haqida maʼlumot
[wiki-other-languages.uz nav-link weak]
Boshqa tillarda
[wiki-jump.uz nav-link head]
Oʻtish:
[wiki-log-in.uz login line]
Kirish / Hisob yaratish
[wiki-account.uz login line]
Hisob yaratish
[wiki-not-logged-in.uz login line]
Siz tizimga kirmagansiz
[wiki-edited.uz site-footer line]
Bu sahifa oxirgi marta *
[wiki-accessed.uz site-footer line]
Bu sahifaga # marta murojaat qilingan.
[wiki-privacy.uz site-footer weak]
Maxfiylik siyosati
[wiki-disclaimers.uz site-footer weak]
Masʼuliyatdan voz kechish
[wiki-edit.uz nav-link mark]
tahrirlash
[wiki-jump-content.vi skip-link line]
Bước tới nội dung
[wiki-jump-navigation.vi skip-link line]
Bước tới điều hướng
[wiki-jump-search.vi skip-link line]
Bước tới tìm kiếm
[wiki-toggle-toc.vi nav-link line]
Đóng mở mục lục
[wiki-toggle-sidebar.vi nav-link line]
Bật/tắt thanh bên
[wiki-to-sidebar.vi nav-link weak]
chuyển sang thanh bên
[wiki-view-history.vi nav-link line]
Xem lịch sử
[wiki-view-source.vi nav-link weak]
Xem mã nguồn
[wiki-menu.vi nav-link line]
Bảng điều hướng
[wiki-personal-tools.vi nav-link line]
Công cụ cá nhân
[wiki-namespaces.vi nav-link weak]
Không gian tên
[wiki-variants.vi nav-link weak]
Biến thể
[wiki-views.vi nav-link weak]
Giao diện
[wiki-tools.vi nav-link weak]
Công cụ
[wiki-talk.vi nav-link weak]
Thảo luận
[wiki-main-page.vi nav-link weak]
Trang Chính
[wiki-community.vi nav-link weak]
Cộng đồng
[wiki-current-events.vi nav-link weak]
Tin tức
[wiki-recent-changes.vi nav-link weak]
Thay đổi gần đây
[wiki-random-page.vi nav-link weak]
Trang ngẫu nhiên
[wiki-what-links.vi nav-link line]
Các liên kết đến đây
[wiki-related-changes.vi nav-link weak]
Thay đổi liên quan
[wiki-upload.vi nav-link weak]
Tải lên tập tin
[wiki-special-pages.vi nav-link weak]
Trang đặc biệt
[wiki-printable.vi nav-link line]
Tải về bản in
[wiki-permalink.vi nav-link weak]
Liên kết thường trực
[wiki-page-info.vi nav-link line]
Thông tin trang
[wiki-other-languages.vi nav-link weak]
Ngôn ngữ khác
[wiki-jump.vi nav-link head]
Bước tới:
[wiki-log-in.vi login line]
Đăng nhập / Mở tài khoản
[wiki-account.vi login line]
Tạo tài khoản
[wiki-not-logged-in.vi login line]
Chưa đăng nhập
[wiki-edited.vi site-footer line]
Trang này được sửa đổi lần cuối vào *
[wiki-accessed.vi site-footer line]
Trang này đã được đọc # lần.
[wiki-retrieved.vi source-line line]
Lấy từ * index.php *
[wiki-privacy.vi site-footer weak]
Chính sách quyền riêng tư
[wiki-disclaimers.vi site-footer weak]
Lời phủ nhận
[wiki-edit.vi nav-link mark]
sửa
[wiki-jump-content.zh-hans skip-link weak]
跳转到内容
[wiki-jump-navigation.zh-hans skip-link weak]
跳转到导航
[wiki-jump-search.zh-hans skip-link weak]
跳转到搜索
[wiki-toggle-toc.zh-hans nav-link weak]
开关目录
[wiki-toggle-sidebar.zh-hans nav-link weak]
开关侧边栏
[wiki-to-sidebar.zh-hans nav-link weak]
移至侧栏
[wiki-view-history.zh-hans nav-link weak]
查看历史
[wiki-view-source.zh-hans nav-link weak]
查看源代码
[wiki-menu.zh-hans nav-link weak]
导航菜单
[wiki-personal-tools.zh-hans nav-link weak]
个人工具
[wiki-namespaces.zh-hans nav-link weak]
命名空间
[wiki-variants.zh-hans nav-link weak]
语言变体
[wiki-views.zh-hans nav-link weak]
查看
[wiki-tools.zh-hans nav-link weak]
工具
[wiki-talk.zh-hans nav-link weak]
讨论
[wiki-main-page.zh-hans nav-link weak]
首页
[wiki-community.zh-hans nav-link weak]
社群首页
[wiki-current-events.zh-hans nav-link weak]
新闻动态
[wiki-recent-changes.zh-hans nav-link weak]
最近更改
[wiki-random-page.zh-hans nav-link weak]
随机页面
[wiki-what-links.zh-hans nav-link weak]
链入页面
[wiki-related-changes.zh-hans nav-link weak]
相关更改
[wiki-upload.zh-hans nav-link weak]
上传文件
[wiki-special-pages.zh-hans nav-link weak]
特殊页面
[wiki-printable.zh-hans nav-link weak]
打印版本
[wiki-permalink.zh-hans nav-link weak]
固定链接
[wiki-page-info.zh-hans nav-link weak]
页面信息
[wiki-other-languages.zh-hans nav-link weak]
其他语言
[wiki-jump.zh-hans nav-link head]
跳转至：
[wiki-log-in.zh-hans login line]
登录/创建账号
[wiki-account.zh-hans login weak]
创建账号
[wiki-not-logged-in.zh-hans login weak]
未登录
[wiki-accessed.zh-hans site-footer line]
此页面已被访问过 # 次。
[wiki-retrieved.zh-hans source-line line]
检索自 * index.php *
[wiki-privacy.zh-hans site-footer weak]
隐私政策
[wiki-disclaimers.zh-hans site-footer weak]
免责声明
[wiki-edit.zh-hans nav-link mark]
编辑
[wiki-jump-content.zh-hant skip-link weak]
跳至內容
[wiki-jump-navigation.zh-hant skip-link weak]
跳至導覽
[wiki-jump-search.zh-hant skip-link weak]
跳至搜尋
[wiki-toggle-toc.zh-hant nav-link weak]
切換目次
[wiki-toggle-sidebar.zh-hant nav-link weak]
切換側欄
[wiki-to-sidebar.zh-hant nav-link weak]
移至側邊欄
[wiki-view-history.zh-hant nav-link weak]
檢視歷史
[wiki-view-source.zh-hant nav-link weak]
檢視原始碼
[wiki-menu.zh-hant nav-link weak]
導覽選單
[wiki-personal-tools.zh-hant nav-link weak]
個人工具
[wiki-namespaces.zh-hant nav-link weak]
命名空間
[wiki-variants.zh-hant nav-link weak]
變體
[wiki-views.zh-hant nav-link weak]
視圖
[wiki-talk.zh-hant nav-link weak]
討論
[wiki-main-page.zh-hant nav-link weak]
首頁
[wiki-community.zh-hant nav-link weak]
社群入口
[wiki-current-events.zh-hant nav-link weak]
新聞動態
[wiki-recent-changes.zh-hant nav-link weak]
近期變更
[wiki-random-page.zh-hant nav-link weak]
隨機頁面
[wiki-what-links.zh-hant nav-link weak]
連結至此的頁面
[wiki-related-changes.zh-hant nav-link weak]
相關變更
[wiki-upload.zh-hant nav-link weak]
上傳檔案
[wiki-special-pages.zh-hant nav-link weak]
特殊頁面
[wiki-printable.zh-hant nav-link weak]
可列印版
[wiki-permalink.zh-hant nav-link weak]
固定連結
[wiki-page-info.zh-hant nav-link weak]
頁面資訊
[wiki-other-languages.zh-hant nav-link weak]
其他語言
[wiki-jump.zh-hant nav-link head]
前往：
[wiki-log-in.zh-hant login line]
登入/建立帳號
[wiki-account.zh-hant login weak]
建立帳號
[wiki-not-logged-in.zh-hant login weak]
尚未登入
[wiki-accessed.zh-hant site-footer line]
此頁面已被存取過 # 次。
[wiki-retrieved.zh-hant source-line line]
取自 * index.php *
[wiki-privacy.zh-hant site-footer weak]
隱私權政策
[wiki-disclaimers.zh-hant site-footer weak]
免責聲明
[wiki-edit.zh-hant nav-link mark]
編輯
