// <get-a-summary for="article" sentences="3">: a few sentences of a page, each leading to its place. MIT
// language|button|how much|failed|missing|20 s|3 min
const LABELS = `
en|No time to read? Get a summary|$1 of $2 sentences, $3 instead of $4|Not available|Not on the page
de|Keine Zeit zum Lesen? Zusammenfassung|$1 von $2 Sätzen, $3 statt $4|Nicht verfügbar|Nicht auf der Seite
nl|Geen tijd om te lezen? Samenvatting|$1 van $2 zinnen, $3 in plaats van $4|Niet beschikbaar|Niet op de pagina
sv|Ingen tid att läsa? Sammanfattning|$1 av $2 meningar, $3 i stället för $4|Inte tillgänglig|Inte på sidan
no|Ikke tid til å lese? Sammendrag|$1 av $2 setninger, $3 i stedet for $4|Ikke tilgjengelig|Ikke på siden
da|Ikke tid til at læse? Resumé|$1 af $2 sætninger, $3 i stedet for $4|Ikke tilgængelig|Ikke på siden
fr|Pas le temps de lire ? Résumé|$1 des $2 phrases, $3 au lieu de $4|Indisponible|Absent de la page
es|¿Sin tiempo para leer? Resumen|$1 de $2 frases, $3 en vez de $4|No disponible|No está en la página
pt|Sem tempo para ler? Resumo|$1 de $2 frases, $3 em vez de $4|Indisponível|Não está na página
it|Non c’è tempo per leggere? Riassunto|$1 delle $2 frasi, $3 invece di $4|Non disponibile|Non è nella pagina
cs|Není čas číst? Souhrn|Věty: $1 z $2, $3 místo $4|Není k dispozici|Na stránce není
pl|Nie ma czasu na czytanie? Streszczenie|Zdania: $1 z $2, $3 zamiast $4|Niedostępne|Nie ma na stronie
hr|Nema vremena za čitanje? Sažetak|Rečenice: $1 od $2, $3 umjesto $4|Nedostupno|Nije na stranici
fi|Ei aikaa lukea? Tiivistelmä|Virkkeet: $1/$2, lukuaika $3, koko teksti $4|Ei saatavilla|Ei ole sivulla
tr|Okumaya vakit yok mu? Özet|$2 cümleden $1 tanesi, $4 yerine $3|Kullanılamıyor|Sayfada yok|$1 sn|$1 dk
ru|Нет времени читать? Кратко|Предложения: $1 из $2, $3 вместо $4|Недоступно|Нет на странице|$1 с|$1 мин
uk|Немає часу читати? Стисло|Речення: $1 з $2, $3 замість $4|Недоступно|Немає на сторінці|$1 с|$1 хв
el|Δεν υπάρχει χρόνος; Περίληψη|$1 από $2 προτάσεις, $3 αντί για $4|Μη διαθέσιμη|Δεν υπάρχει στη σελίδα|$1 δ|$1 λ
ar|لا وقت للقراءة؟ ملخص|الجمل: $1 من $2، $3 بدلًا من $4|غير متاح|غير موجود في الصفحة|$1 ث|$1 د
fa|وقت خواندن نیست؟ خلاصه|$1 جمله از $2، $3 به‌جای $4|در دسترس نیست|در صفحه نیست|$1 ثانیه|$1 دقیقه
hi|पढ़ने का समय नहीं? सारांश|$2 में से $1 वाक्य, $4 के बजाय $3|उपलब्ध नहीं|पृष्ठ पर नहीं|$1 से॰|$1 मि॰
th|ไม่มีเวลาอ่าน? สรุป|$1 จาก $2 ประโยค ใช้เวลา $3 แทน $4|ใช้ไม่ได้|ไม่อยู่ในหน้านี้|$1 วินาที|$1 นาที
ja|読む時間がない？要約|$2文中$1文、$4のところ$3|利用できません|ページにありません|$1秒|$1分
ko|읽을 시간이 없나요? 요약|$2문장 중 $1문장, $4 대신 $3|이용할 수 없음|페이지에 없음|$1초|$1분
zh|没时间读？看摘要|$2句中的$1句，$3而非$4|不可用|不在页面上|$1秒|$1分钟
`;
const NAME = "get-a-summary";
// Not running text.
const SKIPPED = `${NAME},nav,aside,button,select,textarea,svg,iframe,noscript,video,audio,object,canvas,figcaption,rt,rp,del,s,
[aria-hidden=true],sup:has([href*="#"]),form:not(:has(p))`;
const [OWN, MARK] = [
  `:host{display:block;margin-block:1em}
:host([hidden]),button:empty,ol:empty{display:none}
button{font:inherit;color:inherit;background:0;border:0;text-align:start;cursor:pointer}
:host>button{border:1px solid;border-radius:.5em;padding:.5em 1em;min-height:2.75em}
[aria-expanded]::before{content:"▸ "/""}
[aria-expanded=true]::before{content:"▾ "/""}
:host([open])>p:empty::before{content:"…"/""}
p,li{margin-block:.5em}
ol{margin:0;border-inline-start:.25em solid;border-color:var(--${NAME}-line)}
li>*{padding:0;vertical-align:top;text-decoration:underline dotted;text-underline-offset:.2em}
li>:hover{text-decoration-style:solid}
@media print{:host>button{display:none}li>*{text-decoration:none}}`,
  `::highlight(${NAME}){background:var(--${NAME}-mark,#ffe27a);color:var(--${NAME}-ink,#1f1f1f)}`,
].map((style) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  return sheet;
});

