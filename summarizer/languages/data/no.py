"""Norwegian. Written for this project; see data/README.md for how each list was made, and its licence."""

STOP_WORDS = """
alle allerede alt altså andre annen annet at av bak bare begge ble blei bli blir blitt bort både da de deg dei dem
den denne der dere deres derfor dermed det dette din ditt dog du då eg egen ei ein eller en enda enn er et ett etter
etterpå ettersom flere for foran fordi fra få får fått før gjennom gjorde gjør god ha hadde han hans har hei her hos
hun hva hvem hver hvilke hvilken hvis hvor hvordan hvorfor i igjen ikke ikkje ingen ingenting inn innen inntil ja jeg
kan kanskje kom kommer kunne kva litt man mange med medan meg mellom men mens mer mest min mine mitt mot mye må måtte
ned nei noe noen nok nå når og også om opp oss over på samme seg selv si siden sier sin sine sitt skal skulle slik
som spesielt store så sånn til tross under ut uten var ved vel vi vil ville vår være vært å
"""

NEVER_FINAL = """
Adv Fru Ing Mag adm ang bl.a bla ca cand d.e d.v.s d.y dir dr dvs ekskl ev evt f.eks f.o.m feks fr frk hr ing inkl jf
jfr kapt maj max min mr mrs n.b o.m overs p.g.a pens pga pr prof resp s.k siv.ing st stud såk t.o.m tidl vedr vs
"""
BEFORE_NUMBER = """
-nr Apg Dan Dom Ef Esek Fil Gal Hebr Jak Jer Jes Kol Kong Kor Krøn Luk Mark Matt Mos Ordsp Pet Rom Sal Sam Tess Tim
apr art aug avd avs bd bil bl boks des faks fax feb febr fig fre innst jan jul jun kap kl ledd lør maks mar nov nr
okt ons op p pkt pp prop s sek sep sept str søn tab tir tirs tlf tors v vedl vol Åp årg
"""
BEFORE_STARTER = """
Chr Fr Joh a.m a.s adj al alm as betegn cand.jur cand.mag cand.polit cand.scient co corp eks fhv forf fork gml hhv
hist iflg ift ill inc jr jvf kg kgl km kr ltd mht mill mrd nord opprinn overf p.m pst sml tilsv univ utg vest
"""
BEFORE_CAPITAL = """
e.kr etc f.kr m.fl m.m m.v mm mv o.a o.l o.s.v osv
"""
STARTERS = """
Alle Alt Av Både Da De Den Denne Der Dere Deres Deretter Derfor Dessuten Det Dette Disse Du Ei Eller En Et Etter
Flere For Fordi Fra Før Først Gjennom Han Hans Hennes Her Hun Hva Hvem Hvis Hvor Hvordan Hvorfor I Ifølge Ikke Ingen
Intet Ja Jeg Likevel Man Mange Med Mellom Men Mens Min Mot Nei Noen Nok Nå Når Og Også Om Over På Samtidig Selv
Senere Siden Sin Som Så Til Under Uten Ved Vi Vår
"""
CONNECTIVES = """
allikevel altså attpåtil derav deretter derfor derfra deriblant derimot dermed dernest dertil derved dessuten dog
eller ellers enda fordi følgelig heller herfra hermed hvorpå ikkeså imidlertid isteden likevel men nemlig og også
samtidig slik så således sånn uansett
"""
POINTERS = """
de dem den denne dens deres det dets dette disse ham han hans henne hennes hun slike slikt
"""
ARTICLES = """
de den det
"""
VERBS = """
begynner begynte betydde betyr bidrar ble blir bodde bor burde bygger bør der er fant fikk fire fremgår får fører
førte ga gikk gir gjaldt gjelder gjorde gjør går hadde handler handlet har her heter hører innebar innebærer kan kom
kommer koster krever kreves kunne ligger lyder lå lød mener mente må måtte opplyser opplyste reiste sa ser sier skal
skjedde skjer skrev skriver skulle skyldes sto stod står synes så tar to tok tre trodde tror tyder var vet vil ville
virker viser visste viste
"""
LEADS = """
alt dette; av den grunn; av disse; begge; blant dem; blant disse; da ble; da blir; da er; da fikk; da får; da gikk
da går; da hadde; da har; da kan; da kom; da kommer; da kunne; da må; da måtte; da skal; da skulle; da tok; da var
da vil; da ville; dagen derpå; dagen etter; dagen før; de fleste av dem; de to; der; det samme gjelder; dette gjelder
en annen; en av dem; en av disse; en slik; et annet; et slikt; etter dette; etterpå; flere av dem; for det andre
for det første; for det tredje; for eksempel; for øvrig; før den tid; førstnevnte; grunnen er; heller ikke; her
hertil; i den forbindelse; i det tilfellet; i dette tilfellet; i mellomtiden; i motsetning til dette; i stedet
i så fall; i så måte; i tillegg; i tillegg til dette; ifølge dem; ifølge ham; ifølge henne; imens; ingen av dem
inntil da; ja; jo; kort sagt; kort tid etter; kort tid senere; likeledes; med andre ord; med det; nei; neste dag
noen av dem; på den andre siden; på den annen side; på den måten; på den tiden; på det tidspunktet; på grunn av dette
på samme måte; resultatet er; samme dag; samme kveld; senere; siden da; siden den gang; sistnevnte; som følge av dette
til slutt; til tross for det; til tross for dette; to av dem; tvert imot; årsaken er; én av dem
"""
STANDS = """
de som; den som; det som; så langt; så lenge; så mange som; så sent som
"""
TIMES = """
fredagen gangen helga helgen høsten kvelden lørdagen mandagen morgenen måneden natta natten onsdagen sesongen
sommeren søndagen tirsdagen tiåret torsdagen uka uken vinteren våren året århundret
"""
PREPOSITIONS = """
bak etter foran før i med mellom nær på under utenfor ved
"""
COURTESIES = """
beklager gratulerer hei hilsen kjære takk takker unnskyld velkommen
"""
GREETINGS = """
god morgen; god dag; god kveld; bare hyggelig; ~hyggelig å være; på gjensyn
"""
FILLERS = """
eh ehm hmm ok okei øh
"""
ADDRESSES = """
deg dere din dine ditt du
"""
HEDGES = """
jeg mener; jeg tror; jeg vet ikke; liksom; noe sånt; på en måte; tror jeg; vet du
"""
SECTIONS = """
innledning konklusjon konklusjoner oppsummering sammendrag
"""
FINDINGS = """
konklusjon konklusjoner resultat resultater
"""
ASKS = """
beskriv diskusjon diskutere forklar oppsummer sammendrag
"""

