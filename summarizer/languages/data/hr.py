"""Croatian. Written for this project; see data/README.md for how each list was made, and its licence."""

STOP_WORDS = """
a ako ali bez bi bih bila bile bili bilo bio bismo biste bit biti bude budu da dakle dio do dok drugi duž dva ga gdje
god hoće i iako ih ili im ima imaju imao iz iza između je jedan jedna jedno jer jesam jest jesu još ju kad kada kako
kao kod koja koje kojeg kojem koji kojih kojima kojoj koju kroz li manje me mene meni među mi mnogi mnogo mogu moj
moja moje mora moraju može mu na nad nakon nam nama nas naš naša naše ne nego neka neke neki nekoliko nema neće nešto
ni nije nikad nisam nisu niti niz njega njegov njegova njegovo njemu njezin njih njihov njim njima njoj nju no o od
odmah oko on ona onda oni ono ova ovaj ove ovo ovog ovoj pa po pod pored posle poslije prema pri prije protiv put
radi s sa sam samo se sebe sebi smo ste su sva sve svi svih svoj svoje svoju tada taj tako također tamo te ti tijekom
tko to toga toj tom tome tu u uz vam vama vas već vi više vrlo za zar zato zbog će ćemo ćete ću što
"""

NEVER_FINAL = """
Dž Red Trg ak.god akad arh bl dipl doc don dr engl fra g gen gosp grč gđa gđe gđica ing lat mag max mons mr mrs njem
npr o.o odn pok por prev prof puk sat sc sv tj tzn tzv ul ur usp vidi vlč vs zast
"""
BEFORE_NUMBER = """
Dn Ef Ez Fil Gal Heb Iv Iz Izl Izr Jak Jš Kol Kor Lev Ljet Lk Mk Mt Otk Pnz Post Ps Pt Sam Sol Suc Tim bilj br cca
faks fax fol gl knj l lip maks ned ožu p pogl pol pon pp reg rješ ruj sig sij sl sri str stu sub tab tel toč tra us
uto velj vol čet čl
"""
BEFORE_STARTER = """
akc al amer aust bibl biol co corp d.d d.o.o dj dosl eng fiz franc god gr hist hrv inc izd izv jed jr kat kem kg kl
km kn knjiž kr ličn ltd maked mat mil min mlad mlrd muz nakl nar nast obl obr op orij ost ođ polj posl povij pred
pril prim prir rim ruk rus sati slov srp st stan stj stolj stup suvr tal teh tis tur vel vjer vl zap čit štok žen
"""
BEFORE_CAPITAL = """
etc i.sl i.t.d itd itsl n.e p.n.e po.kr pr.kr
"""
STARTERS = """
A Ako Ali Bez Bila Bili Bilo Bio Danas Do Dok Gdje I Iako Ili Iz Ja Je Jer Još Jučer K Kad Kada Kako Kao Koja Koje
Koji Kroz Međutim Mi Mnogi Na Nad Nakon Ne Neke Neki Netko Ni Nije Nisu Nitko Ništa Njegov Njegova Njihov No O Od On
Ona Onda One Oni Ono Osim Ova Ovaj Ove Ovi Ovo Pa Po Pod Prema Pri Prije S Sa Sada Samo Su Svaki Sve Svi Ta Taj Tako
Također Tamo Te Ti Tijekom Tko To Tu U Već Vi Za Zatim Zašto Zbog Čak Što
"""
CONNECTIVES = """
a ali dakako dakle dapače i ili ipak istodobno istovremeno jer kasnije konačno međutim nadalje naime naposljetku
naprotiv nasuprot nego no oba obje obojica odatle onda otad otada pak potom potonja potonji pritom stoga tada tako
također tamo time tu ujedno uostalom usto zatim zato
"""
POINTERS = """
ih im joj mu njega njegov njegova njegove njegovi njegovo njegovu njemu njen njena njeni njeno njezin njezina njezine
njezini njezino njih njihov njihova njihove njihovi njihovo njihovu njima njime njoj nju on ona onaj one oni ono onog
onom ova ovaj ove ovi ovih ovim ovo ovog ovoga ovom ovu ta taj takav takva takvi takvo te tih tim tima to tog toga
tom tomu
"""
FILLERS = """
eee eh ehm hmm mhm ok okej
"""
FINDINGS = """
rezultat rezultati zaključak zaključci
"""
LEADS = """
bez obzira na to; bila je; bili su; bio je; da,; do tada; drugi od njih; drugim riječima; idućeg dana; idući dan
imala je; imali su; imao je; isto vrijedi; istog dana; istoga dana; jedan od njih; jedna od njih; jednako tako
kao drugo; kao rezultat; među njima; na drugoj strani; na primjer; na taj način; nakon toga; ne,; nedugo potom
neki od njih; nijedan od njih; nitko od njih; od tada; osim toga; pored toga; prema njegovim riječima; prema njemu
prema njezinim riječima; prema njima; prvi od njih; rođen je; rođena je; s druge strane; s obzirom na to
slijedom toga; slično je; sljedećeg dana; sljedeći dan; stoga; sukladno tome; svaki od njih; u međuvremenu
u protivnom; u skladu s tim; u suprotnom; u to doba; u to vrijeme; u tom slučaju; u tom smislu; u tom trenutku
ubrzo nakon toga; ubrzo potom; ukratko,; umjesto toga; unatoč svemu; unatoč tome; unatoč tomu; upravo tada
upravo zato; uz to; većina njih; zahvaljujući tome; zbog toga; što je još gore; što više; štoviše
"""
TIMES = """
godina godine godinu jesen jutro ljeto mjesec mjeseca nedjelja nedjelju noć petak ponedjeljak popodne proljeće put
sezona sezone sezonu srijeda srijedu subota subotu tjedan tjedna utorak večer vikend zima zimu četvrtak
"""
PREPOSITIONS = """
ispred iza kod na nakon pod pokraj pored prije s sa tijekom u uz za
"""
HEDGES = """
mislim; na neki način; ne znam; nešto slično; recimo; takoreći; znate; znaš
"""

