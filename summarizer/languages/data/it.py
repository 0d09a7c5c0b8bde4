"""Italian. Written for this project; see data/README.md for how each list was made, and its licence."""

STOP_WORDS = """
a abbiamo ad agli ai al alcuna alcune alcuni alla alle allo allora altra altre altri altro anche ancora avere aveva
avevano ben c che chi ci ciò coi col come comunque con contro cosa così cui d da dagli dai dal dall dalla dalle dallo
degli dei del dell della delle dello dentro di dopo dove due durante e ecco ed egli era erano essa esse essere essi
esso fa fare fatto fino fra fu furono già gli ha hanno ho i il in infatti infine insieme invece io l la le lei li lo
loro lui là lì ma mai me meno mentre mi mia mie miei mio molta molte molti molto ne negli nei nel nell nella nelle
nello nemmeno noi non nostra nostre nostri nostro né o ogni ognuno oltre oppure ora per perché però più po poco poi
poiché può qua qualche quale quali quando quanto quasi quella quelle quelli quello quest questa queste questi questo
qui quindi sarà se secondo sei sempre senza si sia siamo sono sopra sotto stata state stati stato stessa stesse
stessi stesso su sua subito sue sugli sui sul sull sulla sulle sullo suo suoi sé tale tali tanto ti tra tu tua tutta
tutte tutti tutto un una uno vi via voi è
"""

