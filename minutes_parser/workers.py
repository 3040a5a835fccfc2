"""Parses files in worker processes, so that a file can take down its process and nothing else.

Results come in the order of the jobs, whatever the number of workers. A file that kills its worker, or is not done in
time, gives a source without records and an error that names it; the files that were in flight with it are parsed
again. Processes, not threads: pdfium is not thread-safe.
"""

from __future__ import annotations

import contextlib
import faulthandler
import gc
import multiprocessing
import os
import signal
import tempfile
import threading
import traceback
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor, wait
from dataclasses import dataclass
from functools import cache, partial
from itertools import chain, islice
from pathlib import Path
from typing import Generic, TypeVar

from minutes_parser.discover import Found, sha256_of
from minutes_parser.errors import MinutesParserError
from minutes_parser.records import Finding, ParsedSource

T = TypeVar("T")

TIME_LIMIT = 300.0
"""Seconds for one file. A pack of a thousand pages takes about one minute."""

MEMORY_LIMIT = 3 * 2**30
"""Bytes that a worker may hold, where the system keeps it to that (Linux). A thousand pages take a twelfth."""

DEBUG = "MINUTES_PARSER_DEBUG"
"""Environment variable: if set, workers print the traceback of what was not foreseen to stderr."""

SHIFT = 150
"""Batches after which the workers are replaced; their vocabulary and caches grow with what they read."""

_BATCH_FILES = 16
_BATCH_BYTES = 2_000_000


class CannotStart(MinutesParserError):
    """Worker processes die before they read a file."""


def default_workers() -> int:
    """One for each core this process may use; parsing is all computation."""
    if hasattr(os, "sched_getaffinity"):  # containers and batch queues give fewer than the machine has
        return max(1, len(os.sched_getaffinity(0)))
    return max(1, os.cpu_count() or 1)


def parse_each(
    jobs: Sequence[Found],
    render: Callable[[ParsedSource], T],
    *,
    workers: int,
    time_limit: float = TIME_LIMIT,
    look: Callable[[Found], T] | None = None,
) -> Generator[T, None, None]:
    """`render(parsed)` of every job, in their order. `render` runs in the worker; it and what it gives must pickle.

    `look` may take the place of parsing and rendering; `render` then only has to say what failed.

    Only a few batches are in flight at a time, so memory does not grow with the number of jobs. Close it to stop half
    way: that ends the workers.
    Raises CannotStart if workers cannot be started at all.
    """
    crew = _Crew(render, min(workers, max(1, len(jobs))), time_limit, look)
    try:
        yield from crew.run(iter(_batches(jobs, workers)))
    finally:
        crew.dismiss()


