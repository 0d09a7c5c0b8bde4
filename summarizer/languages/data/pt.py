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
Arqa Cfr Cmdt Cmdte Est Lgo Profs Pç Rev Revmo Rod S.Ex S.Exa Trav Trib Univ V.Ex V.Exa alm aprox arq brig cel cf d
da dep des dr dra dras drs e.g eng enga exma exmo fr gen gov i.e ilma ilmo maj mons mr mrs máx mín p.ex pe pres prof
profa rel sen sgt sr sra sras srs srta st sta sto ten v vs
"""
BEFORE_NUMBER = """
Ap At Cl Diag Dn Dt Ef Ez Fp Gl Gn Hb Is Jo Js Lc Lv Mc Mt Nm Pv Rm Sl Tg Tm Transv Ts abr ago anexo apt apto art
arts ca cap caps cláus dez fax fev fig figs fol insc jan jul jun mai mar n no nov nr n° nº núm out p pag par parág pp
proc pág págs qua qui ref reg sec seg set sex sáb súm tab tel tít vol vols Êx
"""
BEFORE_STARTER = """
Tv adv al av bibl c.p cia co col corp dept depto e.u.a ed ex inc inst jr kg km lda lic ltd ltda min mun obs pça r s.a
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
afinal ainda ali aliás além assim até aí contudo daí depois e enfim entretanto então igualmente lá mas nem o-entanto
ou pois porque portanto porém também tampouco todavia
"""
POINTERS = """
aquela aquelas aquele aqueles aquilo dela delas dele deles dessa desse disso ela elas ele eles era eram essa essas
esse esses esta estas estava estavam este estes isso isto lhe lhes nela nele nisso seu seus sua suas tais tal tem
tinha tinham é
"""
LEADS = """
a isso; a isto; a maioria delas; a maioria deles; a partir daí; a partir de então; a seu ver; a sua; acabou por
ainda assim; algumas delas; alguns deles; além disso; além do mais; ambas; ambos; anos depois; ao contrário,
ao mesmo tempo; apesar disso; as duas; as suas; até lá; casou-se com; com efeito; com isso; começou a; conta com
contava com; da mesma forma; de acordo com ela; de acordo com ele; de facto; de fato; de seguida; desde então
dessa forma; desse modo; desta forma; deste modo; dias depois; dito isso; em consequência; em contrapartida
em outras palavras; em particular; em seguida; em segundo lugar; em suma; em terceiro lugar; em vez disso
enquanto isso; entre elas; entre eles; estudou em; estudou na; estudou no; foi então; formou-se em; horas depois
já ela; já ele; já eles; licenciou-se em; mais tarde; meses depois; mesmo assim; morreu em; morreu na; morreu no
muitas delas; muitos deles; na altura,; na ocasião,; na época,; naquela altura; naquela época; naquele ano
naquele dia; naquele momento; nasceu em; nasceu na; nasceu no; nenhum deles; nessa altura; nessa época; nesse caso
nesse contexto; nesse dia; nesse momento; nesse sentido; neste caso; neste contexto; neste sentido; no dia seguinte
no entanto; no mesmo dia; não,; o mesmo acontece; o mesmo ocorre; o mesmo se; o mesmo vale; o seu; os dois; os seus
outra; outras; outro; outros; para isso; para isto; para tal; passou a; pelo contrário; pior ainda; por conseguinte
por essa razão; por esse motivo; por exemplo; por fim,; por isso; por outras palavras; por outro lado; por seu lado
por seu turno; por sua vez; posteriormente; pouco depois; segundo ela; segundo ele; segundo eles; semanas depois
serve como; serve de; serve para; sim,; todas elas; todos eles; trabalha como; trabalha em; trabalha na; trabalha no
trabalha para; trabalhou como; trabalhou em; trabalhou na; trabalhou no; trabalhou para; trata-se; tudo isso
tudo isto; um deles; uma delas; venceu por; vive em; viveu em
"""
STANDS = """
ainda que; além da; além das; além de; além do; além dos; assim como; assim que; até a; até as; até o; até os
depois da; depois das; depois de; depois do; depois dos; era uma vez; há; tem havido; tem razão; tinha razão
é cada vez; é certo que; é difícil; é fácil; é hora de; é importante; é necessário; é possível; é preciso; é provável
é urgente; é verdade que
"""
TIMES = """
ano domingo década fim inverno manhã mês noite outono primavera quarta quarta-feira quinta quinta-feira segunda
segunda-feira semana sexta sexta-feira sábado século tarde temporada terça terça-feira verão vez
"""
PREPOSITIONS = """
ante antes ao aos após com dentro depois diante durante em entre fora junto na nas no nos num numa perante sob sobre
"""
COURTESIES = """
agradecemos agradecer agradeço atenciosamente cumprimentos desculpe desculpem obrigada obrigado olá parabéns prezada
prezado saudações
"""
GREETINGS = """
bom dia; boa tarde; boa noite; ~prazer é meu; ~um prazer estar; muito prazer; ~até à próxima; ~até a próxima
"""
FILLERS = """
ahn hum né ok okay
"""
ADDRESSES = """
contigo teu teus tu tua tuas você vocês vossa vosso
"""
HEDGES = """
acho que; alguma coisa assim; creio que; digamos; não sei; penso que; quer dizer; sei lá; uma espécie de
"""
SECTIONS = """
conclusão conclusões introdução resumo
"""
FINDINGS = """
conclusão conclusões resultado resultados
"""
ASKS = """
descreva discussão discutir explique resuma resumo
"""

STEMMER = "portuguese"

FURNITURE = {
    "call to action": """
