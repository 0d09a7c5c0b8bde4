"""The recipes of docs/cookbook/prompt.md for frameworks that nobody has to install: `python -m pytest -m recipes`.

Each needs its framework (langchain-core, llama-index-core, haystack-ai), and is left out of every other run.
"""

import re

import pytest

from tests.conftest import ROOT

PAGE = (ROOT / "docs" / "cookbook" / "prompt.md").read_text(encoding="utf-8")
TOOLS = "The library of Karsted lends out tools. Drills can be borrowed with the card for books. It opens at nine."
QUERY = "How can drills be borrowed?"
SHORT = "Drills can be borrowed with the card for books."


def extract(framework):
    """Return the class that the page's block for a framework makes."""
    (block,) = re.findall(rf"^## {framework}\n\n```py\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    names = {"__name__": "recipe"}
    exec(compile(block, framework, "exec"), names)
    return names["Extract"]


@pytest.mark.recipes
@pytest.mark.filterwarnings("default")
def test_langchain():
    """Documents are cut down, those with nothing go, and what is given isn't changed."""
    from langchain_core.documents import Document

    given = [Document(page_content=TOOLS, metadata={"source": "a"}), Document(page_content="")]
    (made,) = extract("LangChain")(words=9).compress_documents(given, QUERY)
    assert (made.page_content, made.metadata) == (SHORT, {"source": "a"})
    assert given[0].page_content == TOOLS


@pytest.mark.recipes
@pytest.mark.filterwarnings("default")
def test_llamaindex():
    """The same for nodes, whose scores and names stay."""
    from llama_index.core.schema import NodeWithScore, TextNode

    nodes = [NodeWithScore(node=TextNode(text=text, metadata={"source": "a"}), score=0.5) for text in (TOOLS, "")]
    (made,) = extract("LlamaIndex")(words=9).postprocess_nodes(nodes, query_str=QUERY)
    assert (made.node.get_content(), made.score, made.node.metadata) == (SHORT, 0.5, {"source": "a"})
    assert made.node.node_id == nodes[0].node.node_id
    assert nodes[0].node.get_content() == TOOLS


@pytest.mark.recipes
@pytest.mark.filterwarnings("default")
def test_haystack():
    """The same for a pipeline's component."""
    from haystack import Document, Pipeline

    pipeline = Pipeline()
    pipeline.add_component("extract", extract("Haystack")(words=9))
    given = [Document(content=TOOLS, meta={"source": "a"}), Document(content="")]
    (made,) = pipeline.run({"extract": {"documents": given, "query": QUERY}})["extract"]["documents"]
    assert (made.content, made.meta) == (SHORT, {"source": "a"})
    assert given[0].content == TOOLS
