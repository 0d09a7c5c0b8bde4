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
Dipl Fru Ing Kapt Major ang avd bl.a ca cirka civ.ing d.v.s dir doc dr dvs dåv ev exkl f.d f.n f.ö fr frk förf hr ing
inkl jfr jur kand kapt lic löjtn m.a.o mag max min mr mrs n.b nuv obs p.g.a p.s.s pga prof resp s.a.s s.k t.ex t.f
t.o.m tekn tf tom ung vs övers
"""
BEFORE_NUMBER = """
-nr Apg Dan Dom Ef Fil Gal Hebr Hes Jak Jer Jes Kol Kor Krön Kung Luk Mark Matt Mos Ords Petr Ps Rom Sam Tess Tim Upp
apr art aug bd bil bl dec fax feb febr fig fre jan jf jul jun kap kl lör mom mån nov nr okt ons op p par pp prop
punkt rubr s sek sep sept sid sidd st sön tab tel tis tors v vers vol årg
"""
BEFORE_STARTER = """
Chr Joh a.m adj al anm avs avsn bet betr bitr co corp docent efterf eng enl f ff följ föreg förk gen germ gr hist inc
inst intr jr kg km kr lat ltd mdr milj mkr motsv omkr p.m red s.a särsk tills tkr tr univ utg vard övs
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
alltså annars bägge dessförinnan dessutom dock därav därefter däremot därför däribland därigenom därmed därpå
därutöver därvid eftersom eller emellertid följaktligen härigenom härmed likaså likväl men nämligen och också
samtidigt sedan så således sålunda ty ändå ännu
"""
POINTERS = """
de dem den denna denne deras dess dessa det detta han hans henne hennes hon honom sådan sådana sådant
"""
ARTICLES = """
de den det
"""
VERBS = """
berodde beror betyder blev blir bodde bor borde byggde bygger båda bör där dömdes döms fick framgår fyra får gav ger
gick gjorde greps gällde gäller går gör hade handlade handlar har hittade hittades här hör innebar innebär kan kom
kommer kostar krävde krävs kunde känns ledde leder ligger låg menade menar misstänks måste sa sade ser ska skall
skrev skriver skulle stod står säger såg tar tog tre trodde tror två uppgav uppger var verkade verkar vet vill ville
visade visar visste är åkte åtalas
"""
LEADS = """
allt detta; av den anledningen; av dessa; bland dem; båda; dagen därpå; dagen efter; dagen innan; de flesta av dem
de senare; den senare; det senare; detsamma gäller; dittills; där; då blev; då blir; då fick; då får; då gick; då går
då hade; då har; då kan; då kom; då kommer; då kunde; då måste; då ska; då skulle; då tog; då var; då vill; då ville
då är; en annan; en av dem; en sådan; enligt dem; enligt henne; enligt honom; ett annat; ett sådant; flera av dem
för det andra; för det tredje; för övrigt; här; i det här fallet; i det läget; i detta fall; i samband med det
i stället; i så fall; ingen av dem; inte heller; istället; ja; kort därefter; kort därpå; kort sagt; med andra ord
nej; nästa dag; några av dem; orsaken är; på den tiden; på grund av det; på grund av detta; på samma sätt; på så sätt
på så vis; samma dag; samma kväll; samma sak; sedan dess; senare; som en följd av; strax därefter; tack vare det
till detta; till exempel; trots det; trots detta; tvärtom; två av dem; under tiden; vid den tiden; vid det tillfället
värre var; värre är; även de; även han; även hon; å andra sidan; å ena sidan
"""
STANDS = """
så kallade; så länge; så många som; så sent som
"""
TIMES = """
decennium fredag gång helg helgen höst kväll lördag morgon månad månaden måndag natt onsdag sommar säsong säsongen
söndag tisdag torsdag vecka veckan vinter vår år året århundrade
"""
PREPOSITIONS = """
bakom efter framför före i med mellan nära på under utanför vid
"""
COURTESIES = """
grattis gratulerar hej hälsningar kära tack tackar ursäkta välkomna välkommen
"""
GREETINGS = """
god morgon; god kväll; god dag; ~trevligt att vara; hej då; kul att du
"""
FILLERS = """
eh ehm hmm ok okej öh
"""
ADDRESSES = """
dig din dina ditt du eder ert
"""
HEDGES = """
jag menar; jag tror; jag vet inte; liksom; något sånt; tror jag; vet du
"""
SECTIONS = """
inledning sammanfattning slutsats slutsatser
"""
FINDINGS = """
resultat slutsats slutsatser
"""
ASKS = """
beskriv diskussion diskutera förklara sammanfatta sammanfattning
"""

OPENERS = "»¿¡"
STEMMER = "swedish"

FURNITURE = {
    "call to action": """
