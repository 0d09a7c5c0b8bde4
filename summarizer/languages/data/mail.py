"""What mail programs write around the words of a mail, in 34 languages. Written for this project; see README.md.

A row a language: its code, then phrases parted by ";"; what is moved in goes on with the row above. All are tried on
every mail: a program speaks its owner's language, whatever the mail is in.
"""

# Verbs and phrases of the line above a quotation, lower case: "On ..., Jane Doe wrote:".
WROTE = """
en wrote; writes; said; sent
ar كتب; كتبت; تمت كتابة ما يلي; تمّت كتابة ما يلي
cs napsal; napsala; napsal(a); píše; odesílatel
da skrev; skriver; har skrevet
de schrieb; schrieben; schreibt; hat geschrieben
el έγραψε; έγραφε; γράφει
es escribió; escribio; escribe
fa نوشت; نوشته است; نوشت‌
fi kirjoitti; kirjoittaa
fr a écrit; écrit; a ecrit
hi ने लिखा; लिखा
hr napisao; napisala; napisao je; je napisao; je napisala; napisao/la; piše
it ha scritto; scrive; ha scritto:
ja のメール; 書きました; wrote
ko 작성; 님이 작성; 썼습니다
nl schreef; schrijft; heeft geschreven
no skrev; skriver; har skrevet
pl napisał; napisała; napisał(a); pisze
pt escreveu; escreve
ru написал; написала; написал(а); пишет; писал
sv skrev; skriver; har skrivit
th เขียนว่า; เขียน
tr yazdı; şunu yazdı; şunları yazdı; yazmış
uk написав; написала; пише; написав(-ла)
zh 写道; 寫道; 于 写道; 来信; 写到
bg написа
ca va escriure; ha escrit
he כתב; כתבה; מאת
hu ezt írta; írta
id menulis
ro a scris
sk napísal; napísala; napísal(a)
sl je napisal; je napisala
vi đã viết
"""

# The fields of the block that Outlook and others put above what they quote or forward: whose, when, to whom, on what.
FIELDS = """
en from; sent; date; to; cc; bcc; subject; reply-to; importance; attachments
ar من; تاريخ الإرسال; التاريخ; إلى; نسخة; الموضوع; تم الإرسال
cs od; odesláno; datum; komu; kopie; předmět
da fra; sendt; dato; til; cc; emne
de von; gesendet; datum; an; cc; kopie; betreff; antwort an
el από; στάλθηκε; ημερομηνία; προς; κοιν.; κοινοποίηση; θέμα
es de; enviado; enviado el; fecha; para; cc; asunto
fa از; ارسال شده; تاریخ; به; رونوشت; موضوع
fi lähettäjä; lähetetty; päivämäärä; päiväys; vastaanottaja; kopio; aihe
fr de; envoyé; date; à; a; pour; cc; objet; sujet
hi प्रेषक; भेजा गया; दिनांक; प्रति; विषय; से; को
hr od; šalje; poslano; datum; prima; za; kopija; predmet
it da; mittente; inviato; data; a; cc; oggetto
ja 差出人; 送信日時; 送信者; 日時; 日付; 宛先; 件名
ko 보낸 사람; 보낸 날짜; 보냄; 날짜; 받는 사람; 받는사람; 참조; 제목
nl van; verzonden; datum; aan; cc; onderwerp
no fra; sendt; dato; til; kopi; emne
pl od; nadawca; adresat; wysłano; wysłane; data; do; dw; kopia; temat
pt de; enviado; enviada em; enviado em; data; para; cc; assunto
ru от; отправлено; дата; кому; копия; тема
sv från; skickat; datum; till; kopia; ämne
th จาก; ส่ง; วันที่; ถึง; สำเนา; เรื่อง
tr kimden; gönderildi; gönderme tarihi; tarih; kime; bilgi; konu; gönderen
uk від; надіслано; дата; кому; копія; тема
zh 发件人; 發件人; 寄件者; 发送时间; 傳送時間; 寄件日期; 日期; 时间; 收件人; 收件者; 抄送; 副本; 主题; 主旨; 主題;
  发送日期
bg от; изпратено; дата; до; копие; относно
ca de; enviat; enviat el; data; per a; tema; assumpte
he מאת; נשלח; תאריך; אל; עותק; נושא
hu feladó; küldve; elküldve; dátum; címzett; másolatot kap; tárgy
id dari; dikirim; tanggal; kepada; subjek; perihal
ro de la; trimis; data; către; subiect
sk od; odoslané; dátum; komu; kópia; predmet
sl od; poslano; datum; za; zadeva
vi từ; đã gửi; ngày; tới; đến; chủ đề
"""

