"""Who uses, who waits, who fetches: the cache by hand."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import Future

import pytest
from dffkit.auth.issued import RETRY_AFTER, Issued, IssuedCache

OLD = Issued(value="old", renew_at=50.0, expires_at=100.0)
NEW = Issued(value="new", renew_at=150.0, expires_at=200.0)


def filled() -> IssuedCache[str]:
    """A cache that holds the old token."""
    cache: IssuedCache[str] = IssuedCache()
    assert cache.take(0.0) is None
    cache.done(OLD, 0.0)
    return cache


def test_the_first_fetches_and_the_others_wait() -> None:
    """One caller is told to fetch; the others get the same future, which ends when the token is there."""
    cache: IssuedCache[str] = IssuedCache()
    assert cache.take(0.0) is None
    first, second = cache.take(0.0), cache.take(0.0)
    assert isinstance(first, Future)
    assert first is second
    assert not first.done()
    cache.done(OLD, 0.0)
    assert first.done()
    assert cache.take(0.0) is OLD


def test_a_due_token_is_renewed_by_one_and_used_by_the_others() -> None:
    """Before it expires nobody waits; afterwards everybody does."""
    cache = filled()
    assert cache.take(49.0) is OLD
    assert cache.take(50.0) is None
    assert cache.take(50.0) is OLD
    assert isinstance(cache.take(100.0), Future)
    cache.done(NEW, 100.0)
    assert cache.take(100.0) is NEW


def test_a_failed_fetch_is_not_kept() -> None:
    """Those who waited are woken, and the next one fetches."""
    cache: IssuedCache[str] = IssuedCache()
    cache.take(0.0)
    waiting = cache.take(0.0)
    cache.done(None, 0.0)
    assert isinstance(waiting, Future)
    assert waiting.done()
    assert cache.take(0.0) is None


def test_a_failed_renewal_is_tried_again_later() -> None:
    """While the old token is valid it goes on being used, and is renewed a little later."""
    cache = filled()
    assert cache.take(50.0) is None
    cache.done(None, 50.0)
    used = cache.take(50.0 + RETRY_AFTER - 1)
    assert isinstance(used, Issued)
    assert used.value == "old"
    assert cache.take(50.0 + RETRY_AFTER) is None


def test_discarding_forgets_the_refused_token_only() -> None:
    """A token that has been replaced in the meantime stays."""
    cache = filled()
    assert cache.discard(NEW, 0.0)
    assert cache.take(0.0) is OLD
    assert cache.discard(OLD, 0.0)
    assert cache.take(0.0) is None


def test_a_replacement_that_is_refused_too_is_kept_for_a_while() -> None:
    """Another would be refused as well; what is there is handed out, and later it is worth a try again."""
    cache = filled()
    cache.keep(NEW, 10.0)  # of somebody else
    assert cache.discard(OLD, 10.0)
    cache.take(10.0)
    cache.done(NEW, 10.0)
    cache.keep(NEW, 10.0)
    assert not cache.discard(NEW, 10.0 + RETRY_AFTER - 1)
    assert cache.take(11.0) is NEW
    assert cache.discard(NEW, 10.0 + RETRY_AFTER)


def test_what_is_renewed_in_time_is_not_that_replacement_any_more() -> None:
    """Its own refusal is one that another may mend."""
    cache = filled()
    cache.keep(OLD, 49.0)
    cache.take(50.0)
    cache.done(NEW, 50.0)
    assert cache.discard(NEW, 51.0)


FORKED = """
import os, signal
from dffkit.auth.issued import IssuedCache
cache = IssuedCache()
assert cache.take(0.0) is None  # a fetch by another thread, which does not live on in the child
cache._lock.acquire()  # nor does one that holds the lock
if child := os.fork():
    cache._lock.release()
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert cache.take(0.0) is not None
else:
    signal.alarm(10)
    os._exit(0 if cache.take(0.0) is None else 1)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_forked_process_does_not_wait_for_the_threads_of_its_parent() -> None:
    """It fetches for itself."""
    ended = subprocess.run([sys.executable, "-c", FORKED], capture_output=True, text=True, timeout=20, check=False)
    assert (0, "") == (ended.returncode, ended.stderr)


def test_waiting_for_a_fetch_cannot_cancel_it() -> None:
    """A waiter that is cancelled leaves the future of the others alone."""
    cache: IssuedCache[str] = IssuedCache()
    cache.take(0.0)
    waiting = cache.take(0.0)
    assert isinstance(waiting, Future)
    assert not waiting.cancel()
