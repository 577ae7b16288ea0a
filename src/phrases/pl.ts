import type { Phrases } from './phrases.js';

/** What boilerplate says in Polish. */
export const pl: Phrases = {
  'cookie-banner': {
    sure: `
      ta strona używa plików cookie | ta strona używa plików cookies | ta strona używa cookie | ta strona używa cookies
      ta witryna używa plików cookie | ta strona wykorzystuje pliki cookie | ta strona wykorzystuje pliki cookies
      ta strona korzysta z plików cookie | ta strona korzysta z plików cookies | ta witryna korzysta z plików cookie
      strona korzysta z plików cookies | strona używa plików cookies | serwis wykorzystuje pliki cookies
      serwis korzysta z plików cookies | nasza strona używa plików cookie | nasza strona korzysta z plików cookies
      nasz serwis wykorzystuje pliki cookies | ten serwis używa plików cookies | ten serwis wykorzystuje pliki cookies
      sklep korzysta z plików cookie | używamy plików cookie | używamy plików cookies | korzystamy z plików cookie
      korzystamy z plików cookies | wykorzystujemy pliki cookie | wykorzystujemy pliki cookies | stosujemy pliki cookie
      stosujemy pliki cookies | używamy ciasteczek | wykorzystujemy ciasteczka | używamy cookies i podobnych
      plików cookie i podobnych technologii | plików cookies i podobnych technologii | pliki cookie i podobne technologie
      w celu świadczenia usług na najwyższym poziomie | w sposób dostosowany do indywidualnych potrzeb
      korzystanie z witryny bez zmiany ustawień | korzystanie z serwisu bez zmiany ustawień | bez zmiany ustawień dotyczących cookies
      bez zmiany ustawień przeglądarki | zmienić ustawienia dotyczące plików cookies | zmiany ustawień dotyczących cookies
      zapisywane w pamięci urządzenia | będą zamieszczane w państwa urządzeniu | będą one zamieszczane w urządzeniu końcowym
      wyrażasz zgodę na używanie plików cookie | wyrażasz zgodę na używanie cookies | wyrażasz zgodę na ich używanie
      wyrażasz zgodę na wykorzystywanie plików | wyrażasz zgodę na używanie przez nas plików | zgadzasz się na użycie plików cookie
      zgadzasz się na używanie plików cookie | dalsze korzystanie ze strony oznacza | dalsze korzystanie z serwisu oznacza
      korzystając ze strony wyrażasz zgodę | kontynuując przeglądanie strony | korzystając z naszej strony zgadzasz się
      pozostając na tej stronie | my i nasi partnerzy | my i nasi # partnerzy | my i nasi zaufani partnerzy | nasi partnerzy przechowują
      nasi zaufani partnerzy | przechowujemy informacje na urządzeniu lub uzyskujemy dostęp | przechowywanie informacji na urządzeniu
      przechowywać informacje na urządzeniu | spersonalizowane reklamy i treści | pomiar reklam i treści
      badanie odbiorców i ulepszanie usług | dokładnych danych geolokalizacyjnych | identyfikację przez skanowanie urządzeń
      aktywne skanowanie charakterystyki urządzenia | możesz wycofać zgodę w dowolnym momencie | zgodę możesz wycofać w dowolnym
      możesz w każdej chwili wycofać zgodę | zgoda jest dobrowolna i możesz ją | zmienić swoje preferencje w dowolnym momencie
      administratorem twoich danych osobowych jest | administratorem państwa danych osobowych jest
      w związku z wejściem w życie rozporządzenia parlamentu | rozporządzenie parlamentu europejskiego i rady (ue) 2016/679
      klikając „akceptuję” | klikając „akceptuj wszystkie” | klikając przycisk „zgadzam się | klikając „przejdź do serwisu
      ^szanujemy twoją prywatność | ^szanujemy państwa prywatność | ^cenimy twoją prywatność | ^cenimy prywatność użytkowników
      ^dbamy o twoją prywatność | ^twoja prywatność jest dla nas ważna | ^ustawienia plików cookie | ^ustawienia cookies
      ^ustawienia cookie | ^ustawienia prywatności$ | ^ustawienia zaawansowane cookies | ^zarządzaj plikami cookie | ^zarządzaj cookies
      ^zarządzaj zgodą | ^zarządzaj zgodami | ^zarządzanie zgodami | ^polityka plików cookies$ | ^polityka cookies$
      ^polityka plików cookie$ | ^akceptuj wszystkie pliki cookie | ^akceptuję wszystkie cookies | ^akceptuj cookies$
      ^zaakceptuj wszystkie pliki cookie | ^tylko niezbędne pliki cookie | ^odrzuć wszystkie pliki cookie
      ^akceptuję i przechodzę do serwisu | ^zgadzam się i przechodzę | ^przejdź do serwisu$ | ^informacja o plikach cookies
    `,
    hint: `
      ^akceptuję$ | ^akceptuj$ | ^akceptuj wszystkie$ | ^akceptuj wszystko$ | ^akceptuję wszystkie$ | ^zaakceptuj$
      ^zaakceptuj wszystkie$ | ^zaakceptuj wszystko$ | ^zezwól na wszystkie$ | ^zezwól na wszystko$ | ^zezwól na wybrane$
      ^zgadzam się$ | ^wyrażam zgodę$ | ^zgoda$ | ^nie zgadzam się$ | ^odrzuć$ | ^odrzuć wszystkie$ | ^odrzuć wszystko$ | ^odrzucam$
      ^odmów$ | ^odmawiam$ | ^odmowa$ | ^tylko niezbędne$ | ^rozumiem$ | ^ok, rozumiem$ | ^ok$ | ^przejdź dalej$ | ^ustawienia$
      ^ustawienia zaawansowane$ | ^zmień ustawienia$ | ^dostosuj$ | ^dostosuj zgody$ | ^dostosuj preferencje$ | ^zobacz preferencje$
      ^preferencje$ | ^zapisz preferencje$ | ^zapisz ustawienia$ | ^zapisz wybór$ | ^zapisz i zamknij$ | ^więcej opcji$
      ^zarządzaj opcjami$ | ^zarządzaj opcjami serwisu$ | ^zarządzaj preferencjami$ | ^zarządzaj ustawieniami$ | ^zarządzaj dostawcami$
      ^pokaż szczegóły$ | ^szczegóły$ | ^więcej informacji$ | ^dowiedz się więcej$ | ^niezbędne$ | ^funkcjonalne$ | ^analityczne$
      ^statystyka$ | ^statystyczne$ | ^marketing$ | ^marketingowe$ | ^reklamowe$ | ^zawsze aktywne$ | ^lista partnerów$
      ^uzasadniony interes$ | plików cookies | plików cookie | pliki cookies | ^przeczytaj więcej o tych celach
    `,
  },
  'newsletter-promo': {
    sure: `
      zapisz się do newslettera | zapisz się do naszego newslettera | zapisz się na newsletter | zapisz się na nasz newsletter
      zapisz się na bezpłatny newsletter | zapisz się na darmowy newsletter | zapisz się na * newsletter | zapisz się do * newslettera
      zapisz się na listę mailingową | zasubskrybuj newsletter | zasubskrybuj nasz newsletter | subskrybuj newsletter
      subskrybuj nasz newsletter | zamów newsletter | zamów nasz newsletter | zamów bezpłatny newsletter | dołącz do newslettera
      dołącz do naszego newslettera | odbieraj nasz newsletter | otrzymuj nasz newsletter | chcę otrzymywać newsletter
      chcę zapisać się do newslettera | ^zapisz się i otrzymuj | ^zapisz się, aby otrzymywać | ^zapisz się, by otrzymywać
      ^zapisy na newsletter | ^nasz newsletter$ | ^bezpłatny newsletter$ | ^darmowy newsletter$ | ^zobacz wszystkie newslettery
      ^nasze newslettery$ | prosto na twoją skrzynkę | prosto do twojej skrzynki | prosto na skrzynkę mailową | prosto na swoją skrzynkę
      prosto na twojego maila | prosto na maila | codziennie na twoją skrzynkę | co tydzień na twoją skrzynkę | raz w tygodniu na maila
      możesz zrezygnować w każdej chwili | możesz zrezygnować w dowolnym momencie | możesz wypisać się w każdej chwili
      możesz się wypisać w każdej chwili | możesz się wypisać w dowolnym momencie | w każdej chwili możesz się wypisać
      w każdej chwili możesz zrezygnować z newslettera | rezygnacja z newslettera | wypisać się z newslettera
      wyrażam zgodę na otrzymywanie newslettera | wyrażam zgodę na otrzymywanie informacji handlowych | wyrażam zgodę na przesyłanie
      zgodę na przesyłanie informacji handlowych | zgodę na przetwarzanie moich danych osobowych w celu
      zgodę na przetwarzanie mojego adresu e-mail | zapisując się do newslettera | zapisując się na newsletter
      akceptujesz regulamin newslettera | dziękujemy za zapisanie się | dziękujemy za zapis do newslettera | potwierdź swoją subskrypcję
      sprawdź swoją skrzynkę i potwierdź | ^nie przegap żadnego | ^nie przegap najważniejszych | ^nie przegap nowych
      ^nie przegap najnowszych | ^bądź na bieżąco$ | ^bądź na bieżąco z | ^bądź na bieżąco! | ^chcesz być na bieżąco
      ^chcesz wiedzieć więcej? zapisz | ^zero spamu | ^nie wysyłamy spamu | ^żadnego spamu | nie spamujemy | ^włącz powiadomienia
      ^najważniejsze informacje dnia na | ^podoba ci się ten wpis? zapisz się | ^obserwuj nas w google news
      ^obserwuj nas w wiadomościach google
    `,
    hint: `
      ^podaj adres e-mail$ | ^podaj swój adres e-mail$
      na twoją skrzynkę mailową | na twoją skrzynkę e-mail | w twojej skrzynce mailowej | ^podaj swój adres e-mail
      ^wpisz swój adres e-mail | ^wpisz swój e-mail | ^podaj swój e-mail | ^newsletter$ | ^newslettery$ | ^zapisz się$
      ^zapisz się teraz$ | ^zapisz$ | ^zapisuję się$ | ^zapisz mnie$ | ^subskrybuj$ | ^zasubskrybuj$ | ^subskrypcja$ | ^wyślij$
      ^dołącz$ | ^dołącz do nas$ | ^dołączam$ | ^e-mail$ | ^adres e-mail$ | ^twój e-mail$ | ^twój adres e-mail$ | ^twój adres email$
      ^adres email$ | ^imię$ | ^nazwisko$ | ^imię i nazwisko$ | ^pole wymagane$ | ^pola wymagane$ | ^zamów$ | ^wypisz się$ | ^zrezygnuj$
      ^niepoprawny adres e-mail | ^wpisz poprawny adres | w każdej chwili możesz zrezygnować | nie przegap | ^bezpłatnie$
      do newslettera | ^administratorem danych | ^chcę otrzymywać
    `,
  },
  'share-buttons': {
    sure: `
      ^udostępnij na facebooku | ^udostępnij na twitterze | ^udostępnij na facebook | ^udostępnij na twitter | ^udostępnij na X$
      ^udostępnij na linkedin | ^udostępnij na LinkedIn | ^udostępnij na LinkedInie | ^udostępnij na linkedinie
      ^udostępnij przez WhatsApp | ^udostępnij przez whatsapp | ^udostępnij na WhatsApp | ^udostępnij na whatsapp
      ^udostępnij w WhatsApp | ^udostępnij w whatsapp | ^udostępnij przez messenger | ^udostępnij na messengerze
      ^udostępnij na pinterest | ^udostępnij przez e-mail | ^udostępnij mailem | ^udostępnij przez email | ^udostępnij na telegramie
      ^udostępnij na wykopie | ^udostępnij w serwisie | ^podziel się na facebooku | ^podziel się na twitterze | ^opublikuj na facebooku
      ^dodaj na facebooku | ^tweetnij$ | ^wykop$ | ^przypnij na pintereście | ^udostępnij ten artykuł | ^udostępnij artykuł
      ^udostępnij ten wpis | ^udostępnij wpis | ^udostępnij tę stronę | ^udostępnij ten post | ^udostępnij post | ^udostępnij znajomym
      ^udostępnij przepis | ^podziel się artykułem | ^podziel się wpisem | ^podziel się tym artykułem | ^podziel się ze znajomymi
      ^podziel się z innymi | ^podziel się tym wpisem | ^podziel się tym: | ^podziel się linkiem | ^poleć znajomym | ^poleć znajomemu
      ^poleć artykuł | ^poleć ten artykuł | ^wyślij znajomemu | ^wyślij artykuł | ^wyślij link | ^wyślij mailem | ^wyślij e-mailem
      ^prześlij dalej$ | ^skopiuj link | ^kopiuj link | ^skopiuj adres | ^kopiuj adres | ^link skopiowany | ^skopiowano link
      ^drukuj artykuł | ^wydrukuj artykuł | ^wydrukuj stronę | ^drukuj stronę | ^wersja do druku | ^zapisz artykuł | ^zapisz na później
      ^dodaj do schowka | ^polub nas na facebooku | ^obserwuj nas na facebooku | ^obserwuj nas na instagramie | ^śledź nas na
      ^znajdź nas na facebooku | ^dołącz do nas na facebooku | ^lubię to! | otwiera się w nowym oknie$ | otwiera się w nowej karcie$
      kliknij, aby udostępnić na | kliknij by udostępnić na | ^kliknij, aby wydrukować
    `,
    hint: `
      ^udostępnij$ | ^udostępnij: | ^udostępnienia$ | ^udostępnień$ | ^podziel się$ | ^drukuj$ | ^wydrukuj$ | ^druk$ | ^poleć$
      ^prześlij$ | ^polub$ | ^lubię to$ | ^tweet$ | ^przypnij$ | ^pin it$ | ^kopiuj$ | ^skopiuj$ | ^obserwuj nas$ | ^obserwuj nas:
      ^śledź nas$ | ^znajdź nas$ | ^social media$ | ^media społecznościowe$ | ^skomentuj i udostępnij | ^posłuchaj artykułu | ^schowek$
    `,
  },
  comments: {
    sure: `
      ^dodaj komentarz | ^zostaw komentarz | ^napisz komentarz | ^skomentuj$ | ^skomentuj artykuł | ^skomentuj jako pierwszy
      ^dodaj swój komentarz | ^dodaj odpowiedź | ^zostaw odpowiedź | ^opublikuj komentarz | ^wyślij komentarz
      ^anuluj pisanie odpowiedzi | ^anuluj odpowiedź | ^bądź pierwszą osobą, która | ^bądź pierwszy, który skomentuje
      ^bądź pierwszy i skomentuj | ^podziel się swoją opinią | ^podziel się opinią | ^komentarze (#)$ | ^# komentarzy$ | ^# komentarze$
      ^# komentarz$ | ^komentarzy: #$ | ^liczba komentarzy | ^brak komentarzy | ^# odpowiedzi na | ^jedna odpowiedź na
      ^# komentarze do | ^# komentarzy do | ^jeden komentarz$ | ^zobacz komentarze | ^pokaż komentarze | ^zobacz wszystkie komentarze
      ^pokaż wszystkie komentarze | ^wszystkie komentarze$ | ^wczytaj więcej komentarzy | ^pokaż więcej komentarzy
      ^załaduj więcej komentarzy | ^ukryj komentarze | ^najlepsze komentarze | ^komentarze do artykułu | ^komentarze użytkowników
      ^komentarze czytelników | twój adres e-mail nie zostanie opublikowany | twój adres email nie zostanie opublikowany
      adres e-mail nie będzie publikowany | wymagane pola są oznaczone | pola oznaczone * są wymagane
      zapamiętaj moje dane w tej przeglądarce | zapisz moje dane, adres e-mail i witrynę | podczas pisania kolejnych komentarzy
      ^zaloguj się, aby dodać komentarz | ^zaloguj się, aby komentować | ^zaloguj się, by komentować | ^zaloguj się i dodaj komentarz
      aby dodać komentarz, musisz się zalogować | ^musisz się zalogować, aby | musisz być zalogowany, aby dodać
      ta strona używa akismet | dane komentarzy są przetwarzane | ^komentowanie wyłączone | ^możliwość komentowania została wyłączona
      ^komentarze są wyłączone | ^komentarze wyłączone | ^komentarze zostały zamknięte | ^zgłoś nadużycie | ^zgłoś komentarz
      ^zgłoś naruszenie | nie ponosi odpowiedzialności za treść komentarzy | komentarze są prywatnymi opiniami
      redakcja nie odpowiada za treść | ^twój komentarz czeka na moderację | ^regulamin komentowania
      ^powiadom mnie o nowych komentarzach | ^powiadom mnie o kolejnych komentarzach
    `,
    hint: `
      ^komentarze$ | ^komentarz$ | ^komentuj$ | ^odpowiedz$ | ^odpowiedzi$ | ^cytuj$ | ^zgłoś$ | ^treść komentarza$ | ^twój komentarz$
      ^opinie$ | ^nazwa$ | ^twoje imię$ | ^podpis$ | ^nick$ | ^pseudonim$ | ^witryna internetowa$ | ^strona internetowa$ | ^gość$
      ^~gość | ^anonim$ | ^# dni temu$ | ^# godzin temu$ | ^# godziny temu$ | ^godzinę temu$ | ^# minut temu$ | ^# miesięcy temu$
      ^# miesiące temu$ | ^# lat temu$ | ^# lata temu$ | ^rok temu$ | ^wczoraj$ | ^najnowsze komentarze$ | ^najstarsze$
      ^najwyżej oceniane$ | ^sortuj | ^pisze: | ^oceń$ | ^ocena$ | ^edytuj$ | ^w odpowiedzi na | o # pisze$ | o # napisał
      ^nie bądź obojętny
    `,
  },
  'related-links': {
    sure: `
      ^czytaj także | ^czytaj również | ^czytaj też | ^czytaj więcej: | ^czytaj więcej o | ^czytaj więcej na | ^przeczytaj także
      ^przeczytaj również | ^przeczytaj też | ^przeczytaj koniecznie | ^warto przeczytać$ | ^polecamy również | ^polecamy także
      ^polecamy też | ^zobacz także | ^zobacz również | ^zobacz też: | ^zobacz koniecznie | ^zobacz wideo: | ^obejrzyj także
      ^obejrzyj też | ^posłuchaj także | ^powiązane artykuły | ^artykuły powiązane | ^powiązane wpisy | ^powiązane tematy
      ^powiązane materiały | ^powiązane posty | ^powiązane treści | ^podobne artykuły | ^podobne wpisy | ^podobne tematy$
      ^podobne materiały$ | ^podobne wiadomości | ^podobne posty | ^podobne produkty$ | ^więcej na ten temat | ^więcej o:
      ^więcej artykułów | ^więcej wiadomości | ^więcej z kategorii | ^więcej z działu | ^więcej newsów | ^więcej podobnych
      ^inne artykuły | ^inne wiadomości$ | ^inne z tej kategorii | ^pozostałe artykuły | ^pozostałe wiadomości$ | ^najczęściej czytane
      ^najpopularniejsze artykuły | ^popularne artykuły | ^popularne wpisy | ^popularne tematy | ^najpopularniejsze$
      ^najchętniej czytane | ^najnowsze artykuły | ^najnowsze wpisy | ^ostatnie wpisy | ^ostatnio dodane | ^ostatnie artykuły
      ^najnowsze wiadomości$ | ^ostatnie wiadomości$ | ^redakcja poleca | ^polecane artykuły | ^polecane dla ciebie | ^polecane wpisy
      ^wybrane dla ciebie | ^może cię zainteresować | ^może cię też zainteresować | ^to może cię zainteresować | ^może zainteresuje cię
      ^zainteresuje cię też | ^następny artykuł | ^poprzedni artykuł | ^następny wpis | ^poprzedni wpis | ^dalszy ciąg pod materiałem
      ^w tym temacie | ^tematy powiązane | ^klienci kupili również | ^inni klienci
    `,
    hint: `
      ^sprawdź też | ^sprawdź także | ^sprawdź również | ^więcej na temat | ^warto zobaczyć$ | ^zobacz też$ | ^polecamy$ | ^polecane$
      ^podobne$ | ^powiązane$ | ^popularne$ | ^najnowsze$ | ^ostatnie$ | ^więcej$ | ^zobacz więcej$ | ^pokaż więcej$ | ^czytaj więcej$
      ^czytaj dalej$ | ^czytaj$ | ^więcej z | ^na topie$ | ^gorące tematy$ | ^temat dnia$ | ^wiadomości$ | ^wideo$ | ^galeria$
      ^galerie$ | ^dalej$ | ^zobacz wszystkie$ | ^wszystkie$ | ^wybór redakcji$ | ^dla ciebie$ | ^aktualności$ | ^zobacz galerię
      ^zobacz zdjęcia | ^do zobaczenia
    `,
  },
  navigation: {
    sure: `
      ^przejdź do treści | ^przejdź do głównej treści | ^przejdź do zawartości | ^przejdź do głównej zawartości | ^przejdź do menu$
      ^przejdź do nawigacji | ^przejdź do wyszukiwarki | ^przejdź do stopki | ^przejdź do strony głównej$ | ^przeskocz do treści
      ^przeskocz do zawartości | ^pomiń nawigację | ^pomiń menu | ^skocz do treści | ^skocz do zawartości | ^do góry$ | ^wróć do góry
      ^powrót do góry | ^na górę$ | ^na górę strony | ^wróć na górę | ^powrót na górę | ^idź do góry | ^wróć do listy | ^powrót do listy
      ^wróć na stronę główną | ^powrót na stronę główną | ^powrót do strony głównej | ^wróć do strony głównej | ^wróć do artykułu
      ^powrót do poprzedniej strony | ^jesteś tutaj | ^jesteś w: | ^tu jesteś | ^menu główne$ | ^otwórz menu$ | ^zamknij menu$
      ^rozwiń menu$ | ^zwiń menu$ | ^pokaż menu$ | ^przełącz menu | ^nawigacja wpisu$ | ^zobacz wpisy$ | ^stronicowanie wpisów
      ^poprzednia następna$ | ^poprzedni następny$ | ^strona # z # | ^następna strona$ | ^poprzednia strona$ | ^starsze wpisy$
      ^nowsze wpisy$ | ^szukaj:$ | ^szukaj w serwisie | ^szukaj na stronie | ^wyszukaj w serwisie | ^wyszukaj na stronie
      ^wpisz szukaną frazę | ^czego szukasz | ^wybierz język | ^zmień język | ^zaloguj się zarejestruj | ^zaloguj się lub zarejestruj
      ^moje konto$ | ^zmień rozmiar czcionki | ^wersja kontrastowa$ | ^wysoki kontrast$ | ^rozmiar tekstu | ^okruszki$
      ^pokaż panel boczny
    `,
    hint: `
      ^strona główna$ | ^start$ | ^home$ | ^menu$ | ^wyszukaj$ | ^wyszukiwarka$ | ^zaloguj$ | ^zaloguj się$ | ^logowanie$
      ^zarejestruj się$ | ^zarejestruj$ | ^rejestracja$ | ^załóż konto$ | ^wyloguj$ | ^wyloguj się$ | ^konto$ | ^koszyk$ | ^ulubione$
      ^schowek (#)$ | ^kontakt$ | ^o nas$ | ^o mnie$ | ^o firmie$ | ^pomoc$ | ^oferta$ | ^usługi$ | ^produkty$ | ^sklep$ | ^blog$
      ^forum$ | ^kraj$ | ^polska$ | ^świat$ | ^polityka$ | ^gospodarka$ | ^biznes$ | ^ekonomia$ | ^finanse$ | ^sport$ | ^piłka nożna$
      ^kultura$ | ^nauka$ | ^technologie$ | ^technologia$ | ^zdrowie$ | ^rozrywka$ | ^lifestyle$ | ^styl życia$ | ^motoryzacja$
      ^podróże$ | ^turystyka$ | ^kuchnia$ | ^przepisy$ | ^dom$ | ^kobieta$ | ^opinie i komentarze$ | ^publicystyka$ | ^felietony$
      ^region$ | ^regiony$ | ^lokalne$ | ^miasto$ | ^pogoda$ | ^program tv$ | ^kalendarz$ | ^ogłoszenia$ | ^praca$ | ^nieruchomości$
      ^podcasty$ | ^zdjęcia$ | ^multimedia$ | ^archiwum$ | ^na żywo$ | ^kategorie$ | ^kategoria$ | ^kategoria: | ^tagi$ | ^tagi: | ^tag:
      ^słowa kluczowe: | ^tematy$ | ^następny$ | ^następna$ | ^poprzedni$ | ^poprzednia$ | ^wstecz$ | ^wróć$ | ^powrót$ | ^zamknij$
      ^rozwiń$ | ^zwiń$ | ^pomiń$ | ^spis treści$ | ^wybierz$ | ^filtruj$ | ^mapa strony$ | ^mapa serwisu$ | ^rss$ | ^polski$ | ^newsy$
      ^prawo$ | ^edukacja$ | ^historia$ | ^wywiady$ | ^dziecko$ | ^wydarzenia$ | ^samorząd$
    `,
  },
  advertisement: {
    sure: `
      ^reklama$ | ^reklamy$ | ^reklama reklama$ | ^koniec reklamy | ^dalsza część artykułu pod reklamą
      ^dalsza część tekstu pod reklamą | ^reszta artykułu pod reklamą | ^dalszy ciąg artykułu pod | ^dalszy ciąg tekstu pod
      ^dalsza część artykułu pod | ^dalsza część tekstu poniżej | ^dalsza część materiału pod | ^ciąg dalszy pod reklamą
      ^ciąg dalszy artykułu pod | ^reszta tekstu pod | ^artykuł sponsorowany$ | ^materiał sponsorowany | ^materiał partnera
      ^materiał promocyjny | ^materiał reklamowy | ^treść sponsorowana | ^tekst sponsorowany | ^wpis sponsorowany | ^artykuł partnera
      ^treści sponsorowane | ^linki sponsorowane | ^materiały partnerów | ^treść zewnętrzna$ | ^współpraca reklamowa$ | ^post reklamowy
      ^autopromocja$ | ^pomiń reklamę | ^zamknij reklamę | ^twoja reklama tutaj | ^miejsce na twoją reklamę | ^miejsce na reklamę
      ^zareklamuj się | ^reklamuj się u nas | artykuł zawiera linki afiliacyjne | wpis zawiera linki afiliacyjne
      tekst zawiera linki afiliacyjne | zawiera linki partnerskie | możemy otrzymać prowizję | otrzymamy niewielką prowizję
      otrzymam niewielką prowizję | bez dodatkowych kosztów dla ciebie | ^wyłącz adblocka | ^wyłącz adblock | wyłączenie adblocka
      wyłącz adblocka na | ^używasz adblocka | ^wykryto adblocka | ^wykryliśmy, że używasz | wyłącz blokowanie reklam
      wyłącz program blokujący reklamy | ^sprawdź ofertę$ | ^zobacz ofertę$ | ^przejdź do oferty | ^kup na allegro | ^sprawdź cenę$
      ^porównaj ceny$ | ^dlaczego widzę tę reklamę
    `,
    hint: `
      ^sponsorowane$ | ^sponsorowany$ | ^promocja$ | ^promocje$ | ^promowane$ | ^sponsor$ | ^sponsorzy$ | ^partner$ | ^partnerzy$
      ^nasi partnerzy$ | ^partner serwisu | ^partner materiału | ^kup teraz$ | ^kup$ | ^zamów teraz$ | ^do koszyka$ | ^dodaj do koszyka$
      ^zarezerwuj$ | ^ładowanie$ | ^wczytywanie$ | ^trwa ładowanie | ^oferta specjalna$ | ^okazja$ | ^rabat | ^partnerem artykułu jest
      ^we współpracy z | linki afiliacyjne | prowizję | ^odbierz rabat | ^sprawdź$
    `,
  },
  paywall: {
    sure: `
      ^czytaj dalej z subskrypcją | ^chcesz czytać dalej | ^aby czytać dalej | ^żeby czytać dalej | ^by czytać dalej
      ^zaloguj się, aby czytać | ^zaloguj się, by czytać | ^zaloguj się i czytaj | ^zarejestruj się i czytaj
      ^zarejestruj się, aby czytać | ^wykup subskrypcję | ^wykup dostęp | ^wykup abonament | ^kup dostęp | ^kup subskrypcję
      ^kup prenumeratę | ^kup abonament | ^zamów prenumeratę | ^zamów subskrypcję | ^uzyskaj dostęp$ | ^odblokuj dostęp
      ^odblokuj artykuł | ^czytaj bez ograniczeń | ^czytaj bez limitu | ^pełny dostęp do | ^uzyskaj pełny dostęp
      ^nieograniczony dostęp do | ^dostęp do wszystkich artykułów | ^wybierz subskrypcję | ^wybierz prenumeratę | ^wybierz pakiet
      ^wybierz ofertę | ^sprawdź ofertę prenumeraty | ^zobacz ofertę prenumeraty | ^masz już subskrypcję | ^masz już prenumeratę
      ^masz już konto | ^masz już dostęp | ^jesteś już subskrybentem | ^jesteś już prenumeratorem | ^jesteś subskrybentem
      ^jesteś prenumeratorem | ^nie masz konta | ^nie masz jeszcze konta | ^nie masz subskrypcji | pozostało # treści
      pozostało # % tekstu | do przeczytania pozostało | artykuł dostępny tylko dla subskrybentów
      artykuł dostępny tylko dla prenumeratorów | dostępne tylko dla subskrybentów | tylko dla subskrybentów | tylko dla prenumeratorów
      tylko dla abonentów | treść dostępna dla subskrybentów | ^treść dostępna wyłącznie | ten artykuł przeczytasz tylko
      ten artykuł jest dostępny tylko | ta treść jest dostępna tylko | dalsza część artykułu dostępna | ^artykuł premium
      ^treść premium$ | ^wykorzystałeś limit | ^wykorzystałaś limit | limit darmowych artykułów | limit bezpłatnych artykułów
      masz jeszcze # darmowe artykuły | # bezpłatnych artykułów | ^pierwszy miesiąc za | ^pierwszy miesiąc gratis | ^# miesiące za
      ^# zł za pierwszy | ^już od # zł | zł za miesiąc, potem | zrezygnować możesz w każdej chwili | rezygnujesz kiedy chcesz
      ^zrezygnuj kiedy chcesz | ^dzień próbny za | ^włącz obsługę javascript | ^włącz obsługę JavaScript | ^włącz javascript
      ^włącz JavaScript | włączenie obsługi JavaScript | włączenie obsługi javascript | włącz obsługę JavaScript
      włącz obsługę javascript | wymaga włączonej obsługi | wyłączoną obsługę JavaScript | wyłączoną obsługę javascript
      twoja przeglądarka nie obsługuje | ^pobierz aplikację$ | ^pobierz naszą aplikację | ^zainstaluj aplikację$ | ^otwórz w aplikacji
      ^pobierz z google play | ^pobierz w app store | ^pobierz z app store | ^wesprzyj nas | ^wesprzyj naszą redakcję
      ^wesprzyj niezależne | ^wspieraj nas | ^wspieraj niezależne | ^wspieraj naszą | ^postaw kawę | ^postaw mi kawę | ^przekaż 1,5%
      ^wpłać darowiznę | ^wspieram$
    `,
    hint: `
      tylko dla zalogowanych | dostępny tylko dla zalogowanych | ^subskrypcje$ | ^prenumerata$ | ^prenumeruj$ | ^abonament$ | ^dostęp$
      ^dla subskrybentów$ | ^dla prenumeratorów$ | ^premium$ | ^plus$ | ^ekskluzywne$ | ^miesięcznie$ | ^rocznie$ | ^za miesiąc$
      ^za rok$ | ^hasło$ | ^nie pamiętasz hasła$ | ^nie pamiętam hasła$ | ^zapomniałeś hasła$ | ^zaloguj przez facebook$
      ^zaloguj przez google$ | ^zaloguj się przez | ^lub$ | ^kontynuuj$ | ^wypróbuj$ | ^wypróbuj za darmo$ | ^wesprzyj$ | ^wspieraj$
      ^darowizna$ | ^aplikacja$ | ^aplikacje$ | ^e-wydanie$ | ^wydanie cyfrowe$ | ^najlepszy wybór$ | ^twoje korzyści
      ^regulamin subskrypcji
    `,
  },
  'legal-footer': {
    sure: `
      wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | ^copyright © | ^prawa autorskie ©
      rozpowszechnianie niniejszego artykułu | kopiowanie, rozpowszechnianie | przedruk, kopiowanie | kopiowanie bez zgody
      bez pisemnej zgody wydawcy | bez pisemnej zgody redakcji | bez uprzedniej zgody wydawcy | dalsze rozpowszechnianie artykułu
      materiał chroniony prawem autorskim | dalsze rozpowszechnianie tylko za zgodą | za zgodą wydawcy
      korzystanie z portalu oznacza akceptację | korzystanie z serwisu oznacza akceptację | korzystanie ze strony oznacza akceptację
      korzystanie z witryny oznacza akceptację | eksploracja tekstu i danych | eksploracji tekstów i danych
      redakcja nie ponosi odpowiedzialności | redakcja nie zwraca | redakcja zastrzega sobie prawo
      nie ponosi odpowiedzialności za treść reklam | nie odpowiada za treść ogłoszeń | ^regulamin polityka prywatności
      ^polityka prywatności regulamin | ^regulamin serwisu | ^regulamin sklepu$ | ^regulamin portalu$ | ^kontakt regulamin
      ^redakcja reklama kontakt | ^kontakt reklama | ^reklama kontakt | ^o nas kontakt | ^polityka prywatności polityka
      ^deklaracja dostępności$ | ^ochrona danych osobowych$ | ^klauzula informacyjna | ^klauzula rodo | ^nip: # | nip: # | regon: #
      ^krs: # | krs # | ^kapitał zakładowy | wysokość kapitału zakładowego | ^zarejestrowana w sądzie
      wpisana do rejestru przedsiębiorców | sąd rejonowy dla | ^dumnie wspierane przez wordpress | ^obsługiwane przez usługę blogger
      ^projekt i wykonanie | ^wykonanie strony | ^projekt i realizacja | ^wydawca portalu | ^prawo odstąpienia od umowy
      ^zwroty i reklamacje$ | ^ceny zawierają vat | ceny zawierają podatek vat | wszystkie ceny zawierają | ^nota prawna$
      ^zastrzeżenia prawne$ | ^zgłoś treści nielegalne | strona jest chroniona przez recaptcha
    `,
    hint: `
      ^realizacja: | ^polityka prywatności$ | ^polityka prywatności i cookies$ | ^prywatność$ | ^regulamin$ | ^regulaminy$
      ^warunki korzystania$ | ^warunki użytkowania$ | ^rodo$ | ^prawa autorskie$ | ^copyright$ | ^redakcja$ | ^wydawca$ | ^wydawca:
      ^redaktor naczelny: | ^stopka redakcyjna$ | ^biuro reklamy$ | ^dla reklamodawców$ | ^kariera$ | ^dla mediów$ | ^biuro prasowe$
      ^licencje$ | ^licencja$ | ^dostępność$ | ^dostawa$ | ^płatności$ | ^formy płatności$ | ^koszty dostawy$ | ^reklamacje$ | ^zwroty$
      ^telefon: | ^tel.: | ^adres: | ^e-mail: | ^fax: | ^adres redakcji | ^grupa$ | ^partnerzy serwisu$ | ^serwisy grupy
      ^nasze serwisy$ | ^część grupy | ^polecane serwisy$ | ^faq$ | ^dane kontaktowe$ | ^godziny otwarcia$ | ^bip$ | ^sp. z o.o.$
      ^etyka$
    `,
  },
  'author-box': {
    sure: `
      ^o autorze$ | ^o autorce$ | ^o autorach$ | ^autor artykułu$ | ^autorka artykułu$ | ^profil autora | ^strona autora
      ^więcej tego autora | ^więcej artykułów autora | ^więcej artykułów tego autora | ^więcej tekstów autora | ^inne artykuły autora
      ^inne teksty autora | ^inne teksty tego autora | ^pozostałe teksty autora | ^wszystkie artykuły autora
      ^wszystkie artykuły tego autora | ^wszystkie teksty autora | ^wszystkie wpisy autora | ^zobacz wszystkie wpisy
      ^zobacz wszystkie artykuły autora | ^zobacz wszystkie posty | ^zobacz inne artykuły autora | ^zobacz więcej artykułów autora
      ^zobacz profil autora | ^zobacz profil$ | ^napisz do autora | ^napisz do autorki | ^skontaktuj się z autorem | ^kontakt z autorem
      ^kontakt do autora | ^kontakt z autorką | ^obserwuj autora | ^obserwuj autorkę | ^śledź autora | z wykształcenia * z zamiłowania
      z zawodu * z zamiłowania | prywatnie miłośnik | prywatnie miłośniczka | prywatnie mama | prywatnie tata | prywatnie pasjonat
      w redakcji od # | z redakcją związany od | z redakcją związana od | współpracuje z redakcją | ^absolwent * dziennikarz
      ^absolwentka * dziennikarka | publikuje na łamach | masz temat? napisz do | ^dziennikarz, reporter | ^dziennikarka, reporterka
    `,
    hint: `
      dziennikarz serwisu | dziennikarka serwisu | dziennikarz portalu | dziennikarka portalu
      redaktor portalu | redaktorka portalu | redaktor serwisu | redaktorka serwisu | autor bloga | autorka bloga | publikował na łamach
      publikowała na łamach | zajmuje się tematyką | ^autor$ | ^autorka$ | ^autorzy$ | ^autor tekstu | ^redaktor$ | ^redaktorka$
      ^dziennikarz$ | ^dziennikarka$ | ^reporter$ | ^reporterka$ | ^publicysta$ | ^publicystka$ | ^felietonista$ | ^felietonistka$
      ^absolwent$ | ^absolwentka$ | ^obserwuj$ | ^śledź$ | ^profil$ | ^biogram$ | absolwent | absolwentka | pisze o | specjalizuje się w
      ^redakcja poleca autora | dziennikarz i | dziennikarka i | ^wszystkie artykuły$ | ^wszystkie wpisy$ | ^wpisy autora
      ^artykuły autora | miłośnik | miłośniczka | ^z wykształcenia
    `,
  },
  counter: {
    sure: `
      ^# min czytania$ | ^# minut czytania$ | ^# minuty czytania$ | ^# minuta czytania$ | ^czas czytania: # | ^czas czytania: ok. #
      ^przeczytasz w # | ^przeczytasz ten artykuł w # | ^ten tekst przeczytasz w # | ^ten artykuł przeczytasz w # | ^# wyświetleń$
      ^wyświetleń: #$ | ^wyświetlenia: #$ | ^# odsłon$ | ^odsłon: #$ | ^odsłony: #$ | ^# udostępnień$ | ^# polubień$ | ^# obserwujących$
      ^# ocen$ | ^liczba głosów: # | ^średnia ocena: # | ^przeczytano # razy | ^liczba wyświetleń | ^ten tekst przeczytasz
      ^# osób lubi | ^szacowany czas czytania | ^# wyśw
    `,
    hint: `
      ^# głosów$ | ^czas czytania$ | ^# min$ | ^# minut$ | ^# wyników$ | ^# produktów$ | ^# artykułów$ | ^# zdjęć$ | ^wyświetlenia$
      ^odsłony$ | ^ocena: #
    `,
  },
  credit: {
    sure: '',
    hint: `
      ^fot. | ^foto: | ^zdjęcie: | ^zdjęcia: | ^autor zdjęcia | ^autor zdjęć | ^autor fot | ^źródło: | ^źródła: | ^źródło$
      ^źródło zdjęcia | ^źródło grafiki | ^zdjęcie ilustracyjne | ^zdjęcie poglądowe | ^zdjęcie główne | ^ilustracja: | ^grafika:
      ^rys. | ^mapa: | ^wideo: | ^materiały prasowe | ^mat. pras | ^materiał prasowy | ^(pap) | ^archiwum prywatne | ^na podstawie:
      ^opracowano na podstawie | mat. prasowe$ | materiały prasowe$ | archiwum prywatne$ | zdjęcie ilustracyjne$ | fot. pap$
      getty images$ | ^agencja gazeta
    `,
  },
};
