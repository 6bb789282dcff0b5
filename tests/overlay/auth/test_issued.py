"""Who uses, who waits, who fetches: the cache by hand."""

from __future__ import annotations

from concurrent.futures import Future

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
    cache.discard(NEW)
    assert cache.take(0.0) is OLD
    cache.discard(OLD)
    assert cache.take(0.0) is None


def test_waiting_for_a_fetch_cannot_cancel_it() -> None:
    """A waiter that is cancelled leaves the future of the others alone."""
    cache: IssuedCache[str] = IssuedCache()
    cache.take(0.0)
    waiting = cache.take(0.0)
    assert isinstance(waiting, Future)
    assert not waiting.cancel()
