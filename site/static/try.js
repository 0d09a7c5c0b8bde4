// From the form on the page to a summary under it. Python runs in a worker, which the first click starts: a page that is
// only read loads none of it.
const form = document.querySelector("#try-it");
const [text, sentences, query, button, status, result] = ["text", "sentences", "query", "button", "status", "result"].map(
  (name) => document.querySelector(`#try-${name}`),
);
let worker;
let asked = 0;
let waiting;

function ask() {
  asked += 1;
  worker.postMessage({ number: asked, text: text.value, sentences: Number(sentences.value) || 3, query: query.value });
}

// What comes back is HTML made by the package, which escapes all of the text; the page's policy lets no script in it run.
function show({ number, html, milliseconds, problem }) {
  if (number !== asked) return;
  button.disabled = false;
  if (problem) {
    status.textContent = problem;
    return;
  }
  result.innerHTML = html;
  status.textContent = `Done in ${milliseconds.toFixed(0)} ms.`;
}

function start() {
  button.disabled = true;
  status.textContent = "Loading Python and the package, 6.6 MB the first time …";
  worker = new Worker(new URL("try-worker.js", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }) => show(data));
  worker.addEventListener("error", () => {
    worker = undefined;
    button.disabled = false;
    status.textContent =
      location.protocol === "file:"
        ? "A browser starts this from a web server only: python tools/build_site.py --try-it --serve 8000."
        : "Python couldn't be loaded from this site: it is there after python tools/build_site.py --try-it.";
  });
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (!worker) start();
  ask();
});

// Once it runs, it follows what is typed.
form.addEventListener("input", () => {
  if (!worker || button.disabled) return;
  clearTimeout(waiting);
  waiting = setTimeout(ask, 30);
});

form.hidden = false;
text.value = await (await fetch(new URL("article.txt", import.meta.url))).text();
