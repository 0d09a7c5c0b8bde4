"""Swedish. Written for this project; see data/README.md for how each list was made, and its licence."""

STOP_WORDS = """
alla allt alltså andra annan annat att av bara bland blev bli blir blivit bort båda både bör de dem den denna deras
dess dessa det detta dig din dina ditt du där därför då efter eftersom ej eller en ett fick framför från få får för
före förut genom ger gjorde gör ha hade han hans har hela helt henne hennes hon honom hos hur här i ibland icke igen
in inga ingen inget innan inne inom inte ja jag kan kanske kom kommer kunde kunna lite man med medan mellan men mer
mera mest mig min mina minst mitt mot mycket många måste ned nej ner ni nog nu nya när nära någon något några och
också om omkring oss på redan samma samt sedan sen ser sig sin sina sitt ska skall skulle som säger sätt så sådan
sådana sådant såg ta tar till trots under upp ut utan utanför vad var vara varför varit varje vars vart vem vems vi
vid vidare vilka vilkas vilken vilket väl än ändå även åt över
"""

NEVER_FINAL = """
Dipl Fru Ing Kapt Major ang avd bl.a ca cirka d.v.s doc dr dvs dåv ev exkl f.d f.n f.ö fr frk förf hr inkl jfr jur
kand kl lic m.a.o max min mr mrs n.b nuv obs p.g.a p.s.s pga prof resp s.a.s s.k st t.ex t.f t.o.m tekn tf tom ung vs
övers
"""
BEFORE_NUMBER = """
Apg Dan Dom Ef Fil Gal Hebr Hes Jak Jer Jes Joh Kol Kor Krön Kung Luk Mark Matt Mos Ords Petr Ps Rom Sam Tess Tim Upp
apr art aug bd bil bl dec fax feb fig jan jul jun kap kl mom nov nr okt p par pp prop punkt rubr s sek sep sept sid st
tab tel v vers vol
"""
BEFORE_STARTER = """
a.m adj al anm avs avsn bet betr bitr co corp docent efterf eng enl följ föreg förk gen germ gr hist inc inst intr jr
kg km kr lat ltd mdr milj mkr motsv omkr p.m red s.a särsk tills tkr tr univ utg vard övs
"""
BEFORE_CAPITAL = """
e.kr etc f.kr m.fl m.m mfl mm o.d o.dyl o.s.v osv
"""
STARTERS = """
Alla Allt Av Både De Den Denna Deras Dessa Dessutom Det Detta Dock Du Där Därefter Därför Då Efter Eftersom Eller En
Enligt Ett Flera Från För Först Genom Han Hans Hennes Hon Hur Här I Idag Igår Inga Ingen Inget Innan Inte Ja Jag Man
Med Medan Mellan Men Min Mot Många Nej Ni Nog Nu När Någon Några Och Också Om På Samtidigt Sedan Senare Sin Som Så
Till Trots Under Utan Vad Var Varför Vem Vi Vid Vilken Vår Även Över
"""
CONNECTIVES = """
alltså dessutom dock därefter därför eftersom eller emellertid följaktligen men och också samtidigt sedan så således
ändå ännu
"""
POINTERS = """
de dem den denna deras dess dessa det detta han hans henne hennes hon honom
"""
LEADS = """
senare; till exempel; under tiden; å andra sidan
"""
COURTESIES = """
grattis gratulerar hej hälsningar kära tack tackar ursäkta välkomna välkommen
"""
FILLERS = """
eh ehm hmm ok okej öh
"""
ADDRESSES = """
dig din dina ditt du eder ert
"""
SECTIONS = """
inledning sammanfattning slutsats slutsatser
"""
ASKS = """
beskriv diskussion diskutera förklara sammanfatta sammanfattning
"""

OPENERS = "»¿¡"
STEMMER = "swedish"

FURNITURE = {
    "call to action": """
~dela; ~skriv ut; ~prenumerera; ~logga in; ~följ; prenumerera på; dela artikeln; följ oss; klicka här
skaffa nyhetsbrevet; lyssna på artikeln; bli prenumerant
""",
    "related": """
läs mer; läs också; läs även; se även; mer om; ~mest läst; ~relaterat; fler artiklar
""",
    "byline": """
~av; text:; skriven av
""",
    "time stamp": """
~publicerad; publicerad den; ~uppdaterad; senast uppdaterad; lästid
""",
    "caption": """
foto:; bild:; ~©
""",
    "notice": """
alla rättigheter; integritetspolicy; användarvillkor; ~cookies; om cookies
""",
    "advertisement": """
~annons; annons:; ~reklam; sponsrat
""",
    "comments": """
~kommentarer; ~kommentera; lämna en kommentar; skriv en kommentar
""",
    "tags": """
taggar:; ~taggar; ämnen:; nyckelord:
""",
    "site": """
nyhetsbrev; prenumer; registrera dig; logga in; cookie; kakor; integritet; annons; ditt konto; vår app; vår redaktion
våra läsare; denna sida; den här sidan; den här artikeln; den här videon; podd; podcast; kommentar; e-post; inkorg
webbläsare; javascript
""",
    "closing": """
är journalist; är reporter; är redaktör; är författare; skriver om; rättigheter förbehållna; mer information
presskontakt; först publicerad
""",
    "imperative": """
prenumerera registrera anmäl följ dela läs se lyssna klicka ladda upptäck skicka skriv stöd prova beställ spara
kommentera besök bli
""",
    "person": "du dig din ditt dina ni er vi oss vår våra",
}
