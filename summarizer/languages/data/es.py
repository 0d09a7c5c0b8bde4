"""Spanish. Written for this project; see data/README.md for how each list was made, and its licence."""

STOP_WORDS = """
a al algo alguna algunas alguno algunos algún ambos ante antes apenas aquel aquella aquellas aquellos aquí así aun
aunque aún bajo bien cada casi como con contra cual cuales cualquier cuando cuanto cuya cuyo cuál cuándo cómo de debe
dejar del desde después donde dos durante dónde e el ella ellas ellos en entonces entre era eran eres es esa esas ese
eso esos estaba estaban estado estar estas este esto estos estoy está están fin fue fuera fueron gran ha haber había
habían hace hacen hacer hacia han hasta hay he incluso la las le les lo los luego me mediante menos mi mientras mis
misma mismas mismo mismos mucha muchas mucho muchos muy más mí nada ni ninguna ninguno ningún no nos nosotros nuestra
nuestras nuestro nuestros nunca o os otra otras otro otros para parte pero poco por porque puede pueden pues que
quien quienes quién qué se sea según ser será si sido siempre sin sino sobre solo son soy su sus suya suyo sí sólo
tal también tampoco tan tanto te tendrá tener tenía tiene tienen toda todas todavía todo todos tras tu tus tú un una
unas uno unos usted ustedes vez y ya yo él
"""

