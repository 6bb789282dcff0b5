"""Specs that are bundled again as they are saved."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from codegen import watch
from codegen.layout import CodegenError, Layout

SPEC = """openapi: 3.0.3
info: {title: Shop, version: '1'}
paths: {}
"""


@pytest.fixture
def layout(tmp_path: Path) -> Layout:
    """A checkout with one spec."""
    folder = tmp_path / "specs" / "shop"
    folder.mkdir(parents=True)
    (folder / "openapi.yaml").write_text(SPEC)
    return Layout(tmp_path)


def save(layout: Layout, text: str, name: str = "openapi.yaml") -> None:
    """As an editor would, a moment later."""
    file = layout.specs / "shop" / name
    file.write_text(text)
    os.utime(file, ns=(0, file.stat().st_mtime_ns + 1))


def test_only_what_was_saved_is_bundled_again(layout: Layout) -> None:
    """A changed file and a new one, each once."""
    seen = {"shop": watch.versions(layout, "shop")}
    assert list(watch.look(layout, seen)) == []
    save(layout, SPEC + "# more\n")
    assert list(watch.look(layout, seen)) == ["shop"]
    assert list(watch.look(layout, seen)) == []
    save(layout, "{}", "more.yaml")
    assert list(watch.look(layout, seen)) == ["shop"]


def test_a_spec_that_cannot_be_bundled_is_reported_and_watched_further(
    layout: Layout, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The bundle of before stays, and the next good file is bundled."""
    rounds = iter([SPEC.replace("Shop", "Broken"), SPEC.replace("Shop", "Good")])

    def save_next(_seconds: float) -> None:
        text = next(rounds, None)
        if text is None:
            raise KeyboardInterrupt
        save(layout, text)

    def bundle(_layout: Layout, stem: str) -> dict[str, str]:
        text = (layout.specs / stem / "openapi.yaml").read_text()
        if "Broken" in text:
            raise CodegenError("redocly says: it is broken")
        return {"text": text}

    monkeypatch.setattr(watch.time, "sleep", save_next)
    monkeypatch.setattr("codegen.bundle.bundle", bundle)
    with pytest.raises(KeyboardInterrupt):
        watch.watch(layout, [])
    said = capsys.readouterr()
    assert said.err == "shop: not bundled\nredocly says: it is broken\n"
    assert "shop: bundled into generated/dffkit_api/shop/openapi.json" in said.out
    written = layout.generated / "dffkit_api" / "shop" / "openapi.json"
    assert "Good" in json.loads(written.read_text())["text"]
    assert list(written.parent.iterdir()) == [written]