NEVER_FINAL = """
Batt Card Dip Ist Trib ad.es amm arch avv b.go brig c.d ca cav cfr col comm cosid d.ssa don dott dott.ssa dottssa dr
ecc.mo egr es fraz gen gent gent.ma gent.mo geom ill ill.mo ing magg mons mr mrs on onn p.es pres prof prof.ssa proff
profssa rag rev s sen serg sig sig.na sig.ra sigg sigra spett st ten vic vs
"""
BEFORE_NUMBER = """
Ap At Cor Dn Dt Eb Ef Ez Fil Gal Gc Ger Gn Gs Gv Is Lc Lev Lv Mc Mt Nm Prv Pt Rm Sal Tm Ts ago agost all apr art artt
c cap capp cass cod comma cpv dic dom fax feb febb fig figg fol genn gio giov giu giugn lett lib lug lugl lun mag mar
max mer n n.ro nn no nov nr num n° ott p pag pagg pp reg rif sab sec sent sett tab tabb tav tavv tel tit vol voll
"""
BEFORE_STARTER = """
Giur ab al arc ass c.so cit co coll corp d.lgs div fatt gg giur inc ind int jr kg km l lgt loc ltd min op osp p.za
p.zza par pref proc prot prov pubbl racc rel s.p.a s.r.l seg segg sez soc ss succ sup trad u.e u.s.a univ v.le ven
via
"""
BEFORE_CAPITAL = """
a.c a.m d.c ecc etc p.m
"""
STARTERS = """
A Agli Ai Al Alcune Alcuni Alla Alle Allo Allora Anche Ancora C' Che Chi Chiunque Ci Come Con Cosa Così D' Da Dai Dal
Dalla Dalle Degli Dei Del Della Delle Dello Di Dopo Dove Durante E Ed Egli Era Fra Già Gli Ha Hanno I Ieri Il In
Infatti Infine Inoltre Io L' La Le Lei Lo Loro Lui Ma Mentre Molte Molti Negli Nei Nel Nella Nelle Nello Nessuno
Niente No Noi Non Nulla O Oggi Ogni Ognuno Oppure Ora Per Perché Però Poi Poiché Prima Qualcuno Quale Quando Quella
Quello Questa Queste Questi Questo Qui Quindi Se Secondo Senza Si Sono Su Sua Sul Sulla Suo Suoi Sì Tra Tu Tuttavia
Tutte Tutti Tutto Un Un' Una Uno Voi È
"""
CONNECTIVES = """
allora altrimenti anche ancora anzi ciononostante cioè comunque così dopodiché dunque e ed eppure infatti infine
inoltre intanto invece là lì ma mentre nondimeno né o oppure ossia ovvero perché perciò pertanto però piuttosto poi
pure quindi tuttavia
"""
POINTERS = """
aveva avevano ciò costei costoro costui egli ella era erano essa esse essi esso ha hanno lei loro lui quella quelle
quelli quello quest'ultima quest'ultimo questa queste questi questo sua sue suo suoi tale tali
"""
LEADS = """
a ciò si; a quel punto; a questi si; a questo proposito; a questo si; a sua volta; a suo avviso; ad esempio
al contrario; al riguardo; alcuni di loro; allo stesso modo; allo stesso tempo; altre; altri; ce n'è; ce ne; ciò detto
ciò nonostante; cominciò a; crede che; d'altra parte; d'altronde; da allora; da parte sua; da qui; dal canto suo
del resto; detto questo; di conseguenza; di fatto; di qui; dopo di che; dopo,; entrambe; entrambi; fino ad allora
fra cui; fra loro; fra queste; fra questi; gli altri due; gli aveva; gli disse; gli ha; gli hanno; i due; i loro
i suoi; il giorno dopo; il giorno seguente; il giorno successivo; il loro; il suo; in altre parole; in compenso
in effetti; in particolare; in quegli anni; in quel caso; in quel momento; in quell'occasione; in questo caso
in questo modo; in questo senso; in secondo luogo; in seguito,; in tal modo; in tutto ciò; infatti; iniziò a; la loro
la maggior parte di loro; la sua; lavora a; lavora al; lavora come; lavora in; lavora per; lavorò a; lavorò come
lavorò per; le aveva; le disse; le due; le ha; le hanno; le loro; le sue; lo afferma; lo annuncia; lo aveva
lo comunica; lo conferma; lo dice; lo dicono; lo dimostra; lo dimostrano; lo disse; lo fece; lo ha; lo hanno
lo prevede; lo racconta; lo rende noto; lo riferisce; lo riporta; lo rivela; lo sa; lo sanno; lo scrive; lo si
lo sostiene; lo spiega; lo stesso accade; lo stesso giorno; lo stesso vale; molti di loro; morì a; morì in; morì nel
nacque a; nacque in; nacque nel; ne consegue; ne deriva; ne derivano; ne fanno parte; ne ha; ne hanno; ne sono; ne è
nel frattempo; nello stesso tempo; nessuno di loro; no,; non solo,; nonostante ciò; peggio ancora; per esempio
per farlo; per questa ragione; per questo; per questo motivo; per tale motivo; più tardi; poco dopo; recitò come
recitò in; se ne; secondo lei; secondo loro; secondo lui; serve a; si laureò; si sposò con; si tratta; sono queste
sono questi; stessa cosa; studiò a; sì,; tra cui; tra l'altro; tra loro; tra queste; tra questi; tutti loro; un altro
un'altra; una di loro; uno di loro; visse a; vive a; vive in
"""
STANDS = """
anche se; ancora oggi; come; così come; era il; era ora; era una volta; erano le; ha aperto; ha ragione; ha vinto
hanno vinto; là dove
"""
TIMES = """
anno autunno decennio domenica estate giovedì inverno lunedì martedì mattina mattino mercoledì mese notte pomeriggio
primavera sabato secolo sera settimana stagione venerdì volta weekend
"""
PREPOSITIONS = """
a accanto ad al alla allo con da davanti dentro dietro dopo durante fra fuori in insieme nei nel nella nelle nello
presso prima su sul sulla tra
"""
COURTESIES = """
benvenuta benvenuti benvenuto buonasera buongiorno ciao congratulazioni cordiali grazie ringraziamo ringraziare
ringrazio saluti salve scusa scusate
"""
GREETINGS = """
buon giorno; buona sera; buona giornata; piacere mio; arrivederci; alla prossima
"""
FILLERS = """
beh boh eh ehm mmh ok okay vabbè
"""
ADDRESSES = """
te tu tua tue tuo tuoi voi vostra vostre vostri vostro
"""
HEDGES = """
come dire; credo che; diciamo; in qualche modo; non so; penso che; una cosa del genere; una sorta di; una specie di
voglio dire
"""
SECTIONS = """
conclusione conclusioni introduzione riassunto sommario
"""
FINDINGS = """
conclusione conclusioni risultati risultato
"""
ASKS = """
descrivi discussione discutere riassumi riassunto spiega spiegare
"""

STEMMER = "italian"

