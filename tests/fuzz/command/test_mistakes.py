"""Mistakes of users: one sentence, status 2, and nothing sent that nobody asked for."""

from __future__ import annotations

import io
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from dffkit_mock import MockServer

    from ...command_line import CommandLine
    from .conftest import Fuzz

MISTAKES = {
    "no service": (("iam",), "say which service is asked"),
    "two services": (("iam", "--url", "http://127.0.0.1:1", "--configured"), "name two services"),
    "the endpoint twice": (("iam", "--url", "http://127.0.0.1:1", "--set", "endpoint=x"), "leave out --set endpoint=…"),
    "no address": (("dataset", "--url", "ftp://x", "--set", "visitor=a"), "endpoint must be an address"),
    "no connector": (("iamm", "--url", "http://127.0.0.1:1"), "did you mean 'iam'?"),
    "no operation": (("iam", "--operation", "show_usr"), "did you mean 'show_user'?"),
    "no tag": (("iam", "--tag", "user"), "did you mean 'users'?"),
    "nothing left": (("iam", "--operation", "create_*"), "may change something (--write)"),
    "nothing of both": (("iam", "--operation", "show_user", "--tag", "tokens"), "no operation is of both"),
    "no number": (("iam", "--examples", "-1"), "-1 is not in the range"),
    "no pace": (("iam", "--rate", "0"), "0.0 is not in the range"),
    "a pace without end": (("iam", "--rate", "1e-320"), "is not in the range"),
    "a wait without end": (("iam", "--timeout", "1e300"), "is not in the range"),
    "one file twice": (("iam", "--url", "http://x", "--junit", "a", "--har", "./a"), "--junit and --har name one file"),
    "no option": (("iam", "--exmples", "1"), "Did you mean '--examples'?"),
}


@pytest.mark.parametrize(("words", "sentence"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_one_sentence(words: tuple[str, ...], sentence: str, dffkit: CommandLine) -> None:
    """It names the value and what to do; the status is 2."""
    done = dffkit("fuzz", *words)
    assert (done.status, sentence in done.err, "Traceback" in done.err) == (2, True, False), done


@pytest.mark.parametrize("option", ["--har", "--junit"])
def test_a_report_that_cannot_be_written_is_noticed_before(
    option: str, fuzz: Fuzz, dffkit_mock: MockServer, tmp_path: Path
) -> None:
    """Nobody waits for a run whose report is lost."""
    done = fuzz("iam", option, str(tmp_path / "none" / "report"))
    assert (done.status, "cannot be written: No such file or directory" in done.err) == (2, True), done
    assert dffkit_mock.journal.entries() == []


needs_full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")


@needs_full
@pytest.mark.dffkit_mock(strict=False)
@pytest.mark.parametrize("option", ["--har", "--junit"])
def test_a_full_disk_costs_one_report(option: str, fuzz: Fuzz) -> None:
    """The run goes on, the other report is printed, and what is lost is one sentence."""
    done = fuzz("iam", option, "/dev/full")
    assert (done.status, "Traceback" in done.err) == (2, False), done
    assert "operations, " in done.out
    assert "\nError: /dev/full cannot be written: No space left on device\n" in f"\n{done.err}"
    assert done.err.count("cannot be written") == 1


@needs_full
def test_a_full_disk_is_told_where_nobody_answers_too(dffkit: CommandLine) -> None:
    """Both are said, each once."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
        done = dffkit("fuzz", "dataset", "--url", url, *CREDENTIALS, "--junit", "/dev/full")
    assert (done.status, done.err.count("cannot be written"), done.err.count("cannot be reached")) == (2, 1, 1), done


WRONG_KEYS = {
    "dataset": ("visitor=mock-visitor", "secret=not-this-one"),
    "dataway": ("token=tkn_not_this_one",),
    "func": ("ak_id=ak-mock", "ak_secret=not-this-one"),
    "functiongraph": ("ak=mock-ak", "sk=not-this-one", "project_id=mock-project", "region=cn-north-4"),
    "guance": ("api_key_id=wsak_not_this_one",),
}


@pytest.mark.parametrize("stem", WRONG_KEYS)
def test_a_wrong_key_ends_a_run_at_once(stem: str, fuzz: Fuzz, dffkit_mock: MockServer) -> None:
    """It is no finding for each case, but one sentence, without the key."""
    settings = [word for setting in WRONG_KEYS[stem] for word in ("--set", setting)]
    done = fuzz(stem, *settings)
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("Error: the first call was refused, and so would be all others: ")
    assert ("not-this-one" in done.err, "not_this_one" in done.err) == (False, False)
    assert len(dffkit_mock.journal.entries()) == 1


def test_a_dead_port_ends_a_run_at_once(dffkit: CommandLine) -> None:
    """Nobody there is one sentence too."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
        done = dffkit("fuzz", "dataset", "--url", url, "--set", "visitor=a", "--set", "secret=abcdefgh")
    assert (done.status, done.out) == (2, "")
    assert "the server cannot be reached" in done.err
    assert "abcdefgh" not in done.err


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine like any other, which is this one."""
    monkeypatch.setattr("dffkit_fuzz.addressee.LOOPBACK", frozenset())


CREDENTIALS = ("--set", "visitor=mock-visitor", "--set", "secret=mock-secret")


@pytest.mark.usefixtures("elsewhere")
def test_another_machine_is_named(fuzz: Fuzz, dffkit_mock: MockServer) -> None:
    """Who asks a service elsewhere is told where requests go; no mock is looked for there."""
    done = fuzz("dataset", *CREDENTIALS)
    assert done.status == 0
    assert done.err == f"All requests go to {dffkit_mock.url}, with the credentials of 'dataset'.\n"


@pytest.mark.usefixtures("elsewhere")
def test_another_machine_is_changed_on_demand_only(
    fuzz: Fuzz, dffkit_mock: MockServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """``--write`` wants a yes: from a person who is asked, or as an option."""
    monkeypatch.setattr(sys, "stdin", io.StringIO())  # no terminal
    done = fuzz("dataset", "--write", *CREDENTIALS)
    assert (done.status, "say --yes as well" in done.err) == (2, True), done
    assert dffkit_mock.journal.entries() == []
    assert fuzz("dataset", "--write", "--yes", *CREDENTIALS).status == 0
