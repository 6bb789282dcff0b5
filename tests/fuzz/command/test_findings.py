"""Planted faults, of the service and of the client: each is found, named and shown once with a way to meet it again."""

from __future__ import annotations

import gzip
import json
import shlex
import socketserver
from contextlib import contextmanager, suppress
from functools import partial
from importlib import import_module
from itertools import count, pairwise
from threading import Thread
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from attrs import evolve
from dffkit._transports._direct import DirectClient
from dffkit.auth import smartchart
from dffkit_fuzz.running.run import Pace
from dffkit_fuzz.subjects import Subject

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dffkit_mock import MockServer

    from ...command_line import CommandLine, Result
    from .conftest import Fuzz

pytestmark = pytest.mark.dffkit_mock(strict=False)

LIST = ("iam", "--operation", "keystone_list_users")


def changed(monkeypatch: pytest.MonkeyPatch, name: str, change: Callable[[Any], Any]) -> None:
    """Lets a function of the generated module return something else."""
    module = import_module("dffkit_api.iam.api.users.keystone_list_users")
    right = getattr(module, name)
    monkeypatch.setattr(module, name, lambda *given, **named: change(right(*given, **named)))


def timed(monkeypatch: pytest.MonkeyPatch, **time: Any) -> None:
    """Gives runs another time."""
    monkeypatch.setattr("dffkit_fuzz.asking.Pace", partial(Pace, **time))


FAULTS: dict[str, Any] = {
    "server error": {"status": 500},
    "another media type": {"content_type": "text/html"},
    "broken JSON": {"broken_json": True},
    "undocumented status": {"proxy": True},
    "unreadable": {"truncate": 10},
}


@pytest.mark.parametrize("kind", FAULTS)
def test_a_fault_of_the_service_is_found(kind: str, fuzz: Fuzz, dffkit_mock: MockServer) -> None:
    """The status of the command is 1, and the report has the kind and how often."""
    dffkit_mock.fault("keystone_list_users", **FAULTS[kind])
    done = fuzz(*LIST)
    assert done.status == 1, done
    assert f"keystone_list_users: {kind}, " in done.out


