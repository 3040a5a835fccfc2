"""Where the files stand that come with the package but are no code: house styles, models, the sample corpus."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """The folder (or file) `name`, such as "pipelines", "models" or "corpus/sample".

    In a wheel it is installed inside the package, where it cannot collide with another package's folders; in a
    checkout it stands beside the package. Raises FileNotFoundError if it is in neither place.
    """
    for home in (_PACKAGE, _PACKAGE.parent):
        if (home / name).exists():
            return home / name
    raise FileNotFoundError(f"{name!r} is neither in {_PACKAGE} nor beside it: the installation is incomplete")
