"""From an installation to a report of what was imported, and from where."""

from __future__ import annotations

import platform
import re
from importlib import metadata

from .. import __file__ as imported
from ..version import __version__

DISTRIBUTION = "get-a-summary"


def examine() -> tuple[str, bool]:
    """Return a report of the installation, and whether it is in order.

    Returns
    -------
    report : str
        The file imported, the versions of what is required and of the extras, and every other distribution
        that claims the package's name.
    is_healthy : bool
        False where one of the required is missing or another distribution claims the name.
    """
    lines = [f"get-a-summary {__version__}, imported from {imported}", f"Python {platform.python_version()}"]
    is_healthy = True
    try:
        requirements = metadata.requires(DISTRIBUTION) or []
    except metadata.PackageNotFoundError:
        lines.append("get-a-summary is not installed here: the package was imported from its folder")
        requirements = []
    for requirement in requirements:
        name = re.split(r"[^\w.-]", requirement, maxsplit=1)[0]
        extra = re.search(r"""extra == ["']([\w-]+)""", requirement)
        if name == DISTRIBUTION:
            continue
        try:
            state = metadata.version(name)
        except metadata.PackageNotFoundError:
            state = "not installed"
            is_healthy = is_healthy and extra is not None
        lines.append(f"  {name} {state}" + (f" (extra {extra.group(1)})" if extra else ""))
    for other in sorted(set(metadata.packages_distributions().get("summarizer", [])) - {DISTRIBUTION}):
        is_healthy = False
        lines.append(
            f"{other} {metadata.version(other)} installs a package named summarizer too, and pip lets one overwrite "
            f"the other; run: python -m pip uninstall {other}, then: "
            f"python -m pip install --force-reinstall --no-deps {DISTRIBUTION}"
        )
    lines.append("all is well" if is_healthy else "something is wrong, see above")
    return "\n".join(lines) + "\n", is_healthy