OPENERS = "„‚»¿¡"
ORDINALS = True

GREETINGS = """
dobro jutro; dobar dan; dobra večer; doviđenja; nema na čemu; drago mi je
"""
FURNITURE = {
    "call to action": """
~podijeli; ~ispiši; ~pretplati se; ~prijava; ~prati; prijavite se; podijelite članak; pratite nas; kliknite ovdje
preuzmite aplikaciju; ~traži; ~pretraga; ~pretraži; ~izbornik; ~zatvori; ~prihvati; ~prihvaćam; ~slažem se; ~odbij
~slušaj; ~spremi; ~preuzmi; ~registracija; ~registriraj se; ~prijavi se; preskoči na; ~idi na; ~kliknite; već imate
već ste; samo za pretplatnike; za nastavak; da biste; nastavi čitati; ~pročitaj; pretplatite se; ~pretplata; ~primajte
budite u tijeku; ne propustite; pridružite se; ~pridruži se; ~podržite; ~podrži; ~donirajte; ~doniraj; ~kupi; ~naruči
~isprobajte; ~unesite; vaš e-mail; vaša e-mail; hvala na; ~sviđa mi se; ~naslovnica; ~početna; ~na vrh; javascript
~pratite; ~ispis; ~lajkaj; pogledaj u pregledniku; otvori u pregledniku; primate ovu poruku; primate ovaj newsletter
odjava s newslettera; ~odjavi se; saznajte više; pogledajte video; podijelite ovaj; podržite naš; podržite naše
""",
    "related": """
pročitajte i; pročitajte više; pročitajte još; više o temi; ~povezano; povezani članci; najčitanije; pročitajte:
pogledajte:; čitajte:; ~pročitajte; ~čitaj; čitaj još; ~pogledajte; pogledajte i; ~više; više na; ~najnovije
~najnovije vijesti; ~najpopularnije; ~popularno; povezane vijesti; slični članci; ~ostale vijesti; ~ostali članci
~preporučujemo; ~preporučeno; možda će vas; moglo bi vas; ~galerija; vezani članci; ~izdvojeno
""",
    "link": """
prethodni članak; sljedeći članak; ~prethodni; ~sljedeći; ~prethodna; ~sljedeća; ~natrag; povratak na; ~povratak
~prikaži više; ~učitaj više; ~vidi sve; ~sve vijesti; ~svi članci
""",
    "share": """
~podijelite; podijeli na; podijelite na; na facebooku; na twitteru; ~pošalji; ~kopiraj; ~kopiraj link; ~e-mail
~tvitaj
""",
    "byline": """
autor:; piše:; tekst:; ~autor; ~piše; ~tekst; ~hina; ~razgovarao; ~razgovarala; prijevod:; ~redakcija; ~novinar
~objavio; ~dopisnik; izvor: wikipedija
""",
    "time stamp": """
~objavljeno; objavljeno:; ~ažurirano; zadnja izmjena; vrijeme čitanja; ~objava; objava:; ~datum; datum:; ažurirano:
~izmijenjeno; zadnja promjena
""",
    "caption": """
na slici; na fotografiji; foto:; izvor:; ~©; ~foto; (foto; ~ilustracija; ilustracija:; fotografija:; ~fotografija
grafika:; video:; ~arhivska; snimka zaslona; slijeva nadesno:
""",
    "notice": """
sva prava pridržana; pravila privatnosti; uvjeti korištenja; ~kolačići; copyright; ~sva prava; ~uvjeti; ~pravila
~politika; impressum; ~o nama; ~oglašavanje; ~marketing; ~pristupačnost; koristimo kolačiće; ova stranica koristi
ova web; ovaj portal; mi i naši; klikom na; ~nastavkom; zabranjeno je; ~zabranjeno; stavovi izneseni; ~izrada; razvoj:
""",
    "advertisement": """
~oglas; ~reklama; sponzorirani; ~oglasi; ~sponzor; ~sponzorirano; ~plaćeni oglas; ~promo; nastavak teksta
članak se nastavlja; tekst se nastavlja
""",
    "comments": """
~komentari; ~komentiraj; ostavite komentar; dodaj komentar; ~komentar; ~komentirajte; ~odgovori; ~odgovor; ~ostavite
~napišite; napišite komentar; što mislite; vaše mišljenje; vaša adresa e-pošte; morate biti; za komentiranje
prijavite se za; ~nema komentara; ~prikaži komentare; ~prijavi; ~rasprava
""",
    "tags": """
tagovi:; oznake:; ~oznake; ključne riječi; ~tagovi; ~teme; teme:; ~kategorije; kategorija:; ~kategorija; objavljeno u
""",
    "note": """
~napomena; napomena redakcije; ~ispravak; ispravak:; članak je; ovaj članak; ovaj tekst; tekst je; u ranijoj verziji
~ukratko; ~sažetak; ~sadržaj; o autoru; ~o autoru; vanjski sadržaj
""",
    "contact": """
kontakt:; ~kontaktirajte; javite nam; pišite nam; ~pišite nam; ~pošaljite; imate vijest; imate pitanje; imate dojavu
za više informacija; više informacija; dodatne informacije; ~ured za odnose; ~telefon; telefon:; tel.; ~prijavi grešku
uočili ste
""",
    "site": """
newsletter; pretplat; prijavite; registrirajte; kolačić; cookie; privatnost; oglas; vaš račun; naša aplikacija
naše redakcije; naš portal; naših čitatelja; ova stranica; ovoj stranici; ovaj članak; ovaj video; podcast; komentar
e-mail; e-pošt; preglednik; javascript; našem portalu; naš kanal; privol; obavijesti; vaši podaci; osobnih podataka
račun; besplatno; donacij; ovaj tekst; google news; članstvo
""",
    "closing": """
je novinar; je novinarka; je urednik; je autor; je autorica; prava pridržana; sva prava; više informacija
izvorno objavljeno; je profesor; je pisac; je publicist; je kolumnist; radi kao; copyright; prenošenje
""",
    "imperative": """
pretplatite prijavite registrirajte pratite podijelite čitajte pročitajte pogledajte poslušajte kliknite preuzmite
otkrijte pošaljite pišite podržite isprobajte kupite ispišite spremite komentirajte posjetite
""",
    "person": "vi vas vam vaš vaše mi nas naš naše",
}