def test_a_finding_is_shown_once_and_can_be_met_again(
    fuzz: Fuzz, dffkit: CommandLine, dffkit_mock: MockServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The line of a finding, typed again, meets it again."""
    dffkit_mock.fault("keystone_show_region", status=500)
    done = fuzz("iam", "--operation", "keystone_show_region")
    assert done.out.count("keystone_show_region: server error") == 1
    line = next(line for line in done.out.splitlines() if line.startswith("  again: "))
    variable, command, *words = shlex.split(line.removeprefix("  again: "))
    assert (variable, command) == (f"DFFKIT_MOCK_URL={dffkit_mock.url}", "dffkit")
    monkeypatch.setenv(*variable.split("=", 1))
    again = dffkit(*words)
    assert (again.status, "HTTP 500" in again.err) == (1, True), again


@pytest.mark.parametrize("longest", [2_000, 0], ids=["call", "fuzz"])
def test_the_line_of_a_finding_has_the_settings(
    longest: int, fuzz: Fuzz, dffkit_mock: MockServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All that were given, but none that reports mask: a line is shown to others."""
    monkeypatch.setattr("dffkit_fuzz.running.reproduction.LONGEST", longest)
    dffkit_mock.fault("list_quotas", status=500)
    given = ("ak=mock-ak", "sk=mock-sk", "project_id=mock-project", "region=cn-north-4", "timeout=9")
    settings = [word for setting in given for word in ("--set", setting)]
    done = fuzz("functiongraph", "--operation", "list_quotas", *settings)
    line = next(line for line in done.out.splitlines() if line.startswith("  again: "))
    words = shlex.split(line.removeprefix("  again: "))
    shown = {word for before, word in pairwise(words) if before == "--set" and not word.startswith("endpoint=")}
    assert shown == {"project_id=mock-project", "region=cn-north-4", "timeout=9"}, line
    assert "fuzz" in words if longest == 0 else "call" in words


def test_a_first_finding_ends_a_run_that_is_to_fail_fast(fuzz: Fuzz, dffkit_mock: MockServer) -> None:
    """``--fail-fast`` names what was not tried any more."""
    dffkit_mock.fault("all", status=500, after=2)
    done = fuzz("iam", "--fail-fast")
    assert done.status == 1
    assert "FAILED: 1 finding in 1 operation, 2 cases" in done.out
    assert "Ended early: the first finding ends it." in done.out
    assert "; the first finding ends it): keystone_" in done.out


def test_a_lost_parameter_is_found(fuzz: Fuzz, monkeypatch: pytest.MonkeyPatch) -> None:
    """A client that drops a query parameter sends another request than the spec says."""
    changed(monkeypatch, "_get_kwargs", lambda kwargs: {**kwargs, "params": {}})
    done = fuzz(*LIST)
    assert "keystone_list_users: another request" in done.out
    assert "not what the spec says: query[" in done.out


def test_what_signing_takes_away_is_found(fuzz: Fuzz, monkeypatch: pytest.MonkeyPatch) -> None:
    """Signing may add, and nothing else."""

    def prepare(auth: Any, kwargs: dict[str, Any]) -> dict[str, Any]:
        prepared = right(auth, kwargs)
        return {**prepared, "params": [pair for pair in prepared["params"] if pair[0] != "type"]}

    right = smartchart.SmartChartAuth.prepare
    monkeypatch.setattr(smartchart.SmartChartAuth, "prepare", prepare)
    monkeypatch.setattr("dffkit_fuzz.running.run.AuthenticationError", ZeroDivisionError)  # the mock notices too
    done = fuzz("dataset")
    assert "query_dataset: signing changed it" in done.out


def test_a_lost_field_is_found(fuzz: Fuzz, monkeypatch: pytest.MonkeyPatch) -> None:
    """A client that does not give back what it read has lost it."""
    changed(monkeypatch, "_parse_success", lambda read: evolve(read, users=[]))
    done = fuzz(*LIST)
    assert "keystone_list_users: lost in reading" in done.out


def test_an_error_that_is_none_of_ours_is_found(fuzz: Fuzz, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever catches dffkit's errors must not meet any other."""

    def broken(*_: Any, **__: Any) -> Any:
        raise ZeroDivisionError("planted")

    monkeypatch.setattr("dffkit.sender._synchronous.decided", broken)
    done = fuzz(*LIST)
    assert "keystone_list_users: foreign error" in done.out
    assert "ZeroDivisionError: planted" in done.out


def test_an_answer_that_is_not_as_documented_is_found(fuzz: Fuzz, monkeypatch: pytest.MonkeyPatch) -> None:
    """A wrong type in a record is one finding for all records, with its place."""
    monkeypatch.setattr(Subject, "document", property(planted))
    done = fuzz(*LIST)
    assert done.out.count("another answer") == 1
    assert "has at $.users[0].id: " in done.out


def planted(subject: Subject) -> dict[str, Any]:
    """The spec, saying that the id of a user is a number."""
    document: dict[str, Any] = json.loads(subject.bundle.read_text())
    document["components"]["schemas"]["UserResult"]["properties"]["id"] = {"type": "integer"}
    return document


def test_silence_ends_a_run(fuzz: Fuzz, dffkit_mock: MockServer) -> None:
    """A service that goes away in between is not asked a hundred times more; what was found is reported."""
    dffkit_mock.fault("all", reset=True, after=4)
    done = fuzz("iam")
    assert done.status == 1
    assert "no answer, 3 times" in done.out
    assert "Ended early: no answer to 3 calls in a row." in done.out


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
NEVER_ENDING = {
    "body": (HEAD + b"Content-Length: 999999999999\r\n\r\n[", b" "),
    "head": (HEAD + b"X-Long: ", b"x"),
}


class Endless(socketserver.StreamRequestHandler):
    """Answers without an end: ``begin``, then ``more`` of it until the client goes away."""

    begin, more = b"", b""

    def handle(self) -> None:
        """One connection."""
        while self.rfile.readline() != b"\r\n":
            pass
        with suppress(OSError):
            self.wfile.write(self.begin)
            while True:
                self.wfile.write(self.more)


@contextmanager
def endless(begin: bytes, more: bytes) -> Iterator[str]:
    """The address of a service that answers everything so."""
    handler = type("Handler", (Endless,), {"begin": begin, "more": more})
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, args=(0.01,)).start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()


KEYS = ("--set", "visitor=mock-visitor", "--set", "secret=mock-secret")


def ask_endless(dffkit: CommandLine, place: str, *words: str) -> Result:
    """A run against a service whose answers end nowhere."""
    with endless(*NEVER_ENDING[place]) as url:
        return dffkit("fuzz", "dataset", "--url", url, *KEYS, "--examples", "1", *words)


def test_an_answer_that_keeps_coming_is_late(dffkit: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    """``--timeout`` is the time for all of it, not for each of its pieces."""
    timed(monkeypatch, clock=partial(next, count(step=0.25)))
    done = ask_endless(dffkit, "body", "--timeout", "3")
    assert (done.status, "query_dataset: no answer in time, 3 times" in done.out) == (1, True), done
    assert "Ended early: no answer to 3 calls in a row." in done.out


def test_a_head_that_keeps_coming_is_late_too(dffkit: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the first call on it is nobody who answers."""
    timed(monkeypatch, clock=partial(next, count(step=0.25)))
    done = ask_endless(dffkit, "head", "--timeout", "3")
    assert (done.status, "no answer in time" in done.err) == (2, True), done


def test_an_answer_that_keeps_coming_does_not_keep_a_run(dffkit: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    """``--max-time`` ends it in the middle, which is no fault of the service."""
    timed(monkeypatch, clock=partial(next, count(step=0.25)))
    done = ask_endless(dffkit, "body", "--max-time", "5")
    assert (done.status, "Ended early: the time was up." in done.out) == (0, True), done
    assert "cut by the end: 1" in done.out


def test_an_answer_without_end_is_too_large(dffkit: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is not held in memory until there is no more."""
    monkeypatch.setattr("dffkit_fuzz.running.limits.LARGEST", 1_000)
    done = ask_endless(dffkit, "body")
    assert (done.status, "query_dataset: too large an answer" in done.out) == (1, True), done


def test_no_mock_says_so_without_an_end(dffkit: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is asked before the run, whether it is a mock, is limited too."""
    monkeypatch.setattr("dffkit_fuzz.running.limits.LARGEST", 1_000)
    with endless(*NEVER_ENDING["body"]) as url:
        done = dffkit("fuzz", "dataset", "--url", url)
    assert (done.status, "own mock" in done.err, "visitor" in done.err) == (2, False, True), done


def test_a_small_answer_that_becomes_large_is_too_large(fuzz: Fuzz, monkeypatch: pytest.MonkeyPatch) -> None:
    """What counts is the body unpacked."""

    def answered(_: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
        stream = httpx.ByteStream(gzip.compress(b" " * 10_000))
        headers = {"content-encoding": "gzip", "content-type": "application/json"}
        return httpx.Response(200, headers=headers, stream=stream)

    monkeypatch.setattr("dffkit_fuzz.running.limits.LARGEST", 1_000)
    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", answered)
    done = fuzz("dataset", *KEYS)
    assert "query_dataset: too large an answer" in done.out, done


def test_keys_that_are_taken_no_more_end_a_run(fuzz: Fuzz, monkeypatch: pytest.MonkeyPatch) -> None:
    """A documented refusal is no finding, but a run that was let in no more has not found out anything either."""
    right, sent = DirectClient.send, list[httpx.Request]()

    def refused(client: DirectClient, request: httpx.Request, **more: Any) -> httpx.Response:
        sent.append(request)
        if len(sent) < 5:
            return right(client, request, **more)
        return httpx.Response(401, json={"error_code": "APIGW.0301", "error_msg": "expired"}, request=request)

    monkeypatch.setattr(DirectClient, "send", refused)
    done = fuzz("iam", "--set", "ak=mock-ak", "--set", "sk=mock-sk")
    assert (done.status, "no findings" in done.out) == (2, True), done
    assert "Ended early: the service no longer takes the credentials that it took before." in done.out


def test_an_operation_that_refuses_a_good_key_does_not_end_a_run(fuzz: Fuzz, dffkit_mock: MockServer) -> None:
    """It may want another one; the others are asked all the same."""
    dffkit_mock.fault("keystone_show_user", status=401)
    done = fuzz("iam", "--tag", "users")
    assert (done.status, "Ended early" in done.out) == (0, False), done


def test_a_service_that_puts_off_every_call_ends_a_run(
    fuzz: Fuzz, dffkit_mock: MockServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody waits an hour for it: where it took none it is a refusal, else the report says so."""
    timed(monkeypatch, sleep=lambda _: None)
    dffkit_mock.fault("all", status=429, retry_after=20, after=4)
    done = fuzz("iam")
    assert "Ended early: the service put 3 calls in a row off." in done.out
    dffkit_mock.fault("all", status=429, retry_after=20)
    done = fuzz("iam")
    assert (done.status, done.out, "429" in done.err) == (2, "", True), done


def test_a_success_that_is_json_by_its_type_alone_is_none_to_learn_from(
    fuzz: Fuzz, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Servers say the type of JSON with an empty body too, of what they have deleted for one."""

    def answered(_: DirectClient, request: httpx.Request, **__: Any) -> httpx.Response:
        return httpx.Response(204, headers={"content-type": "application/json"}, request=request)

    monkeypatch.setattr(DirectClient, "send", answered)
    keys = ("ak=an-ak", "sk=an-sk-of-mine", "project_id=p", "region=cn-north-4")
    settings = [word for setting in keys for word in ("--set", setting)]
    done = fuzz("functiongraph", "--write", "--operation", "delete_event", *settings)
    assert (done.status, "no findings" in done.out) == (0, True), done


def test_a_terminal_obeys_no_answer(fuzz: Fuzz, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a service writes is data: neither its control characters nor its lines are those of the report."""

    def answered(_: DirectClient, request: httpx.Request, **__: Any) -> httpx.Response:
        text = "\x1b[2J\x1b]0;title\x07[bold]\n0 operations: no findings."
        return httpx.Response(500, text=text, request=request)

    monkeypatch.setattr(DirectClient, "send", answered)
    done = fuzz(*LIST)
    assert (done.status, done.out.replace("\n", "").isprintable()) == (1, True), done
    assert not any(line.startswith("0 operations") for line in done.out.splitlines())


def test_a_throttled_call_waits_as_long_as_the_service_asks(
    fuzz: Fuzz, dffkit_mock: MockServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is no finding: the call is made again, and given up after some."""
    waits: list[float] = []
    timed(monkeypatch, sleep=waits.append)
    dffkit_mock.fault("keystone_list_users", status=[429, 200], retry_after=7)
    done = fuzz(*LIST)
    assert (done.status, waits) == (0, [7.0]), done


def test_nothing_is_asked_faster_than_allowed(fuzz: Fuzz, monkeypatch: pytest.MonkeyPatch) -> None:
    """``--rate 2`` leaves half a second between two requests."""
    waits: list[float] = []
    timed(monkeypatch, sleep=waits.append, clock=lambda: 0.0)
    assert fuzz(*LIST, "--rate", "2").status == 0
    assert waits[:3] == [0.5, 1.0, 1.5]  # the clock stands still


def test_what_was_found_is_shown_after_an_interruption(fuzz: Fuzz, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C prints the report so far and ends with the status that shells know."""
    right, sent = DirectClient.send, list[httpx.Request]()

    def interrupted(client: DirectClient, request: httpx.Request, **more: Any) -> httpx.Response:
        sent.append(request)
        if len(sent) == 5:
            raise KeyboardInterrupt
        return right(client, request, **more)

    monkeypatch.setattr(DirectClient, "send", interrupted)
    done = fuzz("iam")
    assert (done.status, "Ended early: interrupted." in done.out) == (130, True), done