FURNITURE = {
    "call to action": """
~condividi; ~stampa; ~abbonati; ~accedi; ~registrati; ~seguici; abbonati a; iscriviti alla; iscriviti a; condividi su
condividi questo; seguici su; clicca qui; ascolta l'articolo; scarica l'app; ~login; ~menu; ~cerca; ~chiudi; ~accetta
~rifiuta; ~accetta tutto; ~accetto; ~ascolta; ~salva; ~scarica; vai al contenuto; ~salta al contenuto; clicca sul
clicca per; hai già un; sei già abbonato; già abbonato; ~non sei abbonato; questo articolo è riservato
articolo riservato; contenuto riservato; per continuare a leggere; ~per leggere; continua a leggere; ~continua
~ricevi; ~ricevi le; ricevi ogni; ~iscriviti; ~sostieni; ~sostienici; ~dona; dona ora; ~aiutaci; non perdere
resta aggiornato; rimani aggiornato; resta sempre; inserisci la; inserisci il; la tua email; il tuo indirizzo
~grazie per; ~unisciti; entra nel; ~segui il; ~segui la; ~segui; attiva le; ~home; ~torna su; javascript; ~mi piace
prova gratis; prova un mese; visualizza nel browser; ~vedi nel browser; apri nel browser
se non visualizzi correttamente; se non riesci a visualizzare; ricevi questa email; ricevi questa e-mail
ricevi questa newsletter; hai ricevuto questa email; hai ricevuto questa e-mail; ~annulla l'iscrizione
cancella l'iscrizione; ~disiscriviti; scopri qui; scopri di più; per saperne di più; guarda il video
guardate il video; iscriviti al; sostieni il nostro; sostieni la nostra; abbonati per leggere; abbonati per continuare
fateci sapere nei commenti; facci sapere nei commenti
""",
    "related": """
leggi anche; leggi tutto; leggi di più; potrebbe interessarti; ti potrebbe interessare; articoli correlati
~i più letti; per approfondire; vedi anche; ~correlati; altre notizie; leggi:; leggi pure; leggi l'articolo; ~leggi
~leggi le; ~articoli simili; ~articoli recenti; ~ultimi articoli; ~ultime notizie; ~ultima ora; ~ultime
~altri articoli; ~notizie correlate; ~in evidenza; ~in primo piano; ~più letti; ~più lette; ~le più lette
~più popolari; ~più condivisi; ~ti potrebbe; potrebbero interessarti; forse ti; ~consigliati; ~da non perdere
~approfondimenti; ~sullo stesso argomento; sullo stesso tema; guarda anche; ~guarda il; ~guarda; video:; ~video
~fotogallery; ~gallery; ~tutti gli articoli; ~dallo stesso
""",
    "link": """
articolo precedente; articolo successivo; prossimo articolo; ~precedente; ~successivo; ~successiva; ~prossimo
~indietro; ~torna a; ~torna alla; ~torna; ~avanti; ~vedi tutti; ~vedi tutte; ~vedi; ~mostra; ~carica altri
~mostra altro; ~tutte le
""",
    "share": """
~su facebook; ~su twitter; ~su whatsapp; ~via email; ~invia; invia per; ~copia link; ~copia; ~tweet; ~twitta
~condivisioni; condividi l'articolo
""",
    "byline": """
~di; a cura di; articolo di; ~redazione; testo di; ~autore; autore:; di:; scritto da; ~pubblicato da; ~testo; testi di
intervista di; traduzione di; ~ansa; fonte:; ~fonte; ~inviato; ~corrispondente; dal nostro; dalla nostra; ~a cura
da wikipedia, l'enciclopedia
""",
    "time stamp": """
pubblicato il; ~pubblicato; aggiornato il; ultimo aggiornamento; ultima modifica; tempo di lettura; ~aggiornato
~modificato; pubblicato:; aggiornato:; data:; ~data; ~lettura; ~minuti di lettura; postato il; ~inserito il; ~creato
""",
    "caption": """
veduta di; veduta del; veduta della; nella foto; nell'immagine,; un'immagine di; un'immagine del; un momento della
un momento del; foto:; foto di; immagine:; crediti:; ~©; (foto; ~foto; ~immagine; credit:; ~crediti; ~didascalia
illustrazione:; infografica:; foto d'archivio; da sinistra:; da sinistra a destra:
""",
    "notice": """
tutti i diritti riservati; riproduzione riservata; informativa sulla; privacy policy; ~cookie; note legali
termini e condizioni; copyright; ~privacy; ~termini; ~condizioni; ~informativa; ~gestione cookie; ~cookie policy
~chi siamo; ~disclaimer; questo sito utilizza; questo sito usa; il sito utilizza; utilizziamo i; utilizziamo cookie
usiamo i cookie; noi e terze; cliccando su; ~continuando; ~iscrivendoti; ~proseguendo; ~registrandoti
testata giornalistica; registrazione tribunale; direttore responsabile; ~p.iva; ~p. iva; partita iva; ~è vietata
vietata la; le opinioni espresse; realizzato da; sito realizzato
""",
    "advertisement": """
~pubblicità; ~annuncio; contenuto sponsorizzato; ~sponsorizzato; ~sponsor; ~annunci; ~inserzione; l'articolo continua
continua a leggere dopo; continua dopo; ~contenuti sponsorizzati; ~publiredazionale
""",
    "comments": """
~commenti; ~commenta; lascia un commento; scrivi un commento; ~nessun commento; ~commento; ~lascia un
lascia una risposta; ~rispondi; ~risposte; ~aggiungi un commento; aggiungi un; il tuo commento; ~invia commento
~tutti i commenti; ~i commenti; cosa ne pensi; cosa ne pensate; dicci la tua; di' la tua; il tuo indirizzo email
devi essere connesso; per commentare; effettua il login; sii il primo; ~segnala; ~nessuna risposta
""",
    "tags": """
tag:; ~tag; argomenti:; parole chiave; ~tags; tags:; ~argomenti; ~categorie; categoria:; ~categoria; ~etichette
etichette:; ~in questo articolo; ~temi; pubblicato in; archiviato in
""",
    "note": """
per diffusione immediata; ~comunicato stampa; nota della redazione; ~n.d.r; ndr; ~errata corrige; ~rettifica
questo articolo è; questo articolo fa; ~questo testo; ~questa intervista; ~una versione; ~in breve; ~in sintesi
~punti chiave; ~sommario; ~indice; ~indice dei contenuti; ~sull'autore; ~l'autore; ~l'autrice; l'autore è
~informazioni su; contenuto esterno; traduzione automatica
""",
    "contact": """
contatti:; ~contattaci; ~scrivici; scrivi a; scrivete a; ~inviaci; ~segnalaci; hai una segnalazione; hai una notizia
hai domande; per informazioni; per maggiori informazioni; per ulteriori; per contattare; ~ufficio stampa; ~telefono
telefono:; ~tel
""",
    "site": """
newsletter; abbon; iscriviti; registrati; cookie; privacy; pubblicità; il tuo account; la nostra app
la nostra redazione; il nostro sito; i nostri lettori; questa pagina; questo articolo; questo video; podcast; comment
e-mail; posta elettronica; browser; javascript; casella; affiliat; questo sito; nostro canale; canale whatsapp
canale telegram; google news; il tuo indirizzo; i tuoi dati; consenso; notific; iscrivit; iscrizione; registrazione
donazione; sosteni; scaric; contenuto riservato; questo contenuto; sponsor; account; articoli gratuiti
articoli gratis; continua a leggere; continuare a leggere
""",
    "closing": """
è giornalista; è redattore; è redattrice; è autore; è autrice; è professore; diritti riservati; tutti i diritti
riproduzione riservata; per maggiori informazioni; pubblicato originariamente; ufficio stampa; è direttore; è docente
è scrittore; è scrittrice; è ricercatore; è ricercatrice; è editorialista; si occupa di; collabora con; autore di
autrice di; ultimo libro; ha scritto per; copyright
""",
    "imperative": """
abbonati iscriviti registrati accedi segui seguici condividi leggi guarda ascolta clicca scarica scopri ricevi invia
scrivi sostieni dona prova unisciti commenta stampa salva visita entra
""",
    "person": "tu tuo tua tuoi voi vostro vostra noi nostro nostra",
}
PROCEDURES = """
aperta la seduta; aprì la seduta; assenti giustificati; assenti:; autori dichiarano; avverso la presente
cedo la parola; chiuso la seduta; conflitto di interessi; cordiali saluti; distinti saluti; do la parola
grazie per aver; grazie per il suo tempo; ha aperto la seduta; ha la parola; in attesa di un suo; in nome del popolo
le scrivo per; letto il verbale; lettura del verbale; lettura dell'ordine del giorno; numero legale
ordine del giorno:; presenti:; presidente * aperto la seduta; prima domanda; prossima domanda; prossima riunione
prossima seduta; punti all'ordine del giorno; resto a disposizione; riunione * aperta; riunione * aperto
riunione * apre; riunione * chiude; riunione * chiusa; riunione * chiuso; riunione * tolta; seduta * aperta
seduta * aperto; seduta * apre; seduta * chiude; seduta * chiusa; seduta * chiuso; seduta * tolta; seduta si è
seduta è stata tolta; seduta è tolta; segretaria verbalizzante; segretario verbalizzante; sono presenti
verbale * approvato; verbale * letto; verbale dell'ultima; verbale della seduta; verbale precedente
"""
DECISIONS = """
a maggioranza; accoglie; all'unanimità; annulla; approvato; condanna; conferma; deciso; deliberato; respinge
respinto; rigetta; voti contrari; voti favorevoli
"""
