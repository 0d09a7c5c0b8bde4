"""Polish. Written for this project; see data/README.md for how each list was made, and its licence."""

STOP_WORDS = """
a aby ach albo ale ależ ani aż bardziej bardzo bez bo bowiem by być był była było były będzie będą cały ci cię co coś
czego czemu czy czyli dla dlaczego dlatego do dokąd dość dwa dzięki gdy gdyby gdyż gdzie go i ich ile im inna inne
inny innych iż ja jak jaka jakby jaki jakie jako jakoś je jeden jedna jednak jednego jedno jego jej jemu jest jestem
jeszcze jeśli jeżeli już każda każde każdy kiedy kilka kim kogo komu kto która które którego której który których
którym którzy ku lecz lub ma mają mam mi mimo między mnie mną mogą może możliwe można my mój na nad nam nami nas nasz
nasza nasze natomiast nawet nic nich nie niego niej nigdy nim nimi niż no o obok od około on ona one oni ono oraz pan
po pod podczas ponad ponieważ potem powinien poza przed przede przez przy również sam sama się skąd sobie sposób
swoich swoje swój są ta tak taka taki takie także tam te tego tej ten też to tobie tobą tu twój ty tych tylko tym u w
wam was we wiele wielu więc wszyscy wszystkich wszystko wśród z za zawsze ze znów że żeby
"""

NEVER_FINAL = """
abp adw ang arch asp bp br bryg bł chor doc dot dr ds dypl dyr fot franc gen gm hab hiszp im insp inż jw kard kom kpt
ks lic m.in marsz max mec med mgr mjr mr mrs mł n.p.m nadkom niem np o ok oprac os pl plut podinsp podkom por pos pow
pp ppor ppłk prez prof prok przeł pt pw płk red ros sierż tj tzn tzw tłum ul ur wet wg woj ww wyd wyr wł zast
zał zm zob łac śp św
"""
BEFORE_NUMBER = """
Ap Dn Dz Dz.U Ef Ez Flp Ga Hbr Iz J Jk Joz Koh Kol Kor Kpł Krl Krn Lb Mk Mt P Prz Ps Pwt Rdz Rz Sdz Sm Tes Tm Wj akt
art ca cz cze czerw czw dn dok fax fol godz gru grudz il kart kol kwi kwiec lip listop lit lok lp lut m maks mar ndz
niedz not nr par paragr paź paźdz październ pkt podrozdz pon poz ppkt roz rozdz rozp ryc rys s sierp sob ss str sty
stycz sygn t tab tel tom uchw ust ustęp vol wrz wrzes wrześ wt zarz zesz Łk
"""
BEFORE_STARTER = """
al amer ark b.m b.r cd co corp czyt daw dosł egz ew fr gr grec gł ha inc jap jr jęz kl ltd m.st min mld mln nar nazw nt
o.o obyw ogóln ozn pn poch pol pop poprz poł prawd prał przyp przyst r rad ref rtm s.a sp spec st tabl tech tys ub ukr
us w wsch właśc z.o.o zach zest śr żyd
"""
BEFORE_CAPITAL = """
etc i.in in itd itp n.e p.n.e
"""
STARTERS = """
A Albo Ale Bez Był Była Było Były Chociaż Choć Ci Co Dla Dlaczego Do Dzięki Dziś Gdy Gdzie I Ich Inne Ja Jak Jako
Jednak Jego Jej Jest Jeszcze Jeśli Jeżeli Już Każdy Kiedy Kto Ktoś Która Które Który Lecz Mimo My Na Nad Następnie
Nawet Nic Nie Niektóre Nikt O Obecnie Od On Ona One Oni Ono Oprócz Oraz Po Pod Podczas Ponieważ Potem Przed Przez
Przy Również Są Ta Tak Także Tam Te Tego Tej Ten Teraz Też To Tu Ty Tylko Tym U W Wczoraj We Według Wiele Więc
Wszyscy Wszystkie Wtedy Wy Z Za Ze
"""
CONNECTIVES = """
a albo ale bo bowiem dlatego dodatkowo i jednak jednakże jednocześnie lecz lub mianowicie następnie natomiast
niemniej oba obaj obie odtąd otóż ponadto potem przecież później również stąd tak także tam też toteż tymczasem więc
wreszcie wtedy zatem zaś zresztą
"""
POINTERS = """
byli był była ich im jego jej jemu ją ma miał miała mieli mu nich niego niej nim nimi nią on ona one oni ono owa owo
ta taka taki takich takie tamci tamta tamten tamto te tego tej temu ten to tych tym tymi tą tę ów
"""
FILLERS = """
eee ehm hmm mhm ok okej yhm yyy
"""
FINDINGS = """
wniosek wnioski wynik wyniki
"""
LEADS = """
co gorsza; co więcej; do tego czasu; druga z nich; drugi z nich; dzięki temu; ich zdaniem; inaczej mówiąc; inna; inny
innymi słowy; jeden z nich; jedna z nich; jednym z nich; jego zdaniem; jej zdaniem; każdy z nich; krótko mówiąc
mieszka w; mimo to; na dodatek; na domiar złego; na przykład; na tym tle; następnego dnia; nie,; niedługo potem
niektóre z nich; niektórzy z nich; obydwaj; obydwie; od tamtej pory; od tego czasu; opierał się; opierała się
oprócz tego; pierwszy z nich; po drugie; po trzecie; po tym; podobnie jest; pomimo tego; poza tym; pracował w
pracowała w; pracuje w; przede wszystkim; przez to; przy tym; studiował; studiowała; tak,; tego samego dnia
to samo dotyczy; tuż po tym; tym samym; ukończył; ukończyła; urodził się; urodziła się; w efekcie; w konsekwencji
w międzyczasie; w przeciwnym razie; w rezultacie; w takiej sytuacji; w takim razie; w tamtym czasie; w tej sytuacji
w ten sposób; w tym celu; w tym czasie; w tym okresie; w tym samym czasie; w związku z tym; według niego; według niej
większość z nich; wkrótce potem; wówczas; właśnie dlatego; wśród nich; z drugiej strony; z kolei; z tego powodu
z tego względu; z tej przyczyny; za to; zamiast tego; zmarł w; zmarła w; żaden z nich
"""
TIMES = """
czwartek jesień lato miesiąc miesiącu niedziela niedzielę noc piątek poniedziałek popołudnie ranek rok roku sezon
sobota sobotę tydzień tygodniu weekend wieczór wiosna wiosnę wtorek zima zimę środa środę
"""
PREPOSITIONS = """
na obok po pod podczas przed przy w we wraz z za ze
"""
ADDRESSES = """
ciebie cię tobie twoich twoja twoje twój ty wam wami wasz wasza wy
"""
HEDGES = """
coś w tym stylu; myślę; nie wiem; powiedzmy; to znaczy; wiesz; wydaje mi się
"""

