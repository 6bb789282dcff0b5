"""What goes out as a source map: a zip, or a folder that becomes one."""

from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path
from typing import Any

import pytest
from dffkit.connectors.guance.files._packages import pack
from dffkit.errors import MisuseError

from ...sides import Side
from ..answers import OPTIONS
from .uploads import Uploads


def fill(folder: Path, *names: str) -> Path:
    """A folder with these files, each with its name in it."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return folder


def names_in(source: Any) -> list[str]:
    """The names in the zip."""
    with pack(source) as package, zipfile.ZipFile(package.file) as opened:
        return opened.namelist()


def bytes_of(source: Any) -> bytes:
    """The zip."""
    with pack(source) as package:
        package.file.seek(0)
        content = package.file.read()
        assert len(content) == package.size
        return content


def test_a_folder_goes_out_as_a_zip_of_its_maps(guance: Side, tmp_path: Path) -> None:
    """With the paths of the web root, without what is no source map."""
    fill(tmp_path, "static/js/app.js", "static/js/app.js.map", "static/css/app.css.map", "index.html", ".env")
    server = Uploads()
    guance.do(lambda it: it.upload_sourcemap(str(tmp_path), "app_demo", chunk_size=100), server, **OPTIONS)
    with zipfile.ZipFile(io.BytesIO(server.file)) as package:
        assert package.namelist() == ["static/css/app.css.map", "static/js/app.js.map"]
        assert package.read("static/js/app.js.map") == b"static/js/app.js.map"


def test_the_files_of_each_platform_are_taken(tmp_path: Path) -> None:
    """Web, Java and native code of Android, symbols of iOS."""
    inside = "ios/App.dSYM/Contents/Resources/DWARF/App"
    fill(tmp_path, "web/a.js.map", "mapping.txt", "arm64-v8a/libgame.so", inside, "ios/notes.txt", "other-mapping.txt")
    assert names_in(tmp_path) == ["arm64-v8a/libgame.so", inside, "mapping.txt", "web/a.js.map"]


def test_a_folder_of_symbols_keeps_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However it is named: by its path, or as the one this runs in."""
    folder = fill(tmp_path / "App.dSYM", "Contents/Info.plist")
    assert names_in(folder) == ["App.dSYM/Contents/Info.plist"]
    monkeypatch.chdir(folder)
    assert names_in(".") == ["App.dSYM/Contents/Info.plist"]


def test_the_same_files_make_the_same_zip(tmp_path: Path) -> None:
    """Whatever their dates, rights and order: an upload can be gone on with."""
    first = fill(tmp_path / "one", "a.map", "b/c.map", "z.map")
    second = fill(tmp_path / "two", "z.map", "b/c.map", "a.map")
    for name in ("a.map", "b/c.map"):
        os.utime(second / name, (1, 1))
        (second / name).chmod(0o700)
    assert bytes_of(first) == bytes_of(second)


def test_nothing_is_left_beside_the_folder(tmp_path: Path) -> None:
    """The zip is gone with the call, and never had a name in there."""
    fill(tmp_path, "a.map")
    with pack(tmp_path) as package:
        assert [path.name for path in tmp_path.iterdir()] == ["a.map"]
    assert package.file.closed


def test_a_folder_without_maps_is_told(guance: Side, tmp_path: Path) -> None:
    """With what would be one."""
    fill(tmp_path, "app.js")
    server = Uploads()
    with pytest.raises(MisuseError, match=r"has no source maps in it \(\*\.map, mapping\.txt, \*\.so or \*\.dSYM\)"):
        guance.do(lambda it: it.upload_sourcemap(tmp_path, "app_demo"), server, **OPTIONS)
    assert server.calls == []


def test_a_link_that_leads_nowhere_is_told(tmp_path: Path) -> None:
    """Instead of a zip without the file."""
    (tmp_path / "a.map").symlink_to(tmp_path / "gone.map")
    with pytest.raises(MisuseError, match=r"a\.map is no file that can be packed"):
        pack(tmp_path)


def test_a_name_that_is_no_text_is_told(tmp_path: Path) -> None:
    """Zips have no form for it."""
    try:
        (tmp_path / "\udcff.map").write_text("x")
    except OSError:
        pytest.skip("this disk takes UTF-8 only")
    with pytest.raises(MisuseError, match="is not UTF-8"):
        pack(tmp_path)


def test_what_cannot_be_read_twice_is_told() -> None:
    """A pipe has no length."""
    read, write = os.pipe()
    os.close(write)
    with os.fdopen(read, "rb") as pipe, pytest.raises(MisuseError, match="cannot be read twice"):
        pack(pipe)


def test_what_can_only_be_read_is_told() -> None:
    """An object of somebody's class, likewise."""

    class Reader:
        def read(self, _size: int = -1) -> bytes:
            return b""

    with pytest.raises(MisuseError, match="cannot be read twice"):
        pack(("maps.zip", Reader()))  # type: ignore[arg-type]