NEVER_FINAL = """
Arq Arz Av Avd Avda Ayto Bto Cdte Cmdte Cte Ctra Dip Dras Dres EE Edit Exc Excmo Fr Gral Hna Hno Ing Lic Mag Mons
Mpio Pl Plza Prof Pza Rev Rvda Rvdo Sdad Sgto Sres Srta St Sta Sto Trib Univ Urb a admón almte aprox arq cap cf cfr
cnel cor d da dcha dr dra dres dª dña e.g excma excmo fr gob gral hnos i.e ilma ilmo ing izq lcda lcdo lic mons mr
mrs mtra mtro máx mín p.ej pbro pdte prof profa psic sr sra sras sres srta sta sto tte v.gr vda vid vs
"""
BEFORE_NUMBER = """
AA Ap CC Cll Cor Cra Diag Dn Dt Ef Ez FF FJ Flp Gn Gál Gén Hch Heb Is JJ Jer Jn Jos Lc Lev Lt Lv Mc Mt Mz Nm Núm Pe
Prov RR Rm Rom SS Sal Tes Tim Transv abr ago agto ap apdo aptdo art arts ca caps cláus col dic disp doc dom ed edic
ej ene exp fax feb fig figs fol inciso jue juev jul jun lib lun lám mar may mier mié n no nov nro nros num n° nº núm
núms oct p pag par pp pág págs pár párr párrf párrs rec ref reg res sec secc sent sep sept set sáb t tab tel tels
tfno tom trad vie vier vol vols Éx
"""
BEFORE_STARTER = """
Col Edo Fco Fdo Gpe HH MM Ma OO PP Sen VV adm admtvo asent atte av avda bco c.p cert co corp cta cía def dept depto
desc dpto dto edif educ ee ee.uu entlo esc esq ff.aa fund hosp hs inc inst izda j.c jj.oo jr just kg km ltd min mun
nac ntra ntro parr pres prol prov pza r.r.h.h rte s.a s.l secr soc ss tco teatr u.s univ urb uu
"""
BEFORE_CAPITAL = """
a.c a.m d.c etc p.m
"""
STARTERS = """
A Además Ahora Al Alguien Algunas Algunos Ante Antes Aquel Asimismo Así Aunque Ayer Aún Cada Como Con Contra Cuando
Cuándo Cómo De Del Desde Después Donde Durante Dónde E El Ella Ellas Ellos En Entonces Entre Era Es Esa Esas Ese Eso
Esos Esta Estas Este Esto Estos Finalmente Fue Ha Había Hacia Han Hasta Hay Hoy Incluso La Las Le Les Lo Los Luego
Mas Mañana Me Mi Mientras Mis Muchas Muchos Nada Nadie Ninguno No Nos Nosotros Nuestra Nuestro O Otra Otras Otro
Otros Para Pero Por Porque Pues Que Quien Quién Qué Se Según Si Sin Sino Sobre Son Su Sus Sí También Tampoco Toda
Todas Todavía Todo Todos Tras Tú Un Una Unas Unos Usted Ustedes Y Ya Yo Él
"""
CONNECTIVES = """
además ahora ahí allí análogamente asimismo así aun aunque consiguientemente cuya cuyo después efectivamente embargo
entonces finalmente igualmente incluso luego mas mientras ni o paralelamente pero por porque pues sino también
tampoco y
"""
POINTERS = """
aquel aquella aquellas aquello aquellos aquél aquélla aquéllas aquéllos dicha dichas dicho dichos ella ellas ello
ellos era eran es esa esas ese eso esos esta estaba estaban estas este esto estos está están fue fueron ha había
habían han le les lo sería son su sus tales tenía tenían tiene tienen tuvo él ésta éstas éste éstos
"""
LEADS = """
a ello hay que; a ello se suma; a esto se añade; a esto se suma; a partir de ahí; a partir de entonces
a pesar de ello; a raíz de ello; a su juicio; a su vez; a todo ello; acaba de; además de eso; al contrario
al día siguiente; al mismo tiempo; al respecto; algunas de ellas; algunos de ellos; ambas; ambos; ante ello; ante esto
aquí; aun así; años después; años más tarde; cada uno de ellos; comenzó a; como consecuencia; como resultado; con ello
con eso; con todo; cree que; de ahí; de esa forma; de esa manera; de ese modo; de esta forma; de esta manera
de este modo; de hecho; de igual manera; de igual modo; de lo contrario; de todas formas; de todos modos
del mismo modo; depende de; dependía de; desde entonces; destaca por; dicho esto; dicho lo cual; días después
días más tarde; el otro; el suyo; empezó a; en aquel; en aquella; en cambio; en concreto; en consecuencia
en cualquier caso; en efecto; en esa; en ese; en ese caso; en ese contexto; en ese momento; en ese sentido
en esta línea; en este contexto; en este sentido; en otras palabras; en particular; en segundo lugar; en su opinión
en suma; en tercer lugar; entre ellas; entre ellos; entretanto; es decir; es más; eso sí; estudió en; falleció en
hasta entonces; horas después; horas más tarde; juega para; jugó en; jugó para; la mayoría de ellas
la mayoría de ellos; la otra; la primera de ellas; la suya; las dos; las suyas; lo mismo; los dos; los suyos
meses después; meses más tarde; mientras tanto; minutos después; muchas de ellas; muchos de ellos; murió en; más aún
más tarde; nació en; ninguno de ellos; no le; no les; no lo; no obstante; no,; otra; otras; otro; otros; para ello
peor aún; pese a ello; poco después; por consiguiente; por ejemplo; por ello; por ende; por esa razón; por eso
por esta razón; por este motivo; por lo demás; por lo tanto; por otra parte; por otro lado; por su parte; por tanto
resulta que; se casó con; se graduó; se la dio; se le; se les; se licenció; se lo; se los; se trata; según ella
según ellos; según él; semanas después; sin embargo; sirve de; sirve para; sí,; todas ellas; todos ellos; trabaja como
trabaja de; trabaja en; trabaja para; trabajó como; trabajó en; trabajó para; tras ello; tras eso; tras esto
tras lo cual; una de ellas; uno de ellos; vive en; vivió en; ya le; ya lo
"""
STANDS = """
además de; además del; aun cuando; después de; después del; era una vez; eran las; es cierto que; es difícil
es evidente; es fácil; es hora de; es importante; es imposible; es imprescindible; es inevitable; es justo
es muy difícil; es muy posible; es muy probable; es necesario; es posible que; es preciso; es probable que
es verdad que; está claro; está prevista; está previsto; están previstas; están previstos; fue el; fue en; fue la
ha comenzado; ha empezado; ha fallecido; ha habido; ha llegado; ha muerto; ha nacido; ha terminado; había un
había una; han fallecido; han llegado; han muerto; le corbusier; le figaro; le havre; le mans; le monde; le pen
les luthiers; lo bueno; lo cierto; lo complicado; lo contrario; lo cual; lo curioso; lo de; lo difícil; lo esencial
lo extraño; lo fundamental; lo fácil; lo grave; lo habitual; lo ideal; lo importante; lo interesante; lo justo
lo llamativo; lo lógico; lo malo; lo mejor; lo menos; lo más; lo necesario; lo normal; lo nuevo; lo ocurrido
lo paradójico; lo peor; lo preocupante; lo primero; lo principal; lo que; lo raro; lo realmente; lo relevante
lo sorprendente; lo sucedido; lo triste; lo verdaderamente; lo último; lo único; luego de; luego del; más tarde que
no obstante el; no obstante la; son las; son muchas; son muchos; son pocas; son pocos; tiene razón
"""
TIMES = """
año domingo década fin invierno jueves lunes martes mañana mes miércoles noche otoño primavera semana siglo sábado
tarde temporada verano viernes
"""
PREPOSITIONS = """
ante antes bajo cerca con delante dentro desde detrás durante en entre frente fuera junto sobre tras
"""
COURTESIES = """
agradecemos agradecer agradezco atentamente bienvenida bienvenido bienvenidos disculpe disculpen enhorabuena estimada
estimado felicidades felicitaciones gracias hola perdón saludos
"""
GREETINGS = """
buenas noches; buenas tardes; buenos días; con mucho gusto; encantada de; encantado de; hasta la próxima; hasta luego
hasta pronto
"""
FILLERS = """
ajá eh em mmm ok okay
"""
ADDRESSES = """
contigo ti tu tus tú usted ustedes vosotras vosotros vuestra vuestro
"""
HEDGES = """
creo que; cómo decirlo; digamos; no sé; pienso que; quiero decir; sabes; supongo que; una especie de; ya sabe
"""
SECTIONS = """
conclusiones conclusión introducción resumen
"""
FINDINGS = """
conclusiones conclusión resultado resultados
"""
ASKS = """
describe describir discusión discutir explica explicar resume resumen resumir
"""

