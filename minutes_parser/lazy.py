"""What is worked out when it is first asked for: attributes of an object, and what functions tell of one."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Generic, TypeVar

A = TypeVar("A")
T = TypeVar("T")


class lazy(Generic[T]):
    """`functools.cached_property` without the lock that Python 3.11 takes each time: every page asks two hundred times."""

    def __init__(self, work: Callable[[Any], T]) -> None:
        self.work = work
        self.name = work.__name__
        self.__doc__ = work.__doc__

    def __get__(self, instance: Any, owner: type) -> T:
        value = instance.__dict__[self.name] = self.work(instance)  # found there from now on, before this is asked
        return value


def once(work: Callable[[A], T]) -> Callable[[A], T]:
    """A function of an object that no longer changes, such as a passage: worked out once for each, however many rules ask."""
    name = f"{work.__module__}.{work.__qualname__}"

    @wraps(work)
    def ask(of: A) -> T:
        held = of.__dict__
        if name not in held:
            held[name] = work(of)
        told: T = held[name]
        return told

    return ask
