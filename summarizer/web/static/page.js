// The page of the service: from an article that is pasted or dropped to its summary, marked where it stands.
const find = (name) => document.getElementById(name);
const form = find("form"), state = find("state"), result = find("result");
// What a browser doesn't know the type of, by its ending; all else the service tells by its content.
const TYPES = { md: "text/markdown", markdown: "text/markdown", eml: "message/rfc822", srt: "application/x-subrip", vtt: "text/vtt", html: "text/html", htm: "text/html" };
let asked = 0;

function say(words, isBad = false) {
  state.textContent = words;
  state.className = isBad ? "bad" : "faint";
}

function time(seconds) {
  return seconds < 90 ? `${Math.max(1, Math.round(seconds))} s` : `${Math.round(seconds / 60)} min`;
}

// What a person pastes from a page's source is a page.
function request(file) {
  const settings = { sentences: Number(find("sentences").value) || 3, whole: true };
  if (find("query").value.trim()) settings.query = find("query").value.trim();
  if (!file) {
    const text = find("text").value;
    const form = /^\s*<(!doctype html|html|head|body|article|main|section|div|p|h1)\b/i.test(text) ? "html" : "text";
    // Half a character, which only scripts can write, would be refused.
    return ["summary", { headers: { "content-type": "application/json" }, body: JSON.stringify({ ...settings, [form]: text.toWellFormed?.() ?? text }) }];
  }
  const type = TYPES[file.name.split(".").pop().toLowerCase()] ?? "application/octet-stream";
  return [`summary?${new URLSearchParams(settings)}`, { headers: { "content-type": type }, body: file }];
}

async function get(file) {
  const mine = ++asked;
  if (!file && !find("text").value.trim()) {
    say("There is nothing to summarize yet: paste an article, or choose a file.", true);
    find("text").focus();
    return;
  }
  say("Reading…");
  try {
    const [address, how] = request(file);
    const answer = await fetch(address, { method: "POST", ...how });
    const found = await answer.json();
    if (mine !== asked) return;
    if (!answer.ok) throw new Error(found.error.message);
    show(found);
  } catch (error) {
    if (mine !== asked) return;
    result.hidden = true;
    say(error instanceof SyntaxError || error instanceof TypeError ? "The service doesn't answer; try again." : `It can't be summarized: ${error.message}.`, true);
  }
}

function show(found) {
  say("");
  const n = found.sentences.length;
  find("heading").textContent = found.title ?? "Summary";
  find("heading").lang = find("list").lang = find("article").lang = found.language;
  for (const name of ["heading", "list", "article"]) find(name).dir = "auto";
  const times = new Set([time(found.seconds.summary), time(found.seconds.article)]);
  const sentences = found.n_sentences === 1 ? "sentence" : "sentences";
  find("measure").textContent = n ? `${n} of ${found.n_sentences} ${sentences}, ${[...times].join(" instead of ")}` : "There is nothing to take from it.";
  find("list").replaceChildren(...found.sentences.map((sentence, number) => {
    const item = document.createElement("li"), link = document.createElement("a");
    link.href = `#sentence-${number + 1}`;
    link.textContent = sentence.text;
    item.append(link);
    return item;
  }));
  find("warnings").replaceChildren(...found.warnings.map((warning) => {
    const item = document.createElement("li");
    item.textContent = warning;
    return item;
  }));
  find("warnings").hidden = !found.warnings.length;
  find("copy").hidden = !n;
  find("copy").onclick = async () => {
    try {
      await navigator.clipboard.writeText(found.summary);
      say("The summary is copied.");
    } catch {
      say("The browser doesn't let this page copy; select the sentences instead.", true);
    }
  };
  find("article").replaceChildren(...marked(found));
  result.hidden = false;
  result.focus({ preventScroll: true });
  result.scrollIntoView({ behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
}

// Offsets are code points, a browser's strings are UTF-16: one walk turns all of them.
function units(text, points) {
  const wanted = [...new Set(points)].sort((a, b) => a - b), found = new Map();
  let at = 0, unit = 0;
  for (const point of wanted) {
    for (; at < point; at++) unit += text.codePointAt(unit) > 0xffff ? 2 : 1;
    found.set(point, unit);
  }
  return found;
}

function* marked(found) {
  const spans = [
    ...found.sentences.map((span, number) => ({ ...span, tag: "mark", id: `sentence-${number + 1}` })),
    ...found.furniture.map((span) => ({ ...span, tag: "s", title: `left out: ${span.reason}` })),
    ...found.headings.map((span) => ({ ...span, tag: "strong" })),
  ].sort((a, b) => a.start - b.start);
  const place = units(found.text, spans.flatMap(({ start, end }) => [start, end]));
  let reached = 0;
  for (const { start, end, tag, id, title } of spans) {
    if (place.get(start) < reached) continue;
    yield found.text.slice(reached, place.get(start));
    const element = document.createElement(tag);
    if (id) Object.assign(element, { id, tabIndex: -1 });
    if (title) element.title = title;
    element.textContent = found.text.slice(place.get(start), (reached = place.get(end)));
    yield element;
  }
  yield found.text.slice(reached);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  get();
});
find("file").addEventListener("change", (event) => {
  if (event.target.files.length) get(event.target.files[0]);
  event.target.value = "";
});
find("list").addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (link) document.getElementById(link.hash.slice(1))?.focus({ preventScroll: true });
});
for (const kind of ["dragover", "dragleave", "drop"]) {
  document.addEventListener(kind, (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    form.classList.toggle("over", kind === "dragover");
    if (kind === "drop" && event.dataTransfer.files.length) get(event.dataTransfer.files[0]);
  });
}