const INLINE = /^(inline|contents|ruby)|math$/;

export function textOf(root) {
  const runs = [];
  let text = "";
  let gap = 0; // 1 space, 2 line, 3 block
  const walk = (node, isKept) => {
    for (const child of node.assignedNodes?.({ flatten: true }) || (node.shadowRoot || node).childNodes) {
      if (child.nodeType == 3) {
        let end = 0;
        for (const { 0: run, index } of child.data.matchAll(isKept ? /[^]+/g : /[^ \t\n\f\r]+/g)) {
          if (index > end) gap ||= 1;
          text += text && ["", " ", "\n", "\n\n"][gap];
          runs.push([text.length, child, index]);
          text += run;
          end = index + run.length;
          gap = 0;
        }
        if (child.length > end) gap ||= 1;
      } else if (child.nodeType == 1 && !child.matches(SKIPPED)) {
        const { display, whiteSpace, visibility, float } = getComputedStyle(child);
        if (display == "none" || visibility == "hidden" || child.offsetHeight == 1) continue;
        const isBlock = !INLINE.test(display) && (float == "none" || child.textContent.length > 2); // a drop cap
        if (isBlock) gap = 3;
        if (child.localName == "br") gap = gap < 2 ? 2 : 3;
        walk(child, /^(pre|break)/.test(whiteSpace));
        if (isBlock) gap = 3;
      }
    }
  };
  walk(root);
  const place = (offset, before = 0) => {
    const [start, node, index] = runs.findLast((run) => run[0] <= offset - before);
    return [node, index + offset - start];
  };
  const range = (start, end) => {
    const made = new Range();
    made.setStart(...place(start));
    made.setEnd(...place(end, 1));
    return made;
  };
  return { text: text.toWellFormed?.() ?? text, range }; // none cut
}

const letters = (text) => {
  const places = [];
  let flat = "";
  for (let at = 0; at < text.length; at++) {
    for (const unit of text[at].normalize("NFKC").replace(/[\s\xad\u200b\u2060\ufeff^]/g, "")) {
      flat += unit;
      places.push(at);
    }
  }
  return [flat, places];
};

export function find(text, sentence) {
  const start = [...text].slice(0, sentence.start).join("").length;
  if (text.startsWith(sentence.text, start)) return [start, start + sentence.text.length];
  const [flat, places] = letters(text);
  const [wanted] = letters(sentence.text);
  const at = flat.indexOf(wanted);
  return wanted && at >= 0 && [places[at], places[at + wanted.length - 1] + 1];
}

class GetASummary extends HTMLElement {
  static observedAttributes = ["open", "sentences", "query"];

  connectedCallback() {
    if (!this.shadowRoot) this.#build();
    this.#update();
  }

  disconnectedCallback() {
    this.#hide();
  }

  attributeChangedCallback(name) {
    if (name != "open") this.text = null;
    if (this.shadowRoot) this.#update();
  }

