"""Dutch. Written for this project; see data/README.md for how each list was made, and its licence."""

STOP_WORDS = """
aan aangezien achter af al alle alleen alles als altijd ander andere anderen beide ben bij bijna binnen boven daar
daarbij daarna daarom daaruit dan dat de deze die dit doch doen door dus echter een eens elk elke en enige enkele er
erg ergens even gedurende geen geweest haar had hadden heb hebben heeft hem hen het hier hij hoe hoewel hun iemand
iets ik in indien is ja je jij jou jouw jullie kan kon konden kunnen kunt later maar mag me meer meest men met mij
mijn minder moest moesten moet moeten mogen na naar naast niemand niet niets nog nooit nu of om omdat onder ons onze
ook op over pas per reeds rond samen sinds sommige steeds te tegen tegenover ten ter terwijl toch toen tot totdat
tussen twee u uit uw vaak van vanaf vanuit veel verder voor vooral voordat waar waarbij waarom wanneer want waren was
wat we wel welke werd werden wie wij wil worden wordt zal ze zeer zelf zelfs zich zij zijn zo zoals zodat zonder zou
zouden zulke één
"""

NEVER_FINAL = """
Burg Fa Past Rb Wed Zn a.u.b afd ba bc betr bijv bv ca comm d.m.v d.w.z dhr dr drs ds evt excl fam gen h.k hr i.c
i.h.b i.o.v i.p.v i.v.m incl ing ir jhr kapt kard kol lt m.a.w m.b.t m.i m.nt maj max mej mevr mgr mr mw n.a.v nl nml
o.a o.b.v o.i o.l.v prof resp sgt st t.a.v t.b.v t.g.v t.n.v t.o.v vgl vs z.g z.k.h zgn zr
"""
BEFORE_NUMBER = """
-nr -str Dan Deut Ef Ex Ez Fil Gal Hand Hebr Jak Jer Jes Joz Kon Kor Lc Lev Luc Mar Mat Mc Mt Num Openb Petr Pred Ps
Ri Rom Sam Spr Stb Stcrt Tes Tim Trb aant afb afl apr art aug bijl bl blz dec diagr dl fax feb febr fig fol hfdst
hfst jan jrg jul jun lid mrt no noot nov nr nrs okt p pag par pp pt reg rov sep sept sub tab tel verg vol vr wo za
"""
BEFORE_STARTER = """
Ch Jac Joh Ph Th Wilh a.m a.s al b.v bijz burg c.s chr co corp dgl div echtg event geb gebr geh gem get hist inc inz
jr kath kg km lat lett ltd meerv min n.v nat onderz ongev oorspr overl p.m pl red s.v.p sr str tegenw u.s uitg uitgez
vert vlg wed wnd zog
"""
BEFORE_CAPITAL = """
e.a e.d enz etc m.m n.chr v.chr
"""
STARTERS = """
Aan Alle Alles Als Beide Bij Bovendien Daar Daarbij Daarna Daarom Dan Dat De Deze Die Dit Door Dus Echter Een Eerst
En Er Geen Gisteren Haar Het Hier Hij Hoe Hoewel Hun Iedereen Iemand Ik In Ja Je Jij Later Maar Men Met Mijn Na Naar
Nee Niemand Niet Niets Nog Nu Of Om Omdat Onder Onze Ook Op Over Sinds Sommige Tegen Terwijl Tijdens Toch Toen Tot U
Uit Van Vandaag Veel Verder Volgens Voor Waar Waarom Wanneer Want Wat We Wel Wie Wij Ze Zelfs Zij Zijn Zo
"""
CONNECTIVES = """
aldus anders beide bijgevolg bovendien daar daarbij daardoor daarentegen daarin daarmee daarna daarnaast daarom
daaronder daarop daarover daartegenover daartoe daaruit daarvan daarvoor dan derhalve desalniettemin desondanks
destijds dus echter en erna eveneens evenmin evenwel hierbij hierdoor hierin hiermee hierna hierop hierover hiervoor
immers integendeel intussen maar nadien namelijk niettemin of ondertussen ook overigens sedertdien tevens toch toen
vandaar verder vervolgens voordien waardoor waarna waarop want zo zodoende
"""
POINTERS = """
beiden dat dergelijk dergelijke deze die diens diezelfde dit haar hem hen het hij hun laatstgenoemde laatstgenoemden
ze zij zijn zulk zulke
"""
ARTICLES = """
het
"""
VERBS = """
begint begon bestaat betekende betekent betreft betrof bevat biedt bleef bleek blijft blijkt deed doet duurde duurt
gaat gaf gebeurde gebeurt geeft geldt ging gold had heeft helpt hielp hoeft is kan klopt komt kon kost kostte kreeg
krijgt kwam lag leek leidde leidt levert ligt lijkt maakt maakte mag mocht moest moet nam neemt staat stond telt
toont voelt waren was werd werkt wil wilde wordt zag zal ziet zijn zorgde zorgt zou
"""
LEADS = """
aan de andere kant; als gevolg daarvan; als reactie daarop; anderen; bijvoorbeeld; daar komt bij; de meesten van hen
de reden daarvoor; de volgende dag; dezelfde dag nog; een ander; een andere; een van hen; een voorbeeld daarvan
enkelen van hen; erger nog; geen van hen; hetzelfde geldt; hier; hoe dan ook; in dat geval; in dat opzicht
in die periode; in die tijd; in feite; in plaats daarvan; ja; kort daarna; kortom; later; later dat jaar
later die dag; met als gevolg; met andere woorden; nee; niet lang daarna; om die reden; onder andere; onder hen
ook al; op dat moment; op die dag; op die manier; sindsdien; sommigen van hen; tegelijkertijd; ten derde; ten eerste
ten slotte; ten tweede; tot dan; tot dan toe; tot die tijd; tot slot; van hen; velen van hen; volgens haar
volgens hem; volgens hen; wat betekent; één van hen
"""
STANDS = """
er is; er komen; er komt; er kwam; er kwamen; er waren; er was; er werd; er werden; er worden; er wordt; er zijn
maar liefst; ook als; toen de; toen een; toen het; verder dan
"""
TIMES = """
avond decennium dinsdag donderdag eeuw herfst jaar keer lente maand maandag middag nacht ochtend seizoen vrijdag week
weekend winter woensdag zaterdag zomer zondag
"""
PREPOSITIONS = """
achter bij in met na naast onder op tijdens tussen voor vóór
"""
COURTESIES = """
alstublieft bedankt dank danken excuses geachte gefeliciteerd groeten hallo hoi sorry welkom
"""
GREETINGS = """
fijn dat je; fijn dat u; goedemiddag; goedemorgen; goedenavond; goedendag; graag gedaan; leuk dat je; leuk dat u
tot de volgende keer; tot ziens
"""
FILLERS = """
eh ehm hmm hè ok okay oké tja uh uhm
"""
ADDRESSES = """
je jij jou jouw jullie u uw
"""
HEDGES = """
denk ik; een soort van; geloof ik; ik bedoel; ik denk; ik geloof; weet je; zal ik maar zeggen; zeg maar; zoiets
"""
SECTIONS = """
conclusie conclusies inleiding samenvatting
"""
FINDINGS = """
conclusie conclusies resultaat resultaten
"""
ASKS = """
beschrijf bespreek besproken discussie leg samenvatting uitleggen
"""