# What the rule above a quoted or forwarded mail says between its dashes, lower case.
DIVIDERS = """
en original message; forwarded message; forwarded by; original appointment; begin forwarded message; start of
  forwarded message; end of forwarded message; reply message
ar الرسالة الأصلية; رسالة معاد توجيهها; الرسالة المعاد توجيهها; بدء الرسالة المعاد توجيهها
cs původní zpráva; přeposlaná zpráva; původní e-mail; začátek přeposlané zprávy
da oprindelig meddelelse; oprindelig besked; videresendt besked; videresendt meddelelse; start på videresendt besked
de ursprüngliche nachricht; originalnachricht; original-nachricht; weitergeleitete nachricht; ursprüngliche mail;
  antwort nachricht;
  anfang der weitergeleiteten nachricht
el αρχικό μήνυμα; προωθημένο μήνυμα; μήνυμα που προωθήθηκε; έναρξη προωθημένου μηνύματος
es mensaje original; mensaje reenviado; inicio del mensaje reenviado
fa پیام اصلی; پیام ارسال شده; پیام هدایت شده
fi alkuperäinen viesti; välitetty viesti; edelleenlähetetty viesti; välitetty viesti alkaa
fr message d'origine; message original; mail original; e-mail original; courriel original; message transféré;
  message initial; début du message transféré; début du
  message réexpédié
hi मूल संदेश; अग्रेषित संदेश
hr izvorna poruka; proslijeđena poruka; početak proslijeđene poruke
it messaggio originale; messaggio inoltrato; inizio messaggio inoltrato
ja 元のメッセージ; 転送メッセージ; 転送されたメッセージ; forwarded message
ko 원본 메시지; 전달된 메시지; 원본 메세지; 전달된 메시지의 시작
nl oorspronkelijk bericht; doorgestuurd bericht; origineel bericht; begin doorgestuurd bericht
no opprinnelig melding; videresendt melding; opprinnelig e-post; start på videresendt melding
pl wiadomość oryginalna; oryginalna wiadomość; wiadomość przekazana; przekazana wiadomość; treść przekazanej
  wiadomości; początek przekazywanej wiadomości
pt mensagem original; mensagem encaminhada; mensagem reencaminhada; início da mensagem encaminhada
ru исходное сообщение; пересылаемое сообщение; пересланное сообщение; начало переадресованного сообщения
sv ursprungligt meddelande; originalmeddelande; vidarebefordrat meddelande; vidarebefordrat brev; start på
  vidarebefordrat meddelande
th ข้อความต้นฉบับ; ข้อความที่ส่งต่อ; ข้อความเดิม; เริ่มต้นข้อความที่ส่งต่อ
tr orijinal mesaj; özgün ileti; iletilen mesaj; yönlendirilmiş mesaj; iletilmiş ileti; iletilen ileti
uk вихідне повідомлення; початкове повідомлення; переслане повідомлення; оригінальне повідомлення
zh 原始邮件; 原始郵件; 转发的邮件; 轉寄郵件; 转发邮件; 已转发邮件; 轉寄的郵件; 原邮件
bg оригинално съобщение; препратено съобщение
ca missatge original; missatge reenviat
he הודעה מקורית; הודעה שהועברה
hu eredeti üzenet; továbbított üzenet; továbbított levél
id pesan asli; pesan terusan; pesan yang diteruskan
ro mesaj original; mesaj redirecționat
sk pôvodná správa; preposlaná správa
sl izvirno sporočilo; posredovano sporočilo
vi tin nhắn gốc; thư đã chuyển tiếp; tin nhắn đã chuyển tiếp
"""

