"""The recipes of docs/scale.md for engines that nobody has to install: `python -m pytest -m recipes`.

Each needs its engine (PySpark with Java, Ray Data), and is left out of every other run.
"""

import os
import sys

import pytest

from summarizer import summarize

NEWS = ["Rain fell all night. The river broke its banks, and the town is flooded.", None, "Kelp prices rose."]
WANTED = [summarize(text, sentences=1) if text else None for text in NEWS]


def recipe(root, name, **names):
    """Run the block of the document that imports or uses an engine, and return its names."""
    blocks = (root / "docs" / "scale.md").read_text(encoding="utf-8").split("```py\n")[1:]
    (block,) = [block.partition("```")[0] for block in blocks if name in block]
    names["news"] = NEWS
    exec(compile(block, name, "exec"), names)
    return names


@pytest.mark.recipes
@pytest.mark.filterwarnings("default")
def test_spark(root, monkeypatch):
    """`mapInPandas` gives each row its summary."""
    from pyspark import sql

    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    builder = sql.SparkSession.builder.master("local[1]").config("spark.driver.bindAddress", "127.0.0.1")
    spark = builder.config("spark.ui.enabled", "false").getOrCreate()
    try:
        rows = recipe(root, "mapInPandas", spark=spark)["rows"]
    finally:
        spark.stop()
    assert [row.summary for row in sorted(rows, key=lambda row: row.id)] == WANTED


@pytest.mark.recipes
@pytest.mark.filterwarnings("default")
def test_ray(root):
    """`map_batches` gives each row its summary."""
    import ray

    ray.init(num_cpus=1, include_dashboard=False, runtime_env={"env_vars": {"PYTHONPATH": os.fspath(root)}})
    try:
        rows = recipe(root, "ray.data")["rows"]
    finally:
        ray.shutdown()
    assert [row["summary"] or None for row in sorted(rows, key=lambda row: row["id"])] == WANTED
