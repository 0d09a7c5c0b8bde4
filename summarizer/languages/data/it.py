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
Card ad.es amm arch avv b.go brig c.d ca cap cav cfr col comm cosid d.ssa don dott dott.ssa dottssa dr ecc.mo egr es
gen gent geom ill ing magg mons mr mrs on onn p.es pres prof prof.ssa profssa rag rev s sen serg sig sig.na sig.ra
sigg sigra spett ss st ten vs
"""
BEFORE_NUMBER = """
Ap At Cor Dt Eb Ef Ez Fil Gal Gc Ger Gs Gv Is Lc Lev Mc Mt Prv Pt Rm Sal Tm Ts ago all apr art artt c cap capp cass
co cod comma cpv dic fax feb fig figg gen giu lett lib lug mag mar n n.ro nn no nov nr num n° ott p pag pagg pp reg
rif sec sent sett tab tav tel tit vol voll
"""
BEFORE_STARTER = """
ab al arc ass c.so cit co coll corp d.lgs div fatt gg inc ind int jr kg km l lgt loc ltd min op osp p.za p.zza par
pref proc prot pubbl racc s.p.a s.r.l seg segg sez soc succ sup trad u.e u.s.a univ v.le ven via
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
allora anche ancora anzi così dunque e ed eppure infatti infine inoltre invece ma mentre né o oppure perché perciò
però poi pure quindi tuttavia
"""
POINTERS = """
ciò egli essa esse essi esso lei loro lui quella quelle quelli quello questa queste questi questo sua sue suo suoi
"""
LEADS = """
ad esempio; al contrario; d'altra parte; di fatto; in effetti; per esempio; per questo; più tardi
"""
COURTESIES = """
benvenuta benvenuti benvenuto buonasera buongiorno ciao congratulazioni cordiali grazie ringraziamo ringraziare
ringrazio saluti salve scusa scusate
"""
FILLERS = """
beh boh eh ehm mmh ok okay vabbè
"""
ADDRESSES = """
te tu tua tue tuo tuoi voi vostra vostre vostri vostro
"""
SECTIONS = """
conclusione conclusioni introduzione riassunto sommario
"""
ASKS = """
descrivi discussione discutere riassumi riassunto spiega spiegare
"""

STEMMER = "italian"

FURNITURE = {
    "call to action": """
~condividi; ~stampa; ~abbonati; ~accedi; ~registrati; ~seguici; abbonati a; iscriviti alla; iscriviti a; condividi su
condividi questo; seguici su; clicca qui; ascolta l'articolo; scarica l'app
""",
    "related": """
leggi anche; leggi tutto; leggi di più; potrebbe interessarti; ti potrebbe interessare; articoli correlati
~i più letti; per approfondire; vedi anche; ~correlati; altre notizie
""",
    "byline": """
~di; a cura di; articolo di; ~redazione; testo di
""",
    "time stamp": """
pubblicato il; ~pubblicato; aggiornato il; ultimo aggiornamento; ultima modifica; tempo di lettura
""",
    "caption": """
foto:; foto di; immagine:; crediti:; ~©
""",
    "notice": """
tutti i diritti riservati; riproduzione riservata; informativa sulla; privacy policy; ~cookie; note legali
termini e condizioni
""",
    "advertisement": """
~pubblicità; ~annuncio; contenuto sponsorizzato; ~sponsorizzato
""",
    "comments": """
~commenti; ~commenta; lascia un commento; scrivi un commento; ~nessun commento
""",
    "tags": """
tag:; ~tag; argomenti:; parole chiave
""",
    "site": """
newsletter; abbon; iscriviti; registrati; cookie; privacy; pubblicità; il tuo account; la nostra app
la nostra redazione; il nostro sito; i nostri lettori; questa pagina; questo articolo; questo video; podcast; comment
e-mail; posta elettronica; browser; javascript; casella; affiliat
""",
    "closing": """
è giornalista; è redattore; è redattrice; è autore; è autrice; è professore; diritti riservati; tutti i diritti
riproduzione riservata; per maggiori informazioni; pubblicato originariamente; ufficio stampa
""",
    "imperative": """
abbonati iscriviti registrati accedi segui seguici condividi leggi guarda ascolta clicca scarica scopri ricevi invia
scrivi sostieni dona prova unisciti commenta stampa salva visita entra
""",
    "person": "tu tuo tua tuoi voi vostro vostra noi nostro nostra",
}
