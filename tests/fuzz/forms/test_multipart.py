"""Uploads: readers of others find the parts that were given, and nothing that their names or contents look like."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit.sender import _heads, _request
from dffkit_api import File
from dffkit_api.guance.models import AttachmentForm, SourcemapPartForm
from dffkit_fuzz.drawn import Upload, encodable, texts, uploads
from dffkit_fuzz.drawn.files import contents
from dffkit_fuzz.drawn.texts import LONE
from dffkit_mock.multipart import read_multipart
from hypothesis import strategies as st

from ..stems import SUBJECTS, chosen
from .both import Both, Outcome
from .drawing import every, finds
from .reading import Part, parts
from .reading import contents as parts_of_a_mail
from .refusal import Refused, need

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dffkit_fuzz.tally import Tally

TYPES = st.one_of(
    st.sampled_from(["text/csv", "application/x-a; b=c", "", "text/plain\r\nX-Evil: 1", "a\0", "text/é", "\n", LONE]),
    texts(2),
)
CASES = st.fixed_dictionaries(
    {
        "file": uploads(),
        "more": st.lists(uploads(), max_size=2),
        "media_type": st.one_of(st.none(), TYPES),
        "text": texts(),
        "fields": st.dictionaries(texts(2), texts(), max_size=3),
    }
)
Case = dict[str, Any]


@pytest.fixture(scope="module")
def both() -> Iterator[Both]:
    """A mock that takes every file."""
    with Both(stateful=False) as both:
        yield both


def field(name: str, text: str) -> Part:
    """A text, as UTF-8."""
    need(LONE not in name + text)
    return Part(as_written(name), None, None, text.encode())


def file(name: str, upload: Upload, media_type: str | None = None) -> Part:
    """A file; where nobody says of which type it is, that is not compared."""
    need(LONE not in upload.name)
    need(not media_type or (media_type.isascii() and media_type.isprintable() and media_type == media_type.strip()))
    return Part(name, as_written(upload.name), media_type or None, upload.content)


def as_written(name: str) -> str:
    """Control characters are escaped as browsers do; what a reader makes of the escapes is its affair."""
    return re.sub(r"[\0-\x1a\x1c-\x1f]", lambda found: f"%{ord(found[0]):02X}", name).replace("%22", '"')


def filed(upload: Upload, media_type: str | None) -> File:
    """A file as the generated clients take it."""
    return File(payload=upload.given()[1], file_name=upload.name, mime_type=media_type)


def rewindable(upload: Upload) -> Upload:
    """What the generated clients take is a file of Python's, nothing less."""
    return replace(upload, kind="file") if upload.kind in {"bytes", "reader"} else upload


def call(case: Case) -> dict[str, Any]:
    """Several files and some texts, for a function."""
    return {"files": [one.given() for one in (case["file"], *case["more"])], "kwargs": case["fields"]}


def called(case: Case) -> list[Part]:
    """The texts, then the files."""
    need(not case["fields"].keys() & {"files", "kwargs", "options"} and not any("[" in name for name in case["fields"]))
    texts = [field(name, text) for name, text in case["fields"].items()]
    return [*texts, *(file("files", one) for one in (case["file"], *case["more"]))]


# The stem, the call, and the parts that have to arrive; those of a token are looked at elsewhere.
WAYS: dict[str, tuple[str, Callable[[Any, Case], Any], Callable[[Case], list[Part]]]] = {
    "upload_file": (
        "dataset",
        lambda it, case: it.upload("sales", case["file"].given()),
        lambda case: [field("type", "sales"), file("file", case["file"])],
    ),
    "call": ("func", lambda it, case: it.call("sapi-1", **call(case)), called),
    "upload_attachment": (
        "guance",
        lambda it, case: it.upload_attachment(case["file"].given()),
        lambda case: [file("files", case["file"])],
    ),
    "facade": (
        "guance",
        lambda it, case: it.api.attachments.upload_attachment(
            body=AttachmentForm(filed(rewindable(case["file"]), case["media_type"]))
        ),
        lambda case: [file("files", case["file"], case["media_type"])],
    ),
    "upload_sourcemap_part": (
        "guance",
        lambda it, case: it.api.sourcemaps.upload_sourcemap_part(
            body=SourcemapPartForm(case["text"], 3, filed(rewindable(case["file"]), case["media_type"]))
        ),
        lambda case: [
            field("uploadId", case["text"]),
            field("chunkIndex", "3"),
            file("files", case["file"], case["media_type"]),
        ],
    ),
}
OF_A_TOKEN = {"visitor", "token", "stamp"}