# Words that close a mail above its writer's name, lower case.
CLOSINGS = """
en best regards; kind regards; regards; warm regards; with best wishes; best wishes; all the best; best; sincerely;
  yours sincerely; yours faithfully; yours truly; cheers; many thanks; thanks; thank you; thanks in advance;
  take care; respectfully; cordially; with kind regards; warmly; yours; love; rgds; br; kr; mvh; talk soon; see you;
  with thanks; thx; sincerely yours; have a great day; have a nice day; hugs; with regards; best wishes to all;
  warmest regards; kindest regards; all my best; very best; thanks again; thanks so much; thank you so much;
  have a great weekend; have a good weekend; have a good day; with gratitude; thank you in advance;
  thank you for your time; speak soon
ar مع أطيب التحيات; مع التحية; تحياتي; مع خالص التحية; مع الشكر; وتفضلوا بقبول فائق الاحترام; شكرا
cs s pozdravem; s přátelským pozdravem; s úctou; hezký den; zdraví; děkuji; díky; srdečně; s přáním hezkého dne;
  přeji hezký den; mějte se hezky; předem děkuji
da med venlig hilsen; venlig hilsen; mvh; de bedste hilsner; bedste hilsner; mange hilsner; hilsen; tak;
  kærlig hilsen; hav en god dag; bedste hilsener; kh; vh; god weekend; på forhånd tak; mange tak
de mit freundlichen grüßen; mit freundlichem gruß; freundliche grüße; viele grüße; beste grüße; liebe grüße;
  herzliche grüße; mit besten grüßen; schöne grüße; gruß; grüße; mfg; vg; lg; hochachtungsvoll; danke; vielen dank;
  mit freundlichen grüssen; freundliche grüsse; viele grüsse; bis bald; herzlichst; beste grüsse; liebe grüsse; gruss;
  viele liebe grüße; mit freundlichem gruss; schönen gruß; besten gruß; lieben gruß; herzlichen gruß;
  freundlichen gruß; schönen tag noch; einen schönen tag noch; lieben dank; besten dank; herzlichen dank;
  schönes wochenende; ein schönes wochenende; alles gute; alles liebe; bis dann; bis morgen; herzliche grüsse;
  freundliche grüße und; sonnige grüße; vielen dank im voraus; mit herzlichen grüßen; mit lieben grüßen;
  mit vielen grüßen
el με εκτίμηση; φιλικά; με φιλικούς χαιρετισμούς; χαιρετισμούς; ευχαριστώ; με τιμή
es saludos; saludos cordiales; un saludo; un cordial saludo; atentamente; cordialmente; un abrazo; gracias;
  muchas gracias; reciba un cordial saludo; le saluda atentamente; quedo a su disposición; un saludo cordial; besos;
  hasta pronto; saludos a todos; buen día; un fuerte abrazo; mil gracias; quedo atento; quedo atenta;
  gracias de antemano; feliz día; buen fin de semana; saludos y gracias; le saludo atentamente; abrazos; cariños
fa با احترام; با تشکر; با سپاس; ارادتمند
fi ystävällisin terveisin; terveisin; parhain terveisin; yst. terv.; terv.; t.; kiitos; kunnioittavasti;
  ystävällisesti; hyvää viikonloppua; terkuin; kiitos etukäteen
fr cordialement; bien cordialement; bien à vous; sincères salutations; meilleures salutations;
  salutations distinguées; merci; amicalement; à bientôt; bonne journée; cdlt; respectueusement;
  avec mes salutations les meilleures; bien à toi; bien amicalement; amitiés; bises; bisous; belle journée;
  bonne soirée; bien cordialement à vous; très cordialement; bonne fin de journée; bonne continuation; bon week-end;
  bonne semaine; excellente journée; bien sincèrement; merci d'avance; merci beaucoup; je vous embrasse;
  je t'embrasse; salutations; salutations cordiales; bonne réception
hi सादर; भवदीय; शुभकामनाओं सहित; धन्यवाद; आपका
hr srdačan pozdrav; lijep pozdrav; s poštovanjem; pozdrav; lp; hvala
it cordiali saluti; distinti saluti; un saluto; saluti; cordialmente; grazie; a presto; un abbraccio; buona giornata;
  in fede; cari saluti; un caro saluto; cordialità; buona serata; i migliori saluti; buon lavoro; grazie mille;
  molte grazie; ti abbraccio; buon fine settimana; un cordiale saluto; cordiali saluti e grazie;
  resto a disposizione; grazie in anticipo
ja 敬具; よろしくお願いいたします; 宜しくお願い致します; よろしくお願いします; 以上;
  どうぞよろしくお願いいたします; 何卒よろしくお願いいたします; どうぞよろしくお願いします
ko 감사합니다; 드림; 올림; 안녕히 계세요
nl met vriendelijke groet; met vriendelijke groeten; vriendelijke groet; vriendelijke groeten; groeten; groetjes;
  hartelijke groet; mvg; hoogachtend; bedankt; dank; fijne dag; hartelijke groeten; groet; gr; m.v.g.; tot ziens;
  liefs; alvast bedankt; met hartelijke groet; fijn weekend; veel groeten
no med vennlig hilsen; vennlig hilsen; mvh; hilsen; beste hilsen; med hilsen; takk; ha en fin dag
pl z poważaniem; pozdrawiam; serdecznie pozdrawiam; z wyrazami szacunku; z pozdrowieniami; pozdrowienia; dziękuję;
  miłego dnia; łączę pozdrowienia; miłego popołudnia; ściskam; z szacunkiem; serdeczności; miłego weekendu;
  z góry dziękuję; dziękuję i pozdrawiam; pozdrawiam serdecznie; uściski
pt atenciosamente; cumprimentos; com os melhores cumprimentos; melhores cumprimentos; abraço; abraços; obrigado;
  obrigada; cordialmente; grato; att; um abraço; beijos; até breve; bom dia; saudações; grande abraço; forte abraço;
  beijinhos; com os meus cumprimentos; muito obrigado; muito obrigada; bom fim de semana; desde já agradeço;
  um grande abraço
ru с уважением; с наилучшими пожеланиями; всего доброго; спасибо; с приветом; искренне ваш; заранее спасибо;
  хорошего дня; всего наилучшего; заранее благодарю; с благодарностью; благодарю; обнимаю; удачи
sv med vänlig hälsning; med vänliga hälsningar; vänliga hälsningar; vänlig hälsning; mvh; hälsningar;
  bästa hälsningar; hälsning; tack; tack på förhand; vänligen; ha en bra dag; allt gott; kram; ha det bra;
  trevlig helg; tack så mycket; kramar; varma hälsningar
th ขอแสดงความนับถือ; ด้วยความเคารพ; ขอบคุณครับ; ขอบคุณค่ะ; ขอบคุณ
tr saygılarımla; saygılarımızla; iyi çalışmalar; iyi günler; selamlar; sevgiler; teşekkürler; sevgilerimle; teşekkür
  ederim; kolay gelsin; saygılar; sevgi ve saygılarımla; çok teşekkürler; iyi haftalar
uk з повагою; з найкращими побажаннями; щиро; дякую; усього найкращого
zh 此致; 敬礼; 祝好; 谢谢; 順頌商祺; 顺颂商祺; 敬上; 谨上; 謝謝; 祝商祺; 祝工作顺利; 顺祝商祺; 此致敬礼; 祝您工作愉快
bg поздрави; с уважение; благодаря; с поздрави
ca salutacions; cordialment; atentament; gràcies; una salutació
he בברכה; בכבוד רב; תודה; תודה רבה; בתודה
hu üdvözlettel; tisztelettel; köszönettel; üdv; köszönöm; sok üdvözlettel
id salam; hormat kami; hormat saya; terima kasih; salam hangat; salam hormat
ro cu stimă; cu respect; toate cele bune; mulțumesc; cu drag; o zi bună
sk s pozdravom; s úctou; ďakujem; pekný deň
sl lep pozdrav; s spoštovanjem; lp; hvala
vi trân trọng; thân ái; thân mến; cảm ơn; xin cảm ơn; kính thư
"""

