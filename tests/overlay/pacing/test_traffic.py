"""dffkit.pacing: who waits for what."""

from __future__ import annotations

import os

import pytest
from dffkit.pacing import Place, Traffic, Window
from dffkit.pacing._traffic import GRACE, Caller, Ticket
from dffkit.pacing._window import SPAN

from .minutes import FakeTime

A, B, C = (Caller("openapi.test", name) for name in "abc")
ELSEWHERE = Caller("openapi.elsewhere", "b")


class Street:
    """Traffic under a fake time, with limits of 2 for a key and 3 for a workspace."""

    def __init__(self) -> None:
        self.time = FakeTime()
        self.traffic = Traffic(self.time.now)

    def ticket(self, caller: Caller) -> Ticket:
        """One more in the queue."""
        ticket = Ticket(caller, 2, 3)
        self.traffic.queue(ticket)
        return ticket

    def goes(self, ticket: Ticket) -> bool:
        """Whether it is its turn; its answer comes at once."""
        found = self.traffic.ask(ticket)
        if isinstance(found, Place):
            self.traffic.end(found)
            return True
        return False

    def send(self, *callers: Caller) -> list[bool]:
        """Who of them may go, one after the other; nobody stays in the queue."""
        found = []
        for caller in callers:
            ticket = self.ticket(caller)
            found.append(self.goes(ticket))
            self.traffic.leave(ticket)
        return found


@pytest.fixture
def street() -> Street:
    """Nobody has sent anything."""
    return Street()


def test_each_key_has_a_window(street: Street) -> None:
    """One that is used up says nothing of another."""
    assert street.send(A, A, A, B) == [True, True, False, True]


def test_keys_of_one_workspace_share_its_window(street: Street) -> None:
    """As soon as somebody knows that they are of one."""
    street.traffic.learn(A, "wksp_1")
    street.traffic.learn(B, "wksp_1")
    street.traffic.learn(C, "wksp_2")
    assert street.send(A, A, B, B, C, C) == [True, True, True, False, True, True]


def test_keys_of_unknown_workspaces_could_be_of_any(street: Street) -> None:
    """What they have sent counts for a workspace that is learned later, and for one that was known before."""
    assert street.send(A, A, B, B, C) == [True, True, True, False, False]
    street.traffic.learn(C, "wksp_1")
    assert street.send(C) == [False]
    street.time.until(SPAN)
    street.send(C, C, A)
    assert street.send(B) == [False]


def test_an_address_is_a_world_of_its_own(street: Street) -> None:
    """A key of another address is another key."""
    assert street.send(A, A, B, B, ELSEWHERE, ELSEWHERE) == [True, True, True, False, True, True]


def test_first_come_first_served(street: Street) -> None:
    """Who comes later does not take a place that another waits for, also where that one is still asleep."""
    street.send(A, A)
    first, second, third = (street.ticket(A) for _ in range(3))
    assert [street.goes(one) for one in (first, second, third)] == [False, False, False]
    street.time.until(SPAN)
    first.due = second.due = third.due = SPAN
    assert [street.goes(one) for one in (third, second, first, third)] == [False, True, True, False]


def test_who_waits_for_its_own_key_holds_up_nobody_else(street: Street) -> None:
    """The workspace has room for another key."""
    street.traffic.learn(A, "wksp_1")
    street.traffic.learn(B, "wksp_1")
    street.send(A, A)
    for _ in range(5):
        street.ticket(A)
    assert street.send(B) == [True]


def test_who_leaves_gives_its_place_to_the_next(street: Street) -> None:
    """A task that is cancelled has never been there."""
    street.send(A)
    first, second = street.ticket(A), street.ticket(A)
    assert street.goes(second) is False
    street.traffic.leave(first)
    street.traffic.leave(first)
    assert street.goes(second) is True


def test_who_does_not_come_back_holds_up_nobody_for_long(street: Street) -> None:
    """A task whose event loop was left lying about never leaves; when it comes back all the same, it is first."""
    street.send(A)
    lost = street.ticket(A)
    street.time.until(GRACE + 1.0)
    assert street.send(A, A) == [True, False]
    street.time.until(GRACE + 1.0 + SPAN)
    assert street.goes(lost) is True


def test_a_refused_key_waits_and_its_workspace_where_that_is_meant(street: Street) -> None:
    """The code of the refusal tells which."""
    for caller in (A, B):
        street.traffic.learn(caller, "wksp_1")
    street.traffic.shut(A, workspace=False)
    assert street.send(A, B) == [False, True]
    street.traffic.shut(A, workspace=True)
    assert street.send(B) == [False]
    street.time.until(SPAN)
    assert street.send(A, B) == [True, True]


def test_a_workspace_that_nobody_knows_is_not_shut(street: Street) -> None:
    """It could be that of no other key."""
    street.traffic.shut(A, workspace=True)
    assert street.send(A, B) == [False, True]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_forked_process_starts_with_what_was_sent(street: Street) -> None:
    """Not with who waited, or what was under way in threads that it does not have."""
    street.traffic.ask(street.ticket(A))
    street.ticket(A)
    child = os.fork()
    if not child:
        found = street.send(A, A)
        street.time.until(SPAN)
        found += street.send(A)
        os._exit(found != [True, False, True])
    assert os.waitpid(child, 0)[1] == 0


def test_what_no_longer_counts_is_forgotten(street: Street) -> None:
    """A process that runs for years keeps a minute."""
    for minute in range(100):
        street.time.until(minute * 61.0)
        assert street.send(A, A, A) == [True, True, False]
    windows = [street.traffic._keys[A], *street.traffic._workspaces[A.address].values()]
    assert {len(window.places) for window in windows} == {2}


def test_a_long_queue_is_looked_at_quickly(street: Street) -> None:
    """Of a key that is used up, the last of thousands needs one look at the window, not thousands."""
    street.send(A, A)
    looks: list[float] = []
    seen = street.traffic._keys[A]

    class Counting(Window):
        def wait(self, now: float, calls: int, ahead: int = 0) -> float:
            looks.append(now)
            return super().wait(now, calls, ahead)

    street.traffic._keys[A] = Counting(seen.places)
    tickets = [street.ticket(A) for _ in range(1000)]
    assert street.goes(tickets[-1]) is False
    assert len(looks) == 2