STEMMER = "dutch"

FURNITURE = {
    "call to action": """
~delen; ~printen; ~abonneren; ~inloggen; ~volgen; abonneer u; abonneer je; schrijf je in; schrijf u in; meld je aan
deel dit; volg ons; klik hier; beluister dit; download de app; ~aanmelden; ~registreren; ~menu; ~zoeken; ~zoek
~sluiten; ~accepteren; ~accepteer; ~weigeren; ~akkoord; ~instellingen; ga naar de inhoud; ~ga naar; ~naar de inhoud
naar inhoud; klik op; ~bewaar; ~opslaan; ~download; al abonnee; heb je al; nog geen; dit artikel is exclusief
dit artikel is alleen; alleen voor abonnees; om verder te lezen; verder lezen; ~ontvang; ontvang elke; ontvang de
ontvang het; ~steun; steun ons; ~doneer; doneer nu; word lid; word abonnee; ~probeer; probeer nu; mis niets
blijf op de hoogte; ~vul je; ~vul uw; je e-mail; uw e-mail; ~bedankt voor; ~volg; ~home; ~naar boven
~terug naar boven; javascript; vind je dit; was dit artikel; ~vind ik leuk; zet meldingen; probeer vier weken
probeer een maand; probeer gratis; bekijk in browser; bekijk in je browser; bekijk de online versie
~bekijk deze e-mail in; kunt u deze e-mail niet; kun je deze e-mail niet; u ontvangt deze e-mail
je ontvangt deze e-mail; u ontvangt deze nieuwsbrief; je ontvangt deze nieuwsbrief; ~uitschrijven; ~afmelden
lees hier meer; lees hier alles; meer weten over; meer weten?; meer informatie is te; meer informatie vind
bekijk de video; bekijk hier; bekijk hieronder; steun onze; je moet abonnee zijn om; laat hieronder een reactie
laat hieronder een bericht; laat het weten in de
""",
    "related": """
lees ook; lees meer; lees verder; meer over; bekijk ook; ~gerelateerd; ~meest gelezen; ook interessant; meer nieuws
lees:; luister:; ~lees; ~meer; ~meer uit; ~meer in; ~meer van; ~gerelateerde artikelen; ~gerelateerde berichten
~meest bekeken; ~populair; ~trending; ~net binnen; ~laatste nieuws; ~recente berichten; ~recente artikelen
~andere artikelen; ~andere berichten; ~misschien vind je; dit vind je; vind je misschien; ~wellicht; ~aanbevolen
~aanraders; ~uitgelicht; ~zie ook; ~kijk ook; ~fotoserie; ~in beeld; ~dossier; ~achtergrond; ~tips
""",
    "link": """
vorig artikel; volgend artikel; vorig bericht; volgend bericht; ~vorige; ~volgende; ~terug; ~terug naar; ~toon meer
~bekijk alle; ~alle artikelen; ~alle berichten; ~laad meer; ~meer laden; ~bekijk; ~naar
""",
    "share": """
deel op; deel via; ~deel; delen op; delen via; ~op facebook; ~op twitter; ~op whatsapp; ~via whatsapp; ~via e-mail
~kopieer link; ~kopieer; ~mail; ~e-mail; ~tweet
""",
    "byline": """
~door; tekst:; auteur:; geschreven door; ~redactie; ~auteur; door:; ~van onze; ~redacteur; ~verslaggever
~correspondent; ~anp; bron:; ~bron; interview:; vertaling:; ~vertaald door; ~geplaatst door; ~tekst
uit wikipedia, de vrije
""",
    "time stamp": """
gepubliceerd op; ~gepubliceerd; bijgewerkt op; laatst bijgewerkt; leestijd; geplaatst op; geplaatst:; ~bijgewerkt
gepubliceerd:; ~gewijzigd; laatst gewijzigd; laatste update; ~update; datum:; ~minuten lezen; ~min. lezen; ~aangepast
~uur geleden; ~geleden; ~gemaakt; ~aangemaakt
""",
    "caption": """
op de foto; archieffoto van; luchtfoto van; foto:; foto's:; beeld:; ~©; (foto; ~foto; foto van; ~beeld; ~fotograaf
afbeelding:; ~afbeelding; illustratie:; ~illustratie; infographic:; ~bijschrift; ~archieffoto; video:; v.l.n.r.
van links naar rechts:
""",
    "notice": """
alle rechten voorbehouden; privacybeleid; algemene voorwaarden; cookiebeleid; ~cookies; copyright; ~privacy
~privacyverklaring; ~cookieverklaring; ~cookie-instellingen; ~voorwaarden; ~gebruiksvoorwaarden; ~disclaimer; ~colofon
~over ons; ~adverteren; ~vacatures; ~toegankelijkheid; wij gebruiken cookies; we gebruiken cookies
deze website gebruikt; deze site gebruikt; deze website maakt; onze website gebruikt; ~wij en onze; ~door verder te
~door op; ~door je aan; ~overname; ~niets uit; op dit artikel rust; ontwikkeld door; aangedreven door; ~kvk
""",
    "advertisement": """
~advertentie; ~reclame; gesponsord; ~advertenties; ~partnerbijdrage; ~sponsor; ~aangeboden door; artikel gaat verder
het artikel gaat; lees verder onder de; tekst loopt door; tekst gaat verder; ~advertorial
""",
    "comments": """
~reacties; ~reageer; plaats een reactie; laat een reactie; geef een reactie; ~reactie; ~reageren; ~reageer op
~antwoord; ~beantwoorden; ~laat een; ~plaats; geef je mening; wat vind jij; wat vindt u; praat mee
je e-mailadres wordt; ~om te reageren; log in om; wees de eerste; ~geen reacties; ~alle reacties; bekijk reacties
~rapporteer; ~meld
""",
    "tags": """
tags:; ~tags; trefwoorden:; onderwerpen:; ~trefwoorden; ~onderwerpen; ~categorieën; categorie:; ~categorie
geplaatst in; ~labels; labels:; ~rubriek; ~in dit artikel; ~thema's
""",
    "note": """
~persbericht; noot van de redactie; noot redactie; ~naschrift; ~correctie; correctie:; ~rectificatie
dit artikel is eerder; dit artikel verscheen; dit artikel is; dit artikel werd; ~dit bericht; ~deze tekst
~dit interview; ~in een eerdere versie; ~samenvatting; ~in het kort; ~inhoud; ~inhoudsopgave; over de auteur
over deze auteur; ~over de; externe inhoud; hier staat ingevoegde; ~hier staat
""",
    "contact": """
contact:; neem contact op; ~neem contact op; mail naar; mail ons; ~mail ons; stuur ons; ~stuur een; tip de redactie
~tip de redactie; heb je een tip; heeft u een tip; heb je vragen; ~vragen of; voor meer informatie; meer informatie:
~meer informatie; ~perscontact; ~telefoon; tel.; ~fout gezien; zie je een; foutje gezien
""",
    "site": """
nieuwsbrief; abonn; meld je aan; meld u aan; aanmeld; inlog; registreer je; cookie; privacy; advertentie; je account
uw account; onze app; onze redactie; onze site; onze lezers; deze pagina; dit artikel; deze video; podcast; reactie
e-mail; browser; javascript; inbox; mailbox; affiliate; deze website; onze website; ons kanaal; ingevoegde content
toestemming; notificatie; je gegevens; uw gegevens; lid van; gratis; proefabonnement; ~dit bericht; dit verhaal
doneer; donatie; sponsor; app; lees verder; verder lezen
""",
    "closing": """
is journalist; is redacteur; is verslaggever; is auteur; is freelance; schrijft over; schrijft voor
rechten voorbehouden; voor meer informatie; verscheen eerder; eerder verschenen; perscontact; is hoogleraar; is docent
is schrijver; is schrijfster; is columnist; is onderzoeker; werkt als; studeerde; auteur van; niets uit deze
copyright
""",
    "imperative": """
abonneer meld registreer volg lees bekijk luister klik download ontdek ontvang stuur schrijf steun doneer probeer
bestel print bewaar reageer bezoek word
""",
    "person": "je jij jouw u uw wij we ons onze",
}
PROCEDURES = """
aanwezig:; afwezig:; agendapunt; auteurs verklaren; bedankt voor het gesprek; bedankt voor uw tijd
belangenconflict; eerste vraag; hoogachtend; hoor graag van; ik schrijf u; met kennisgeving afwezig
met vriendelijke groet; notulen * gelezen; notulen * goedgekeurd; notulen * vastgesteld; notulen van de vorige
notulen werden; opende de vergadering; opent de vergadering; sloot de vergadering; sluit de vergadering
vergadering * geopend; vergadering * gesloten; vergadering * opende; vergadering * opent; vergadering * sloot
vergadering * sluit; vergadering werd gesloten; vergadering wordt gesloten; verslag van de vorige
volgende vergadering; volgende vraag; waren aanwezig; woord is aan
"""
DECISIONS = """
aangenomen; afgewezen; besloot; besloten; gegrond; met algemene stemmen; ongegrond; stemde in; stemmen tegen
stemmen voor; unaniem; vernietigt; veroordeelt; verwerpt; wijst af; wijst toe
"""
