"""French. Written for this project; see data/README.md for how each list was made, and its licence."""

STOP_WORDS = """
a ai aie ainsi alors après as au aucun aucune aujourd aussi autre autres aux avaient avais avait avant avec avez
avoir avons beaucoup bien c car ce ceci cela celle celles celui cependant certain certaine certaines certains ces cet
cette ceux chaque chez ci comme comment contre d dans de depuis des deux devant doit donc dont du dès elle elles en
encore entre es est et eu eux faire fait fois font hors ici il ils j je jusqu jusque l la laquelle le lequel les
lesquelles lesquels leur leurs lorsque lui là m ma mais malgré me mes moi moins mon même mêmes n ne ni non nos notre
nous nouveau on ont or ou où par parce pas pendant peu peut peuvent plus plusieurs plutôt pour pourquoi près puis
puisque qu quand que quel quelle quelles quelque quelques quels qui quoi s sa sans sauf se selon sera seront ses si
sien soi soit son sont sous souvent sur t ta te tel telle tels tes toi ton toujours tous tout toute toutes trop très
tu un une va vers voici voilà vos votre vous vu y à étaient étais était étant été être
"""

NEVER_FINAL = """
Capt Cie Exc Ing LL LL.AA LL.MM MM MMes Me Mes Mgrs Sté Vve adj adjt apr av c.-à-d cap cdt cf cne col coll dir dr drs
env ets ex gal gén hab lt lt-col m me mgr mlle mlles mm mme mmes mr p.ex pr prof sgt st ste sts trad vve éd éds
"""
BEFORE_NUMBER = """
Ac Co Cor Dn Dt Ex Ga Gen Gn Is Jn Jér Lc Lv Lév Matth Mc Mt Nb Ps Rm Tm alin ann annexe appt apt arrêt art avr bull
cass ch chap civ com crim dim déc décr esc fasc fax fig fol fév févr janv juil juill liv lun lég n no nos nov n° nº
oct op p para parag pl pp rev réf rééd sam sect sept soc supp suppl t tab tabl tit tél ven vol § Ép Éph Éz ét
"""
BEFORE_STARTER = """
Ch Chr Jos Ph Th al anc angl auj b.d bd bibl boul bvd bx bât c cel cie co conf conféd corp esp faub fbg fém h hôp
ibid ill imm inc inf intr ital jr kg km lat litt loc ltd masc math min mus méd o.n.u obs plur profs qqch qqn rés s.a
s.n.c.f sec sing sr théol u.s.a univ us zac
"""
BEFORE_CAPITAL = """
a.m etc j.-c p.m sq sqq suiv
"""
STARTERS = """
A Ainsi Alors Après Au Aucun Aucune Aujourd'hui Aussi Aux Avant Avec C' C'est Car Ce Cela Celle Celui Cependant
Certains Ces Cet Cette Ceux Chacun Chaque Chez Comme Comment Contre D' D'abord Dans De Demain Depuis Des Donc Du Dès
Désormais Elle Elles En Enfin Ensuite Entre Et Hier Ici Il Ils J' J'ai Je L' La Le Les Leur Leurs Lorsque Là M' Ma
Mais Malgré Mes Mon N' Ne Ni Non Nos Notre Nous On Or Ou Oui Outre Où Par Parmi Pendant Personne Plusieurs Pour
Pourquoi Pourtant Puis Qu' Quand Que Quel Quelle Quelqu'un Quelques Qui Quoi Rien S' Sa Sans Selon Ses Si Son Sous
Sur Tous Tout Toute Toutefois Toutes Tu Un Une Vers Votre Vous Y À Ça
"""
CONNECTIVES = """
ainsi alors auparavant aussi autrement ca car cependant certes d'ailleurs derechef donc dont effectivement enfin
ensuite et finalement idem inversement laquelle lequel lesquelles lesquels là mais malgré notamment néanmoins or ou
parallèlement pareillement pourtant puis puisque quant s'y sauf sinon soit toutefois y
"""
POINTERS = """
c ce cela celle celle-ci celle-là celles celles-ci celles-là celui celui-ci celui-là ces cet cette ceux-ci ceux-là
elle elles eux il ils leur leurs lui sa ses son ça
"""
LEADS = """
a ce moment-là; a ce titre; a cela s'ajoute; a cet effet; a cette date; a cette occasion; a cette époque; a l'inverse
a l'époque; a la place,; a partir de là; a savoir; a ses yeux; a son tour; après cela; après quoi; au contraire
au lieu de cela; aucun d'entre eux; autant dire; autre exemple; autre problème; autrement dit; beaucoup d'entre eux
bref; c'est pourquoi; ce faisant; ceci dit; cela dit; certaines d'entre elles; certains d'entre eux; ces derniers
chacun d'eux; cinq d'entre eux; d'après elle; d'après lui; d'autant plus; d'autant que; d'autre part; d'autres; d'où
d'une part; dans ce cadre; dans ce cas; dans ce contexte; dans ces conditions; dans la foulée; dans le même temps
de ce fait; de cette façon; de cette manière; de fait; de leur côté; de là viennent; de là vient; de même; de plus
de quoi; de son côté; de surcroît; de telles; de tels; depuis lors; depuis,; deux d'entre elles; deux d'entre eux
deuxièmement; du coup; du reste; dès lors; en ce sens; en clair; en conséquence; en d'autres termes; en effet; en fait
en outre; en plus,; en revanche; en somme; en voici; entre-temps; face à cela; face à elle; face à elles; face à eux
face à lui; jusqu'alors; jusque-là; l'autre; l'un d'entre eux; l'un d'eux; l'une d'elles; l'une d'entre elles
la plupart d'entre eux; la sienne; la veille; le jour même; le lendemain; le même jour; le sien; le tout; les autres
les deux; les siennes; les siens; là-bas; mieux,; même chose; même constat; même son de cloche; ni l'un ni l'autre
ni l'une ni l'autre; nombre d'entre eux; non,; on y; oui,; outre cela; par ailleurs; par conséquent; par contre
par exemple; parmi elles; parmi eux; peu après; pire encore; pire,; plus tard; plusieurs d'entre eux; pour autant
pour ce faire; pour cela; pour cette raison; pour elle,; pour elles,; pour eux,; pour leur part; pour lui,
pour sa part; preuve que; quant à; quatre d'entre eux; quelques années plus tard; quelques heures plus tard
quelques jours plus tard; quelques mois plus tard; qui plus est; quoi qu'il en soit; reste que; reste à savoir
rien d'étonnant; résultat; résultat :; résultat,; sans cela; selon elle; selon elles; selon eux; selon lui
suite à cela; sur ce,; tel est; telle est; telles sont; tels sont; toujours est-il; tous deux; tout cela; toutes deux
trois d'entre elles; trois d'entre eux; troisièmement; un autre; un peu plus tard; un tel; une autre; une telle
viennent ensuite; vient ensuite; voilà; à ce moment-là; à ce titre; à cela s'ajoute; à cela s'ajoutent; à cet effet
à cet égard; à cette date; à cette occasion; à cette époque; à l'inverse; à l'époque; à la place,; à partir de là
à savoir; à ses yeux; à son tour
"""
STANDS = """
ainsi que; alors qu; alors que; ce que; ce qui; cela fait; celle qui; celui qui; il fallait; il faudra; il faudrait
il faut; il n'y; il reste; il suffit; il y a; il y aura; il y avait; plus tard que; sauf accident; sauf avis
sauf dans; sauf en; sauf erreur; sauf surprise; sauf à; soit dit; soit elle; soit elles; soit il; soit ils; soit je
soit nous; soit on; soit vous
"""
TIMES = """
an année après-midi automne dimanche décennie hiver jeudi lundi mardi matin mercredi mois nuit printemps saison
samedi semaine siècle soir vendredi week-end été
"""
PREPOSITIONS = """
après au aux avant avec chez dans derrière devant durant en hors lors pendant près sous sur à
"""
COURTESIES = """
bienvenue bonjour bonsoir cordialement désolé excusez félicitations merci remercie remercier remercions salut veuillez
"""
GREETINGS = """
au revoir; avec plaisir; bonne journée; bonne soirée; ~c'est moi qui vous; je vous en prie; ~ravi d'être
~ravie d'être; à bientôt
"""
FILLERS = """
bah ben euh hein hum ok okay ouais
"""
ADDRESSES = """
te toi tu vos votre vous vôtre vôtres
"""
HEDGES = """
comment dire; disons que; en quelque sorte; je crois; je pense; je sais pas; je suppose; je veux dire
quelque chose comme ça; tu sais; tu vois; vous savez; vous voyez
"""
SECTIONS = """
bilan conclusion conclusions introduction résumé synthèse
"""
FINDINGS = """
conclusion conclusions résultat résultats
"""
ASKS = """
discuter discussion décris décrire explique expliquer résume résumer résumé
"""