def check_upload(both: Both, way: str, case: Case) -> tuple[str, Any]:
    """Uploads with both connectors; how it ended, and the parts that arrived."""
    stem, act, promised = WAYS[way]
    try:
        wanted = promised(case)
    except Refused:
        wanted = None
    boundaries = set()
    for outcome in both.tried(stem, lambda it: act(it, case)):
        if wanted is None:
            assert outcome.refused
        else:
            assert not outcome.refused, str(outcome.error)
            boundaries.add(check_parts(outcome, wanted))
    assert wanted is None or len(boundaries) == 2, "two requests have one boundary"
    return ("refused", None) if wanted is None else ("arrived", [part[:3] for part in wanted])


def check_parts(outcome: Outcome, wanted: list[Part]) -> str:
    """Three readers find these parts, and no other header in them; gives the boundary between them."""
    (request,) = outcome.requests
    found = [part for part in parts(request) if part.file_name is not None or part.name not in OF_A_TOKEN]
    assert comparable(found, wanted) == wanted
    check_heads(request, list(parts(request)))
    fields, files = read_multipart(request.headers["content-type"], request.content)
    mocked = [Part(name, None, None, text.encode()) for name, text in fields if name not in OF_A_TOKEN]
    mocked += [Part(name, one.filename, one.content_type, one.content) for name, one in files]
    assert comparable(mocked, wanted) == wanted
    return str(request.headers["content-type"])


def comparable(found: list[Part], wanted: list[Part]) -> list[Part]:
    """The parts that were read, beside those that are wanted: of which type one is counts where somebody said it."""
    assert len(found) == len(wanted)
    return [
        Part(
            one.name.replace("%22", '"'),
            one.file_name and one.file_name.replace("%22", '"'),
            one.media_type if other.media_type else None,
            one.content,
        )
        for one, other in zip(found, wanted, strict=True)
    ]


def check_heads(request: httpx.Request, found: list[Part]) -> None:
    """No part has another header than its name and its type, and the parser for e-mail sees the same contents."""
    mail = parts_of_a_mail(request)
    assert all(set(names) <= {"content-disposition", "content-type"} and len(names) <= 2 for names, _ in mail)
    assert sorted(content for _, content in mail) == sorted(part.content for part in found)


@pytest.mark.parametrize("way", WAYS)
def test_readers_find_the_parts_that_were_given(both: Both, tally: Tally, way: str) -> None:
    """No part more, no header more, whatever names, types and contents look like."""
    stem = WAYS[way][0]
    if not chosen(SUBJECTS[stem]):
        pytest.skip("FUZZ_STEM asks for another stem")

    def check(case: Case) -> None:
        with tally.entered("multipart", stem, way) as entry:
            entry.count(*check_upload(both, way, case))

    every(CASES, check, 40)


def test_a_boundary_that_was_seen_is_of_no_use(both: Both, tally: Tally) -> None:
    """Contents with the boundaries of requests before, as whoever reads along would write them."""
    seen = ["+++"]

    def check(case: Case) -> None:
        with tally.entered("multipart", "func", "seen_boundary") as entry:
            upload = replace(case["file"], piece=case["file"].piece.replace(b"+++", seen[-1].encode()))
            entry.count(*check_upload(both, "call", {**case, "file": upload}))
            seen.append(both.transport.requests[-1].headers["content-type"].rpartition("=")[2])

    file = st.builds(Upload, st.just("a.csv"), contents(("+++",)))
    fields = st.fixed_dictionaries({"a": encodable()})
    every(st.fixed_dictionaries({"file": file, "more": st.just([]), "fields": fields}), check, 30)


def unquoted(name: str, value: str) -> bytes:
    """A parameter of a head without any escapes."""
    return f'{name}="{value}"'.encode()


def fixed(self: Any, data: Any, files: Any, boundary: bytes | None = None) -> None:
    """The boundary of the generator's own templates."""
    STREAM(self, data, files, b"+++")


def guessed(name: str) -> str:
    """As httpx guesses it."""
    return httpx._multipart._guess_content_type(name) or "a/b"


STREAM = httpx._multipart.MultipartStream.__init__
FAULTS: dict[str, tuple[str, Any, str, Any]] = {
    "a fixed boundary": ("call", httpx._multipart.MultipartStream, "__init__", fixed),
    "a file name that is not quoted": ("upload_file", httpx._multipart, "_format_form_param", unquoted),
    "a media type as it is given": ("facade", _request, "checked_parts", list),
    "a media type out of an address": ("upload_file", _heads, "_guessed", guessed),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_planted_faults_are_found(both: Both, monkeypatch: pytest.MonkeyPatch, fault: str) -> None:
    """By readers, or because a boundary comes twice."""
    way, place, name, wrong = FAULTS[fault]
    monkeypatch.setattr(place, name, wrong)
    assert finds(CASES, partial(check_upload, both, way))
