// From a text to its summary as HTML, by the Python package in a browser's worker.
import { loadPyodide } from "./python/pyodide.mjs";

const PROGRAM = `
from summarizer import SummarizerError, summarize

def shown(text, sentences, query):
    try:
        return summarize(text, sentences, query=query or None)._repr_html_(), ""
    except SummarizerError as error:
        return "", str(error)

shown
`;

async function start() {
  const folder = new URL("python/", import.meta.url).href;
  const [python, wheel] = await Promise.all([loadPyodide({ indexURL: folder }), fetch(`${folder}summarizer.whl`)]);
  python.unpackArchive(await wheel.arrayBuffer(), "wheel");
  return python.runPython(PROGRAM);
}

const started = start();
// What went wrong is told by the worker's own error, which the page listens for.
started.catch((error) => setTimeout(() => { throw error; }));

addEventListener("message", async ({ data }) => {
  const shown = await started;
  const before = performance.now();
  const [html, problem] = shown(data.text, data.sentences, data.query).toJs();
  postMessage({ number: data.number, html, problem, milliseconds: performance.now() - before });
});