# What telephones and programs put under a mail, lower case, as a line begins.
SENT_FROM = """
en sent from my; sent from mail for; sent from outlook; sent from yahoo; sent from proton; sent from the;
  sent from samsung; get outlook for; get bluemail; yahoo mail: search; sent with; sent via; sent using; sent from a;
  this email was sent from; please consider the environment; p please consider the environment;
  consider the environment; think before
  you print; please don't print; save a tree; save paper
ar مرسل من; تم الإرسال من; أُرسلت من
cs odesláno z; odesláno ze; získejte outlook
da sendt fra min; sendt fra; hent outlook; tænk på miljøet
de von meinem; von yahoo mail auf; gesendet von; gesendet mit; gesendet von meinem; holen sie sich outlook;
  outlook für; bitte denken sie an die umwelt; der umwelt zuliebe; bitte prüfen sie, ob diese
el στάλθηκε από; εστάλη από; απεστάλη από
es enviado desde; obtener outlook; obtenga outlook; antes de imprimir; piense en el medio ambiente; por favor, piense
fa ارسال شده از; فرستاده شده از
fi lähetetty; lähetetty minun; hanki outlook
fr envoyé de; envoyé depuis; envoyé à partir; télécharger outlook; obtenir outlook; provenance :;
  pensez à l'environnement; merci de penser à l'environnement; avant d'imprimer; n'imprimez ce
hi मेरे से भेजा गया; से भेजा गया
hr poslano s; poslano sa; preuzmite outlook
it inviato da; inviato dal; scarica outlook; ottieni outlook; prima di stampare; pensa all'ambiente; rispetta l'ambiente
ja iphoneから送信; ipadから送信; iphone から送信; androidから送信; outlook を入手
ko 나의 iphone에서; iphone에서 보냄; 내 iphone에서; outlook 다운로드
nl verstuurd vanaf; verzonden vanaf; verzonden met; outlook downloaden; download outlook; denk aan het milieu
no sendt fra min; sendt fra; skaff deg outlook; tenk på miljøet
pl wysłano z; wysłane z; pobierz outlook; pobierz aplikację outlook
pt enviado do; enviado de; enviado a partir; enviada do; obter o outlook; baixe o outlook; antes de imprimir; pense no
  meio ambiente
ru отправлено с; отправлено из; послано с; скачать outlook
sv skickat från; skickades från; hämta outlook; tänk på miljön
th ส่งจาก; ดาวน์โหลด outlook
tr iphone'umdan gönderildi; telefonumdan gönderildi; outlook'u edinin; android için
uk надіслано з; надіслано із; відправлено з; отримати outlook
zh 发自我的; 從我的; 发自; 來自我的; 获取 outlook; 從我的 iphone 傳送; 取得 outlook
bg изпратено от
ca enviat des de
he נשלח מה
hu iphone-omról küldve; elküldve az iphone
id dikirim dari
ro trimis de pe; trimis din
sk odoslané z
sl poslano iz
vi được gửi từ
"""