~dela; ~skriv ut; ~prenumerera; ~logga in; ~följ; prenumerera på; dela artikeln; följ oss; klicka här
skaffa nyhetsbrevet; lyssna på artikeln; bli prenumerant; ~sök; ~meny; ~stäng; ~acceptera; ~godkänn; ~neka; ~lyssna
~spara; ~ladda ner; ~registrera; hoppa till; ~till innehållet; ~gå till; klicka på; redan prenumerant; är du redan
har du redan; artikeln är låst; ~för att läsa; endast för prenumeranter; fortsätt läsa; ~få nyheter; få våra; få vårt
~håll dig; anmäl dig; stöd oss; stöd vår; ~swisha; bli medlem; ~prova; ~din e-post; ange din; ~tack för; ~gilla; ~hem
~till toppen; ~startsida; ~kontakta oss; javascript; ~kundservice; prova en månad; prova gratis; visa i webbläsaren
öppna i webbläsaren; se i webbläsaren; du får detta mejl; du får det här mejlet; du får detta nyhetsbrev
avsluta prenumeration; ~avprenumerera; avregistrera dig; ta reda på mer; se videon; dela den här; du kan läsa mer
du måste vara prenumerant för; du måste logga in för att läsa; du måste logga in för att kommentera; läs vidare
lämna gärna en kommentar; dela gärna artikeln
""",
    "related": """
läs mer; läs också; läs även; se även; mer om; ~mest läst; ~relaterat; fler artiklar; läs:; läs hela; ~läs
fler nyheter; ~senaste nytt; ~senaste; ~mest lästa; ~mest delat; ~populärt; ~populära; ~relaterade
~relaterade artiklar; ~liknande artiklar; ~rekommenderas; ~rekommenderat; ~andra läser; mer från; du kanske; se också
se:; ~bildspel; ~fler; ~i fokus; ~just nu; ~missa inte; ~tidigare inlägg
""",
    "link": """
föregående artikel; nästa artikel; ~föregående; ~nästa; ~tillbaka; tillbaka till; ~visa mer; ~visa fler; ~visa alla
~ladda fler; ~alla artiklar; ~till artikeln; ~äldre inlägg; ~nyare inlägg
""",
    "share": """
dela på; dela via; dela denna; dela med; ~på facebook; ~på twitter; ~via e-post; ~tipsa; tipsa en; ~kopiera länk
~kopiera; ~e-post; ~tweeta
""",
    "byline": """
~av; text:; skriven av; ~text; av:; ~författare; författare:; ~reporter; reporter:; ~journalist; källa:; ~källa; ~tt
översättning:; ~publicerad av; ~redaktör; ~postat av; ~från wikipedia
""",
    "time stamp": """
~publicerad; publicerad den; ~uppdaterad; senast uppdaterad; lästid; publicerad:; uppdaterad:; ~publicerat; ~publ.
~uppdaterat; uppdaterat:; ~postat; datum:; ~ändrad; ~min läsning; senast ändrad
""",
    "caption": """
