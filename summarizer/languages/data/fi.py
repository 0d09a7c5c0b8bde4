"""Finnish. Written for this project; see data/README.md for how each list was made, and its licence."""

STOP_WORDS = """
aina alla ansiosta asti edes ehkä ei eikä eivät eli ellei emme en enemmän ennen entä eri erittäin esimerkiksi että he
heidän heille heitä hän hänelle hänen hänet häntä ikään ilman itse ja jo joiden joista joita joka jokainen joko jolla
jolle jolloin jonka jopa jos joskus jossa josta jota jotka jotta joukossa juuri kai kaikki kaikkien kanssa kautta
kerran kertaa keskellä kesken ketkä koko koska koskaan kuin kuinka kuitenkin kuka kukaan kun kunnes kuten kyllä
lisäksi luona lähes me meidän meille melko mihin miksi mikä mikään millainen milloin minkä minun minut minä missä
mistä miten mitä mitään mukaan mukana mutta muu muun muut muuta myös myöskin ne niiden niihin niin niissä niistä
niitä noin nyt näin nämä ole olen oli olisi olivat olla olleet ollut oma oman on ovat paitsi paljon pian pitkin
poikki päälle saakka sama samalla se sekä sen siellä siihen siinä siis siitä silloin sillä silti sitten sitä suuri
tai takia te toinen toisen toista tuo tuolla tuossa tähän tällä tämä tämän tässä tästä tätä vaan vai vaikka vain
vasta vielä voi voidaan voivat yhä yksi yli ym yön
"""

NEVER_FINAL = """
Dipl Dr Ins Past alk arab dipl.ins dos engl ent esim esp evl fil hepr hra huom ins isl ital jap joht julk kapt kenr
kiin kreik ks kts kust käänt lat luutn lyh ma maist mm mr mrs nk noin norj ns nti nyk os prof puh.joht puol ransk rov
ruots rva saks st suom synt t.s tansk toht toim toim.joht tri ts unk ven vir vrt vänr ylil yliv ym.m
"""
BEFORE_NUMBER = """
Aik Apt Dan Ef Gal Hes Ilm Jaak Jer Jes Joh Kol Kor Kun Luuk Mark Matt Moos Piet Ps Room Sam Sananl Tess Tim alak art
elok enint fax heinäk helmi helmik huhtik jouluk kappale kesäk klo koht kohta kpl kuv kuva liite lokak luku maalisk
marrask mom momentti n nid nr nro osa p par piirr puh pykälä s siv syysk tammi tammik taul taulukko toukok vrk väh
"""
BEFORE_STARTER = """
a.s al ao co corp em eml eo es inc jr kand kg kirj km ko kr lis ltd milj min ml mlk mrd myöh nim o.y oik omist oy oyj
perust pj ry sel sis suht tjsp tuom us valt varat vars vast vuos yl yliopp
"""
BEFORE_CAPITAL = """
e.kr eKr eaa j.kr jKr jaa jms jne tai.sell tms ym yms ynnä
"""
STARTERS = """
Ehkä Ei Eivät Eli En Ennen He Heidän Hän Hänen Ja Jo Joka Joku Jos Jotka Jälkeen Kaikki Koska Kuin Kuitenkin Kuka
Kukaan Kun Kuten Lisäksi Me Miksi Mikä Mikään Minä Missä Miten Mitä Monet Moni Mutta Myös Ne Niin Nyt Näin Nämä Oli
On Ovat Se Sen Siellä Siinä Siitä Silloin Sinä Sitten Tai Te Toinen Toisaalta Tuo Tämä Tämän Tässä Tästä Täällä
Vaikka Vain Vielä Yksi
"""
CONNECTIVES = """
eli ja joskin joten jälkimmäinen kuitenkaan kuitenkin lisäksi lopuksi lopulta molemmat mutta muuten muutoin myöhemmin
myös myöskään niin niinpä nimittäin näin päinvastoin samalla samoin siellä sieltä siis siksi silloin sillä silti
sinne siten sittemmin sitten tai toisaalta tosin tuolloin tällöin täten täällä vaan vastaavasti
"""
POINTERS = """
he heidän heihin heille heiltä heistä heitä hekin hän häneen hänelle häneltä hänen hänestä hänkin häntä kumpikaan
kumpikin ne nekin niiden niihin niille niillä niissä niistä niitä noiden noita nuo näiden näihin näille näissä näistä
näitä nämä nämäkin se sekin sellainen sellaiset sellaisia sen siihen siinä siinäkin siitä sille sillä siltä sitä tuo
tuon tuosta tuota tähän tällainen tällaiset tällaisia tälle tällä tältä tämä tämäkin tämän tämänkin tässä tästä tätä
"""
FILLERS = """
eiku hmm niinku ok okei tota ää öh öö ööh
"""
FINDINGS = """
johtopäätökset johtopäätös tulokset tulos
"""
LEADS = """
ei,; esimerkiksi; heidän joukossaan; heidän mukaansa; hänen mielestään; hänen mukaansa; itse asiassa; jokainen heistä
kaiken lisäksi; kolmanneksi; kolmas niistä; kukaan heistä; kyllä,; lyhyesti sanottuna; mikä pahinta; monet heistä
muussa tapauksessa; niin ikään; niinikään; osa heistä; osa niistä; pian sen jälkeen; pian tämän jälkeen; sama koskee
sama pätee; samaa sanoo; samaan aikaan; samana iltana; samana päivänä; samasta syystä; sen jälkeen; sen lisäksi
sen sijaan; sen vuoksi; seuraavana päivänä; siitä huolimatta; siksi; sitä vastoin; suurin osa heistä
suurin osa niistä; syy on; syynä on; toinen heistä; toinen niistä; toisaalta; toiseksi; toisin sanoen
toisin sanottuna; tämän jälkeen; tämän lisäksi; tämän takia; tämän vuoksi; tästä huolimatta; tästä syystä; yksi heistä
yksi niistä
"""
TIMES = """
aamu aamuna iltana kaudella kausi kerran keskiviikkona kesä kesänä kevään keväänä kuukausi kuussa lauantaina
maanantaina perjantaina sunnuntaina syksy syksynä talvena talvi tiistaina torstaina viikko viikkoa viikolla
viikonloppuna vuoden vuonna vuosi vuosikymmenen yönä
"""
ADDRESSES = """
sinua sinulla sinulle sinun sinut sinä teidän teille teitä
"""
HEDGES = """
en tiedä; jotenkin; luulen; mun mielestä; niin sanotusti; tai jotain sellaista; tavallaan; tiedätkö; tiiätkö
"""