# Stems of the notice that lawyers put under mails, lower case: three of a language's in a paragraph make it one.
DISCLAIMERS = """
en confidential; intended; recipient; addressee; privileged; received this; notify; delete; disclos; unauthori;
  virus; e-mail and any; email and any; dissemination; liability; do not print; consider the environment
ar سرية; المرسل إليه; المستلم; حذف; إبلاغ; غير مصرح; المرفقات
cs důvěrn; určen; adresát; příjemc; vymaž; smažte; informujte; odesílatel; neoprávněn; příloh
da fortrolig; tiltænkt; modtager; slet; underret; afsender; uautoriseret; vedhæft
de vertraulich; bestimmt; empfänger; adressat; irrtümlich; vernichten; löschen; informieren sie; benachrichtigen;
  unbefugt; absender; nicht gestattet; weitergabe; anhänge
el εμπιστευτικ; παραλήπτη; προορίζ; διαγράψ; ειδοποι; αποστολέ; συνημμέν; απόρρητ
es confidencial; destinatario; dirigid; elimin; borr; notifi; por error; remitente; prohibid; adjunt; divulga
fa محرمانه; گیرنده; حذف; اطلاع; غیرمجاز; پیوست
fi luottamuksell; tarkoitettu; vastaanottaja; poista; ilmoita; lähettäj; erehdyks; liitteet; luvaton
fr confidentiel; destinataire; destiné; supprimer; détruire; par erreur; avertir; expéditeur; informer; interdit;
  pièces jointes; divulgation; imprimer ce
hi गोपनीय; प्राप्तकर्ता; हटा; सूचित; अनधिकृत
hr povjerljiv; namijenjen; primatelj; obrišite; izbrišite; obavijestite; pošiljatelj; neovlašten; prilo
it riservat; confidenzial; destinatari; cancell; distrugg; per errore; mittente; comunic; avvis; vietat; allegat;
  d.lgs; gdpr
ja 機密; 受信者; 宛先; 削除; 通知; 誤って; 禁止; 添付
ko 기밀; 수신인; 수신자; 삭제; 발신; 금지; 잘못; 비밀
nl vertrouwelijk; bestemd; geadresseerde; verwijder; vernietig; verzoeken; ten onrechte; afzender; openbaarmaking;
  bijlage; niet bestemd
no konfidensiel; fortrolig; mottaker; tiltenkt; slett; underrett; avsender; uautorisert; vedlegg; feil
pl poufn; przeznaczon; adresat; odbiorc; usun; omyłk; powiadom; nadawc; zabronion; załącznik; zniszcz
pt confidencia; destinatári; dirigid; elimin; apag; por engano; por erro; remetente; notifi; proibid; anexo; divulga
ru конфиденциальн; предназначен; адресат; получател; удалит; уничтож; уведом; сообщит; ошиб; отправител; вложен;
  запрещ
sv konfidentiell; sekretess; avsedd; mottagare; radera; meddela; avsändare; obehörig; bifogad; av misstag
th ความลับ; ผู้รับ; ลบ; แจ้ง; ผู้ส่ง; ไม่ได้รับอนุญาต; เอกสารแนบ
tr gizli; alıcı; yanlışlıkla; siliniz; silmeniz; bildir; gönderen; yetkisiz; yasak; ekleri; sorumlul
uk конфіденційн; призначен; адресат; одержувач; видал; знищ; повідом; помилк; відправник; вкладен; заборон
zh 保密; 机密; 機密; 收件人; 收件者; 删除; 刪除; 通知; 误收; 誤收; 未经授权; 未經授權; 附件; 禁止
"""