STEMMER = "french"

FURNITURE = {
    "call to action": """
~partager; ~imprimer; ~s'abonner; ~se connecter; ~je m'abonne; abonnez-vous; inscrivez-vous; partagez cet
partager sur; suivez-nous; écouter l'article; recevez notre; connectez-vous; téléchargez l'application
vous avez déjà un compte; la suite est réservée; ~s'inscrire; ~inscription; ~connexion; ~menu; ~rechercher; ~recherche
~fermer; ~accepter; ~refuser; ~tout accepter; ~tout refuser; ~j'accepte; ~continuer sans accepter; ~paramétrer
aller au contenu; ~accéder au contenu; cliquez ici; cliquez sur; ~je m'inscris; ~je me connecte; ~découvrir l'offre
~voir les offres; ~profitez de; pour lire la suite; pour continuer la lecture; ~il vous reste; cet article est réservé
cet article est payant; article réservé; contenu réservé; ~réservé aux abonnés; déjà abonné; ~pas encore abonné
~écouter; ~écouter le podcast; écouter cet article; lire l'article; ~lire plus tard; ~ajouter à; ~offrir cet article
~enregistrer; ~ma sélection; ~mon compte; ~agrandir; ~télécharger; restez informé; ne manquez pas; ne manquez rien
~recevez; recevez chaque; entrez votre; votre adresse; votre e-mail; votre email; ~soutenez; ~soutenez-nous
~faire un don; ~je fais un don; faites un don; nous avons besoin de vous; merci de votre; vous pouvez vous désinscrire
en cliquant sur; ~veuillez; ~suivre; suivez nous; ~suivez; ~rejoignez-nous; rejoignez notre; ~retrouvez-nous; ~accueil
~haut de page; ~retour en haut; ~plan du site; ~aide; javascript; profitez de notre offre; profitez de l'offre
profitez de nos offres; découvrez notre offre; découvrez nos offres; ~voir dans le navigateur
voir dans votre navigateur; ~afficher dans le navigateur; voir la version en ligne; si vous n'arrivez pas à lire
si ce message ne s'affiche; si cet e-mail ne s'affiche; vous recevez ce message; vous recevez cet e-mail
vous recevez cette newsletter; ~se désabonner; ~se désinscrire; ~désabonnement; découvrez ici; en savoir plus sur
pour en savoir plus; lisez aussi; lisez également; lisez notre; regardez la vidéo; regardez le reportage
laissez un commentaire; soutenez notre; soutenez le journalisme; continuez à lire pour; continuez votre lecture
lisez la suite; dites-nous ce que; dites-nous en commentaire; n'hésitez pas à partager cet; n'hésitez pas à partager vos
n'hésitez pas à partager votre; n'hésitez pas à laisser un commentaire; n'hésitez pas à laisser vos
n'hésitez pas à laisser votre; n'hésitez pas à commenter; retrouvez tous nos; retrouvez toutes nos
""",
    "related": """
lire aussi; à lire aussi; lire également; à lire; voir aussi; sur le même sujet; les plus lus; en savoir plus
dans la même rubrique; ~à découvrir; à voir aussi; pour aller plus loin; lire la suite; lire :; lire:; à lire :
voir :; voir:; ~à voir; ~notre dossier; ~articles liés; ~articles similaires; ~articles associés; ~sur le même thème
~dans le même dossier; ~les plus commentés; ~les plus partagés; ~nos derniers articles; ~derniers articles
~dernières actualités; ~dernières infos; ~à ne pas manquer; vous aimerez aussi; vous pourriez aussi
vous pourriez aimer; cela pourrait; ~ça peut vous intéresser; ~recommandé; ~nos recommandations; ~à la une; ~en vidéo
vidéo :; vidéo:; ~vidéo; ~diaporama; ~galerie; ~plus d'articles; ~plus d'actualités; ~autres articles
~autres actualités; ~toute l'actualité; ~tous nos articles; ~l'essentiel; ~pour approfondir; ~aller plus loin
~populaires; >> lire
""",
    "link": """
article précédent; article suivant; ~précédent; ~suivant; ~retour; retour à; ~voir tout; ~tout voir; ~voir plus
~afficher plus; ~charger plus; ~plus de; ~voir tous; ~tous les articles; ~page suivante; ~page précédente
""",
    "share": """
partager cet; partager l'article; ~sur facebook; ~sur twitter; ~sur whatsapp; ~par e-mail; ~par email; ~par mail
~envoyer; envoyer par; ~courriel; ~copier le lien; ~tweeter; ~partage
""",
    "byline": """
~par; propos recueillis par; ~la rédaction; avec afp; rédigé par; écrit par; ~auteur; auteur :; ~article de; ~texte de
~texte; texte :; ~entretien; traduit de; traduit par; ~afp; avec reuters; ~source afp; source :; ~la rédaction avec
~journaliste; ~envoyé spécial; ~correspondance; ~reporter; un article de wikipédia, l
""",
    "time stamp": """
publié le; ~publié; mis à jour le; modifié le; temps de lecture; mise à jour; posté le; ~mis en ligne; mis en ligne le
~mis à jour; ~modifié; dernière mise à jour; dernière modification; ~lecture; ~paru le; date :; ~diffusé le; créé le
""",
    "caption": """
vue aérienne; vue générale; sur la photo,; sur cette photo; photo:; photo :; photos :; crédit photo; crédits :
illustration :; ~©; ~photo; (photo; image :; légende :; ~crédits; crédit :; photographie :; ~illustration
infographie :; ~infographie; ~getty; capture d'écran; de gauche à droite :; de gauche à droite:
""",
    "notice": """
tous droits réservés; mentions légales; conditions générales; politique de confidentialité; ~cookies
en poursuivant votre navigation; copyright; ~tous droits; ~mentions; ~cgu; ~cgv; ~rgpd; ~données personnelles; ~charte
~accessibilité; nous utilisons des cookies; nous et nos; ce site utilise; notre site utilise; ce contenu est bloqué
~en continuant; ~en naviguant; en vous inscrivant; ~reproduction; toute reproduction; ~les propos
les opinions exprimées; les commentaires sont; ~gestion des cookies; ~gérer les cookies; ~politique de
~qui sommes-nous; ~nous contacter; ~recrutement; site réalisé; propulsé par; l'abus d'alcool
""",
    "advertisement": """
~publicité; ~publicités; la suite après cette publicité; ~sponsorisé; contenu sponsorisé; ~annonce; ~annonces
~partenaire; ~partenaires; ~contenu partenaire; ~contenus sponsorisés; la suite après; ~communiqué; nos partenaires
""",
    "comments": """
~commentaires; ~commenter; laisser un commentaire; réagir à; ajouter un commentaire; ~commentaire; ~réagir; ~réactions
~répondre; laissez un; laisser une réponse; postez un commentaire; poster un commentaire; votre commentaire
~aucun commentaire; ~pas de commentaire; soyez le premier; ~voir ~les commentaires; ~lire ~les commentaires
connectez-vous pour; vous devez être connecté; ~pour commenter; ~signaler; ~donnez ~votre avis; ~votre avis
qu'en pensez-vous; ~les commentaires
""",
    "tags": """
mots-clés; mots clés; ~tags; thèmes :; tags :; ~thèmes; ~thématiques; ~catégories; catégorie :; ~catégorie; ~rubriques
~sujets; ~étiquettes; classé dans; publié dans; ~dans cet article; en lien avec; ~tag
""",
    "note": """
pour diffusion immédiate; ~communiqué de presse; note de la rédaction; ndlr; ~note :; correction :; ~rectificatif
erratum; cet article a été; cet article est paru; cet article est extrait; cet article a initialement; ce texte est
ce texte a été; cet entretien a; ~cette tribune; ~cette publication; ~une version; une première version; ~en bref
~les points clés; ~résumé; ~sommaire; ~à propos; à propos de l'auteur; ~à propos de; à l'antenne; vous lisez
contenu externe; ce contenu est; la traduction
""",
    "contact": """
contact :; contacts :; contact presse; ~contact presse; ~contactez-nous; ~contactez; ~écrivez-nous; ~envoyez-nous
vous avez une information; vous avez des informations; une information à; pour nous contacter; pour nous écrire
pour toute question; pour plus d'informations; ~signalez; ~signaler une erreur; vous souhaitez réagir
vous êtes témoin; ~témoignez
""",
    "site": """
newsletter; infolettre; abonn; inscrivez; inscription; connectez; cookie; confidentialité; publicité; votre compte
notre application; notre rédaction; notre site; nos lecteurs; nos journalistes; cette page; cet article; cette vidéo
podcast; commentaire; e-mail; courriel; navigateur; javascript; boîte mail; affili; réservé aux; ce site; notre média
ce contenu; contenu externe; sans engagement; offre d'essai; notification; adresse mail; adresse e-mail; vos données
consent; désinscri; partenaires; cet entretien; ce podcast; lettre d'information; notre lettre; un don; adhér
notre chaîne; nos offres; télécharg; notre offre; articles gratuits; article gratuit; traceurs
poursuivant votre navigation
""",
    "closing": """
est journaliste; est rédacteur; est rédactrice; est l'auteur; est auteur; est professeur; tous droits; droits réservés
reproduction interdite; pour en savoir plus; contact presse; publié initialement; a été publié; est reporter
est chroniqueur; est chercheur; est chercheuse; est historien; est maître de conférences; est professeure
membre du comité; dernier ouvrage; est spécialiste; auteur de; autrice de; dernier livre; copyright
couvre les questions; couvre l'actualité; couvre la rubrique; couvre les sujets
""",
    "imperative": """
abonnez inscrivez connectez suivez partagez lisez regardez écoutez cliquez téléchargez découvrez retrouvez recevez
envoyez écrivez soutenez donnez testez imprimez enregistrez commentez rejoignez essayez profitez voir lire écouter
""",
    "person": "vous votre vos nous notre nos",
}
PROCEDURES = """
excusé :; excusée :; secrétaire de séance; lecture de l'ordre du jour; pouvoir à m; pouvoir à mme
a levé la séance; a ouvert la séance; a été entendue en; absents excusés; auteurs déclarent; conflit d'intérêts
dans l'attente de votre; de nous recevoir; donne la parole; déclarations prospectives; déclare la séance
en son rapport; entendu en son; excusés :; je me permets de vous; je vous écris; lève la séance
merci d'avoir accepté; mise en délibéré; ont été excusés; ordre du jour étant; ouvre la séance; ouvrit la séance
par ces motifs; parole est à; parties ont conclu; passe la parole; pour l'appelant; pour l'intimé
première question; prie d'agréer; prochaine réunion; procès-verbal * adopté; procès-verbal * approuvé
procès-verbal * lu; procès-verbal de la dernière; procès-verbal de la précédente; procès-verbal de la séance
propos recueillis; présents :; question suivante; quorum est atteint; salutations distinguées
statuant contradictoirement; statuant publiquement; séance * close; séance * clôt; séance * leva; séance * levée
séance * lève; séance * ouvert; séance * ouvre; séance * ouvrit; séance est levée; séance est ouverte; séance levée
téléconférence; veuillez agréer; étaient absents; étaient excusés; étaient présents
"""
DECISIONS = """
a adopté; a approuvé; a décidé; a rejeté; a voté; adopte; approuve; casse et annule; condamne; confirme le jugement
déboute; décide; infirme; ont adopté; ont décidé; ont rejeté; ont voté; rejette; voix contre; à l'unanimité
à la majorité
"""
