"""Danish. Written for this project; see data/README.md for how each list was made, and its licence."""

STOP_WORDS = """
af al alle allerede alligevel alt altid altså anden andet andre at bag bare begge blev blevet blive bliver da de dem
den denne der deres derfor det dette dig din dine disse dit dog du efter ej eller en end endnu er et flere for foran
forbi fordi fra få får før gennem gjorde gør ham han hans har havde have hele heller hen hende hendes her hos hun
hvad hvem hver hvilken hvilket hvis hvor hvordan hvorfor hvornår i igen igennem ikk ikke imellem imod ind inden ingen
intet jeg jer jeres jo kan kom kommer kun kunne lidt lige man mange med meget mellem men mens mere mest mig min
mindre mine mit mod må måske måtte ned nej nemlig nogen noget nogle nok nu nye når næsten og også om omkring op os
over på samme samt selv sig sige siger sin sine sit skal skulle som stadig så sådan til ud uden under var ved vi vil
ville vor vore være været
"""

NEVER_FINAL = """
Adv Fhv Ing Mag Past adm adv ang bl.a ca cand d.v.s d.y d.æ dir dr dvs ekskl ev evt f.eks f.o.m fhv fr frk fx hr ing
inkl jf jfr kapt lic m.h.t maks mht min mr mrs n.b nuv o.m overs p.g.a pens pga pr prof resp s.k s.u sct skt st stud
såk t.o.m tidl vedr vs
"""
BEFORE_NUMBER = """
-nr ApG Dan Dom Ef Es Ez Fil Gal Hebr Jak Jer Kol Kong Kor Krøn Luk Mark Matt Mos Ordsp Pet Rom Sal Sam Thess Tim afs
apr art aug bd bet bil bl cirk dec fax feb febr fig fre jan jul jun kap kl lør mar max nov nr okt ons p pkt pp rk s
sek sep sept stk str søn tab tir tirs tlf tors v vol Åb årg
"""
BEFORE_STARTER = """
Chr Fr Joh a.m a/s adj al alm angl betegn cand.jur cand.mag cand.polit cand.scient co corp eks forb forf gl hhv hist
if iflg ift ill inc jr jvf kg kgl km kr lign ltd mia mio ndf nord opr overf p.m pct sml subsid udg univ vest ø
"""
BEFORE_CAPITAL = """
e.kr etc f.kr m.fl m.m m.v mm mv o.a o.l o.s.v osv
"""
STARTERS = """
Af Alle Alligevel Alt Både Da De Den Denne Der Derefter Deres Derfor Desuden Det Dette Disse Du Efter Eller En Et
Flere For Fordi Fra Før Først Gennem Han Hans Hendes Her Hun Hvad Hvem Hvis Hvor Hvordan Hvorfor I Ifølge Ikke Ingen
Intet Ja Jeg Man Mange Med Mellem Men Mens Min Mod Nej Nogen Nogle Nok Nu Når Og Også Om Over På Samtidig Selv Senere
Siden Sin Som Så Til Uden Under Ved Vi Vores
"""
CONNECTIVES = """
alligevel altså deraf derefter derfor derimod dermed dernæst derpå dertil derved desuden dog eller ellers endda fordi
forinden følgelig heraf herefter hermed imidlertid ligeledes men nemlig og også samtidig så sådan således
"""
POINTERS = """
de dem den denne dens deres det dets dette disse førstnævnte ham han hans hende hendes hun sidstnævnte sådanne
"""
ARTICLES = """
de den det
"""
VERBS = """
begynder begyndte betyder betød blev bliver boede bor burde byggede bør der er fandt fik fire fremgår får fører førte
gav gik giver gjaldt gjorde går gælder gør handlede handler har havde her hører kan kom kommer koster kræver kræves
kunne ligger lyder lå lød mener mente må måtte oplyser oplyste rejste sagde ser siger skal sker skete skrev skriver
skulle skyldes skyldtes stod står så tager to tog tre troede tror var ved vidste vil ville virker viser viste
"""
LEADS = """
af den grund; alt dette; begge; blandt dem; da blev; da bliver; da er; da fik; da får; da gik; da går; da har
da havde; da kan; da kom; da kommer; da kunne; da må; da måtte; da skal; da skulle; da var; da vil; da ville
dagen efter; dagen før; de fleste af dem; den samme; dengang; der; derudover; derved; desuden; det samme gælder
ej heller; en af dem; en anden; en sådan; et andet; et sådant; flere af dem; for det andet; for det tredje
for eksempel; heller ikke; her; hertil; herudover; i den forbindelse; i dette tilfælde; i mellemtiden; i stedet
i så fald; i øvrigt; ifølge dem; ifølge ham; ifølge hende; imens; indtil da; ingen af dem; ja; kort efter; kort sagt
kort tid efter; med andre ord; nej; nogle af dem; næste dag; på den anden side; på den måde; på det tidspunkt
på grund af dette; på samme måde; på samme tid; samme aften; samme dag; senere; siden da; som følge heraf; to af dem
trods det; trods dette; tværtimod; årsagen er; årsaken hertil
"""
STANDS = """
der blev; der bliver; der er; der findes; der gik; der går; der har; der kan; der kom; der kommer; der må; der skal
der står; der var; der vil; så længe; så mange som; så sent som
"""
TIMES = """
aften efterår forår fredag lørdag mandag morgen måned nat onsdag sommer sæson søndag tirsdag torsdag uge vinter
weekend år århundrede årti
"""
PREPOSITIONS = """
bag efter foran før i med mellem nær på uden under ved
"""
COURTESIES = """
beklager hej hilsen kære tak takker tillykke undskyld velkommen
"""
GREETINGS = """
god morgen; godmorgen; god aften; goddag; på gensyn; selv tak; ~hyggeligt at være
"""
FILLERS = """
hmm ok okay øh øhm
"""
ADDRESSES = """
dig din dine dit du jer jeres
"""
HEDGES = """
jeg mener; jeg tror; ligesom; noget i den stil; på en måde; tror jeg
"""
SECTIONS = """
indledning konklusion resumé sammenfatning
"""
FINDINGS = """
konklusion konklusioner resultat resultater
"""
ASKS = """
beskriv diskussion diskutere forklar opsummer sammenfatning
"""

