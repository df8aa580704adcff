; Phrases that templates, newsrooms and plugins put around an article.
; Written by hand; no text of any page.  README explains the format.

[ad-slot template-marker line]
[ad_1]
[ad_2]
[ad_#]
[ad]
[matched_content]
[adinserter block=#]
[adrotate banner=#]
[the_ad id=#]
[rps]
[vc_row]
[ad-label ad-label line]
Advertisement
Advertisements
Advertisement - Continue Reading Below
Advertisement Continue reading the main story
Continue reading the main story
Story continues below advertisement
Story continues below
Article continues below advertisement
Scroll to continue
Sponsored links
Sponsored content
Report this ad
Skip advertisement
- Advertisement -
Loading advertisement
Adsense
Anzeige
Werbung
Publicité
La suite après la publicité
Publicidad
Publicidade
Continua después de la publicidad
Continua após a publicidade
Pubblicità
Advertentie
Reklama
Reklam
Реклама
Реклама на сайте
Διαφήμιση
Mainos
Annonce
Annons
Hirdetés
Reclamă
Publicitate
广告
廣告
広告
광고
إعلان
تبلیغات
Iklan
Quảng cáo

[source-link source-line line]
Source link
Source Link
Original source
Original article
Read the original article
Read the full article here
Read original article here
Read full article
Read the full story here
View source
Via source
Link to source
Click here to read the full article
This article was originally published on *
This post first appeared on *
This article first appeared on *
Originally published at *
Quelle anzeigen
Lien source
Enlace fuente
Link da fonte
[source-is source-line head]
Source :
Sources :
Source(s):
News source:
Image source:
Quelle:
Quellen:
Quelle -
Fuente:
Fuentes:
Fonte:
Fonti:
Bron:
Źródło:
Źródło zdjęć:
Źródło artykułu:
Источник:
Источники:
По материалам:
Джерело:
Πηγή:
Kaynak:
Källa:
Kilde:
Kilder:
Lähde:
Forrás:
Sursa:
Sursă:
Zdroj:
Vir:
Izvor:
Извор:
Източник:
来源：
文章来源：
新闻来源：
稿源：
來源：
資料來源：
出典：
ソース：
출처:
المصدر:
منبع:
Sumber:
Nguồn:

[photo-credit photo-credit head]
Photo:
Photos:
Photo by
Photo credit:
Photo credits:
Photo courtesy of
Photograph:
Photo Illustration:
Image:
Image credit:
Image credits:
Image courtesy of
Image copyright
Image caption
Picture:
Pictures:
Pic:
Credit:
Featured image:
Featured image via
Cover photo:
File photo:
Getty Images
Foto:
Fotos:
Fotocredit:
Bild:
Bildquelle:
Titelbild:
Bildnachweis:
Crédit photo :
Crédits photo :
Photo d'illustration :
Imagen:
Crédito:
Imagem:
Foto de
Foto door
Beeld:
Fot.
Zdjęcie:
Zdjęcia:
Фото:
Фото с сайта
Фотография:
Φωτό:
Φωτογραφία:
Fotoğraf:
图片来源：
图：
图源：
摄影：
照片：
写真：
사진:
عکس:
الصورة:
Ảnh:
[photo-tail photo-credit tail]
Photo:
Photos:
Photo credit:
Photo by
Image:
Image credit:
Picture:
Photograph:
Credit:
File photo
/Getty Images
Getty Images
Foto:
Bild:
Crédit photo :
Фото:
Fot.
Zdjęcie:
Φωτό:
图片来源：
写真：
사진:

[share share-bar line]
Share this:
Share this
Share this post
Share this article
Share this story
Share this page
Share on
Share via
Share it
Share with friends
Share with your friends
Spread the love
Spread the word
Like this:
Like Loading...
Like this
Share this: Twitter Facebook
Share on Facebook
Share on Twitter
Share on X
Share on LinkedIn
Share on Pinterest
Share on WhatsApp
Share on Reddit
Share on Tumblr
Share on Google+
Share on Email
Share by email
Share via Email
Share with Facebook
Share to Facebook
Share to Twitter
Share to Pinterest
Click to share on * (Opens in new window)
Click to email * (Opens in new window)
Click to print (Opens in new window)
Click to email this to a friend (Opens in new window)
Click to email a link to a friend (Opens in new window)
Opens in new window
(Opens in new window)
Email this
Email this article
Email this page
Email This BlogThis! Share to X Share to Facebook Share to Pinterest
BlogThis!
Print this
Print this page
Print this article
Print article
Print Friendly, PDF & Email
Printer friendly version
Printer-friendly version
Send to a friend
Send this to a friend
Tell a friend
E-mail to a friend
Email to a friend
Tweet this
Tweet about this on Twitter
Pin it
Pin It on Pinterest
Copy link
Copy URL
Link copied
Link copied to clipboard
Copied to clipboard
Follow us
Follow us on
Follow us on Facebook
Follow us on Twitter
Follow us on Instagram
Follow us on social media
Follow us on Google News
Follow Us on Social Media
Follow me on Twitter
Follow on Instagram
Like us on Facebook
Find us on Facebook
Join us on Facebook
Connect with us
Stay connected
Keep in touch
Get social
Save this story
Bookmark this page
Add to favorites
Bookmark the permalink.
Bookmark the permalink
Permalink
Shares
# Shares
# Share
# shares
# Views
# Likes
# likes
# Followers
# Retweets
# Tweets
Show more sharing options
Share options
Social sharing
Social Media
Artikel teilen
Diesen Artikel teilen
Diesen Beitrag teilen
Beitrag teilen
Seite teilen
Auf Facebook teilen
Auf Twitter teilen
Auf WhatsApp teilen
Per E-Mail teilen
Teilen auf
Teilen Sie diesen Artikel
Teilen mit:
Seite drucken
Artikel drucken
Artikel versenden
Gefällt mir:
Gefällt mir Wird geladen …
Folgen Sie uns
Folge uns
Folge uns auf
Folgen Sie uns auf
Klick, um * zu teilen
Klicken, um auf * zu teilen
Wird in neuem Fenster geöffnet
Partager
Partager cet article
Partager sur
Partager sur Facebook
Partager sur Twitter
Partager :
J’aime ça :
Envoyer à un ami
Imprimer cet article
Suivez-nous
Suivez-nous sur
Retrouvez-nous sur
Cliquez pour partager sur *
Compartir
Compartir en
Compartir en Facebook
Compartir en Twitter
Comparte esto:
Comparte
Compártelo
Me gusta esto:
Me gusta Cargando...
Haz clic para compartir en *
Síguenos
Síguenos en
Síguenos en redes sociales
Enviar por correo electrónico
Imprimir artículo
Compartilhar
Compartilhe
Compartilhe isso:
Compartilhe no Facebook
Compartilhar no Facebook
Clique para compartilhar no *
Siga-nos
Siga nossas redes sociais
Curtir isso:
Condividi
Condividi su
Condividi su Facebook
Condividi su Twitter
Condividi:
Condividi questo articolo
Mi piace:
Fai clic per condividere su *
Seguici
Seguici su
Seguici su Facebook
Invia ad un amico
Delen
Deel dit
Deel dit artikel
Deel dit bericht
Deel op Facebook
Deel via
Vind ik leuk:
Volg ons
Volg ons op
Klik om te delen met *
Udostępnij
Udostępnij:
Udostępnij na Facebooku
Podziel się
Podziel się na Facebooku
Podziel się:
Poleć znajomemu
Poleć artykuł
Wyślij znajomemu
Wyślij link
Lubię to:
Drukuj artykuł
Wersja do druku
Obserwuj nas
Śledź nas
Śledź nas na
Polub nas na Facebooku
Dołącz do nas na Facebooku
Поделиться
Поделиться в соцсетях
Поделиться новостью
Поделиться ссылкой
Поделитесь с друзьями
Поделись с друзьями
Поделиться:
Поделитесь
Рассказать друзьям
Подписывайтесь на нас
Подписывайтесь на наш Telegram-канал
Подписывайтесь на наш канал
Мы в соцсетях
Мы в социальных сетях
Читайте нас в
Версия для печати
Распечатать
Отправить другу
Отправить по почте
Код для блога
Поділитися
Поділитися:
Μοιραστείτε το
Κοινοποίηση
Κοινοποιήστε
Εκτύπωση
Ακολουθήστε μας
Ακολουθήστε μας στο Facebook
Ακολουθήστε μας στο Google News
Αποστολή με email
Στείλε σε φίλο
Paylaş
Bunu paylaş:
Facebook'ta Paylaş
Twitter'da Paylaş
Bizi takip edin
Dela
Dela artikeln
Dela på Facebook
Dela det här:
Följ oss
Del
Del artikel
Del på Facebook
Følg os
Følg oss
Jaa
Jaa artikkeli
Seuraa meitä
Sdílet
Sdílet na Facebooku
Megosztás
Distribuie
Distribuie pe Facebook
分享
分享到
分享到：
分享到微信
分享到微博
分享到QQ空间
打印
打印本页
打印本文
关闭窗口
【打印】【关闭】
加入收藏
复制链接
关注我们
推荐给朋友
字体：大中小
共有
シェア
シェアする
ツイート
フォローする
いいね:
友達に教える
印刷
공유
공유하기
페이스북으로 공유
شارك
مشاركة
شارك على فيسبوك
تابعنا
تابعونا
اشتراک گذاری
Bagikan
Bagikan ini:
Ikuti kami
Chia sẻ
Theo dõi chúng tôi
[share-head share-bar glue]
Share this:
Teilen mit:
Partager :
Comparte esto:
Compartilhe isso:
Condividi:
Delen:
Udostępnij:
Поделиться:
[network network word]
Facebook
Twitter
Instagram
Pinterest
LinkedIn
YouTube
WhatsApp
Telegram
Reddit
Tumblr
Viber
Skype
Flipboard
Mastodon
Bluesky
Threads
TikTok
Snapchat
Digg
Delicious
StumbleUpon
Messenger
VKontakte
Vk
Odnoklassniki
Вконтакте
ВКонтакте
Одноклассники
Телеграм
Фейсбук
Wykop
Xing
Google+
Blogger
Pocket
Weibo
Wechat
Line
Flickr
RSS
Email
E-Mail
Mail
Print
Tweet
Share
Copy
Link
X
Medium
Discord
Twitch
Vimeo
微信
微博
新浪微博
人人网
豆瓣
腾讯微博
开心网

[newsletter newsletter line]
Subscribe
Subscribe now
Subscribe Now
Subscribe today
Subscribe to our newsletter
Subscribe to our newsletters
Subscribe to newsletter
Subscribe to the newsletter
Subscribe to our mailing list
Subscribe to our channel
Subscribe to our YouTube channel
Subscribe to our RSS feed
Subscribe by email
Subscribe via Email
Subscribe to Blog via Email
Enter your email address to subscribe to this blog and receive notifications of new posts by email.
Enter your email address to follow this blog and receive notifications of new posts by email.
Join # other subscribers
Join # other followers
Join our newsletter
Join our mailing list
Newsletter
Newsletters
Newsletter sign up
Newsletter signup
Sign up for our newsletter
Sign up for our newsletters
Sign up for newsletter
Sign up for the newsletter
Sign up to our newsletter
Sign up for our free newsletter
Sign up for our daily newsletter
Sign up for our weekly newsletter
Sign up for email updates
Sign up for updates
Get our newsletter
Get the newsletter
Get the latest news delivered to your inbox
Get the latest news straight to your inbox
Get the latest updates
Get notified about new posts
Get updates
Your email address
Your e-mail address
Enter your email
Enter your email address
Enter your email address below
Email Address
Email address
No spam, unsubscribe at any time.
You can unsubscribe at any time.
We respect your privacy.
We respect your privacy. Unsubscribe at any time.
Unsubscribe at any time.
Notify me of follow-up comments by email.
Notify me of new posts by email.
Notify me of followup comments via e-mail
Notify me when new comments are added.
Thank you for subscribing!
Thanks for subscribing!
Thank you for signing up!
Thanks for signing up
By signing up, you agree to our *
By subscribing you agree to *
By clicking * you agree to *
By submitting your email, you agree to *
This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.
Newsletter abonnieren
Jetzt abonnieren
Jetzt Newsletter abonnieren
Zum Newsletter anmelden
Melden Sie sich für unseren Newsletter an
Newsletter-Anmeldung
Ihre E-Mail-Adresse
Abonnez-vous
Abonnez-vous à notre newsletter
S'abonner
S’inscrire à la newsletter
Inscrivez-vous à notre newsletter
Votre adresse e-mail
Suscríbete
Suscríbete a nuestro boletín
Suscríbete a nuestra newsletter
Suscríbase a nuestro boletín
Suscribirse
Recibe nuestras noticias
Assine
Assine nossa newsletter
Inscreva-se
Inscreva-se na nossa newsletter
Iscriviti alla newsletter
Iscriviti alla nostra newsletter
Abbonati
Schrijf je in voor onze nieuwsbrief
Inschrijven nieuwsbrief
Zapisz się do newslettera
Zapisz się na newsletter
Zamów newsletter
Подписаться
Подписаться на рассылку
Подписка на новости
Подпишитесь на рассылку
Подпишитесь на нашу рассылку
Εγγραφείτε στο newsletter
Εγγραφή στο newsletter
Bültenimize abone olun
Prenumerera på vårt nyhetsbrev
Tilmeld dig vores nyhedsbrev
Tilaa uutiskirje
Přihlásit se k odběru
订阅
订阅我们的新闻
メールマガジン
뉴스레터
اشترك في النشرة البريدية
Đăng ký nhận tin

[paywall paywall line]
You have # of this article left to read. The following is for subscribers only.
You have # of this article left to read.
You have # left to read. The rest is for subscribers only.
The following is for subscribers only.
The rest is for subscribers only.
This article is for subscribers only.
This content is for subscribers only.
This article is for paid subscribers
This content is for members only.
This is a subscriber-only article.
This story is for subscribers only
Subscribers only
For subscribers only
Subscriber only
Subscribers can read the full article
Subscribe to read the full article
Subscribe to continue reading
Subscribe to continue reading.
Subscribe for full access
Subscribe to unlock this article
Subscribe now to read the full story
Sign in to continue reading
Sign in to read the full article
Log in to continue reading
Log in to read the full article
Login to continue reading
Register to continue reading
Register for free to continue reading
Create a free account to continue reading
Already a subscriber? Log in
Already a subscriber? Log in.
Already a subscriber? Sign in
Already a subscriber?
Already a member? Sign in
Already a member? Log in
Already have an account? Log in
Already have an account? Sign in
Already have an account?
Not a subscriber?
Not a member yet?
You have # free articles left this month
You have # free articles remaining
You have reached your limit of free articles
You have reached your article limit
You've reached your monthly limit of free articles
This article is reserved for subscribers
This content is reserved for subscribers
To continue reading this article please *
To continue reading, please *
To read the full article, please *
To read more, please subscribe
Please log in to continue reading
Please subscribe to continue reading
Please enable JavaScript
Please enable JavaScript to view this page
Please enable JavaScript to view the comments powered by Disqus.
Please enable JavaScript to view the
comments powered by Disqus.
comments powered by Disqus
View the discussion thread.
Unlock this article
Start your free trial
Il vous reste # de cet article à lire. La suite est réservée aux abonnés.
Il vous reste # de cet article à lire.
La suite est réservée aux abonnés.
Article réservé aux abonnés
Cet article est réservé aux abonnés
Réservé aux abonnés
Déjà abonné ? Se connecter
Déjà abonné ? Connectez-vous
Weiterlesen mit *
Sie sind bereits Abonnent?
Bereits Abonnent?
Jetzt weiterlesen
Dieser Artikel ist nur für Abonnenten
Dieser Inhalt ist nur für Abonnenten
Contenido exclusivo para suscriptores
Este contenido es exclusivo para suscriptores
¿Ya eres suscriptor? Inicia sesión
Conteúdo exclusivo para assinantes
Já é assinante? Entre aqui
Contenuto riservato agli abbonati
Questo articolo è riservato agli abbonati
Sei già abbonato?
Al abonnee? Log in
Dit artikel is alleen voor abonnees
Pozostało # artykułu
Dostęp do treści jest płatny
Artykuł dostępny tylko dla prenumeratorów
Только для подписчиков
Материал доступен только подписчикам
Μόνο για συνδρομητές

[cookie cookie-notice line]
We use cookies
This site uses cookies
This website uses cookies
We use cookies on this site *
We use cookies on our website to give you the most relevant experience by remembering your preferences and repeat visits.
We use cookies to ensure that we give you the best experience on our website.
We use cookies to ensure that we give you the best experience on our website. If you continue to use this site we will assume that you are happy with it.
This website uses cookies to improve your experience.
This website uses cookies to improve your experience. We'll assume you're ok with this, but you can opt-out if you wish.
This site uses cookies to improve your experience.
This site uses Akismet to reduce spam. Learn how your comment data is processed.
This site uses Akismet to reduce spam. Learn how your comment data is processed
Learn how your comment data is processed
By continuing to use this site, you agree to *
By continuing to use our site, you agree to *
By using this site, you agree to *
By using our site, you agree to *
Privacy & Cookies: This site uses cookies. By continuing to use this website, you agree to their use.
To find out more, including how to control cookies, see here: Cookie Policy
Cookie Settings
Cookie settings
Cookie Preferences
Cookies Settings
Manage cookies
Manage Cookies
Manage consent
Manage Cookie Consent
Manage preferences
Manage options
Manage services
Manage Preferences
Your privacy choices
Your Privacy Choices
Do not sell my personal information
Do Not Sell My Personal Information
Do Not Sell or Share My Personal Information
Do not share my personal information
Accept all
Accept All
Accept all cookies
Accept All Cookies
Accept cookies
Accept & Close
Accept and close
Reject all
Reject All
Reject cookies
Deny
Decline
Allow all
Allow all cookies
Allow cookies
Allow selection
Save preferences
Save & Accept
Save settings
View preferences
Close and accept
Got it!
Got it
I agree
I accept
OK, I agree
Strictly necessary cookies
Strictly Necessary Cookies
Functional cookies
Performance cookies
Targeting cookies
Necessary cookies
Analytics cookies
Privacy Overview
Privacy Preference Center
Always active
Always Active
Always Enabled
The technical storage or access *
Cookie policy
Cookie Policy
Cookies policy
Cookie Notice
Cookie notice
Wir verwenden Cookies
Diese Website verwendet Cookies
Diese Seite verwendet Cookies
Diese Website benutzt Cookies. Wenn du die Website weiter nutzt, gehen wir von deinem Einverständnis aus.
Cookie-Einstellungen
Cookie Einstellungen
Alle akzeptieren
Alle Cookies akzeptieren
Alle ablehnen
Nur essenzielle Cookies akzeptieren
Auswahl speichern
Einstellungen speichern
Datenschutzeinstellungen
Ablehnen
Akzeptieren
Ce site utilise des cookies
Nous utilisons des cookies
Tout accepter
Tout refuser
Accepter tout
Accepter & Fermer
Continuer sans accepter
Gérer les cookies
Gestion des cookies
Paramétrer les cookies
Politique de cookies
Este sitio utiliza cookies
Este sitio web utiliza cookies
Utilizamos cookies
Aceptar todo
Aceptar todas
Aceptar cookies
Rechazar todo
Rechazar
Política de cookies
Configurar cookies
Este site utiliza cookies
Utilizamos cookies para *
Aceitar todos
Aceitar
Política de Cookies
Questo sito utilizza i cookie
Utilizziamo i cookie
Accetta tutti
Accetta
Rifiuta
Informativa sui cookie
Deze website maakt gebruik van cookies
Wij gebruiken cookies
Deze site gebruikt cookies
Alles accepteren
Accepteer alle cookies
Ta strona używa plików cookies
Ta strona korzysta z plików cookies
Strona korzysta z plików cookies
Nasza strona korzysta z plików cookies
Używamy plików cookies
Ten serwis wykorzystuje pliki cookies
Polityka cookies
Akceptuję
Zgadzam się
Rozumiem
Мы используем файлы cookie
Мы используем cookie
Сайт использует файлы cookie
Этот сайт использует cookie
Принять все
Принять
Χρησιμοποιούμε cookies
Αυτός ο ιστότοπος χρησιμοποιεί cookies
Αποδοχή όλων
Αποδοχή
Πολιτική cookies
Bu site çerez kullanmaktadır
Çerez Politikası
Vi använder cookies
Den här webbplatsen använder cookies
Acceptera alla
Dette nettstedet bruker informasjonskapsler
Vi bruger cookies
Accepter alle
Käytämme evästeitä
Hyväksy kaikki
Tento web používá soubory cookie
Přijmout vše
Ez a weboldal sütiket használ
Acest site folosește cookie-uri
我们使用cookie
クッキーを使用しています
すべて許可

; The consent dialog of the advertisers' framework (IAB Europe's TCF), which
; hundreds of thousands of sites print word for word.
[consent cookie-notice line]
We and our partners process data to provide:
List of Partners (vendors)
List of IAB Vendors
Store and/or access information on a device
Store and/or access information on a device # partners can use this purpose
Create profiles for personalised advertising
Create profiles to personalise content
Use profiles to select personalised advertising
Use profiles to select personalised content
Understand audiences through statistics or combinations of data from different sources
Ensure security, prevent and detect fraud, and fix errors
Save and communicate privacy choices
Match and combine data from other data sources
Identify devices based on information transmitted automatically
Use precise geolocation data # partners can use this special feature
Actively scan device characteristics for identification
Actively scan device characteristics for identification # partners can use this special feature
Personalised advertising and content, advertising and content measurement, audience research and services development
# partners can use this purpose
# partners can use this special feature
Consent Leg.Interest
Object to Legitimate Interests Remove Consent
Manage Consent Preferences
Confirm My Choices
Switch Label label
[consent-item cookie-notice weak]
We care about your privacy
We value your privacy
Ways we may use your data:
Use limited data to select advertising
Use limited data to select content
Measure advertising performance
Measure content performance
Develop and improve services
Deliver and present advertising and content
Link different devices
Use precise geolocation data
Manage Privacy Preferences
Cookie List
Vendors List
Social Media Cookies
Unclassified cookies

[byline byline byline]
by *
By *
Written by *
Posted by *
Published by *
Article by *
Story by *
Text by *
Report by *
Reported by *
Submitted by *
Added by *
Author: *
Authors: *
Author *
Reviewed by *
Fact checked by *
Medically reviewed by *
Edited by *
von *
Von *
Autor: *
Geschrieben von *
par *
Par *
Publié par *
Auteur : *
Rédigé par *
por *
Por *
Escrito por *
Publicado por *
Autor/a: *
di *
Di *
Pubblicato da *
Autore: *
door *
Door *
Geschreven door *
Auteur: *
Geplaatst door *
autor *
Dodał: *
Opublikowane przez *
Автор: *
Автор *
Опубликовал: *
Текст: *
Από *
Από τον *
Από την *
Συντάκτης: *
Γράφει ο *
Γράφει η *
Yazar: *
av *
Av *
af *
Af *
Skrevet av *
Kirjoittanut *
napsal *
Szerző: *
Scris de *
作者：*
记者：*
责任编辑：*
编辑：*
（责任编辑：*
责编：*
oleh *
Penulis: *
Tác giả: *

[posted-on dateline head]
Posted on
Posted at
Posted in
Posted:
Posted
Published on
Published at
Published:
Published
Publication date:
Updated:
Updated on
Updated at
Last updated:
Last updated on
Last updated
Last modified:
Last modified on
Last edited
Date posted:
Date:
First published
This entry was posted in
This entry was posted on
This post was posted in
Filed under:
Filed Under:
Filed under
Tagged:
Tagged with:
Tagged with
Tagged as:
Tagged
Tags:
Tag:
Topics:
Related Topics:
Category:
Categories:
Labels:
Keywords:
Reading time:
Read time:
Estimated reading time:
# min read
# mins read
# minute read
# minutes read
Veröffentlicht am
Veröffentlicht:
Veröffentlicht in
Erstellt am
Aktualisiert am
Aktualisiert:
Letzte Aktualisierung:
Stand:
Schlagwörter:
Schlagworte:
Kategorie:
Kategorien:
Lesezeit:
Publié le
Mis à jour le
Modifié le
Publié dans
Catégorie :
Catégories :
Mots-clés :
Temps de lecture :
Publicado el
Publicado en
Actualizado el
Actualizado:
Última actualización:
Etiquetas:
Etiquetado con
Categoría:
Categorías:
Tiempo de lectura:
Publicado em
Atualizado em
Última atualização:
Categoria:
Categorias:
Tempo de leitura:
Pubblicato il
Pubblicato in
Aggiornato il
Ultimo aggiornamento:
Etichette:
Categorie:
Tempo di lettura:
Geplaatst op
Gepubliceerd op
Laatst bijgewerkt:
Categorieën:
Data publikacji:
Data dodania:
Opublikowano:
Opublikowano
Dodano:
Dodano
Aktualizacja:
Ostatnia aktualizacja:
Utworzono:
Kategoria:
Kategorie:
Tagi:
Słowa kluczowe:
Опубликовано:
Опубликовано
Дата публикации:
Дата:
Добавлено:
Обновлено:
Размещено:
Просмотров:
Рубрика:
Рубрики:
Категория:
Категории:
Раздел:
Теги:
Метки:
Тэги:
Ключевые слова:
Время чтения:
Опубліковано:
Дата публікації:
Ημερομηνία δημοσίευσης:
Δημοσίευση:
Δημοσιεύθηκε:
Δημοσιεύτηκε:
Τελευταία ενημέρωση:
Ενημερώθηκε:
Ετικέτες:
Κατηγορία:
Κατηγορίες:
Yayınlanma:
Güncelleme:
Güncellenme:
Etiketler:
Kategori:
Publicerad:
Publicerad
Uppdaterad:
Udgivet
Opdateret
Publisert
Oppdatert
Julkaistu
Päivitetty
Publikováno:
Aktualizováno:
Štítky:
Címkék:
Publicat
Actualizat
Etichete:
发布时间：
发布日期：
更新时间：
发表时间：
时间：
日期：
标签：
关键词：
关键字：
分类：
浏览次数：
点击数：
阅读：
公開日：
更新日：
投稿日：
カテゴリー：
タグ：
입력
수정
تاريخ النشر:
آخر تحديث:
Diterbitkan
Kategori :

[related related-list list]
Related Articles
Related articles
Related Posts
Related posts
Related posts:
Related Stories
Related stories
Related News
Related Content
Related content
Related Links
Related Topics
Related Reading
Related items
Related Coverage
Related:
Related
Recommended for you
Recommended For You
Recommended
Recommended articles
Recommended stories
Recommended reading
Recommended posts
You may also like
You may also like:
You May Also Like
You might also like
You might also like:
You Might Also Like
You may like
You might like
You may also be interested in
You might also be interested in
You might also enjoy
You may also enjoy
You Might Be Interested In
Others also viewed
People also read
Readers also liked
Read next
Read Next
Up next
Up Next
What to read next
Next up
More from this author
More from author
More from the author
More by this author
More From *
More stories
More Stories
More articles
More news
More News
More headlines
More posts
More like this
More Like This
More on this story
More on this topic
More in *
Other articles
Other news
Other stories
Also read
Also see
See also:
Don't miss
Don’t Miss
Trending
Trending now
Trending Now
Trending stories
Trending articles
Trending News
Popular posts
Popular Posts
Popular articles
Popular stories
Popular now
Most popular
Most Popular
Most read
Most Read
Most viewed
Most Viewed
Most commented
Most shared
Most emailed
Top stories
Top Stories
Top news
Top articles
Top posts
Editor's picks
Editors' Picks
Editor’s Picks
Editor's choice
Featured
Featured articles
Featured posts
Featured stories
Latest news
Latest News
Latest articles
Latest Articles
Latest posts
Latest Posts
Latest stories
Latest Stories
Latest from *
Latest headlines
Latest updates
Latest videos
Recent articles
Recent news
Recent stories
Recently viewed
From around the web
From Around the Web
Around the web
Promoted stories
Sponsored stories
In other news
Must read
Must Read
Further reading on this site
Keep reading
Ähnliche Artikel
Ähnliche Beiträge
Ähnliche Themen
Verwandte Artikel
Verwandte Beiträge
Verwandte Themen
Weitere Artikel
Weitere Beiträge
Weitere Meldungen
Weitere Nachrichten
Weitere Themen
Mehr zum Thema
Mehr zum Thema:
Mehr Artikel
Mehr aus *
Das könnte Sie auch interessieren
Das könnte dich auch interessieren
Das könnte Ihnen auch gefallen
Das könnte dir auch gefallen
Lesen Sie auch
Auch interessant
Meistgelesen
Meist gelesen
Meistgelesene Artikel
Neueste Artikel
Neueste Beiträge
Neueste Nachrichten
Aktuelle Nachrichten
Beliebte Beiträge
Empfohlene Artikel
Articles similaires
Articles liés
Articles connexes
Articles récents
Sur le même sujet
Sur le même thème
À lire aussi
A lire aussi
Lire aussi
À lire également
Vous aimerez aussi
Vous aimerez peut-être
Vous pourriez aussi aimer
Cela pourrait vous intéresser
Les plus lus
Les articles les plus lus
Plus d'articles
Plus d'actualités
Dernières actualités
Dernières nouvelles
Derniers articles
Nos derniers articles
Artículos relacionados
Articulos relacionados
Entradas relacionadas
Noticias relacionadas
Contenido relacionado
Temas relacionados
Te puede interesar
También te puede interesar
Te podría interesar
Quizás te interese
Quizá te interese
También puede interesarle
Lea también
Lee también
Leer también
Más noticias
Más artículos
Más información
Más leídas
Lo más leído
Lo más visto
Las más leídas
Últimas noticias
Lo último
Entradas recientes
Artigos relacionados
Notícias relacionadas
Posts relacionados
Matérias relacionadas
Veja também
Leia também
Leia mais
Saiba mais
Você pode gostar
Você também pode gostar
Talvez você goste
Mais lidas
Mais notícias
Últimas notícias
Posts recentes
Articoli correlati
Articoli simili
Notizie correlate
Potrebbe interessarti
Potrebbe interessarti anche
Ti potrebbe interessare
Ti potrebbe interessare anche
Ti potrebbero interessare
Ti può interessare
Leggi anche
Leggi anche:
Altri articoli
Altre notizie
I più letti
Gli articoli più letti
Ultime notizie
Ultimi articoli
Articoli recenti
Gerelateerde artikelen
Gerelateerde berichten
Gerelateerd nieuws
Lees ook
Lees ook:
Lees meer
Lees verder
Misschien vind je dit ook leuk
Meer nieuws
Meest gelezen
Laatste nieuws
Zobacz także
Zobacz też
Zobacz również
Zobacz więcej
Czytaj także
Czytaj też
Czytaj również
Czytaj więcej
Przeczytaj także
Przeczytaj również
Przeczytaj też
Podobne artykuły
Podobne wpisy
Podobne tematy
Powiązane artykuły
Powiązane wpisy
Powiązane tematy
Polecamy
Polecane
Polecane artykuły
Warto przeczytać
Najczęściej czytane
Najpopularniejsze
Najnowsze
Najnowsze artykuły
Najnowsze wiadomości
Inne artykuły
Więcej na ten temat
Więcej z działu
Wasze komentarze
Ostatnie wpisy
Похожие статьи
Похожие записи
Похожие новости
Похожие материалы
Похожие темы
Читайте также
Читайте также:
Читать также
Читайте ещё
Читайте еще
Смотрите также
См. также
По теме
Материалы по теме
Новости по теме
Статьи по теме
Ещё по теме
Еще по теме
Вам может быть интересно
Возможно, вас заинтересует
Вам также может понравиться
Другие новости
Другие статьи
Другие материалы
Последние новости
Последние статьи
Последние записи
Свежие новости
Главные новости
Главное
Новости партнеров
Новости партнёров
Новости СМИ2
Популярное
Популярные статьи
Популярные новости
Самое читаемое
Самое популярное
Самые читаемые
Самое обсуждаемое
Лента новостей
Все новости
Новости дня
Рекомендуем
Рекомендуем прочитать
Схожі статті
Читайте також
Читайте також:
Схожі новини
Останні новини
Популярні новини
Σχετικά άρθρα
Σχετικα αρθρα
Σχετικές ειδήσεις
Σχετικά θέματα
Σχετικά
Διαβάστε επίσης
Διαβάστε ακόμα
Διαβάστε ακόμη
Διαβάστε περισσότερα
Δείτε επίσης
Δείτε ακόμα
Μπορεί να σας ενδιαφέρει
Περισσότερα
Περισσότερα άρθρα
Δημοφιλή
Δημοφιλή άρθρα
Τελευταία νέα
Τελευταίες ειδήσεις
Πρόσφατα άρθρα
Ροή ειδήσεων
Ροή Ειδήσεων
İlgili Haberler
İlgili yazılar
İlgili Yazılar
Benzer Haberler
Bunlar da ilginizi çekebilir
İlginizi çekebilir
Diğer haberler
Son haberler
Son dakika haberleri
En çok okunanlar
Çok okunanlar
Relaterade artiklar
Relaterat
Läs också
Läs även
Läs mer
Mest läst
Senaste nytt
Relaterede artikler
Relaterte artikler
Læs også
Les også
Læs mere
Les mer
Mest læste
Mest lest
Siste nytt
Seneste nyt
Lue myös
Lue lisää
Luetuimmat
Uusimmat
Související články
Mohlo by vás zajímat
Čtěte také
Nejčtenější
Podobné články
Súvisiace články
Kapcsolódó cikkek
Ez is érdekelheti
Legolvasottabb
Legfrissebb hírek
Articole similare
Articole recente
Citește și
Citeste si
Ultimele știri
Cele mai citite
Povezane vijesti
Pročitajte još
Свързани статии
Още по темата
Прочетете още
相关文章
相关新闻
相关报道
相关阅读
相关链接
相关专题
相关内容
相关推荐
推荐阅读
推荐文章
热门文章
热门推荐
热门新闻
热点新闻
热点推荐
最新文章
最新新闻
最新消息
图片新闻
精彩图片
精彩推荐
猜你喜欢
延伸阅读
更多新闻
更多文章
编辑推荐
新闻排行
点击排行
点击排行榜
今日要闻
网友评论
相關文章
相關新聞
延伸閱讀
熱門文章
最新文章
你可能也喜歡
関連記事
関連ニュース
関連リンク
関連投稿
おすすめ記事
人気記事
最新記事
こちらもおすすめ
あわせて読みたい
관련 기사
관련기사
추천 기사
많이 본 뉴스
최신 기사
인기 기사
مقالات ذات صلة
مواضيع ذات صلة
أخبار ذات صلة
اقرأ أيضا
اقرأ أيضاً
الأكثر قراءة
قد يعجبك أيضا
آخر الأخبار
مطالب مرتبط
اخبار مرتبط
Artikel Terkait
Berita Terkait
Baca juga
Baca Juga
Baca juga:
Terpopuler
Berita Terbaru
Bài viết liên quan
Tin liên quan
Tin mới nhất
Xem thêm
Có thể bạn quan tâm
[read-also related-list head]
READ
READ :
READ ALSO:
READ ALSO
READ MORE:
Read More:
READ NEXT:
Read also:
Also read:
Also Read:
ALSO READ:
ALSO READ
READ MORE |
See also:
SEE ALSO:
RELATED:
Related:
RELATED STORY:
RELATED ARTICLE:
DON'T MISS:
Don't miss:
MUST READ:
WATCH:
WATCH ALSO:
MORE:
Next:
Previous:
Next article:
Previous article:
Next Article
Previous Article
Next post:
Previous post:
Next Post:
Previous Post:
Lesen Sie auch:
Lesen Sie auch
Lesen Sie dazu auch:
LESEN SIE AUCH:
Auch interessant:
Mehr dazu:
Mehr zum Thema:
À lire aussi :
À LIRE AUSSI :
Lire aussi :
LIRE AUSSI :
Lire aussi
Lea también:
LEA TAMBIÉN:
Lee también:
Te puede interesar:
LEIA TAMBÉM:
Leia também:
Veja também:
LEGGI ANCHE:
Leggi anche:
LEES OOK:
Lees ook:
CZYTAJ TAKŻE:
Czytaj także:
Czytaj też:
Czytaj również:
Czytaj więcej:
Zobacz także:
Zobacz też:
Zobacz również:
Przeczytaj także:
Przeczytaj też:
Читайте также:
Читать также:
Смотрите также:
По теме:
Читайте также
ЧИТАЙТЕ ТАКОЖ:
Читайте також:
Διαβάστε επίσης:
Διαβάστε ακόμα:
Δείτε επίσης:
Läs också:
Läs även:
LÄS OCKSÅ:
LÆS OGSÅ:
Læs også:
Les også:
Lue myös:
ČTĚTE TAKÉ:
Čtěte také:
Citește și:
İLGİLİ HABER:
Baca juga:
BACA JUGA:
Xem thêm:
上一篇：
下一篇：
上一篇
下一篇
上一条：
下一条：
【相关阅读】
【相关新闻】
【延伸阅读】

[back-to-top skip-link line]
Back to top
Back to Top
Back to top button
Back to top of page
Back to the top
Return to top
Go to top
Top of page
To top
Scroll to top
Scroll up
Back to home
Back to homepage
Back to main page
Return to main page
Back to previous page
Skip to main content
Skip to primary content
Skip to secondary content
Skip to navigation
Skip to main navigation
Skip to search
Skip to footer
Skip to sidebar
Skip to primary sidebar
Skip navigation
Skip links
Jump to navigation
Jump to content
Jump to search
Jump to main content
Toggle navigation
Toggle menu
Toggle search
Toggle Side Panel
Toggle website search
Open menu
Close menu
Open main menu
Close main menu
Open search
Close search
Main menu
Main Menu
Main navigation
Main Navigation
Primary menu
Primary Menu
Mobile menu
Footer menu
Navigation
Navigation menu
Site navigation
Site Navigation
Post navigation
Posts navigation
Posts pagination
Primary navigation
Secondary navigation
You are here:
You are here
You are here: Home
Breadcrumb
Breadcrumbs
Zum Inhalt springen
Zum Hauptinhalt springen
Direkt zum Inhalt
Zum Seitenanfang
Nach oben
Nach oben scrollen
Seitenanfang
Zurück zur Startseite
Zurück zur Übersicht
Navigation überspringen
Hauptmenü
Beitragsnavigation
Sie sind hier:
Sie befinden sich hier:
Aller au contenu
Aller au contenu principal
Passer au contenu
Retour en haut
Haut de page
Retour à l'accueil
Vous êtes ici :
Vous êtes ici
Navigation des articles
Navigation de l’article
Saltar al contenido
Ir al contenido
Pasar al contenido principal
Ir arriba
Volver arriba
Volver al inicio
Navegación de entradas
Está aquí:
Usted está aquí
Pular para o conteúdo
Ir para o conteúdo
Ir para o conteúdo principal
Voltar ao topo
Navegação de Post
Vai al contenuto
Salta al contenuto
Salta al contenuto principale
Torna su
Torna in alto
Torna alla home
Navigazione articoli
Ga naar de inhoud
Naar de inhoud springen
Overslaan en naar de inhoud gaan
Terug naar boven
Naar boven
Berichtnavigatie
Przejdź do treści
Przejdź do głównej treści
Przejdź do menu
Przejdź do wyszukiwarki
Do góry
Powrót do góry
Wróć do góry
Na górę strony
Na górę
Powrót do strony głównej
Strona główna
Jesteś tutaj:
Nawigacja wpisu
Перейти к содержимому
Перейти к основному содержанию
Перейти к контенту
Наверх
Вверх
К началу страницы
Вернуться наверх
Вы здесь:
Вы находитесь здесь
На главную
Навигация по записям
Μετάβαση στο περιεχόμενο
Μετάβαση στο κύριο περιεχόμενο
Επιστροφή στην κορυφή
Αρχική σελίδα
Βρίσκεστε εδώ:
İçeriğe geç
İçeriğe atla
Yukarı çık
Hoppa till innehåll
Till toppen
Hop til indhold
Hopp til innhold
Til toppen
Siirry sisältöön
Přejít k obsahu
Přejít na obsah
Nahoru
Ugrás a tartalomra
Sari la conținut
跳至内容
跳转到主要内容
返回顶部
回到顶部
回顶部
返回首页
返回列表
您的位置：
当前位置：
您现在的位置：
您所在的位置：
跳到主要內容
コンテンツへスキップ
本文へ移動
ページトップへ
トップへ戻る
ページの先頭へ
본문 바로가기
맨 위로
Skip to content ↓
التخطي إلى المحتوى
Lompat ke konten
[you-are-here breadcrumb head]
You are here:
Sie sind hier:
Vous êtes ici :
Está aquí:
Usted está aquí:
Jesteś tutaj:
Jesteś tu:
Вы здесь:
Вы находитесь здесь:
Βρίσκεστε εδώ:
Buradasınız:
Home >
Home »
Home ›
Home /
Home ::
Home →
Startseite >
Startseite »
Startseite ›
Accueil >
Accueil »
Accueil ›
Inicio >
Inicio »
Início »
Início >
Strona główna >
Strona główna »
Główna »
Главная »
Главная >
Главная /
Αρχική »
Αρχική >
Anasayfa >
当前位置：
您现在的位置：
您所在的位置：
您的位置：
您當前的位置：
首页 >
首页 >>
ホーム >
[crumb crumb crumb]
Home
HomeNews
HomeWorld
HomeBlog
HomePolitics
HomeBusiness
HomeSports
HomeTechnology
HomeHealth
HomeEntertainment
HomeUncategorized
Startseite
Accueil
Inicio
Início
Strona główna
Главная
Αρχική

[comment-meta comment-meta line]
Comments are closed
Comments (#)
Comment (#)
# Comments
# comments
# Comment
# Responses
# Response
# Replies
# Reply
# thoughts on *
One thought on *
# Responses to *
# Comments on *
# comments so far
# comment so far
# Comments so far
Post a comment
Post a Comment
Post Comment
Post your comment
Post new comment
Post your Comment
Add a comment
Add a Comment
Add comment
Add Comment
Add your comment
Add your comments
Add new comment
Add New Comment
Write a comment
Write a comment...
Write a Comment
Leave your comment
Leave a comment on this post
Leave a Reply Cancel reply
Leave a Comment Cancel Reply
Leave a Comment Cancel reply
Cancel Reply
Join the discussion
Join the conversation
Join the Conversation
Start the conversation
Be the first to comment
Be the first to comment!
Be the first to comment on *
Be the first to like this.
Be the first to review *
View Comments
View comments
View all comments
View all # comments
Show comments
Show all comments
Hide comments
Load comments
Load more comments
Read comments
Read all comments
Read the comments
See all comments
Newest comments
Oldest comments
Sort by newest
Sort by oldest
Report comment
Report abuse
Report this comment
Report as inappropriate
Flag as inappropriate
Flag this comment
Link to this comment
Reply to this comment
Reply to this
Reply to *
Log in or register to post comments
Login or register to post comments
Login to post comments
Log in to comment
Login to comment
Sign in to comment
You must be logged in to post a comment.
You must be logged in to post a comment
You must be logged in to comment.
You must be logged in to leave a reply.
You need to be logged in to comment
Please log in to comment
Please login to comment
Please sign in to comment
Please enter your comment!
Please enter your name here
Please enter your email address here
You have entered an incorrect email address!
Comment on this article
Comments on this entry are closed.
Comments for this post are closed
Trackbacks
Trackback URL
Trackback URI
TrackBack URL for this entry:
Your name
Your Name
Your name
Your email
Your Email
Your Message
Your message
Your review
Your rating
Your email address will not be published
Your e-mail address will not be published
Your e-mail will not be published.
Email (will not be published)
E-mail (will not be published)
E-mail (not published)
Email (required)
Name (required)
Mail (required)
Website (optional)
Required fields
indicates required
Mandatory field
Fields marked with an asterisk are required
Submit comment
Save my name, email, and website in this browser for the next time I comment.
Save my name, email, and website in this browser for the next time I comment
Save my name and email in this browser for the next time I comment.
You may use these HTML tags and attributes: *
You can use these HTML tags *
XHTML: You can use these tags: *
Allowed tags: *
Comment Policy
Comments Policy
Comment moderation is in use.
All comments are moderated
Comments will be approved before showing up.
Please note, comments must be approved before they are published
Enter your comment here...
Fill in your details below or click an icon to log in:
You are commenting using your WordPress.com account.
You are commenting using your Facebook account.
You are commenting using your Twitter account.
You are commenting using your Google account.
Email (required) (Address never made public)
Type the characters you see in the picture above.
Enter the characters you see
CAPTCHA
This question is for testing whether you are a human visitor and to prevent automated spam submissions.
Kommentar schreiben
Kommentar hinzufügen
Kommentar verfassen
Kommentar abgeben
Kommentare (#)
# Kommentare
# Kommentar
Kommentare anzeigen
Alle Kommentare anzeigen
Schreibe einen Kommentar
Schreibe einen Kommentar Antwort abbrechen
Hinterlasse einen Kommentar
Einen Kommentar schreiben
Ihr Kommentar
Kommentar melden
Pflichtfeld
Antwort abbrechen
Diese Seite verwendet Akismet, um Spam zu reduzieren. Erfahre, wie deine Kommentardaten verarbeitet werden.
Erfahre mehr darüber, wie deine Kommentardaten verarbeitet werden
Ajouter un commentaire
Laisser un commentaire
Laisser un commentaire Annuler la réponse
Laissez un commentaire
Poster un commentaire
Publier un commentaire
Écrire un commentaire
Réagir
# commentaires
# commentaire
Commentaires (#)
Voir les commentaires
Votre commentaire
Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.
Ce site utilise Akismet pour réduire les indésirables. *
Deja un comentario
Deja una respuesta
Deja una respuesta Cancelar respuesta
Deja un comentario Cancelar respuesta
Dejar un comentario
Añadir comentario
Añadir nuevo comentario
Agregar un comentario
Escribe un comentario
Comentarios (#)
# comentarios
# comentario
Ver comentarios
Guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente.
Este sitio usa Akismet para reducir el spam. *
Deixe um comentário
Deixe uma resposta
Deixe uma resposta Cancelar resposta
Deixe um comentário Cancelar resposta
Deixe seu comentário
Comentários (#)
# comentários
Comente
Salvar meus dados neste navegador para a próxima vez que eu comentar.
Este site utiliza o Akismet para reduzir spam. *
Lascia un commento
Lascia un commento Annulla risposta
Lascia una risposta
Aggiungi un commento
Scrivi un commento
Commenti (#)
# commenti
# commento
Reageer
Plaats een reactie
Geef een reactie
Geef een reactie Reactie annuleren
Laat een reactie achter
Reacties (#)
# reacties
Dodaj komentarz
Dodaj komentarz Anuluj pisanie odpowiedzi
Dodaj swój komentarz
Dodaj nowy komentarz
Dodaj opinię
Skomentuj
Skomentuj artykuł
Napisz komentarz
Komentarze (#)
Komentarze
# komentarzy
# komentarze
# komentarz
Wszystkie komentarze
Zobacz wszystkie komentarze
Zobacz komentarze
Brak komentarzy
Zgłoś nadużycie
Zgłoś do moderacji
Zaloguj się, aby dodać komentarz
Zaloguj się aby skomentować
Twój komentarz
Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone
Добавить комментарий
Добавить комментарий Отменить ответ
Добавить свой комментарий
Оставить комментарий
Оставьте комментарий
Оставьте свой комментарий
Оставить отзыв
Написать комментарий
Напишите комментарий
Комментировать
Прокомментировать
Комментарии
Комментарии (#)
Комментарии:
Комментариев:
# комментариев
# комментария
# комментарий
Все комментарии
Показать комментарии
Нет комментариев
Комментариев нет
Комментариев пока нет
Комментарии закрыты
Ваш комментарий
Ваше имя
Ваше имя:
Ваш e-mail
Ваш адрес email не будет опубликован. Обязательные поля помечены
Обязательные поля помечены
Только зарегистрированные пользователи могут оставлять комментарии
Для комментирования необходимо *
Авторизуйтесь, чтобы оставить комментарий
Войдите, чтобы оставить комментарий
Пожаловаться
Залишити коментар
Додати коментар
Коментарі
Προσθήκη σχολίου
Προσθέστε σχόλιο
Προσθήκη νέου σχολίου
Σχολιάστε
Σχόλια
Σχόλια (#)
# σχόλια
# Σχόλια
Αφήστε ένα σχόλιο
Αφήστε μια απάντηση
Αφήστε μια απάντηση Ακύρωση απάντησης
Αφήστε το σχόλιό σας
Γράψτε ένα σχόλιο
Δεν υπάρχουν σχόλια
Η ηλ. διεύθυνσή σας δεν δημοσιεύεται. Τα υποχρεωτικά πεδία σημειώνονται με
Yorum yap
Yorum Yaz
Yorumunuzu yazın
Bir yanıt yazın
Bir cevap yazın
# yorum
Yorumlar
Lämna ett svar
Lämna en kommentar
Skriv en kommentar
Kommentera
Kommentarer
# kommentarer
Læg en kommentar
Skriv et svar
Legg igjen en kommentar
Legg igjen en kommentar Avbryt svar
Jätä kommentti
Kommentit
# kommenttia
Vastaa
Napsat komentář
Přidat komentář
Zanechat odpověď
Szólj hozzá
Hozzászólások
Vélemény, hozzászólás?
Lasă un răspuns
Lasă un comentariu
Adaugă comentariu
Lasă un răspuns Anulează răspunsul
发表评论
发表评论 取消回复
我要评论
评论 (#)
# 条评论
查看评论
查看全部评论
网友评论
暂无评论
还没有评论
登录后才能评论
匿名发表
文明上网理性发言
發佈留言
發表評論
發表迴響
コメントを残す
コメントする
コメントを残す コメントをキャンセル
コメント (#)
# 件のコメント
댓글
댓글 #
댓글쓰기
댓글 남기기
답글 남기기
اترك تعليقا
اترك تعليقاً
أضف تعليق
اترك رد
التعليقات
دیدگاهتان را بنویسید
ارسال نظر
نظرات
Tinggalkan Balasan
Tinggalkan komentar
Tulis Komentar
Để lại bình luận
Bình luận
Để lại một bình luận

[footer site-footer line]
All rights reserved
All rights reserved.
All Rights Reserved
All Rights Reserved.
Copyright * All rights reserved.
Copyright © # * All rights reserved
Copyright © #
Copyright © # *
Copyright #
Copyright # *
Copyright © *
Copyright (c) # *
(c) # *
© # *
© #
© Copyright # *
© * All rights reserved
© * #
* All rights reserved.
* All Rights Reserved
Powered by *
Proudly powered by *
Theme by *
Designed by *
Design by *
Web design by *
Website by *
Site by *
Hosted by *
Developed by *
Blog at WordPress.com.
Create a free website or blog at WordPress.com.
Powered by Blogger.
Terms of use
Terms of Use
Terms of service
Terms of Service
Terms and conditions
Terms and Conditions
Terms & Conditions
Terms Of Use
Terms
Privacy policy
Privacy Policy
Privacy Notice
Privacy Statement
Privacy and cookies
Privacy
Legal notice
Legal Notice
Legal Disclaimer
Disclaimer
Disclosure
Accessibility
Accessibility Statement
Imprint
Contact us
Contact Us
Contact
About us
About Us
About
About me
About Me
Advertise
Advertise with us
Advertise With Us
Advertise with Us
Advertising
Careers
Jobs
Press
Press Room
Help
Help Center
Help Centre
Support
FAQ
FAQs
Sitemap
Site map
Site Map
Feedback
Send feedback
RSS
RSS feed
RSS Feed
RSS feeds
RSS Feeds
Site Index
Mobile version
Desktop version
View mobile version
View desktop site
View Full Site
Full site
Corrections
Corrections Policy
Ethics Policy
Editorial policy
Editorial Policy
Write for us
Write For Us
Submit a tip
Send us a tip
Terms of Sale
Ad choices
AdChoices
Your Ad Choices
Follow Us
Alle Rechte vorbehalten
Alle Rechte vorbehalten.
Impressum
Datenschutz
Datenschutzerklärung
Nutzungsbedingungen
AGB
Kontakt
Über uns
Haftungsausschluss
Mediadaten
Karriere
Tous droits réservés
Tous droits réservés.
Mentions légales
Politique de confidentialité
Conditions d'utilisation
Conditions générales d'utilisation
Conditions générales de vente
Plan du site
Nous contacter
Contactez-nous
Qui sommes-nous
Qui sommes-nous ?
À propos
Données personnelles
Todos los derechos reservados
Todos los derechos reservados.
Aviso legal
Aviso Legal
Política de privacidad
Política de Privacidad
Términos y condiciones
Términos de uso
Condiciones de uso
Mapa del sitio
Contacto
Contáctanos
Contáctenos
Quiénes somos
Sobre nosotros
Acerca de
Publicidad en *
Todos os direitos reservados
Todos os direitos reservados.
Política de privacidade
Política de Privacidade
Termos de uso
Termos de Uso
Mapa do site
Contato
Fale conosco
Quem somos
Sobre nós
Tutti i diritti riservati
Tutti i diritti riservati.
Note legali
Informativa privacy
Informativa sulla privacy
Contatti
Chi siamo
Mappa del sito
Lavora con noi
Alle rechten voorbehouden
Alle rechten voorbehouden.
Algemene voorwaarden
Privacybeleid
Privacyverklaring
Over ons
Colofon
Wszelkie prawa zastrzeżone
Wszelkie prawa zastrzeżone.
Wszystkie prawa zastrzeżone
Polityka prywatności
Polityka Prywatności
Regulamin
Regulamin serwisu
Regulamin portalu
Mapa strony
Mapa serwisu
O nas
O serwisie
Redakcja
Reklama w serwisie
Ochrona prywatności
Prywatność
Pomoc
Praca
Все права защищены
Все права защищены.
Политика конфиденциальности
Пользовательское соглашение
Правила использования
Условия использования
Карта сайта
О нас
О проекте
О сайте
О компании
О редакции
Редакция
Контакты
Обратная связь
Рекламодателям
Размещение рекламы
Вакансии
Помощь
При использовании материалов *
При перепечатке *
При цитировании *
Перепечатка материалов *
Полное или частичное *
Всі права захищені
Контакти
Με επιφύλαξη παντός δικαιώματος
Όροι χρήσης
Όροι Χρήσης
Πολιτική απορρήτου
Πολιτική Απορρήτου
Προσωπικά δεδομένα
Επικοινωνία
Ταυτότητα
Ποιοι είμαστε
Διαφημιστείτε
Διαφήμιση στο *
Tüm hakları saklıdır
Tüm hakları saklıdır.
Gizlilik Politikası
Kullanım Koşulları
Hakkımızda
İletişim
Künye
Alla rättigheter förbehållna
Om oss
Kontakta oss
Integritetspolicy
Om os
Kontakt os
Privatlivspolitik
Alle rettigheder forbeholdes
Alle rettigheter reservert
Personvern
Kontakt oss
Kaikki oikeudet pidätetään
Tietosuojaseloste
Yhteystiedot
Všechna práva vyhrazena
Ochrana osobních údajů
Podmínky použití
Minden jog fenntartva
Adatvédelem
Impresszum
Kapcsolat
Toate drepturile rezervate
Politica de confidențialitate
Termeni și condiții
版权所有
版权声明
关于我们
联系我们
联系方式
网站地图
广告服务
招聘信息
法律声明
免责声明
诚聘英才
隐私政策
人才招聘
友情链接
设为首页
网站简介
版權所有
關於我們
聯絡我們
隱私權政策
服務條款
お問い合わせ
プライバシーポリシー
利用規約
会社概要
サイトマップ
運営会社
特定商取引法に基づく表記
이용약관
개인정보처리방침
개인정보취급방침
회사소개
저작권자 *
무단전재 및 재배포 금지
جميع الحقوق محفوظة
سياسة الخصوصية
اتصل بنا
من نحن
تماس با ما
درباره ما
Hubungi Kami
Tentang Kami
Kebijakan Privasi
Pedoman Media Siber
Liên hệ
Giới thiệu
[publisher publisher-line line]
Our Standards: The Thomson Reuters Trust Principles.
Our Standards: The Thomson Reuters Trust Principles
(This story has not been edited by * staff and is auto-generated from a syndicated feed.)
(This story has not been edited by * and is published from a syndicated feed.)
(Except for the headline, this story has not been edited by * staff and is published from a syndicated feed.)
This story has been published from a wire agency feed without modifications to the text.
This story has been published from a wire agency feed without modifications to the text. Only the headline has been changed.
Disclaimer: This story is auto-aggregated by a computer program and has not been created or edited by *
This material may not be published, broadcast, rewritten, or redistributed.
This material may not be published, broadcast, rewritten or redistributed.
Copyright # The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.
The Associated Press. All rights reserved.
Click here for more *
Click here to subscribe
Download our app
Download the app
Get the app
Get our app
Download on the App Store
Get it on Google Play
Available on the App Store
Have a tip? *
Got a tip? *
Send news tips to *
Licensing Rights
Acquire Licensing Rights
Purchase Licensing Rights
, opens new tab
opens new tab

[login login line]
Log in
Login
Log In
Log out
Logout
Sign in
Sign In
Sign up
Sign Up
Sign out
Sign in / Join
Sign in Sign up
Sign in or sign up
Sign in to your account
Login / Register
Log in / Register
Login or Register
Log in or sign up
Login to your account
Log into your account
Register
Register now
My account
My Account
Your account
Create account
Create an account
Create account Log in
Create a free account
Forgot password?
Forgot Password?
Forgot your password?
Forgot your password? Get help
Lost your password?
Password recovery
Recover your password
Reset password
A password will be e-mailed to you.
A password will be emailed to you.
Welcome! Log into your account
your username
your password
your email
Username or Email Address
Username or email *
Remember me
Keep me logged in
Keep me signed in
Stay signed in
Continue with Google
Continue with Facebook
Sign in with Google
Sign in with Facebook
Log in with Facebook
Log in with Google
New user? Register
Not a member? *
Don't have an account? Sign up
Don't have an account?
Anmelden
Einloggen
Registrieren
Passwort vergessen?
Angemeldet bleiben
Mein Konto
Noch kein Konto?
Se connecter
Connexion
S'inscrire
Mot de passe oublié ?
Mon compte
Créer un compte
Iniciar sesión
Registrarse
¿Olvidaste tu contraseña?
¿Has olvidado tu contraseña?
Mi cuenta
Crear cuenta
Entrar
Cadastre-se
Minha conta
Esqueceu sua senha?
Esqueci minha senha
Accedi
Registrati
Password dimenticata?
Inloggen
Registreren
Wachtwoord vergeten?
Mijn account
Zaloguj się
Zaloguj
Zarejestruj się
Rejestracja
Nie pamiętasz hasła?
Przypomnij hasło
Zapomniałem hasła
Moje konto
Войти
Вход
Вход на сайт
Вход / Регистрация
Регистрация
Зарегистрироваться
Забыли пароль?
Запомнить меня
Личный кабинет
Выход
Σύνδεση
Είσοδος
Εγγραφή
Ξεχάσατε τον κωδικό σας;
Giriş Yap
Giriş
Üye Ol
Şifremi unuttum
Logga in
Glömt lösenord?
Log ind
Logg inn
Kirjaudu
Kirjaudu sisään
Přihlásit se
Registrace
Bejelentkezés
Regisztráció
Autentificare
登录
注册
登录 注册
用户名
密码
忘记密码
忘记密码？
找回密码
会员登录
免费注册
登入
註冊
ログイン
新規登録
会員登録
로그인
회원가입
تسجيل الدخول
ورود
Masuk
Daftar
Đăng nhập
Đăng ký

[nav nav-link line]
Home page
Homepage
Read more
Read More
Read more...
Read more »
Read More »
Read more about *
Learn more
Learn More
Learn more about *
See more
See all
See All
Show more
Show More
Show less
Show all
View more
View More
View all
View All
View all posts
View all posts by *
View full profile
View my complete profile
View profile
View cart
View Cart
Load more
Load More
Load more posts
Loading...
Loading…
Loading
Please wait...
Click here
Click here to *
Click to enlarge
Click image to enlarge
Continue reading
Continue reading *
Continue Reading
Find out more
More info
More information
More details
More...
More »
Previous article
Next article
Previous
Next
Previous Story
Next Story
Previous post
Next post
Previous page
Next page
Previous Next
Next »
« Previous
« Prev
« Prev Next »
Prev
Prev Next
« Older Entries
Older Entries
Newer Entries
Older Posts
Older posts
Newer Posts
Newer posts
Older Post
Newer Post
Newer Post Home Older Post
First Last
Page # of #
# of #
Go to page
Go to next page
Jump to page
Back
Go back
Close
Close this window
Close window
Close this dialog
Dismiss
Cancel
Submit
Submit Search
Search
Search...
Search this site
Search this blog
Search this website
Search for:
Search for...
Search the site
Search the archives
Search form
Search results for *
Advanced search
Advanced Search
Search Site
Select Language
Select a language
Choose your language
Language
Select category
Select Category
Select Month
Choose a language
Change language
Filter by
Sort by
Sort by:
Tags
Archives
Archive
Categories
Blog Archive
Blogroll
Popular tags
Tag cloud
Tag Cloud
Recent Posts
Recent posts
Recent Comments
Recent comments
Recent entries
Recent Entries
Add to cart
Add to Cart
Add to basket
Add to bag
Add to wishlist
Add to Wishlist
Add to compare
Buy now
Buy Now
Shop now
Shop Now
Shop all
Checkout
Shopping cart
Shopping Cart
Your cart
Your cart is empty
Your cart is currently empty.
No products in the cart.
Cart
Wishlist
Quick view
Quick View
Out of stock
Sold out
In stock
Select options
Book now
Book Now
Get started
Get Started
Get a quote
Get in touch
Get directions
Donate
Donate now
Donate Now
Watch now
Listen now
Play video
Play Video
Watch video
Download PDF
Download
Print
Email
Expand
Collapse
Show menu
Menu
Menu Close
Show navigation
Hide navigation
Enlarge this image
Toggle caption
Hide caption
Toggle more options
Download Embed
Embed
Transcript
Follow
Following
Unfollow
Mute
Subscribe to this thread
Table of contents [hide]
Quick links
Quick Links
Useful links
Useful Links
Links
External links on this site
Weiterlesen
Mehr erfahren
Mehr lesen
Mehr anzeigen
Alle anzeigen
Alle ansehen
Zurück
Weiter
Vorheriger Beitrag
Nächster Beitrag
Vorheriger Artikel
Nächster Artikel
Suche
Suchen
Suche nach:
Menü
Schließen
Archiv
Kategorien
Startseite
In den Warenkorb
Warenkorb
Zur Kasse
Jetzt kaufen
Lire la suite
En savoir plus
Voir plus
Voir tout
Voir tous les articles
Article précédent
Article suivant
Précédent
Suivant
Rechercher
Recherche
Rechercher :
Fermer
Accueil
Ajouter au panier
Mon panier
Panier
Leer más
Seguir leyendo
Ver más
Ver todo
Ver todos
Saber más
Anterior
Siguiente
Artículo anterior
Artículo siguiente
Buscar
Buscar:
Cerrar
Inicio
Añadir al carrito
Añadir al carro
Carrito
Continue lendo
Ler mais
Ver mais
Ver todos os posts
Próximo
Pesquisar
Pesquisar por:
Fechar
Início
Adicionar ao carrinho
Leggi tutto
Leggi di più
Continua a leggere
Scopri di più
Mostra di più
Vedi tutti
Precedente
Successivo
Articolo precedente
Articolo successivo
Cerca
Cerca:
Chiudi
Aggiungi al carrello
Carrello
Verder lezen
Meer lezen
Meer informatie
Bekijk meer
Vorige
Volgende
Zoeken
Zoeken naar:
Sluiten
In winkelwagen
Winkelwagen
Czytaj dalej
Więcej
Więcej »
więcej
Czytaj więcej »
Pokaż więcej
Zobacz wszystkie
Poprzedni
Następny
Poprzedni artykuł
Następny artykuł
poprzednia
następna
Szukaj
Wyszukaj
Szukaj:
Zamknij
Dodaj do koszyka
Koszyk
Powrót
Wstecz
Читать далее
Читать дальше
Читать полностью
Подробнее
Подробнее...
Далее
Далее...
Ещё
Показать ещё
Показать еще
Загрузить ещё
Все материалы
Назад
Вперед
Вперёд
Предыдущая
Следующая
Предыдущая статья
Следующая статья
Предыдущая запись
Следующая запись
Поиск
Поиск по сайту
Найти
Искать
Закрыть
Меню
Главная
В корзину
Добавить в корзину
Корзина
Купить
Читати далі
Докладніше
Пошук
Διαβάστε περισσότερα »
Δείτε περισσότερα
Περισσότερα »
Επόμενο
Προηγούμενο
Επόμενο άρθρο
Προηγούμενο άρθρο
Αναζήτηση
Αναζήτηση για:
Κλείσιμο
Αρχική
Μενού
Προσθήκη στο καλάθι
Καλάθι
Devamını oku
Devamı
Daha fazla
Önceki
Sonraki
Önceki Haber
Sonraki Haber
Ara
Anasayfa
Ana Sayfa
Kapat
Sepete ekle
Sök
Stäng
Nästa
Föregående
Visa mer
Søg
Søk
Luk
Lukk
Næste
Neste
Forrige
Vis mere
Vis mer
Hae
Sulje
Seuraava
Edellinen
Näytä lisää
Hledat
Zavřít
Další
Předchozí
Číst dál
Číst více
Do košíku
Keresés
Bezárás
Következő
Előző
Tovább
Căutare
Caută
Închide
Citește mai mult
首页
网站首页
搜索
搜索：
更多
更多>>
更多»
查看更多
点击查看更多
加载更多
阅读全文
阅读更多
查看全文
点击进入
关闭
返回
下一页
上一页
尾页
首頁
搜尋
閱讀更多
關閉
ホーム
検索
検索:
もっと見る
続きを読む
次へ
前へ
閉じる
前の記事
次の記事
一覧を見る
メニュー
カートに入れる
홈
검색
더보기
이전
다음
닫기
목록
메뉴
الرئيسية
بحث
المزيد
اقرأ المزيد
السابق
التالي
خانه
جستجو
ادامه مطلب
Beranda
Cari
Selengkapnya
Trang chủ
Tìm kiếm

[cms-user cms-user word]
admin
administrator
editor
staff
webmaster
guest
newsroom
redaktion
redakcja
redaktor
rédaction
redacción
redação
redazione
redactie
редакция
админ
редактор
[byline-solid byline head]
作者：
记者：
责任编辑：
（责任编辑：
责编：
编辑：
文/
记者
[comment-form.pl comment-form line]
Skomentuj (#)
kom. (#)
Komentarze (#) *
Brak komentarzy do *
Bądź pierwszy i skomentuj
Zobacz więcej komentarzy
[login.pl login line]
Zaloguj się lub zarejestruj
Zaloguj się lub załóż konto
Zarejestruj się / Zaloguj się
Zaloguj się / Zarejestruj się
Zarejestruj się
[related.pl related-list list]
Zobacz także
Zobacz też
Czytaj także
Czytaj też
Czytaj również
Przeczytaj także
Zobacz podobne *
Podobne do *
Podobne artykuły
Powiązane artykuły
[tools.zh nav-link line]
字體：小 中 大
字體：大 中 小
字號：大 中 小
字号：大 中 小
字体：大 中 小
字体：小 中 大
【字号：大 中 小】
連絡我們
聯絡我們
联系我们
無障礙閱讀
回到頁首
回首頁
返回顶部
; What a language is called in itself: a switch between them.
[languages nav-link weak]
Afrikaans
Azərbaycanca
Bahasa Indonesia
Bahasa Melayu
Català
Čeština
Cymraeg
Dansk
Deutsch
Eesti
English
English (UK)
English (US)
Español
Español (España)
Español (Latinoamérica)
Esperanto
Euskara
Filipino
Français
Français (Canada)
Gaeilge
Galego
Hrvatski
Íslenska
Italiano
Kiswahili
Latviešu
Lietuvių
Magyar
Nederlands
Norsk
Norsk bokmål
Norsk nynorsk
Oʻzbekcha
Polski
Português
Português (Brasil)
Português (Portugal)
Română
Shqip
Slovenčina
Slovenščina
Srpski
Suomi
Svenska
Tagalog
Tiếng Việt
Türkçe
Ελληνικά
Беларуская
Български
Қазақша
Македонски
Монгол
Русский
Српски
Українська
ქართული
Հայերեն
עברית
العربية
اردو
فارسی
हिन्दी
मराठी
नेपाली
বাংলা
ਪੰਜਾਬੀ
ગુજરાતી
தமிழ்
తెలుగు
ಕನ್ನಡ
മലയാളം
සිංහල
ไทย
ລາວ
မြန်မာ
ភាសាខ្មែរ
한국어
日本語
中文
中文 (简体)
中文 (繁體)
中文（简体）
中文（繁體）
简体中文
繁體中文

[back nav-link weak]
Back to *
Return to *

[tools.zh nav-link weak]
轉寄
列印
引用
收藏
推薦
打印
打印本页
[more.zh related-list weak]
更多
更多 *
看更多
更多新聞

; What platforms print around texts: blogs, forums, shops, forms.  From knowledge
; of their templates.

[typepad comment-form line]
This is only a preview. Your comment has not yet been posted.
Your comment could not be posted. Error type:
Your comment has been saved. Comments are moderated and will not appear until approved by the author. Post another comment
Your comment has been posted. Post another comment
The letters and numbers you entered did not match the image. Please try again.
As a final step before posting your comment, enter the letters and numbers you see in the image below. This prevents automated programs from posting comments.
Having trouble reading this image? View an alternate.
Comment below or sign in with TypePad Facebook Twitter and more...
Verify your Comment
Previewing your Comment
Comments are moderated, and will not appear until the author has approved them.
You are currently signed in as *
You are not currently signed in. Sign in
Comments for this entry are closed.
The comments to this entry are closed.
Listed below are links to weblogs that reference *
This weblog is licensed under a Creative Commons License.

[typepad-nav nav-link line]
Subscribe to this blog's feed
Blog powered by TypePad

[blogger share-bar line]
Email ThisBlogThis!Share to TwitterShare to Facebook
Email ThisBlogThis!Share to TwitterShare to FacebookShare to Pinterest
Email ThisBlogThis!Share to XShare to FacebookShare to Pinterest
Email This BlogThis! Share to Twitter Share to Facebook

[blogger-short share-bar weak]
Reactions:

[blogger-nav nav-link line]
skip to main | skip to sidebar
Newer Post Older Post Home
Older Post Home
Newer Post Home
Older Posts Home
Newer Posts Older Posts Home
Subscribe to: Post Comments (Atom)
Subscribe to: Posts (Atom)
Subscribe to: Comments (Atom)
View web version

[blogger-nav-short nav-link weak]
Create a Link
Links to this post

[blogger-comments comment-form line]
Note: Only a member of this blog may post a comment.
Comments must be approved by the blog author before they appear.

[thesis comment-meta line]
{ # comments… read them below or add one }
{ # comment… read it below or add one }
{ # trackbacks }
Get smart with the Thesis WordPress Theme from DIYthemes.

[wp-plugins comment-form line]
Mail (will not be published) (required)
Email (will not be published) (required)
RSS feed for comments on this post. TrackBack URL
RSS feed for comments on this post. TrackBack URI
Comments RSS Feed
You can follow any responses to this entry through the RSS 2.0 feed.
You can leave a response, or trackback from your own site.
Both comments and pings are currently closed.
Responses are currently closed, but you can trackback from your own site.

[wp-share share-bar line]
Post was not sent - check your email addresses!
Email check failed, please try again
Sorry, your blog cannot share posts by email.
Send to Email Address Your Name Your Email Address Cancel
Be the first to like this post.
One blogger likes this.
# bloggers like this:
# bloggers like this.

[facebook comment-form line]
Facebook Comments Plugin
Comment using...
Also post to Facebook
Be the first of your friends to like this.
# people like this. Be the first of your friends.
# people like this.
# of # comments loaded Twitter Facebook
View the entire comment thread.
Post load all comments
Get more comments
Load all comments
Show more comments
Read # comments
Jump to comments
Skip to comments
Go to comments
Sort by newest first
Subscribe to comments
What's your reaction?
Something to say? Choose one of these options to log in.
Leave your comment here
Comments are subject to moderation.
Comments are closed on this article.
This comment has been removed by the author.
This comment has been removed by a blog administrator.
This comment has been deleted

[facebook-short comment-form weak]
Newest first
Oldest first
Most liked
Best rated
Sorting option
What do you think? Leave a comment below.
Have your say
Commenting is closed
Comment deleted

[xenforo comment-form line]
You must log in or register to reply here.
You are using an out of date browser. It may not display this or other websites correctly.
You should upgrade or use an alternative browser.
JavaScript is disabled. For a better experience, please enable JavaScript in your browser before proceeding.
Click to expand...
Not open for further replies.
Status Not open for further replies.
Users who are viewing this thread
Forum software by XenForo
Community platform by XenForo

[xenforo-short comment-form weak]
Thread starter
Start date
Reaction score
Similar threads

[vbulletin comment-form line]
You may not post new threads
You may not post replies
You may not post attachments
You may not edit your posts
You cannot post new topics in this forum
You cannot reply to topics in this forum
You cannot delete your posts in this forum
You cannot edit your posts in this forum
You cannot post attachments in this forum
You can not post new topics in this forum
Posting Permissions
BB code is On
vB code is On
Smilies are On
HTML code is Off
Trackbacks are Off
Pingbacks are On
Refbacks are Off
Switch to Hybrid Mode
Switch to Threaded Mode
Search this Thread
Show Printable Version
Rate This Thread
Reply With Quote
Forum Jump
« Previous Thread | Next Thread »
There are currently # users browsing this thread. (# members and # guests)
Currently Active Users Viewing This Thread: # (# members and # guests)
All times are GMT. The time now is *
All times are GMT *. The time now is *
All times are UTC
Display posts from previous:
Users browsing this forum: *
Users browsing this topic: *
Last visit was: *
Delete all board cookies
Post subject:
View unanswered posts
View active topics
View previous topic
View next topic
View user's profile
Send private message
Visit poster's website

[vbulletin-short comment-form weak]
Posting Rules
Forum Rules
Thread Tools
Display Modes
Linear Mode
Quick Reply
Quick Navigation
Previous Thread
Next Thread
Who is online
Board index

[stack-short nav-link weak]
Ask Question
Ask a question

[stack nav-link line]
Improve this question
Improve this answer
Share Improve this question Follow
Share Improve this answer Follow
Highest score (default)
Date modified (newest first)
Date created (oldest first)
Sorted by: Reset to default
Trending (recent votes count more)
Not the answer you're looking for? Browse other questions tagged *
Browse other questions tagged *
Find the answer to your question by asking.
See similar questions with these tags.
Show # more comments

[shop nav-link line]
Add to wish list
Add to favourites
Unit price / per
Your shopping cart is empty!
Your shopping bag is empty
You have no items in your shopping cart.
You have no items in your wish list.
You have no items to compare.
Proceed to checkout
Proceed to Checkout
Apply coupon
Taxes and shipping calculated at checkout
Shipping calculated at checkout.
Tax included. Shipping calculated at checkout.
Free shipping on orders over *
Ask a question about this product
Write a review
Write a Review
There are no reviews yet.
Only logged in customers who have purchased this product may leave a review.
Based on # reviews
Was this review helpful?
Was this helpful?
# people found this helpful
Rated # out of #
Rated # out of # stars
Rated #.# out of # stars
Sort by price: low to high
Sort by price: high to low
Sort by popularity
Sort by latest
Sort by average rating
Price: low to high
Price: high to low
Price, low to high
Price, high to low
Alphabetically, A-Z
Alphabetically, Z-A
Date, old to new
Date, new to old
Showing #–# of # results
Showing # of # results
Showing all # results
Showing the single result
Showing # results per page
Show # results per page
Items #-# of #
Set Descending Direction
Set Ascending Direction
View as Grid List
Clear filters
Clear all filters
Reset filters
Remove filter
Remove all filters
Apply filters
Show filters
Hide filters
Filter by price
Filter by rating
Filter and sort
In stock only
Availability In stock
Recently viewed products
Customers also bought
Customers who bought this item also bought
Frequently bought together
You may be interested in…
Track your order
Track my order

[shop-short nav-link weak]
Add to registry
Buy it now
Quick shop
Quick add
Sale price
Regular price
Unit price
Special Price
View basket
View bag
Shopping bag
My Cart
My Wishlist
Check out
Continue shopping
Continue Shopping
Order summary
Estimated total
Discount code
Update cart
Choose options
Choose an option
Select a size
Select size
Size guide
Size Guide
Size chart
Size Chart
# customer reviews
# reviews
# Reviews
# ratings
# out of # stars
# star
# stars
# & up
# & above
Default sorting
Best selling
Best match
# items
Shop By
Shopping Options
Clear all
Clear All
Compare products
Related products
Related Products
Complete the look
Pair it with
Gift cards
Gift Cards
Track order
Order tracking
Order status
Returns & exchanges
Returns & Exchanges
Shipping & returns
Shipping & Returns
Shipping policy
Refund policy
Store locator
Find a store
Store finder
Customer service
Customer Service
Customer support
Live chat
Chat with us
Contact support

[account-short login weak]
Sign me up!
Get started for free
Start free trial
Try for free
Try it free
Try it for free
Request a demo
Book a demo
Get a demo
Schedule a demo
Contact sales
Talk to sales
Join now
Join us
Apply now
Show password
Hide password
First name
Last name
Confirm password
Confirm Password
We sent an email to:

[account login line]
Forgot your username or password?
Forgot username?
Forgot your username?
Forgotten your password?
Sign in with Apple
Continue with Apple
Login with Facebook
Connect with Facebook
Login with Google
An account already exists for the email address entered.
The email address you have entered is already in use.
Please click on the link inside the email to complete your registration

[forms newsletter line]
Thank you! Your submission has been received!
Oops! Something went wrong while submitting the form.
Oops! Something went wrong while submitting the form
Something went wrong. Please try again.
Something went wrong, please try again later.
An error occurred. Please try again.
Please check your inbox to confirm your subscription.
Check your inbox or spam folder to confirm your subscription.
Success! You're on the list.
Read our privacy policy
Read our Privacy Policy
View our privacy policy
Was this page helpful?
Was this article helpful?
Did this answer your question?
Report a problem with this page
Edit this page
Edit this page on GitHub
Edit on GitHub

[forms-short newsletter weak]
Give us feedback
Give feedback
How are we doing?
Report an error
Report error
Report a problem
Suggest an edit
Suggest edits
Page not found
Loading, please wait

[page-tools-short nav-link weak]
On this page
In this article
In This Article
Table of contents
Table of Contents
Secondary menu
Expand all
Collapse all
All categories
All Categories
All posts
Who we are
What we do
Our team
Our story
Read our story
Meet the team
Work with us
Story archive
Similar articles
Similar posts
What's new
New arrivals
Best sellers
Bestsellers
Top rated
Promoted content
Recommended by

[page-tools nav-link line]
Jump to section
Toggle Nav
Toggle sidebar
Toggle dark mode
Open navigation menu
Close navigation menu
Advertise | AdChoices
Cookies/Opt out
Your US State Privacy Rights
Decrease font size Increase font size
Increase font size
Decrease font size
Reset font size
Font size: A A A
Text size: A A A
Made with Squarespace
Powered by Joomla!
This page was last edited on *
This page was last modified on *
This page has been accessed # times.
You may like to read:

[phpbb comment-form line]
It is currently * am
It is currently * pm

[wiki-edit-both nav-link mark]
edit | edit source
edit source
edit on Wikidata
Bearbeiten | Quelltext bearbeiten
Quelltext bearbeiten
modifier | modifier le code
modifier le code
modifica | modifica wikitesto
modifica wikitesto
editar | editar código-fonte
editar | editar a fonte
editar código
edytuj | edytuj kod
править | править код
править код
редагувати | редагувати код
bewerken | brontekst bewerken
redigera | redigera wikitext
rediger | rediger kilde
redigér | rediger kildetekst
muokkaa | muokkaa wikitekstiä
upravit | editovat zdroj
editovat | editovat zdroj
szerkesztés | forrásszöveg szerkesztése
değiştir | kaynağı değiştir
modificare | modificare sursă
modifica | modifica el codi
ویرایش | ویرایش مبدأ
עריכה | עריכת קוד מקור
sửa | sửa mã nguồn
sunting | sunting sumber
ソースを編集