# What the law has a company say of itself under its mails, lower case: two of a row are such a paragraph.
REGISTERED = """
en registered office; registered in; registered address; company number; company no; registered number;
  registration number; registered charity; charity number; vat number; vat no; vat reg; incorporated in; regulated by
cs ič:; ičo; dič; spisová značka; obchodním rejstříku; sídlo:; se sídlem
da cvr; bankkonto; ean-nr
de geschäftsführer:; geschäftsführung:; geschäftsführerin:; vorstand:; aufsichtsrats; hrb; handelsregister;
  registergericht; amtsgericht; sitz der gesellschaft; ust-id; ust.-id; ustid; ust-idnr; steuernummer; firmenbuch
es registro mercantil; c.i.f; cif:; nif:; domicilio social; tomo
fi y-tunnus; kotipaikka; alv-nro
fr r.c.s; rcs; siret; siren; siège social; tva intra; n° tva; capital de; code ape; code naf
it p.iva; p. iva; partita iva; c.f.; sede legale; capitale sociale; cap. soc; rea; registro imprese
nl kvk; k.v.k; btw; handelsregister; statutair gevestigd
no org.nr; organisasjonsnummer; foretaksregisteret
pl krs; nip; regon; kapitał zakładowy; sąd rejonowy; kapitału zakładowego
pt nipc; cnpj; capital social; conservatória; sede:
sv org.nr; org nr; organisationsnummer; säte; momsreg
"""