~compartilhar; ~partilhar; ~imprimir; ~assine; ~entrar; ~subscrever; assine a; assine o; compartilhe esta
partilhe este; siga-nos; siga o; clique aqui; receba as; inscreva-se; ouvir este; baixe o app; ~assinar; ~login
~cadastre-se; ~cadastrar; ~menu; ~buscar; ~pesquisar; ~busca; ~fechar; ~aceitar; ~rejeitar; ~aceito; ~ouvir; ~salvar
~guardar; ~baixar; ~descarregar; ir para ~o conteúdo; ~ir para o; ~pular para; ~saltar para; clique na; clique no
clique para; clique em; clique e; clique abaixo; ~clique; já é assinante; já é assinante?; já tem conta; ainda não é
conteúdo exclusivo; este conteúdo é; para continuar lendo; para continuar a ler; ~continuar a ler; continue lendo
~receba; receba os; receba no; receba em; receba notícias; ~entre no; ~entre para o; participe do; participe dos
~faça parte; ~siga; ~seguir; acompanhe o; acompanhe a; ~apoie; apoie o; ~doar; ~doe; assine nossa; assine já
inscreva-se no; não perca; ~fique por dentro; fique informado; digite seu; insira o; seu e-mail; seu email
o seu e-mail; ~por favor; ~obrigado por; ~início; ~página inicial; ~voltar ao topo; ~topo; javascript; ~curtir; ~gosto
ative as; indique o; ~trabalhe; fale conosco; experimente grátis; ver no navegador; ver no seu navegador
abrir no navegador; se não consegue ver; se você não consegue visualizar; recebeu este e-mail
está a receber este e-mail; você está recebendo este e-mail; você recebeu este e-mail; ~cancelar inscrição
~cancelar a inscrição; cancelar subscrição; ~descadastrar; descubra aqui; para saber mais; veja o vídeo
assista ao vídeo; assista o vídeo; subscreva a; subscreva o; subscreva as; assine para; deixe aqui seu
deixe o seu comentário; deixe nos comentários; conte nos comentários; este blog não é responsável
este blog não se responsabiliza
""",
    "related": """