# "vivienda" and "viviendas" are one thing: readers' picks gain 10 and 20 in two halves of ten texts, ROUGE is level;
# 7 and 8 are the same. French, German and Norwegian gain nothing by it.
FORMS = 7
STEMMER = "spanish"

FURNITURE = {
    "call to action": """
~compartir; ~imprimir; ~suscríbete; ~iniciar sesión; ~regístrate; suscríbete a; suscríbase a; comparte esta
comparte este; síguenos en; haz clic aquí; recibe nuestro; escuchar este; inicia sesión; descarga nuestra
~suscribirse; ~suscríbase; ~ingresar; ~iniciar; ~registrarse; ~acceder; ~menú; ~buscar; ~cerrar; ~aceptar; ~rechazar
~aceptar todo; ~configurar; saltar al contenido; ir al contenido; haga clic; pincha aquí; pulsa aquí; ~descargar
~escuchar; ~guardar; recibe las; ~recibe en; recibe cada; ~reciba; reciba las; únete a; únete al; ~únase; ~sigue a
sigue toda; sigue leyendo; ~seguir leyendo; para seguir leyendo; para continuar leyendo; este contenido es
este artículo es exclusivo; contenido exclusivo; ¿ya eres; ya eres suscriptor; ya tienes cuenta; ¿ya tienes
¿no tienes cuenta; ~hazte; hazte socio; hazte suscriptor; apoya el; apoya nuestro; ~apóyanos; ~donar; dona ahora
no te pierdas; mantente informado; ~entérate; ingresa tu; introduce tu; tu correo; su correo; tu email; ~por favor
~gracias por; puedes seguirnos; puede seguirnos; puedes darte de baja; ~inicio; ~volver arriba; ~ayuda; javascript
~sígueme; ~síguenos; ~síganos; ~seguir; ~activar; activa las; ~me gusta; valora este; ~newsletter; prueba un mes
prueba gratis; te quedan dos artículos; ya has leído todos; ver en el navegador; ver en tu navegador
ver en su navegador; ver este correo en; si no puede ver este; si no puedes ver este; recibes este correo
recibe este correo; recibes este mensaje; ha recibido este correo; ~darse de baja; ~darme de baja
cancelar la suscripción; cancelar suscripción; descubre aquí; descubra aquí; descubre más; conoce más; conozca más
para saber más; vea el vídeo; vea el video; mira el vídeo; mira el video; deje un comentario; comparta este
comparta esta; síganos en; apoye nuestro; apoye el periodismo; tu suscripción se está usando; si continúas leyendo
si quieres compartir tu cuenta, cambia; para no perderte nada; regístrate gratis; regístrate para leer
regístrate para seguir; regístrate para recibir; déjanos tu comentario; déjanos tu opinión; déjanos un comentario
""",
    "related": """
lea también; lee también; leer más; te puede interesar; te recomendamos; más información; noticias relacionadas
artículos relacionados; lo más leído; lo más visto; ~más noticias; ver más; le puede interesar; también te; lea más
lee más; leer:; lea:; lee:; leé también; leer también; ver también; ~vea también; te puede; ~quizás te interese
~también puede; te recomendamos:; ~recomendados; ~recomendadas; ~relacionados; ~relacionadas; ~relacionado
~notas relacionadas; ~notas; ~temas relacionados; ~contenido relacionado; ~más leídas; ~las más leídas; ~más leídos
~más vistas; ~más en; ~más sobre; ~más de; ~últimas noticias; ~lo último; ~última hora; ~tendencias; ~destacados
~destacadas; ~otras noticias; ~en portada; ~además; mira también; mirá también; video:; vídeo:; ~video; ~vídeo
~galería; ~fotogalería; ~en fotos; ~entradas recientes; ~entradas relacionadas; ~artículos recientes
""",
    "link": """
artículo anterior; artículo siguiente; noticia anterior; siguiente noticia; ~anterior; ~siguiente; ~volver; ~volver a
~ver todo; ~ver todos; ~ver todas; ~cargar más; ~mostrar más; ~entrada siguiente; ~entrada anterior; ~página siguiente
~página principal; ~ir a
""",
    "share": """
comparte en; compartir en; compartir por; compartir esta; compartir este; ~en facebook; ~en twitter; ~en whatsapp
~por correo; ~comparte; ~compártelo; ~enviar; enviar por; ~copiar enlace; ~copiar; ~correo; ~tuitear; ~twittear
~enlace
""",
    "byline": """
~por; ~redacción; texto:; escrito por; con información de; ~autor; autor:; ~autora; por:; ~de la redacción
con información; ~agencias; ~agencia; fuente:; ~fuente; ~efe; ~corresponsal; ~redactor; entrevista:; traducción:
~traducido por; ~enviado especial; ~publicado por; ~texto; de wikipedia, la enciclopedia
""",
    "time stamp": """
publicado el; ~publicado; actualizado el; ~actualizado; última actualización; tiempo de lectura; ~fecha; fecha:
fecha de publicación; publicada el; ~publicada; actualizada el; ~actualizada; ~modificado; ~hace; ~lectura
~lectura de; ~min de lectura; ~creado; publicado:; actualizado:; última modificación; ~subido
""",
    "caption": """
imagen del; imagen de la; vista del; vista de la; vista general; vista aérea; en la imagen,; en la foto,
en la fotografía,; foto:; fotos:; foto de; imagen:; crédito:; ~©; (foto; ~foto; imagen de; ~imagen; fotografía:
~fotografía; créditos:; ~créditos; pie de foto; ilustración:; infografía:; gráfico:; mapa:; captura de
de izquierda a derecha:
""",
    "notice": """
todos los derechos reservados; aviso legal; política de privacidad; términos y condiciones; ~cookies; uso de cookies
copyright; derechos reservados; ~términos; términos de; condiciones de; ~privacidad; ~política de; ~políticas de
~accesibilidad; ~quiénes somos; ~contáctenos; ~aviso; este sitio usa; este sitio utiliza; esta web utiliza
esta web usa; este sitio web; utilizamos cookies; usamos cookies; nosotros y nuestros; ~al continuar; al hacer clic
al registrarse; al suscribirte; ~si continúa; ~si continúas; queda prohibida; prohibida su; prohibida la; ~prohibido
las opiniones expresadas; ~los comentarios; diseñado por; desarrollado por; propiedad de; editado por
""",
    "advertisement": """
~publicidad; ~anuncio; contenido patrocinado; ~patrocinado; ~patrocinada; ~contenido de marca; ~anuncios
la noticia continúa; el artículo continúa; continúa leyendo después; ~espacio patrocinado; ~promovido
""",
    "comments": """
~comentarios; ~comentar; deja un comentario; deja tu comentario; ~sin comentarios; ~comentario; comentarios (
~ver comentarios; ~escribe un comentario; ~añadir un comentario; ~agregar comentario; deja una respuesta; ~responder
~respuestas; ~opina; ¿qué opinas; danos ~tu opinión; ~tu opinión; ~enviar comentario; tu dirección de correo
sé el primero; para comentar; ~normas de; ~denunciar; ~reportar; inicia sesión para; ~anónimo
""",
    "tags": """
etiquetas:; temas:; ~etiquetas; palabras clave; archivado en; ~temas; tags:; ~tags; ~categorías; categoría:
~categoría; ~secciones; ~en este artículo; ~en esta nota; publicado en
""",
    "note": """
para publicación inmediata; para difusión inmediata; ~comunicado de prensa; ~nota de prensa; nota de la redacción
nota del editor; nota del autor; ~corrección; fe de errores; fe de erratas; aclaración:; este artículo fue
este artículo se; este artículo ha; esta nota fue; ~este texto; esta noticia ha; esta noticia fue; ~esta entrevista
una versión anterior; ~una versión de; ~claves; ~puntos clave; ~resumen; ~en resumen; sobre el autor; sobre la autora
acerca del autor; ~acerca de; ~sobre; el autor es; la autora es; contenido externo
""",
    "contact": """
contacto:; ~contacto; ~contáctanos; ~escríbenos; ~escríbanos; ~envíanos; ~envíenos; si tienes información
~si tiene información; ~si desea; ~si tienes; ~¿tienes información; ~¿has; para más información
para mayor información; contacto de prensa; ~teléfono; teléfono:; ~atención al cliente; ~reportar error
""",
    "site": """
newsletter; boletín; suscríb; suscriptor; suscripción; regístr; cookie; privacidad; publicidad; su cuenta; tu cuenta
nuestra app; nuestra aplicación; nuestra redacción; nuestro sitio; nuestra web; nuestros lectores; esta página
este artículo; este vídeo; podcast; comentario; e-mail; correo electrónico; navegador; javascript; bandeja; afiliad
este sitio; nuestro canal; nuestro newsletter; nuestro boletín; canal de whatsapp; google news; google noticias
esta nota; esta noticia; sin costo; iniciar sesión; inicia sesión; tu email; notificacion; tus datos; sus datos
consent; hazte; suscrib; este contenido; contenido exclusivo; socios; donativo; donación; descarg; normas de
artículos gratis; artículos gratuitos; sigue leyendo; seguir leyendo; continuar leyendo; continuar navegando
""",
    "closing": """
es periodista; es redactor; es redactora; es autor; es autora; es profesor; derechos reservados; todos los derechos
prohibida la reproducción; para más información; publicado originalmente; contacto de prensa; es columnista
es escritor; es escritora; es investigador; es investigadora; es profesora; es director; es editor; es editora
ha colaborado; autor de; autora de; se puede contactar; reproducción total; copyright
""",
    "imperative": """
suscríbete suscríbase regístrate regístrese síguenos síganos comparte comparta lea lee escucha escuche haz haga
descarga descargue descubre descubra recibe reciba envía envíe escribe escriba apoya apoye dona únete conoce conozca
pulsa clic
""",
    "person": "usted tu tus te nosotros nuestro nuestra nos",
}
PROCEDURES = """
a la espera de su; abre la sesión; abrió la sesión; acta * aprobada; acta * aprobó; acta * leyó; acta * leída
acta anterior; acta de la sesión; acta de la última; actúa como secretaria; actúa como secretario; aprobación del acta
aprobó el acta; asisten:; asistentes:; ausentes:; autores declaran; cabe recurso; cedo la palabra
conflicto de intereses; contra esta sentencia; declaraciones prospectivas; dio la bienvenida; doy la palabra
en la ciudad de * a; en nombre del rey; estuvieron presentes; excusa su asistencia; excusaron su; fallo fue
le escribo para; lectura del acta; lectura del orden del día; lee y aprueba el acta; levanta la sesión
levantó la sesión; leyó el acta; me dirijo a; no duden en; no habiendo más; orden del día:
por recibirnos; presentes:; primera pregunta; próxima reunión; puntos del orden del día; quedamos a su disposición
quedo a la espera; quedo a su disposición; ruegos y preguntas; saludo cordial; se levantó la; secretaria de actas
secretario de actas; sesión * abre; sesión * abrió; sesión * cerró; sesión * cierra; sesión * levanta
sesión * levantó; siendo ponente; siguiente pregunta; sin más asuntos; sin otro particular; tiene la palabra
vistos los
"""
DECISIONS = """
absuelve; acordó; acuerda; anula; aprobó; condena; condenamos; decidió; desestima; desestimamos; estima el recurso
estimamos; fallamos; por mayoría; por unanimidad; rechazó; revoca; votos a favor; votos en contra
"""