# Stems of what servers put above a mail that comes from outside, lower case: three of a language's make it that.
BANNERS = """
en originated; outside; external; organization; organisation; do not click; open attachments; unless you; know the
  content; the sender; don't often get; often get email; get email from; learn why this; learnaboutsender;
  be cautious; caution
ar خارج; المؤسسة; خارجي; لا تنقر; الروابط; المرفقات; المرسل
cs externí; mimo organizaci; zvenčí; neklikejte; neotvírejte; odkazy; příloh; odesílatel
da ekstern; uden for; organisationen; klik ikke; links; vedhæft; afsender; du modtager ikke ofte
de externe; außerhalb; der organisation; klicken sie nicht; links; anhänge; anlagen; absender; sie erhalten nicht oft;
  stammt von; achtung; erfahren sie, warum; wichtig ist
el εξωτερικ; εκτός; οργανισμ; μην κάνετε κλικ; συνδέσμους; συνημμέν; αποστολέα
es externo; fuera de; organización; no haga clic; enlaces; adjuntos; remitente; no suele recibir; precaución;
  correo electrónico de; por qué esto
fa خارج; سازمان; کلیک نکنید; پیوند; پیوست; فرستنده
fi ulkopuol; organisaatio; älä napsauta; älä avaa; linkkejä; liitteitä; lähettäjä
fr l'extérieur; externe; organisation; ne cliquez pas; liens; pièces jointes; expéditeur; vous n'obtenez pas souvent;
  provient; attention; vous n’obtenez pas; pas souvent d’e-mail; obtenez pas souvent d
hi बाहर; संगठन; क्लिक न करें; लिंक; अनुलग्नक; प्रेषक
hr izvan; organizacije; vanjsk; ne klikajte; poveznice; privitke; pošiljatelj
it esterno; esterna; all'esterno; organizzazione; non cliccare; non fare clic; link; allegati; mittente; attenzione
ja 組織外; 外部; クリックしない; リンク; 添付ファイル; 送信者; 差出人; 注意
ko 외부; 조직; 클릭하지; 링크; 첨부; 보낸 사람; 발신자; 주의
nl externe; buiten; organisatie; klik niet; koppelingen; links; bijlagen; afzender; let op
no ekstern; utenfor; organisasjonen; ikke klikk; lenker; vedlegg; avsender
pl zewnętrzn; spoza; organizacji; nie klikaj; łącza; linki; załącznik; nadawc; uwaga
pt externo; externa; fora da; organização; não clique; links; anexos; remetente; atenção; cuidado
ru внешн; извне; вне организации; организации; не переходите; не открывайте; ссылк; вложен; отправител; внимание
sv extern; utanför; organisationen; klicka inte; länkar; bilagor; avsändare
th ภายนอก; องค์กร; อย่าคลิก; ลิงก์; ไฟล์แนบ; ผู้ส่ง
tr dış; kuruluş; dışından; tıklamayın; bağlantı; ekleri; gönderen; dikkat
uk зовнішн; поза; організації; не переходьте; не відкривайте; посилан; вкладен; відправник; увага
zh 外部; 组织; 組織; 請勿點擊; 请勿点击; 请勿单击; 链接; 連結; 附件; 发件人; 寄件者; 注意
"""

# What lists and services put under a mail, lower case: one in a line near the end, below a rule or with an address.
FOOTERS = """
en mailing list; unsubscribe; you received this message because; you are receiving this; to post to this group;
  manage your subscription; list info; do you yahoo; get your free; update your preferences; view this email in your
  browser; reply to this email directly; mute the thread; virus-free; avast; microsoft teams need help;
  notification preferences; notification settings; email preferences; messages in this topic; visit your group;
  you have received this email; you received this email because; this email is a service from; groups.io links;
  stop receiving emails; this message was sent to; print this email unless;
  print this e-mail unless; join zoom meeting; join with google meet; join webex meeting
ar إلغاء الاشتراك; القائمة البريدية
cs odhlásit; mailing list; konference
da afmeld; mailingliste; nyhedsbrev
de abmelden; abbestellen; mailingliste; newsletter; sie erhalten diese; virenfrei; diese e-mail ist ein service von;
  du erhältst diese; sie haben diese e-mail erhalten
el διαγραφή; κατάργηση εγγραφής; λίστα αλληλογραφίας
es darse de baja; date de baja; recibes este; si no quieres recibir; si no desea recibir; cancelar la suscripción;
  lista de correo; ha recibido este mensaje; libre de virus; este correo electrónico es un servicio de;
  recibiste este; has recibido este
fa لغو اشتراک; فهرست پستی
fi peruuta tilaus; postituslista; sähköpostilista; lopeta tilaus
fr se désabonner; se désinscrire; désinscription; liste de diffusion; vous recevez ce; vous avez reçu ce message;
  sans virus; cet e-mail est un service de; vous avez reçu cet
hi सदस्यता समाप्त; मेलिंग सूची
hr odjava; odjavite; mailing lista; dopisna lista
it annulla iscrizione; ricevi questa; ricevete questa; annullare l'iscrizione; disiscri; mailing list;
  hai ricevuto questo; privo di virus
ja このメールは; 配信停止; メーリングリスト; 購読解除; 配信解除
ko 수신거부; 구독 취소; 메일링 리스트
nl afmelden; uitschrijven; mailinglijst; nieuwsbrief; u ontvangt deze; virusvrij
no meld deg av; avmeld; e-postliste; nyhetsbrev
pl wypisz; zrezygnuj z subskrypcji; lista dyskusyjna; otrzymujesz tę; wolna od wirusów
pt cancelar a inscrição; cancele sua inscrição; cancele a sua inscrição; não quiser mais receber; cancelar inscrição;
  lista de discussão; lista de e-mail; você recebeu esta; recebeu esta
  mensagem; livre de vírus
ru отписаться; список рассылки; рассылк; вы получили это
sv avregistrera; du får detta; avsluta prenumeration; e-postlista; nyhetsbrev; sändlista
th ยกเลิกการรับ; ยกเลิกการสมัคร
tr bu e-postayı; abonelikten; üyelikten; e-posta listesi; haber bülteni
uk відписатися; список розсилки; розсилк
zh 您收到此邮件; 您收到这封邮件; 退订; 退訂; 取消订阅; 取消訂閱; 邮件列表; 郵件列表; 邮件组
"""