leia também; leia mais; saiba mais; veja também; ver mais; notícias relacionadas; artigos relacionados; mais lidas
~mais lidos; recomendado para; você também pode; pode gostar; leia:; ler mais; ~leia a; ~leia; ler também; leia ainda
confira:; confira também; veja:; veja mais; vídeo:; ~vídeo; ~vídeos; ~relacionados; ~relacionadas
~matérias relacionadas; ~posts relacionados; ~conteúdo relacionado; ~você pode; ~talvez você; ~talvez goste
~também te; ~recomendamos; ~recomendados; ~recomendadas; ~recomendado; ~as mais lidas; ~mais vistos; ~mais vistas
mais notícias; ~últimas; ~últimas notícias; ~últimos artigos; ~posts recentes; ~artigos recentes; ~em destaque
~em alta; ~outras notícias; ~outros artigos; ~mais sobre; ~mais de; ~galeria; ~fotogaleria; ~populares
""",
    "link": """
artigo anterior; próximo artigo; notícia anterior; próxima notícia; ~anterior; ~próximo; ~próxima; ~seguinte; ~voltar
~voltar para; ~ver todos; ~ver todas; ~ver tudo; ~carregar mais; ~mostrar mais; ~mais; ~todas as notícias
~página seguinte; ~página anterior; última coluna
""",
    "share": """
~compartilhe; compartilhar no; compartilhar em; compartilhe no; partilhar no; ~partilhe; ~no facebook; ~no twitter
~no whatsapp; ~por e-mail; ~por email; ~enviar; enviar por; ~copiar link; ~copiar; ~tweetar; ~link
""",
    "byline": """
~por; ~redação; texto:; escrito por; da redação; ~autor; autor:; autora:; por:; ~publicado por; postado por; ~texto
~com agências; com informações de; com informações do; com informações da; ~agência; fonte:; ~fonte; ~lusa; ~repórter
~correspondente; ~enviado especial; entrevista:; tradução:; edição:; reportagem:; ~colaborou; ~colunista
origem: wikipédia
""",
    "time stamp": """
publicado em; ~publicado; atualizado em; ~atualizado; última atualização; tempo de leitura; postado em; publicado:
atualizado:; ~publicada; publicada em; ~modificado; ~data; data:; ~há; ~leitura; ~min de leitura; criado em
última modificação; ~criado
""",
    "caption": """