def _batches(jobs: Sequence[Found], workers: int) -> Iterator[list[Found]]:
    """Runs of jobs worth a second or so, smaller where there are few, so that all workers get some."""
    most = max(1, min(_BATCH_FILES, len(jobs) // (workers * 4)))
    batch: list[Found] = []
    size = 0
    for job in jobs:
        batch.append(job)
        size += _size(job.path)
        if len(batch) >= most or size >= _BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


@dataclass(slots=True)
class _Sent(Generic[T]):
    """A batch on its way: `alone` are its jobs that are kept out of the common pool."""

    jobs: list[Found]
    alone: set[str]
    future: Future[list[T]] | None = None


class _Crew(Generic[T]):
    """A pool of workers, and a ward of one for suspects."""

    def __init__(
        self,
        render: Callable[[ParsedSource], T],
        workers: int,
        time_limit: float,
        look: Callable[[Found], T] | None = None,
    ) -> None:
        self.render = render
        self.look = look
        self.workers = workers
        self.time_limit = time_limit
        self.pool: _Pool | None = None
        self.ward: _Pool | None = None
        self.timed_out: set[str] = set()

    def run(self, batches: Iterator[list[Found]]) -> Iterator[T]:
        for first in batches:
            yield from self._work(chain([first], islice(batches, SHIFT - 1)))
            self._end_pool()

    def _work(self, batches: Iterator[list[Found]]) -> Iterator[T]:
        sent: deque[_Sent[T]] = deque()
        while True:
            while len(sent) < 2 * self.workers + 2 and (jobs := next(batches, None)) is not None:
                sent.append(_Sent(jobs, set()))
                self._send(sent[-1])
            if not sent:
                return
            first = sent[0]
            try:
                results = iter(first.future.result() if first.future else [])
            except BrokenExecutor:
                self._recover(sent)
                continue
            except MemoryError:  # all was read, but one of them holds too much to be handed over
                first.alone |= {job.source for job in first.jobs}
                self._send(first)
                continue
            for job in first.jobs:
                yield self._parse_alone(job) if job.source in first.alone else next(results)
            sent.popleft()

    def _send(self, batch: _Sent[T]) -> None:
        """Gives a batch to the pool, which may just have broken; then it is found broken when its turn comes."""
        jobs = [job for job in batch.jobs if job.source not in batch.alone]
        self.pool = self.pool or _Pool(self.workers)
        try:
            batch.future = self._submit(self.pool, jobs) if jobs else None
        except BrokenExecutor as error:
            batch.future = Future()
            batch.future.set_exception(error)

    def _submit(self, pool: _Pool, jobs: list[Found]) -> Future[list[T]]:
        return pool.executor.submit(_parse_batch, jobs, self.render, pool.notes.name, self.time_limit, self.look)

    def _recover(self, sent: deque[_Sent[T]]) -> None:
        """A worker has died, and the pool with it: sets apart what workers were reading, and sends the rest again."""
        wait([batch.future for batch in sent if batch.future])  # a broken pool settles them all
        lost = [batch for batch in sent if batch.future and batch.future.exception()]
        reading = self._end_pool()
        suspects = reading & {job.source for batch in lost for job in batch.jobs}
        for batch in lost:
            named = {job.source for job in batch.jobs}
            batch.alone |= named & suspects if suspects else named  # without a note, all of them are suspects
            self._send(batch)

    def _parse_alone(self, job: Found) -> T:
        """Parses a suspect in a process where it can harm no other."""
        if job.source not in self.timed_out:
            self.ward = self.ward or _Pool(1)
            try:
                return self._submit(self.ward, [job]).result()[0]
            except BrokenExecutor:
                reading, late = self.ward.end()
                self.ward = None
                self.timed_out |= late
                if job.source not in reading:
                    raise CannotStart("worker processes could not be started, or were stopped from outside") from None
            except MemoryError:
                return self.render(failed(job, *_TOO_MUCH_MEMORY))
        return self.render(failed(job, *(_timed_out(self.time_limit) if job.source in self.timed_out else _CRASHED)))

    def _end_pool(self) -> set[str]:
        """Keys of the sources that the pool's workers were reading when they ended."""
        reading, late = self.pool.end() if self.pool else (set[str](), set[str]())
        self.pool = None
        self.timed_out |= late
        return reading

    def dismiss(self) -> None:
        """Ends all workers, also those in the middle of a file."""
        for pool in (self.pool, self.ward):
            if pool:
                pool.end()


class _Pool:
    """Worker processes, and a folder in which each notes what it is reading."""

    def __init__(self, workers: int) -> None:
        self.notes = tempfile.TemporaryDirectory(prefix="minutes-parser-", ignore_cleanup_errors=True)
        self.executor = ProcessPoolExecutor(
            workers,
            mp_context=multiprocessing.get_context("spawn"),  # the only way that all systems know; safe with threads
            initializer=_start_worker,
        )

    def end(self) -> tuple[set[str], set[str]]:
        """Kills the workers. Returns the keys of the sources they were reading, and of those that ran out of time."""
        processes = list((getattr(self.executor, "_processes", None) or {}).values())
        self.executor.shutdown(wait=False, cancel_futures=True)
        for process in processes:
            process.kill()
        for process in processes:
            process.join()
        reading, late = set(), set()
        for note in Path(self.notes.name).iterdir():
            source, _, dump = note.read_text(encoding="utf-8", errors="replace").partition("\0")
            if source:
                reading.add(source)
            if "Timeout (" in dump:
                late.add(source)
        self.notes.cleanup()
        return reading, late


# ---- in the worker


@cache
def spare_the_collector() -> None:
    """Keeps the garbage collector from what it cannot collect; done once, when the first file has loaded all there is.

    What is loaded stays for good, and what is read of a document has no cycles: it goes when nothing asks for it any more.
    Looking through both again and again takes three per cent of all time.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 20, 20)


def _start_worker() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; the parent decides
    _limit_memory()
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_follow, args=(parent,), daemon=True).start()


def _limit_memory() -> None:
    """Keeps this worker to MEMORY_LIMIT: asking for more fails here, instead of taking the machine's last memory."""
    try:
        import resource
    except ImportError:  # Windows
        return
    _, most = resource.getrlimit(resource.RLIMIT_DATA)
    limit = MEMORY_LIMIT if most == resource.RLIM_INFINITY else min(MEMORY_LIMIT, most)
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_DATA, (limit, most))


def _follow(parent: multiprocessing.process.BaseProcess) -> None:
    """Ends this worker when its parent is gone, however that came about."""
    parent.join()
    os._exit(1)


def _parse_batch(
    jobs: list[Found],
    render: Callable[[ParsedSource], T],
    notes: str,
    time_limit: float,
    look: Callable[[Found], T] | None,
) -> list[T]:
    def parse(job: Found) -> T:
        from minutes_parser.parse import parse_file

        parsed = parse_file(job.path, source=job.source, given=job.given)
        spare_the_collector()
        return render(parsed)

    from minutes_parser.extract import ocr

    read = look or parse
    results = []
    with Path(notes, f"{os.getpid()}").open("w+", encoding="utf-8") as note:
        # Its watch is kept in C: it also ends a regular expression, or pdfium, that never comes back.
        watch = partial(faulthandler.dump_traceback_later, time_limit, exit=True, file=note)
        # A long scan is slow but not stuck: each page has a limit of its own, and sets the watch anew.
        ocr.after_page[:] = [watch]
        for job in jobs:
            note.write(f"{job.source}\0")
            note.flush()
            watch()
            try:
                results.append(read(job))
            except MemoryError:
                results.append(render(failed(job, *_TOO_MUCH_MEMORY)))
            except Exception as error:  # one bad file never costs another
                if os.environ.get(DEBUG):
                    traceback.print_exception(error)
                results.append(render(failed(job, "reader-failed", _unexpected(error))))
            finally:
                faulthandler.cancel_dump_traceback_later()
            note.seek(0)
            note.truncate()
    return results


# ---- what is said of a file that could not be parsed

_CRASHED = (
    "reader-crashed",
    "the program that reads this format crashed on it, or asked for more memory than it may have. The file may be "
    "damaged: try to open it, and save it anew.",
)
_TOO_MUCH_MEMORY = (
    "too-much-memory",
    f"reading it takes more than {MEMORY_LIMIT // 2**30} GB of memory. The file may be damaged, or made to do harm: look "
    "at it with care, and save the minutes alone as a file.",
)


def _timed_out(seconds: float) -> tuple[str, str]:
    return "timed-out", f"it was not read within {seconds:g} seconds. Ingest it alone, with a longer --time-limit."


def _unexpected(error: Exception) -> str:
    said = " ".join(str(error).split())
    return f"reading it failed in a way that was not foreseen ({type(error).__name__}: {said}). Please report this."


def failed(job: Found, code: str, reason: str) -> ParsedSource:
    """A source without records, and the error that says why."""
    return ParsedSource(
        source=job.source,
        format=job.path.suffix.lower().lstrip(".") or "unknown",
        sha256=sha256_of(job.path) or "",
        given=job.given,
        findings=(Finding(severity="error", code=code, message=f"{job.source}: {reason}"),),
    )