STEMMER = "danish"

FURNITURE = {
    "call to action": """
~del; ~udskriv; ~abonner; ~log ind; ~følg; abonner på; del artiklen; følg os; klik her; tilmeld dig; hent appen
bliv abonnent; ~søg; ~menu; ~luk; ~accepter; ~godkend; ~afvis; ~lyt; ~gem; ~hent; ~tilmeld; spring til; ~gå til
klik på; er du allerede; allerede abonnent; har du allerede; denne artikel er for; kun for abonnenter; ~for at læse
læs videre; få nyheder; ~få adgang; få vores; gå ikke glip; ~hold dig; støt os; ~støt; bliv medlem; ~prøv; ~din e-mail
indtast din; ~tak for; ~synes godt om; ~forside; ~til toppen; javascript; ~kundeservice; prøv en måned; prøv gratis
~se i browser; vis i browser; åbn i browser; du modtager denne mail; du modtager denne e-mail
du modtager dette nyhedsbrev; ~afmeld; afmeld nyhedsbrev; find ud af mere; læs mere om; se videoen; se video
støt vores; efterlad en kommentar; du kan læse mere; du skal være abonnent for; du skal logge ind for at læse
du skal logge ind for at kommentere; del gerne artiklen; dette er et debatindlæg
""",
    "related": """
læs mere; læs også; se også; mere om; ~mest læst; ~relateret; flere artikler; læs:; ~læs; flere nyheder; ~seneste nyt
~seneste; ~mest læste; ~mest delte; ~populære; ~populært; ~relaterede; ~relaterede artikler; ~lignende artikler
~anbefalet; ~anbefalede; mere fra; du er måske; måske er du; se:; ~billedserie; ~flere; ~lige nu; ~andre læser
""",
    "link": """
forrige artikel; næste artikel; ~forrige; ~næste; ~tilbage; tilbage til; ~vis mere; ~vis flere; ~vis alle; ~se alle
~alle artikler; ~til artiklen; ~ældre indlæg; ~nyere indlæg
""",
    "share": """
del på; del via; del denne; del med; ~på facebook; ~på twitter; ~via e-mail; ~tip; tip en ven; ~kopier link; ~kopier
~e-mail; ~tweet
""",
    "byline": """
~af; tekst:; skrevet af; ~tekst; af:; ~forfatter; forfatter:; ~journalist; ~ritzau; kilde:; ~kilde; oversættelse:
~redaktør; ~udgivet af; ~korrespondent; fra wikipedia, den frie
""",
    "time stamp": """
~publiceret; ~udgivet; ~opdateret; sidst opdateret; læsetid; publiceret:; opdateret:; udgivet:; ~offentliggjort
offentliggjort:; dato:; ~ændret; ~min. læsetid; sidst ændret; ~lagt på
""",
    "caption": """
på billedet; foto:; billede:; ~©; ~foto; (foto; ~billede; ~arkivfoto; grafik:; illustration:; ~fotograf; ~billedtekst
video:; f.v.; fra venstre:
""",
    "notice": """
alle rettigheder; privatlivspolitik; ~cookies; cookiepolitik; brugsvilkår; copyright; ~privatliv; ~persondata
~persondatapolitik; ~om os; ~annoncering; ~vilkår; ~handelsbetingelser; ~ansvarshavende; ~tilgængelighed
vi bruger cookies; vi anvender cookies; ~vi og vores; dette websted; denne hjemmeside; hjemmesiden bruger; ~ved at
~ophavsret; ~må ikke; udviklet af; ~cvr; indlægget er udtryk for skribentens; indlægget er alene udtryk
""",
    "advertisement": """
~annonce; annonce:; ~reklame; sponsoreret; ~annoncer; ~annoncørbetalt; ~i samarbejde med; artiklen fortsætter
~sponsor; ~reklame for
""",
    "comments": """
~kommentarer; ~kommenter; skriv en kommentar; tilføj kommentar; ~kommentar; ~skriv; ~svar; ~besvar; hvad mener du
hvad synes du; ~giv din; giv din mening; din e-mailadresse vil; ~du skal være; for at kommentere; log ind for
~ingen kommentarer; ~vis kommentarer; ~anmeld; ~rapporter
""",
    "tags": """
emner:; ~emneord; tags:; ~emner; ~kategorier; kategori:; ~kategori; ~tags; nøgleord:; ~nøgleord; udgivet i; ~etiketter
""",
    "note": """
~pressemeddelelse; ~rettelse; redaktionens note; ~red.; note:; ~artiklen er; denne artikel er; denne artikel blev
denne artikel; ~teksten er; i en tidligere version; ~kort fortalt; ~resumé; ~indhold; ~indholdsfortegnelse
om forfatteren; ~om skribenten; ~fakta; eksternt indhold
""",
    "contact": """
kontakt:; ~kontakt; ~kontakt os; ~skriv til; ~send; tip os; ~tip os; har du et tip; har du tips; har du spørgsmål
for mere information; for yderligere; yderligere oplysninger; mere information:; ~mere information; ~pressekontakt
~telefon; telefon:; ~tlf; fejl i artiklen; ~fundet en fejl
""",
    "site": """
nyhedsbrev; abonn; tilmeld; log ind; cookie; privatliv; annonce; din konto; vores app; vores redaktion; vores side
vores læsere; denne side; denne artikel; denne video; podcast; kommentar; e-mail; indbakke; browser; javascript
denne hjemmeside; vores hjemmeside; vores nyhedsbreve; samtykke; notifikation; dine oplysninger; persondata; medlem
prøv gratis; dette indlæg; indlægget; gratis artikler; læs videre; læse videre
""",
    "closing": """
er journalist; er redaktør; er forfatter; skriver om; rettigheder forbeholdes; yderligere oplysninger; pressekontakt
først udgivet; er professor; er freelance; er forsker; er klummeskribent; er skribent; arbejder som; medarbejder
copyright; forfatter til
""",
    "imperative": """
abonner tilmeld følg læs se lyt klik hent download opdag modtag send skriv støt prøv bestil print gem kommenter besøg
bliv
""",
    "person": "du dig din dit dine vi os vores",
}
PROCEDURES = """
afbud:; dagsordenen; eventuelt:; forfatterne erklærer; frem til at høre; første spørgsmål; giver ordet
hævede mødet; jeg skriver til; med venlig; meldt afbud; mødet * hævede; mødet * hævet; mødet * sluttede
mødet * åbnede; mødet blev hævet; mødet sluttede; næste møde; næste spørgsmål; referat fra sidste
referatet * godkendt; referatet * læst; referatet fra; tak for samtalen; tak fordi du; til stede var; til stede:
venlig hilsen; åbnede mødet
"""
DECISIONS = """
afviste; besluttede; dømmes; enstemmigt; frifindes; godkendte; stadfæster; stemmer for; stemmer imod; vedtaget
vedtog
"""