  #build() {
    const said = (this.closest("[lang]") || document.documentElement).lang || navigator.language;
    const [tag] = said.toLowerCase().replace(/^n[bn]/, "no").split(/[-_]/);
    const lines = LABELS.split("\n").map((line) => line.split("|"));
    const [lang, label, ...words] = lines.find(([each]) => each == tag) || lines[1];
    this.words = words;
    this.make = (name, part, textContent, onclick) =>
      Object.assign(document.createElement(name), { part, lang, textContent, onclick });
    this.button = this.make("button", "button", this.getAttribute("label") || label, () => this.toggleAttribute("open"));
    this.status = this.make("p", "status");
    this.status.role = "status";
    this.again = this.make("button", "again", "", () => this.load());
    this.again.ariaLabel = label;
    this.list = this.make("ol", "list");
    const shadow = this.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [OWN];
    shadow.append(this.button, this.status, this.again, this.list);
  }

  get article() {
    const name = this.getAttribute("for") || "article,main,[role=main]";
    const inside = (root) => root.getElementById?.(name) || this.closest(name) || root.querySelector(name);
    return inside(this.getRootNode()) || inside(document);
  }

  #update() {
    (this.button.ariaExpanded = this.hasAttribute("open")) ? this.load() : this.#hide();
  }

  #hide() {
    this.turn = {};
    this.#say();
    this.list.replaceChildren();
  }

  #say(text, again) {
    this.status.textContent = text;
    this.again.textContent = again;
    CSS.highlights?.delete(NAME);
  }

  #tell(what, detail) {
    this.dispatchEvent(new CustomEvent("summary-" + what, { detail, bubbles: true }));
  }

  #fail(word, why, wait) {
    this.#say(this.words[word] + (why ? ` (${why})` : ""), "↻ " + (wait > 0 ? this.#time(wait) : ""));
    this.#tell("error", why);
  }

  #time(seconds) {
    const [, , , short = "$1\xa0s", long = "$1\xa0min"] = this.words;
    return seconds < 90 ? short.replace("$1", Math.round(seconds) || 1) : long.replace("$1", Math.round(seconds / 60));
  }

  async load() {
    this.#hide();
    const { turn } = this;
    const json = this.hasAttribute("endpoint") || this.querySelector("[type='application/json']");
    try {
      const text = this.article && textOf(this.article).text;
      const data = json?.text ? JSON.parse(json.text) : !text ? null : text == this.text ? this.data : await this.#ask(text);
      if (turn != this.turn) return;
      if (!data?.sentences.length) return this.#fail(2, 0);
      Object.assign(this, { data, text });
      this.#show();
      this.#tell("load", data);
    } catch (error) {
      if (turn == this.turn) this.#fail(1, error.status || (navigator.onLine ? error.name : "offline"), error.wait);
    }
  }

  async #ask(text) {
    const get = (name) => this.getAttribute(name) || undefined;
    const answer = await fetch(get("endpoint") || new URL("summary", import.meta.url), {
      method: "POST",
      headers: { "content-type": "application/json" },
      signal: AbortSignal.timeout(3e4),
      body: JSON.stringify({ text, sentences: +get("sentences") || 3, query: get("query"), language: get("language") }),
    });
    if (answer.ok) return answer.json();
    throw { status: answer.status, wait: answer.headers.get("retry-after") };
  }

  #show() {
    const { sentences, language, n_sentences, seconds } = this.data;
    this.list.replaceChildren(
      ...sentences.map(({ text }, index) => {
        const button = this.make("button", "sentence", text, () => this.go(index));
        button.lang = language;
        button.dir = "auto";
        const item = this.make("li");
        item.append(button);
        return item;
      }),
    );
    const said = [, sentences.length, n_sentences, this.#time(seconds.summary), this.#time(seconds.article)];
    this.#say((said[3] == said[4] ? "$1/$2 · $3" : this.words[0]).replace(/\$(.)/g, (_, place) => said[place]));
  }

  go(index) {
    const { article } = this;
    const { text, range } = textOf(article || this);
    const span = find(text, this.data.sentences[index]);
    if (!span) return this.#fail(2, index + 1);
    const found = range(...span);
    const sheets = found.startContainer.getRootNode().adoptedStyleSheets;
    if (!sheets.includes(MARK)) sheets.push(MARK);
    if (CSS.highlights) CSS.highlights.set(NAME, new Highlight(found));
    else getSelection().empty(), getSelection().addRange(found);

    let block = found.startContainer.parentElement || article;
    while (block.parentElement && INLINE.test(getComputedStyle(block).display)) block = block.parentElement;
    for (let each = block; each; each = each.assignedSlot || each.parentElement || each.parentNode.host) {
      if (each.matches("details")) each.open = true;
      each.hidden = false; // until found
    }
    const behavior = matchMedia("(prefers-reduced-motion)").matches ? "auto" : "smooth";
    if (block.clientHeight < innerHeight / 2) block.scrollIntoView({ block: "center", behavior });
    else scrollBy({ top: found.getBoundingClientRect().top - innerHeight / 3, behavior });
    if (block.tabIndex < 0) block.tabIndex = -1;
    block.focus({ preventScroll: true });
    this.#tell("go", { index, range: found });
    return found;
  }
}
customElements.get(NAME) || customElements.define(NAME, GetASummary);