på bilden; foto:; bild:; ~©; ~foto; (foto; ~bild; ~arkivbild; ~genrebild; grafik:; illustration:; ~fotograf; ~bildtext
video:; fr.v.; från vänster:
""",
    "notice": """
alla rättigheter; integritetspolicy; användarvillkor; ~cookies; om cookies; copyright; ~cookiepolicy; ~integritet
~personuppgifter; ~om oss; ~annonsera; ~villkor; ansvarig utgivare; ~tillgänglighet; vi använder cookies; ~vi och våra
den här webbplatsen; denna webbplats; webbplatsen använder; ~genom att; citera oss; ange källan; ~utgivningsbevis
åsikter som; utvecklad av; åsikterna i texten är; det är skribenten som står; det här är en insändare
det här är en debattartikel
""",
    "advertisement": """
~annons; annons:; ~reklam; sponsrat; ~annonser; ~sponsrat innehåll; ~annonssamarbete; ~i samarbete med
artikeln fortsätter; ~sponsor; detta är en annons
""",
    "comments": """
~kommentarer; ~kommentera; lämna en kommentar; skriv en kommentar; ~kommentar; ~lämna; ~skriv en; ~svara; ~svar
vad tycker du; tyck till; säg vad du; din e-postadress kommer; du måste vara; för att kommentera; logga in för
~inga kommentarer; ~visa kommentarer; ~rapportera; ~anmäl
""",
    "tags": """
taggar:; ~taggar; ämnen:; nyckelord:; ~ämnen; ~kategorier; kategori:; ~kategori; ~etiketter; etiketter:; ~nyckelord
publicerad i; ~mer i ämnet; ~i artikeln
""",
    "note": """
~pressmeddelande; ~rättelse; redaktionens anmärkning; red. anm; not:; ~fotnot; fotnot:; ~artikeln har
den här artikeln; denna artikel; ~texten är; ~detta är en; i en tidigare version; ~i korthet; ~sammanfattning
~innehåll; ~innehållsförteckning; om författaren; ~om skribenten; ~fakta; externt innehåll
""",
    "contact": """
kontakt:; ~kontakta; ~mejla oss; ~mejla; ~skicka; ~skriv till; tipsa oss; ~tipsa oss; har du tips; har du frågor
har du synpunkter; för mer information; mer information:; ~mer information; ~presskontakt; ~telefon; telefon:; ~tel
fel i artikeln; ~hittat ett fel
""",
    "site": """
nyhetsbrev; prenumer; registrera dig; logga in; cookie; kakor; integritet; annons; ditt konto; vår app; vår redaktion
våra läsare; denna sida; den här sidan; den här artikeln; den här videon; podd; podcast; kommentar; e-post; inkorg
webbläsare; javascript; webbplats; vår sajt; vår hemsida; våra nyhetsbrev; samtycke; notis; dina uppgifter
personuppgifter; medlem; prova gratis; swish; det här inlägget; stöd oss; inlägget; gratis artiklar; läs vidare
läsa vidare; artiklar kvar
""",
    "closing": """
är journalist; är reporter; är redaktör; är författare; skriver om; rättigheter förbehållna; mer information
presskontakt; först publicerad; är professor; är frilans; är forskare; är doktor; är krönikör; är skribent
arbetar som; medarbetare; copyright; författare till
""",
    "imperative": """
prenumerera registrera anmäl följ dela läs se lyssna klicka ladda upptäck skicka skriv stöd prova beställ spara
kommentera besök bli
""",
    "person": "du dig din ditt dina ni er vi oss vår våra",
}
PROCEDURES = """
anmält förhinder; avslutade mötet; dagordningen; fram emot att höra; frånvarande:; föregående protokoll
författarna uppger; förklarade mötet; första frågan; jag skriver till; justera protokollet; lämnar ordet
med vänlig; mötet * avslutade; mötet * avslutades; mötet * öppnade; mötet avslutades; mötet öppnades
närvarande var; närvarande:; nästa fråga; nästa möte; protokoll * godkändes; protokoll * justerades
protokoll * lades; protokollet * godkändes; protokollet * justerades; protokollet * lades; protokollet från
tack för att du; tack för samtalet; vänlig hälsning; öppnade mötet; övriga frågor
"""
DECISIONS = """
avslog; avslås; beslutade; beslutades; bifaller; biföll; döms; enhälligt; godkände; ogillar; röstade för
röster för; röster mot; upphäver
"""
