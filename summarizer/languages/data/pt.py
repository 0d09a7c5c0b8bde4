"""Portuguese. Written for this project; see data/README.md for how each list was made, and its licence."""

STOP_WORDS = """
a ainda algo algum alguma algumas alguns alguém além ambos ante antes ao aos apenas após aquela aquelas aquele
aqueles aqui aquilo as assim atrás até cada com como contra contudo da daquela daquele das de dela delas dele deles
demais depois desde dessa desse desta deste disso disto do dois dos durante e ela elas ele eles em embora enquanto
entre era eram essa essas esse esses esta estas estava estavam este estes está estão eu foi fora foram há isso isto
já lhe lhes lo logo lá mais mas me mediante meio menos mesma mesmas mesmo mesmos meu meus minha minhas muita muitas
muito muitos na nada nas nela nele nem nenhum nenhuma nessa nesse nesta neste ninguém no nos nossa nossas nosso
nossos num numa nunca não nós o onde os ou outra outras outro outros para pela pelas pelo pelos per perante pode
podem pois por porque portanto porém pouca pouco poucos quais qual qualquer quando quanto quase que quem quê se seja
sem sempre sendo ser será seu seus si sido sob sobre sua suas são só tal também tampouco tanto te tem tendo ter teve
tinha toda todas todavia todo todos tu tudo tão têm um uma umas uns vai você vocês vos à às é
"""

NEVER_FINAL = """
Est Pç Rod Trav Univ alm aprox arq brig cap cel cf d da dep des dr dra dras drs e.g eng enga exma exmo fr gen gov i.e
ilma ilmo maj min mons mr mrs máx mín p.ex pe pres prof profa sen sgt sr sra sras srs srta st sta sto ten v vs
"""
BEFORE_NUMBER = """
Ap At Cl Dt Ef Ez Fp Gl Gn Hb Is Jo Js Lc Lv Mc Mt Nm Pv Rm Sl Tg Tm Ts abr ago al anexo apt apto art arts cap caps
cláus dez fax fev fig figs inc insc jan jul jun mai mar n no nov nr n° nº núm out p pag par parág pp pág págs ref reg
sec set tab tel tít vol vols Êx
"""
BEFORE_STARTER = """
adv al av bibl c.p cia co col corp dept depto e.u.a ed ex inc inst jr kg km lda lic ltd ltda min mun obs pça r s.a
soc séc tec trab u.s
"""
BEFORE_CAPITAL = """
a.c a.m d.c etc p.m
"""
STARTERS = """
A Agora Ainda Algumas Alguns Alguém Além Ante Antes Ao Aos Apesar Após Aquela Aquele As Assim Até Cada Com Como
Contra Contudo Da Das De Depois Desde Do Dos Durante E Ela Elas Ele Eles Em Enquanto Entre Então Era Essa Essas Esse
Esses Esta Estas Este Estes Eu Finalmente Foi Hoje Há Isso Isto Já Mas Mesmo Meu Minha Muitas Muitos Na Nada Nas
Nenhum Ninguém No Nos Nossa Nosso Não Nós O Onde Ontem Os Ou Outra Outras Outro Outros Para Pela Pelo Pois Por Porque
Porém Qual Quando Que Quem Se Segundo Sem Seu Seus Sim Sobre Sua Suas São Também Tem Toda Todas Todavia Todo Todos Tu
Um Uma Umas Uns Você Vocês À Às É
"""
CONNECTIVES = """
ainda aliás além assim até contudo depois e enfim entretanto então mas nem o-entanto ou pois porque portanto porém
também todavia
"""
POINTERS = """
aquela aquele aquilo ela elas ele eles essa essas esse esses esta estas este estes isso isto seu seus sua suas
"""
LEADS = """
além disso; de fato; mais tarde; no entanto; por exemplo; por isso; por outro lado
"""
COURTESIES = """
agradecemos agradecer agradeço atenciosamente cumprimentos desculpe desculpem obrigada obrigado olá parabéns prezada
prezado saudações
"""
FILLERS = """
ahn hum né ok okay
"""
ADDRESSES = """
contigo teu teus tu tua tuas você vocês vossa vosso
"""
SECTIONS = """
conclusão conclusões introdução resumo
"""
ASKS = """
descreva discussão discutir explique resuma resumo
"""

STEMMER = "portuguese"

FURNITURE = {
    "call to action": """
~compartilhar; ~partilhar; ~imprimir; ~assine; ~entrar; ~subscrever; assine a; assine o; compartilhe esta
partilhe este; siga-nos; siga o; clique aqui; receba as; inscreva-se; ouvir este; baixe o app
""",
    "related": """
leia também; leia mais; saiba mais; veja também; ver mais; notícias relacionadas; artigos relacionados; mais lidas
~mais lidos; recomendado para; você também pode; pode gostar
""",
    "byline": """
~por; ~redação; texto:; escrito por; da redação
""",
    "time stamp": """
publicado em; ~publicado; atualizado em; ~atualizado; última atualização; tempo de leitura
""",
    "caption": """
foto:; fotos:; foto de; imagem:; crédito:; ~©
""",
    "notice": """
todos os direitos reservados; política de privacidade; termos de uso; termos e condições; ~cookies
""",
    "advertisement": """
~publicidade; ~anúncio; continua após a publicidade; conteúdo patrocinado
""",
    "comments": """
~comentários; ~comentar; deixe um comentário; deixe seu comentário; ~sem comentários
""",
    "tags": """
tags:; ~tags; palavras-chave; assuntos:; tópicos:
""",
    "site": """
newsletter; boletim; assine; assinante; inscrev; cadastre-se; cookie; privacidade; publicidade; sua conta
nosso aplicativo; nossa redação; nosso site; nossos leitores; esta página; este artigo; esta matéria; este vídeo
podcast; comentário; e-mail; navegador; javascript; caixa de entrada; afiliad; imagem acima; foto acima
""",
    "closing": """
é jornalista; é repórter; é redator; é colunista; é autor; é autora; é professor; direitos reservados
todos os direitos; reprodução proibida; para mais informações; publicado originalmente; assessoria de imprensa
""",
    "imperative": """
assine inscreva cadastre siga compartilhe partilhe leia veja assista ouça clique baixe descarregue descubra receba
envie escreva apoie doe conheça confira saiba acesse participe comente junte experimente
""",
    "person": "você nós nosso nossa",
}
