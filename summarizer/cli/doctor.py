"""From an installation to a report of what was imported, and from where."""

from __future__ import annotations

import platform
import re
from importlib import metadata
from pathlib import Path

from ..version import __version__

DISTRIBUTION = "get-a-summary"
# What was imported: another package of the same name would have come from elsewhere.
_IMPORTED = Path(__file__).parents[1] / "__init__.py"
# A requirement begins with the package's name; what belongs to an extra says so behind a semicolon.
_NAME_END = re.compile(r"[^\w.-]")
_EXTRA = re.compile(r"""extra == ["']([\w-]+)""")
# What is for those who work on the package.
_OURS = ("browser", "dev", "docs")


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
    lines = [f"get-a-summary {__version__}, imported from {_IMPORTED}", f"Python {platform.python_version()}"]
    try:
        requirements = metadata.requires(DISTRIBUTION) or []
    except metadata.PackageNotFoundError:
        lines.append("get-a-summary is not installed here: the package was imported from its folder")
        requirements = []

    is_healthy = True
    extras: dict[str, list[str]] = {}
    for requirement in requirements:
        name = _NAME_END.split(requirement, maxsplit=1)[0]
        extra = _EXTRA.search(requirement)
        version = _version(name)
        if extra is None:
            lines.append(f"  {name} {version or 'not installed'}")
            is_healthy = is_healthy and version is not None
        elif name != DISTRIBUTION and extra[1] not in _OURS:  # an extra may be made of others
            extras.setdefault(extra[1], []).append(f"{name} {version or 'not installed'}")
    lines += [f"  extra {extra}: {', '.join(named)}" for extra, named in sorted(extras.items())]
    for other in sorted(set(metadata.packages_distributions().get("summarizer", [])) - {DISTRIBUTION}):
        is_healthy = False
        lines.append(
            f"{other} {metadata.version(other)} installs a package named summarizer too, and pip lets one overwrite "
            f"the other; run: python -m pip uninstall {other}, then: "
            f"python -m pip install --force-reinstall --no-deps {DISTRIBUTION}"
        )

    lines.append("all is well" if is_healthy else "something is wrong, see above")
    return "\n".join(lines) + "\n", is_healthy


def _version(name: str) -> str | None:
    """Return the version of a distribution that is installed, None where it isn't."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None