OPENERS = "„‚«¿¡"
ORDINALS = True
STEMMER = "polish"

GREETINGS = """
dzień dobry; dobry wieczór; miło mi; do widzenia; do usłyszenia; do zobaczenia; ~cała przyjemność; nie ma za co
"""
FURNITURE = {
    "call to action": """
~udostępnij; ~drukuj; ~subskrybuj; ~zaloguj; ~obserwuj; zapisz się; udostępnij artykuł; obserwuj nas; kliknij tutaj
zaloguj się; pobierz aplikację; ~szukaj; ~menu; ~zamknij; ~akceptuję; ~akceptuj; ~zgadzam się; ~odrzuć; ~posłuchaj
~zapisz; ~pobierz; ~rejestracja; ~zarejestruj; ~logowanie; przejdź do treści; ~przejdź do; ~kliknij; kliknij tu
masz już konto; nie masz konta; artykuł dostępny; treść dostępna; tylko dla prenumeratorów; aby przeczytać; aby czytać
czytaj dalej; ~kontynuuj; ~otrzymuj; bądź na bieżąco; ~nie przegap; dołącz do; ~dołącz; ~wesprzyj; ~wesprzyj nas
~wspieraj; ~wpłać; ~kup; ~kup teraz; ~zamów; ~wypróbuj; podaj swój; twój adres; twój e-mail; ~dziękujemy za; ~lubię to
~polub; ~strona główna; ~do góry; javascript; śledź nas; ~oceń; oceń artykuł; ten artykuł jest dostępny
ten tekst jest dostępny; ta treść jest dostępna; artykuł dostępny tylko; pozostał ci jeden; pozostały ci dwa
pozostały ci trzy; wypróbuj miesiąc; wypróbuj za; wypróbuj bezpłatnie; zobacz w przeglądarce; otwórz w przeglądarce
wyświetl w przeglądarce; otrzymujesz tę wiadomość; otrzymujesz ten newsletter; otrzymałeś tę wiadomość; ~wypisz się
zrezygnuj z subskrypcji; dowiedz się więcej; więcej o programie; więcej przeczytasz; obejrzyj film; obejrzyj poniższy
obejrzyj wideo; zobacz film; zobacz wideo; subskrybuj nasz; daj znać w komentarzu; daj znać w komentarzach
dajcie znać w komentarzach; napisz w komentarzu; zapraszamy do lektury
""",
    "related": """
czytaj też; czytaj także; czytaj więcej; zobacz też; zobacz także; przeczytaj także; ~polecane; ~powiązane
najczęściej czytane; więcej na ten temat; czytaj:; zobacz:; przeczytaj:; czytaj również; zobacz również
przeczytaj też; przeczytaj również; ~czytaj; ~zobacz; ~więcej; więcej na temat; ~więcej o; ~polecamy; ~najnowsze
~najpopularniejsze; ~popularne; ~najczęściej komentowane; ~podobne; ~podobne artykuły; ~powiązane artykuły
~inne artykuły; ~ostatnie wpisy; ~ostatnie artykuły; może cię; mogą cię; ~galeria; ~na żywo; ~wiadomości
~warto przeczytać
""",
    "link": """
poprzedni artykuł; następny artykuł; ~poprzedni; ~następny; ~poprzednie; ~następne; ~wstecz; powrót do; ~powrót
wróć do; ~wróć; ~pokaż więcej; ~zobacz wszystkie; ~wszystkie; ~załaduj więcej; ~starsze; ~nowsze
""",
    "share": """
udostępnij na; podziel się; ~podziel się; na facebooku; na twitterze; ~wyślij; wyślij e-mailem; ~kopiuj link; ~kopiuj
~e-mail; ~tweetnij
""",
    "byline": """
autor:; tekst:; opracowanie:; opr.; ~autor; ~tekst; ~napisał; ~pap; ~rozmawiał; ~rozmawiała; tłumaczenie:; ~oprac.
~opublikował; ~dziennikarz; ~reporter; ~korespondent; z wikipedii, wolnej
""",
    "time stamp": """
~opublikowano; data publikacji; aktualizacja:; ~zaktualizowano; czas czytania; opublikowano:; ~opublikowany; ~data
data:; ~aktualizacja; ~aktualizowano; ostatnia aktualizacja; ~dodano; dodano:; ~utworzono
""",
    "caption": """
na zdjęciu; fot.; foto:; zdjęcie:; źródło:; ~©; ~fot; ~foto; (fot; zdjęcia:; ~zdjęcie; ilustracja:; ~ilustracja
grafika:; wideo:; źródło zdjęcia; autor zdjęcia; od lewej:
""",
    "notice": """
wszelkie prawa zastrzeżone; polityka prywatności; regulamin; ~cookies; pliki cookie; copyright; ~polityka; ~rodo
~o nas; ~redakcja; ~dostępność; używamy plików; strona używa; strona korzysta; serwis używa; ~ta strona; ~ten serwis
~my i nasi; ~korzystając; ~klikając; ~kontynuując; ~administratorem; ~kopiowanie; zabrania się; materiał chroniony
wszelkie prawa; projekt i; realizacja:; opinie wyrażone; korzystając ze strony; korzystając z serwisu
korzystając z tej
""",
    "advertisement": """
~reklama; reklama:; materiał sponsorowany; artykuł sponsorowany; ~reklamy; ~ogłoszenia; ~sponsorowane
materiał partnera; ~promocja; ~partner; dalszy ciąg; dalsza część artykułu; reszta artykułu
""",
    "comments": """
~komentarze; ~skomentuj; dodaj komentarz; ~brak komentarzy; ~komentarz; ~odpowiedz; ~odpowiedzi; ~dodaj; ~zostaw
zostaw komentarz; napisz komentarz; ~co o tym; ~co sądzisz; twój adres e-mail nie; ~musisz być; aby komentować
zaloguj się, aby; ~pokaż komentarze; ~zgłoś; ~dyskusja
""",
    "tags": """
tagi:; ~tagi; słowa kluczowe; ~tematy; tematy:; ~kategorie; kategoria:; ~kategoria; ~etykiety; etykiety:
~w tym artykule; opublikowano w
""",
    "note": """
~informacja prasowa; ~komunikat prasowy; od redakcji; przypis redakcji; ~sprostowanie; ~korekta; artykuł został
artykuł pochodzi; artykuł ukazał; ~ten artykuł; ~ten tekst; tekst ukazał; ~tekst został; wywiad został
we wcześniejszej wersji; ~w skrócie; ~podsumowanie; ~streszczenie; ~spis treści; o autorze; o autorce; ~o autorze
~najważniejsze informacje; treść zewnętrzna
""",
    "contact": """
kontakt:; skontaktuj się; ~skontaktuj; napisz do; ~napisz do nas; wyślij nam; ~prześlij; masz informacje; masz temat
~masz pytania; chcesz nam; więcej informacji; szczegółowe informacje; ~kontakt dla mediów; ~biuro prasowe; ~telefon
telefon:; tel.; zgłoś błąd; ~zgłoś błąd; znalazłeś błąd
""",
    "site": """
newsletter; subskry; prenumer; zapisz się; zaloguj; zarejestruj; cookie; ciasteczk; prywatnoś; reklam; twoje konto
nasza aplikacja; naszej redakcji; nasz serwis; naszych czytelników; ta strona; tej stronie; ten artykuł; to wideo
podcast; komentarz; e-mail; przeglądark; javascript; skrzynk; tej strony; nasz kanał; naszej stronie; zgoda; zgodę
powiadomieni; twoje dane; dane osobowe; konto; darowizn; wesprzyj; ~ten tekst; za darmo; patron; dostęp do
przetwarzani; darmowe artykuły; darmowych artykułów; czytaj dalej; czytać dalej
""",
    "closing": """
jest dziennikarzem; jest dziennikarką; jest redaktorem; jest autorem; jest autorką; prawa zastrzeżone; wszelkie prawa
więcej informacji; po raz pierwszy; kontakt dla mediów; jest profesorem; jest pisarzem; jest publicystą
współpracuje z; redaktor naczelny; pracuje jako; copyright; absolwent
""",
    "imperative": """
zapisz zaloguj zarejestruj subskrybuj obserwuj udostępnij czytaj przeczytaj zobacz obejrzyj posłuchaj kliknij pobierz
odkryj wyślij napisz wesprzyj wypróbuj kup drukuj skomentuj odwiedź dołącz
""",
    "person": "ty ci cię twój twoje my nas nasz nasze",
}
PROCEDURES = """
autorzy deklarują; dziękuję za rozmowę; konflikt interesów; następne pytanie; następne zebranie; nieobecni:
obecni byli; obecni:; obrady * otworzył; obrady * otworzyła; obrady * zakończono; obrady * zamknął; obrady * zamknęła
odczytano protokół; oddaję głos; otworzył posiedzenie; otworzył sesję; otworzył zebranie; otworzyła posiedzenie
otworzyła zebranie; pierwsze pytanie; piszę w sprawie; porządek obrad; posiedzenie * otworzył; posiedzenie * otworzyła
posiedzenie * zakończono; posiedzenie * zamknął; posiedzenie * zamknęła; protokół * odczytano; protokół * przyjęto
protokół * zatwierdzono; protokół z poprzedniego; przyjęto protokół; sesję * otworzył; sesję * otworzyła
sesję * zakończono; sesję * zamknął; sesję * zamknęła; stwierdził kworum; stwierdziła kworum
w imieniu rzeczypospolitej; z poważaniem; z wyrazami szacunku; zamknął sesję; zamknął zebranie; zebranie * otworzył
zebranie * otworzyła; zebranie * zakończono; zebranie * zamknął; zebranie * zamknęła
"""
DECISIONS = """
głosami za; głosów przeciw; jednogłośnie; oddala; odrzucił; odrzuciła; postanowił; postanowiła; przyjęto
przyjęła uchwałę; uchwalił; uchwaliła; uchyla; zasądza; zdecydowała
"""
