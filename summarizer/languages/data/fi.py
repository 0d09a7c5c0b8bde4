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
Dipl Dr Ins Past alk arab dos engl ent esim esp fil hepr hra huom isl ital jap julk kiin kreik ks kust käänt lat lyh
ma maist mm mr mrs n nk noin norj ns nti nyk os prof puh.joht puol ransk ruots rva saks st suom synt t.s tansk toht
toim toim.joht tri ts unk ven vir vrt ym.m
"""
BEFORE_NUMBER = """
Aik Apt Dan Ef Gal Hes Ilm Jaak Jer Jes Joh Kol Kor Kun Luuk Mark Matt Moos Piet Ps Room Sam Sananl Tess Tim alak art
fax helmi kappale klo koht kohta kpl kuva liite luku mom momentti n nr nro osa p piirr puh pykälä s siv tammi taul
taulukko vrk
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
ja joten kuitenkin lisäksi lopuksi mutta myös siksi sillä silti sitten tai toisaalta vaan
"""
POINTERS = """
he heidän hän hänen ne niiden nuo nämä se sen tuo tämä tämän
"""
ADDRESSES = """
sinua sinulla sinulle sinun sinut sinä teidän teille teitä
"""

OPENERS = "»¿¡"
STEMMER = "finnish"

FURNITURE = {
    "call to action": """
~jaa; ~tulosta; ~tilaa; ~kirjaudu; ~seuraa; tilaa uutiskirje; jaa artikkeli; seuraa meitä; klikkaa tästä
kirjaudu sisään; lataa sovellus
""",
    "related": """
lue myös; lue lisää; katso myös; ~luetuimmat; aiheesta lisää; lisää aiheesta; ~suosittelemme
""",
    "byline": """
teksti:; kirjoittaja:; toimittaja:
""",
    "time stamp": """
~julkaistu; ~päivitetty; viimeksi päivitetty; lukuaika
""",
    "caption": """
kuva:; kuvat:; kuvaaja:; ~©
""",
    "notice": """
kaikki oikeudet; tietosuoja; käyttöehdot; ~evästeet
""",
    "advertisement": """
~mainos; mainos:; ~ilmoitus; kaupallinen yhteistyö
""",
    "comments": """
~kommentit; ~kommentoi; jätä kommentti; kirjoita kommentti
""",
    "tags": """
avainsanat:; aiheet:; ~tunnisteet; tunnisteet:
""",
    "site": """
uutiskirje; tilaa; tilaaja; rekisteröi; kirjaudu; eväste; tietosuoja; mainos; sovellu; toimituksemme; lukijamme
tämä sivu; tällä sivulla; tämä artikkeli; tämä juttu; podcast; kommentti; kommentoi; sähköposti; selain; javascript
""",
    "closing": """
on toimittaja; on kirjailija; kirjoittaa; oikeudet pidätetään; lisätietoja; mediayhteydet
""",
    "imperative": """
tilaa rekisteröidy kirjaudu seuraa jaa lue katso kuuntele klikkaa lataa löydä lähetä kirjoita tue kokeile osta tulosta
tallenna kommentoi vieraile liity
""",
    "person": "sinä sinun sinua te teidän me meidän",
}
