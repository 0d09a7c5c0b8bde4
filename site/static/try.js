// From the form on the page to a summary under it. Python runs in a worker, which the first click starts: a page that is
// only read loads none of it.
const form = document.querySelector("#try-form");
const [text, sentences, query, button, status, result] = ["text", "sentences", "query", "button", "status", "result"].map(
  (name) => document.querySelector(`#try-${name}`),
);
let worker;
let isBusy = false;
let isChanged = false;

// One question at a time: what is typed meanwhile is asked when the answer is there, the last of it alone.
function ask() {
  isChanged = isBusy;
  if (isBusy) return;
  isBusy = true;
  worker.postMessage({ text: text.value, sentences: Number(sentences.value) || 3, query: query.value });
}

// What comes back is HTML made by the package, which escapes all of the text; the page's policy lets no script in it run.
function show({ html, milliseconds, problem }) {
  isBusy = button.disabled = false;
  status.textContent = problem || `Done in ${milliseconds.toFixed(0)} ms.`;
  if (!problem) result.innerHTML = html;
  if (isChanged) ask();
}

function start() {
  button.disabled = true;
  status.textContent = "Loading Python and the package, 6.6 MB the first time …";
  worker = new Worker(new URL("try-worker.js", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }) => show(data));
  worker.addEventListener("error", () => {
    worker = undefined;
    isBusy = button.disabled = false;
    status.textContent = "Python couldn't be loaded from this site; python tools/build_site.py --try-it puts it there.";
  });
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (!worker) start();
  ask();
});

// Once it runs, it follows what is typed.
form.addEventListener("input", () => {
  if (worker) ask();
});

document.querySelector("#try-needs").remove();
form.hidden = false;
text.value = await (await fetch(new URL("article.txt", import.meta.url))).text();
