"""What stands in an article's place and is none: walls, errors, archives' notices; short articles stay."""

import pytest

from summarizer import Document, digest
from summarizer.digests.notices import NOTICE

from .news import FERRY

# By kind, in words of several languages.
NOTICES = [
    "These pages were saved by a volunteer crawl of news sites and are kept in the web archive for researchers.",
    "Starting in 2009, Selbach Data has given what its crawler finds to the web archive. Every day new pages are added to "
    "the Wayback collection of the State Library.",
    "Cette page a été archivée par la Bibliothèque nationale. Elle n'est plus mise à jour.",
    "Archivierter Inhalt: Diese Seite wird nicht mehr aktualisiert.",
    "Has alcanzado el límite de artículos gratuitos. Regístrate para seguir leyendo.",
    "Om verder te lezen heb je een abonnement nodig. Probeer de eerste maand gratis.",
    "Цей матеріал доступний лише передплатникам. Оформіть передплату, щоб читати далі.",
    "登录后阅读全文。订阅会员可无限制阅读所有内容。",
    "Wir und unsere Partner verwenden Cookies, um Informationen auf Ihrem Gerät zu speichern. Ihre Einwilligung können "
    "Sie jederzeit widerrufen.",
    "My i nasi partnerzy przechowujemy informacje na urządzeniu, takie jak pliki cookie.",
    "404 Not Found. The page you are looking for could not be found.",
    "Sorry, this page doesn't exist. It may have been moved or deleted. Go back to the home page or try searching.",
    "Ops! La pagina che stai cercando non è disponibile. Torna alla home.",
    "エラーが発生しました。しばらくしてからもう一度お試しください。",
    "الصفحة التي تبحث عنها غير موجودة.",
    "You need to enable JavaScript to run this app.",
    "Vérification de sécurité en cours. Merci de patienter quelques instants.",
    "Um fortzufahren, bestätigen Sie bitte, dass Sie kein Roboter sind.",
    "Vous utilisez un bloqueur de publicité. Désactivez-le pour accéder à l'article.",
    "This story has been withdrawn for legal reasons.",
    "Der Beitrag wurde gelöscht, da die Rechte abgelaufen sind.",
    "The article was removed, the link has expired.",
    "This page was deleted, but the search may help you.",
    "Our site is experiencing technical difficulties.",
    "이 기사는 언론사의 요청으로 삭제되었습니다.",
    "Dieser Inhalt ist in Ihrer Region nicht verfügbar.",
    "451: Unavailable due to legal reasons. Our website is currently unavailable in most European countries.",
    "Дочитать статью могут только подписчики.",
    "We're sorry, but this programme isn't available where you are.",
    "Log in. Email address. Password. Forgot your password? Don't have an account? Sign up.",
    "Please enter your name and the email address of the person you want to send this page to.",
    # A network's own words where somebody's post was, and an agency's on who may copy.
    "When you tweet with a location, Twitter stores that location. It is yours: you have the option to delete your location "
    "history on any day.",
    "To order presentation-ready copies for distribution, ask the shop of Harlan Reprints in Karsted.",
    # What became of a page, and what is left of the site.
    "The page has been moved, the new address is below.",
    "The story you are looking for has been deleted, the archive may have a copy.",
    "The article you requested was removed at the request of the author, and the editors regret the trouble.",
    "Der Artikel wurde gelöscht, aber die Startseite zeigt alle Nachrichten.",
    "La página ha sido eliminada, pero la portada tiene las últimas noticias.",
]
# Short articles that speak of such things.
SHORT = [
    "The website of Karsted town hall was unavailable on Monday after a power cut. Visitors saw a message that the page "
    "could not be found.",
    "The Karsted Courier will ask readers to subscribe from January. Articles older than a week stay free.",
    "A court in Brenholm ruled on Monday that sites may not refuse readers who reject cookies. The data protection "
    "authority had sued a publisher.",
    "The Wayback Machine was offline for two days after an attack on the Internet Archive. Data of 31 million users were "
    "stolen, it said.",
    "The ferry service is temporarily unavailable because of fog. Passengers are taken by bus.",
    "Something went wrong with the count in the third district. Officials will count again on Thursday.",
    "You can now borrow tools at the library. Sign up at the desk with your card.",
    "Die Server der Stadtverwaltung sind am Montag ausgefallen. Die Seite zeigte nur eine Fehlermeldung.",
    "El vídeo del gol ya tiene un millón de visitas. El jugador tiene once años.",
    "Сайт мэрии Карстеда не работает с понедельника. По словам представителя, сервер был удалён по ошибке.",
    "This site was once a Roman fort. Diggers found coins and a shoe.",
    "The content of sugar in drinks must be printed on labels from July.",
    "投票の集計で誤りが見つかった。選挙管理委員会が数え直す。",
    "This article examines how small papers pay for reporting. It finds that readers give more than advertisers.",
    "In this video I show how I plant kale on a balcony. You need a deep pot and a little patience.",
    "Correction: an earlier version of this article gave the wrong year. This article has been changed.",
    "The mayor of Karsted deleted a tweet with a location on Monday. It had shown where the film was made.",
    "A court in Brenholm had 4,000 reprints of the novel pulped on Monday. Its writer will appeal.",
    "Twitter lets you add a location to your tweets from Friday on. The firm in San Francisco says that nobody has to.",
    "When you tweet with a location, strangers can find your home, a study says. It has looked at 4,000 posts.",
    "You can add location information to your tweets, the firm said on Friday, and advertisers cheered.",
    "The network removed places. When you tweet with a location now, only the city is shown. It said so in June.",
    "The agency raises its prices in May. It says that presentation-ready copies had become a cheap way round licences.",
    # Items of feeds have one sentence, often without a name.
    "Passengers waited for hours at the security check of the airport after a scanner failed.",
    "The police saw unusual activity in the harbour at night and seized two boats with their crews.",
    "Libraries will archive web pages of small papers before they vanish, a minister said.",
    "Fewer shops use cookies to follow their customers, a study of the data authority shows.",
    "Drivers should download the app of the toll road before June, the operator says.",
    "The video of the accident was removed from the site after complaints by parents.",
    "Names in this article have been changed. A mother of two lost her flat after a fire and sleeps in a tent.",
    "Users of two banks were being redirected to a false page, the data authority warned.",
    "Readers of small papers subscribe less, and more of them read on their telephones, a survey says.",
    "Das Video vom Unfall wurde gelöscht, nachdem sich die Eltern beschwert hatten.",
    "Le site de la préfecture est bloqué depuis lundi, et des milliers d'étrangers attendent leur carte.",
    "La página de la lotería no está disponible desde el lunes, y miles de jugadores esperan su premio.",
    "La pagina della lotteria non è disponibile da lunedì, e migliaia di giocatori aspettano il premio.",
    "O vídeo do golo foi removido depois de queixas dos clubes, e os adeptos protestam.",
    "De website van het ziekenhuis en de pagina van de apotheek zijn niet beschikbaar.",
    "Strona szpitala jest niedostępna od poniedziałku, a pacjenci nie mogą się zapisać do lekarza.",
    "Страница больницы недоступна с понедельника, и больные не могут записаться к врачу.",
    # What became of a page, and somebody else.
    "Der Beitrag wurde gelöscht, das Amt schweigt.",
    "The video was removed and the school says nothing.",
    "The page has been deleted, and nobody at the ministry knows why.",
    "La page a été bloquée par un juge, et les commerçants protestent.",
    "Il video è stato rimosso, ma la polizia lo ha salvato.",
    "Het bericht is verwijderd, de minister zwijgt.",
    "The website of the hospital is experiencing technical problems since an attack on Monday.",
]