# Stems of a line on top of a newsletter that leads to the same in a browser, of which it has two, lower case.
VIEWED = """
en this email; this e-mail; this message; this newsletter; this post; browser; online version; viewing; displayed;
  on the web
cs e-mail; zpráv; prohlížeč; nezobrazuje; online verz
da e-mail; nyhedsbrev; browser; vises; online
de mail; newsletter; browser; angezeigt; online-version
es correo; mensaje; navegador; no ves; no visualiza; versión en línea
fi viesti; uutiskirje; selaimessa; näy; verkkoversio
fr mail; courriel; message; navigateur; s'affiche; version en ligne
it email; e-mail; messaggio; browser; visualizz; versione online
ja メール; ブラウザ; 正しく表示; オンライン版
ko 메일; 브라우저; 제대로 보이지
nl e-mail; mail; nieuwsbrief; browser; weergegeven; online versie
no e-post; nyhetsbrev; nettleser; vises; nettversjon
pl wiadomoś; mail; newsletter; przeglądar; wyświetla
pt e-mail; mensagem; navegador; visualiz; versão online
ru письм; рассылк; браузер; отобража; веб-верси
sv mejl; e-post; nyhetsbrev; webbläsar; visas; onlineversion
tr e-posta; bülten; tarayıcı; görüntüle
uk лист; розсилк; браузер; відобража
zh 邮件; 郵件; 浏览器; 瀏覽器; 正常显示; 正常顯示
"""

# What stands before the subject of an answer or of what is sent on, lower case.
PREFIXES = """
en re; fw; fwd
ar رد; إعادة توجيه; الرد
cs odp; předat; re
da sv; vs
de aw; wg; antw; antwort
el απ; σχετ; πρθ
es rv; re; rm
fa پاسخ; ارسال
fi vs; vl
fr tr; re; ré; réf
hi उत्तर
hr odg; proslj; pr
it r; i; rif; inoltra
ja 返信; 転送; re
ko 회신; 전달
nl antw; doorst; vs
no sv; vs
pl odp; pd
pt res; enc; re; fw
ru на; ответ; отв; пересл
sv sv; vb
th ตอบ; ส่งต่อ
tr ynt; ilt; yan
uk відп; пересл
zh 回复; 回覆; 答复; 转发; 轉寄; 转寄
he תגובה; הועבר
hu vá; válasz; továbbítás
id bls; trs
ro răsp
sk odp; preposl
vi trả lời; chuyển tiếp
"""

# Those of them that say that another's mail is sent on, where they mean nothing else in another language, as "vs" does.
FORWARDED = """
en fw; fwd
ar إعادة توجيه
cs předat
de wg
el πρθ
es rv
fa ارسال
fi vl
fr tr
he הועבר
hr proslj
hu továbbítás
id trs
it i; inoltra
ja 転送
ko 전달
nl doorst
pl pd
pt enc
ru пересл
sk preposl
sv vb
th ส่งต่อ
tr ilt
vi chuyển tiếp
zh 转发; 轉寄; 转寄
"""