OPENERS = "»¿¡"
STEMMER = "finnish"

GREETINGS = """
hyvää huomenta; hyvää päivää; hyvää iltaa; näkemiin; ~mukava olla täällä; ~hauska olla täällä
"""
FURNITURE = {
    "call to action": """
~jaa; ~tulosta; ~tilaa; ~kirjaudu; ~seuraa; tilaa uutiskirje; jaa artikkeli; seuraa meitä; klikkaa tästä
kirjaudu sisään; lataa sovellus; ~haku; ~hae; ~valikko; ~sulje; ~hyväksy; ~hylkää; ~kuuntele; ~tallenna; ~lataa
~rekisteröidy; siirry sisältöön; ~siirry; ~napsauta; ~tilaajille; vain tilaajille; oletko jo tilaaja; jatka lukemista
~lukeaksesi; tilaa lehti; ~liity; älä missaa; pysy ajan tasalla; anna sähköposti; ~sähköpostiosoitteesi; ~kiitos; ~tue
~lahjoita; ~kokeile; ~tykkää; ~etusivu; ~ylös; ~takaisin ylös; javascript; ~asiakaspalvelu; katso selaimessa
avaa selaimessa; näytä selaimessa; saat tämän viestin; saat tämän uutiskirjeen; ~peruuta tilaus; peru tilaus
katso video; tue työtämme; tilaa kanavamme
""",
    "related": """
lue myös; lue lisää; katso myös; ~luetuimmat; aiheesta lisää; lisää aiheesta; ~suosittelemme; lue:; ~lue; katso:
~katso; ~lisää; lisää uutisia; ~uusimmat; ~uusimmat uutiset; ~tuoreimmat; ~suosituimmat; ~suositut; ~suositeltua
~aiheeseen liittyvää; ~liittyvät artikkelit; ~samankaltaisia; ~muut lukevat; ~muita; saatat pitää; sinua saattaa
~kuvagalleria; ~juuri nyt; ~myös nämä
""",
    "link": """
edellinen artikkeli; seuraava artikkeli; ~edellinen; ~seuraava; ~takaisin; ~näytä lisää; ~näytä kaikki; ~lataa lisää
~kaikki artikkelit; ~katso kaikki; ~vanhemmat; ~uudemmat
""",
    "share": """
jaa facebookissa; jaa twitterissä; jaa tämä; ~facebookissa; ~twitterissä; ~sähköpostilla; ~kopioi linkki; ~kopioi
~sähköposti; ~twiittaa
""",
    "byline": """
teksti:; kirjoittaja:; toimittaja:; ~teksti; ~kirjoittaja; ~toimittaja; ~toimitus; lähde:; ~lähde; ~stt; käännös:
~kirjoittanut; ~julkaissut; ~wikipediasta
""",
    "time stamp": """
~julkaistu; ~päivitetty; viimeksi päivitetty; lukuaika; julkaistu:; päivitetty:; ~muokattu; ~muokattu viimeksi
viimeksi muokattu; pvm:; ~luettu
""",
    "caption": """
kuvassa; kuva:; kuvat:; kuvaaja:; ~©; ~kuva; (kuva; ~kuvat; ~kuvituskuva; ~arkistokuva; grafiikka:; kuvitus:
~kuvateksti; video:; vasemmalta:; vasemmalta oikealle
""",
    "notice": """
kaikki oikeudet; tietosuoja; käyttöehdot; ~evästeet; copyright; ~tietosuojaseloste; ~rekisteriseloste
~evästeasetukset; ~tietoa meistä; ~mainosta; ~mediatiedot; ~saavutettavuus; ~päätoimittaja; käytämme evästeitä
tämä sivusto käyttää; tämä sivusto; ~sivustomme; ~me ja; ~jatkamalla; ~tilaamalla; ~hyväksymällä; sisällön kopiointi
vastaava päätoimittaja
""",
    "advertisement": """
~mainos; mainos:; ~ilmoitus; kaupallinen yhteistyö; ~mainokset; ~ilmoitukset; ~sponsoroitu; artikkeli jatkuu
juttu jatkuu; ~yhteistyössä; ~mainosyhteistyö
""",
    "comments": """
~kommentit; ~kommentoi; jätä kommentti; kirjoita kommentti; ~kommentti; ~vastaa; ~vastaukset; mitä mieltä
kerro mielipiteesi; ~kirjoita; sähköpostiosoitettasi ei; kirjaudu kommentoidaksesi; ~ei kommentteja; ~näytä kommentit
~ilmoita; ~keskustelu; ~keskustele
""",
    "tags": """
avainsanat:; aiheet:; ~tunnisteet; tunnisteet:; ~aiheet; ~avainsanat; ~kategoriat; kategoria:; ~kategoria; ~asiasanat
asiasanat:; ~tagit
""",
    "note": """
~oikaisu; korjaus:; ~korjaus; toimituksen huomautus; juttua on; artikkelia on; ~tämä artikkeli; ~tämä juttu
~tämä kirjoitus; ~teksti on; jutun aiemmassa; ~tiivistelmä; ~lyhyesti; ~sisältö; ~sisällys; ~sisällysluettelo
tietoa kirjoittajasta; ~kirjoittajasta; ~faktat; ~fakta; ulkoinen sisältö
""",
    "contact": """
yhteystiedot:; ota yhteyttä; ~yhteystiedot; ~lähetä; lähetä meille; kirjoita meille; ~vinkkaa; onko sinulla
~kysyttävää; ~lisätietoja; ~lisätiedot; ~puhelin; puh.; ~anna palautetta; ~palaute; huomasitko virheen
""",
    "site": """
uutiskirje; tilaa; tilaaja; rekisteröi; kirjaudu; eväste; tietosuoja; mainos; sovellu; toimituksemme; lukijamme
tämä sivu; tällä sivulla; tämä artikkeli; tämä juttu; podcast; kommentti; kommentoi; sähköposti; selain; javascript
tämä sivusto; sivustomme; suostumus; ilmoituks; tietojasi; jäsen; kokeile; tätä artikkelia; lahjoit; verkkosivu
""",
    "closing": """
on toimittaja; on kirjailija; kirjoittaa; oikeudet pidätetään; lisätietoja; mediayhteydet; on professori; on tutkija
on kirjoittaja; on vapaa; työskentelee; kirjoittaja on; copyright; on kolumnisti
""",
    "imperative": """
tilaa rekisteröidy kirjaudu seuraa jaa lue katso kuuntele klikkaa lataa löydä lähetä kirjoita tue kokeile osta tulosta
tallenna kommentoi vieraile liity
""",
    "person": "sinä sinun sinua te teidän me meidän",
}