@pytest.mark.parametrize("notice", NOTICES)
def test_a_notice_is_in_no_story_and_is_not_quoted(notice):
    """Whatever the language: beside real articles it is left out with its reason."""
    found = digest([Document(notice, title="Council votes on bridge"), *FERRY], 3)
    assert {each.article: each.reason for each in found.left_out}[0] in (NOTICE, "nothing but furniture in it")
    assert 0 not in {quote.article for quote in found.sentences}


@pytest.mark.parametrize("article", SHORT)
def test_a_short_article_on_such_things_is_told(article):
    """Who was offline, which paper asks for money, which court ruled on cookies."""
    found = digest([article, *FERRY], 3)
    assert 0 in {article for story in found.stories for article in story.articles}
    assert found.left_out == ()


def test_what_a_network_says_under_a_title_of_its_own_is_a_notice():
    """The text has words of the title, which is the network's as well."""
    text = "Tweet with a location\n\nYou can add location information to your Tweets, such as your city or precise location."
    assert digest([text, *FERRY], 3).left_out[0].reason == NOTICE


def test_what_its_title_says_too_is_no_notice():
    """A wall shares no word with the title above it, an item of a feed does; a wall may have a title of its own."""
    text = "The tax office's site fails: please try again later, its page said all day long."
    assert digest([Document(text, title="Tax office offline all day"), *FERRY], 3).left_out == ()
    gone = "The page you asked for could not be found."
    for title in ("Storm hits the coast", "Page could not be found"):
        assert digest([Document(gone, title=title), *FERRY], 3).left_out[0].reason == NOTICE


def test_a_beginning_above_a_wall_is_told():
    """Two sentences of the article, then what asks for a subscription: the article's are quoted."""
    text = "The Rex cinema closes on Sunday after 84 years. The owner found no successor.\n\nSubscribe to continue reading."
    found = digest([text], 2)
    assert str(found) == "The Rex cinema closes on Sunday after 84 years. The owner found no successor."


def test_one_text_under_titles_on_other_things_is_a_notice():
    """No word of it says so: only that two articles can't be it. What an agency sent shares words with its titles."""
    text = "Read on in the evening edition, which comes to your letter box at five."
    feed = [Document(text, title="Fire at the mill"), Document(text, title="Mayor resigns"), *FERRY]
    assert [(each.article, each.reason) for each in digest(feed, 1).left_out] == [(0, NOTICE), (1, NOTICE)]

    named = "The ferry with 212 passengers ran aground off Brenholm on Monday. Nobody was hurt."
    for titles in (["Ferry runs aground", "212 safe off Brenholm"], ["A bad night", "Tragedy averted"]):
        told = digest([Document(named, title=title) for title in titles], 1)
        assert (told.stories[0].copies, told.left_out) == (((1, 0),), ())
    assert len(digest([Document(named, title=title) for title in ("Fire", "Mayor", "Storm")], 1).left_out) == 3


def test_who_keeps_furniture_or_asks_is_given_notices():
    """How to log in may be the answer."""
    help_text = "Forgot your password? Enter your email on the login page and follow the link."
    assert digest([help_text, FERRY[0]], 1).left_out[0].reason == NOTICE
    assert "Enter your email" in digest([help_text, FERRY[0]], 2, query="How can I get a new password?", by=None)
    assert digest([help_text], 1, furniture="keep")