STEMMER = "norwegian"

FURNITURE = {
    "call to action": """
~del; ~skriv ut; ~abonner; ~logg inn; ~følg; abonner på; del artikkelen; følg oss; klikk her; meld deg på
last ned appen; bli abonnent; ~søk; ~meny; ~lukk; ~godta; ~godta alle; ~avvis; ~lytt; ~lagre; ~last ned; ~registrer
hopp til; ~gå til; klikk på; er du allerede; allerede abonnent; har du allerede; denne artikkelen er for
kun for abonnenter; for abonnenter; ~for å lese; les videre; få nyheter; ~få tilgang; få våre; gå ikke glipp
~hold deg; støtt oss; ~støtt; bli medlem; ~prøv; ~din e-post; skriv inn din; ~takk for; ~liker; ~forsiden; ~til toppen
javascript; ~kundeservice; vil du følge; prøv en måned; prøv gratis; vis i nettleser; åpne i nettleser; se i nettleser
du mottar denne e-posten; du mottar dette nyhetsbrevet; meld deg av; ~avmeld; finn ut mer; se videoen; se video
støtt vår; legg igjen en; du kan lese mer; du må være abonnent for; du må logge inn for å lese
du må logge inn for å kommentere; del gjerne artikkelen; del gjerne saken
""",
    "related": """
les mer; les også; se også; mer om; ~mest lest; ~relatert; flere saker; les:; ~les; flere nyheter; ~siste nytt; ~siste
~mest leste; ~mest delt; ~populært; ~populære; ~relaterte; ~relaterte saker; ~relaterte artikler; ~lignende saker
~anbefalt; ~anbefalte; mer fra; du liker kanskje; se:; ~bildeserie; ~flere; ~akkurat nå; ~andre leser
~saken oppsummert
""",
    "link": """
forrige artikkel; neste artikkel; ~forrige; ~neste; ~tilbake; tilbake til; ~vis mer; ~vis flere; ~vis alle; ~se alle
~alle artikler; ~alle saker; ~til saken; ~eldre innlegg; ~nyere innlegg
""",
    "share": """
del på; del via; del denne; del saken; ~på facebook; ~på twitter; ~via e-post; ~kopier lenke; ~kopier; ~e-post
~tips en venn; ~tvitre
""",
    "byline": """
~av; tekst:; skrevet av; ~tekst; av:; ~forfatter; forfatter:; ~journalist; ~ntb; kilde:; ~kilde; oversettelse:
~publisert av; ~korrespondent; ~reporter; ~fotograf; fra wikipedia, den frie
""",
    "time stamp": """
~publisert; publisert den; ~oppdatert; sist oppdatert; lesetid; publisert:; oppdatert:; ~publisert i dag; dato:
~endret; ~min lesetid; sist endret; ~lagt ut; ~først publisert
""",
    "caption": """
på bildet; foto:; bilde:; ~©; ~foto; (foto; ~bilde; ~arkivfoto; ~illustrasjonsfoto; grafikk:; illustrasjon:
~illustrasjon; ~bildetekst; video:; ~skjermdump; f.v.; fra venstre:
""",
    "notice": """
alle rettigheter; personvern; brukervilkår; ~informasjonskapsler; ~cookies; copyright; ~personvernerklæring; ~om oss
~annonsere; ~vilkår; ansvarlig redaktør; ~redaktør; ~tilgjengelighet; vi bruker cookies; vi bruker informasjonskapsler
~vi og våre; dette nettstedet; denne nettsiden; nettstedet bruker; ~ved å; ~opphavsrett; utviklet av
artikkelen er mer enn; alt innhold; det må ikke kopieres; innlegget gir uttrykk for skribentens
kronikken gir uttrykk for skribentens; teksten gir uttrykk for skribentens
""",
    "advertisement": """
~annonse; annonse:; annonsørinnhold; ~reklame; ~annonser; ~sponset; ~sponsor; artikkelen fortsetter; saken fortsetter
~i samarbeid med; ~kommersielt innhold; ~betalt innhold
""",
    "comments": """
~kommentarer; ~kommenter; legg igjen en kommentar; skriv en kommentar; ~kommentar; ~skriv; ~svar; ~svar på
hva mener du; hva synes du; si din mening; din e-postadresse vil; ~du må være; for å kommentere; logg inn for
~ingen kommentarer; ~vis kommentarer; ~rapporter; ~kommentarfeltet; ~kommentarfelt
""",
    "tags": """
emner:; ~emneord; stikkord:; tagger:; ~emner; ~kategorier; kategori:; ~kategori; ~stikkord; ~tagger; nøkkelord:
~nøkkelord; publisert i; ~etiketter; ~temaer
""",
    "note": """
~pressemelding; ~rettelse; redaksjonens anmerkning; red. anm; note:; artikkelen er; denne artikkelen; ~saken er
~denne saken; ~teksten er; dette er et debattinnlegg; dette er en kronikk; debattinnlegg:; i en tidligere versjon
~kort fortalt; ~kortversjonen; ~oppsummert; ~oppsummering; ~innhold; ~innholdsfortegnelse; om forfatteren
~om skribenten; ~fakta; eksternt innhold; ~denne teksten
""",
    "contact": """
kontakt:; ~kontakt; ~kontakt oss; ~skriv til; ~send; send oss; tips oss; ~tips; har du tips; har du et tips
har du spørsmål; har du noe; for mer informasjon; for ytterligere; mer informasjon:; ~mer informasjon; ~pressekontakt
~telefon; telefon:; ~tlf; feil i artikkelen; ~funnet en feil; send inn
""",
    "site": """
nyhetsbrev; abonn; meld deg; logg inn; cookie; informasjonskapsler; personvern; annonse; din konto; vår app
vår redaksjon; våre lesere; denne siden; denne artikkelen; denne saken; denne videoen; podkast; podcast; kommentar
e-post; innboks; nettleser; javascript; denne nettsiden; vår nettside; vår nettavis; våre nyhetsbrev; samtykke; varsel
dine opplysninger; personopplysninger; medlem; prøv gratis; dette innlegget; innlegg; tips til denne; vær varsom
gratis artikler; gratisartikler; les videre; lese videre
""",
    "closing": """
er journalist; er redaktør; er forfatter; skriver om; rettigheter forbeholdt; mer informasjon; pressekontakt
først publisert; er professor; er frilans; er forsker; er spaltist; er skribent; er lege; arbeider som; jobber som
medarbeider; copyright; forfatter av; vær varsom-plakaten
""",
    "imperative": """
abonner meld følg les se lytt hør klikk last oppdag motta send skriv støtt prøv bestill lagre kommenter besøk bli
""",
    "person": "du deg din ditt dine vi oss vår våre",
}
PROCEDURES = """
eventuelt:; forfall:; forfatterne erklærer; første spørsmål; gir ordet; hevet møtet; innkalling og; jeg skriver til
med vennlig; meldt forfall; møtet * avsluttet; møtet * hevet; møtet * åpnet; møtet ble hevet; møtet ble åpnet
neste møte; neste spørsmål; ordet fritt; protokollen * godkjent; protokollen * lest; protokollen fra
referat fra forrige; referatet * godkjent; referatet * lest; referatet fra; ser frem til å høre
takk for at du; takk for samtalen; til stede var; til stede:; vennlig hilsen; åpnet møtet
"""
DECISIONS = """
avslo; avviste; besluttet; dømmes; enstemmig; forkastes; frifinnes; godkjente; mot stemmene; mot stemmer
stemmer for; stemmer mot; stemte for; vedtatt; vedtok
"""