imagem da; imagem do; vista da; vista do; vista geral; vista aérea; na imagem,; na foto,; na fotografia,; foto:
fotos:; foto de; imagem:; crédito:; ~©; (foto; ~foto; imagem de; ~imagem; ~crédito; créditos:; ~créditos; ilustração:
infográfico:; ~legenda; foto/; fotografia:; ~reprodução; reprodução/; ~divulgação; arquivo pessoal
da esquerda para a direita:
""",
    "notice": """
todos os direitos reservados; política de privacidade; termos de uso; termos e condições; ~cookies; copyright
~direitos reservados; ~termos; termos e; ~privacidade; ~política de; ~quem somos; ~contacto; ~anuncie; ~expediente
~sobre nós; ~acessibilidade; este site utiliza; este site usa; utilizamos cookies; usamos cookies; ~nós e os
~nós usamos; ~ao continuar; ~ao clicar; ~ao se; ~ao navegar; ~ao inscrever; ~é proibida; proibida a
reprodução proibida; ~é vedada; as opiniões expressas; ~os comentários; ~o conteúdo; desenvolvido por
site desenvolvido; ~cnpj; atenção: comentários
""",
    "advertisement": """
~publicidade; ~anúncio; continua após a publicidade; conteúdo patrocinado; ~anúncios; ~patrocinado; ~patrocinada
continua depois da; a matéria continua; o artigo continua; ~publieditorial; ~oferecimento; ~apoio
""",
    "comments": """
~comentários; ~comentar; deixe um comentário; deixe seu comentário; ~sem comentários; ~comentário; comentários (
~ver comentários; ~deixe um; deixe uma resposta; ~responder; ~respostas; ~adicionar comentário; adicione um
~enviar comentário; ~faça um comentário; faça seu comentário; o seu endereço de; seja o primeiro; ~o que você
o que achou; dê sua opinião; para comentar; ~você precisa; ~denunciar; ~reportar; ~nenhum comentário
""",
    "tags": """
tags:; ~tags; palavras-chave; assuntos:; tópicos:; ~assuntos; ~temas; ~tópicos; tag:; ~categorias; categoria:
~categoria; ~marcadores; marcadores:; ~etiquetas; arquivado em; ~neste artigo; ~seções
""",
    "note": """
para divulgação imediata; ~comunicado de imprensa; ~nota à imprensa; nota da redação; nota do editor; ~errata; errata:
~correção; correção:; este artigo foi; este artigo é; ~este texto; esta reportagem; esta matéria; esta entrevista
~uma versão; ~resumo; ~em resumo; ~pontos-chave; ~destaques; ~índice; ~sumário; sobre o autor; sobre a autora
~sobre o; ~sobre; o autor é; a autora é; conteúdo externo; traduzido por; traduzido do
""",
    "contact": """
contato:; contatos:; ~entre em contato; entre em contato; ~fale com; ~envie; envie sua; envie seu; ~envie-nos; ~mande
~tem uma; ~tem alguma; para mais informações; para outras informações; ~assessoria de imprensa; ~imprensa; ~telefone
telefone:; ~telefones; ~reportar erro; encontrou um erro; ~dúvidas
""",
    "site": """
newsletter; boletim; assine; assinante; inscrev; cadastre-se; cookie; privacidade; publicidade; sua conta
nosso aplicativo; nossa redação; nosso site; nossos leitores; esta página; este artigo; esta matéria; este vídeo
podcast; comentário; e-mail; navegador; javascript; caixa de entrada; afiliad; imagem acima; foto acima; este site
nosso canal; canal do whatsapp; grupo do whatsapp; google news; google notícias; notificaç; seus dados; cadastr
esta reportagem; este conteúdo; conteúdo exclusivo; apoiador; doação; doações; baix; usuários; comentários com
~este texto; nossa newsletter; patrocin; lgpd; consent; matérias gratuitas; artigos gratuitos; continue lendo
continuar lendo; continuar a ler; continuar navegando
""",
    "closing": """
é jornalista; é repórter; é redator; é colunista; é autor; é autora; é professor; direitos reservados
todos os direitos; reprodução proibida; para mais informações; publicado originalmente; assessoria de imprensa
é professora; é editor; é editora; é escritor; é escritora; é doutor; é doutora; é pesquisador; é pesquisadora
é mestre; é formado; é formada; autor de; autora de; reprodução total; reprodução parcial; copyright
""",
    "imperative": """
assine inscreva cadastre siga compartilhe partilhe leia veja assista ouça clique baixe descarregue descubra receba
envie escreva apoie doe conheça confira saiba acesse participe comente junte experimente
""",
    "person": "você nós nosso nossa",
}
PROCEDURES = """
secretário da mesa; secretária da mesa
aberta a sessão; abriu a sessão; aguardo a sua; ata * aprovada; ata * lida; ata anterior; ata da reunião; ausentes:
autores declaram; com a presença de; conflito de interesses; declaro aberta; em nome do povo; encerrada a reunião
encerrou a sessão; escrevo-lhe; estiveram presentes; fico à disposição; melhores cumprimentos; nada mais havendo
obrigado por nos; ordem de trabalhos; passo a palavra; presentes:; primeira pergunta; próxima pergunta
próxima reunião; próxima sessão; quórum; reunião * abriu; reunião * começou; reunião * encerrada
reunião * encerrou; reunião * terminou; sessão * abriu; sessão * começou; sessão * encerrada; sessão * encerrou
sessão * terminou; sessão foi encerrada; tem a palavra; venho por este meio
"""
DECISIONS = """
absolve; aprovou; condena; decidido; decidiu; deliberou; dá provimento; foi aprovada; foi aprovado; julga
nega provimento; por maioria; por unanimidade; rejeitou; revoga; votos a favor; votos contra
"""
