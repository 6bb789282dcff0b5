"""Entry points: their form, and whether a package has the file."""

from __future__ import annotations

from typing import Any

import pytest
from dffkit.connectors.functiongraph.deploying._handlers import check_entry, check_handler
from dffkit.errors import MisuseError


@pytest.mark.parametrize(
    ("runtime", "handler", "names"),
    [
        ("Python3.9", "index.handler", {"index.py"}),
        ("Python3.9", "src/index.handler", {"src/index.py"}),
        ("Python3.9", "src.index.handler", {"src/index.py"}),
        ("Python3.9", "index.handler", {"index/__init__.py"}),
        ("Python3.9", "index.handler", {"index.cpython-39-x86_64-linux-gnu.so"}),
        ("Python2.7", "index.handler", {"index.pyc"}),
        ("Python3.99", "index.handler", {"index.py"}),
        ("Node.js18.15", "index.handler", {"index.js"}),
        ("Node.js20.15", "index.handler", {"index.mjs"}),
        ("Node.js20.15", "index.handler", {"index.cjs"}),
        ("PHP7.3", "index.handler", {"index.php"}),
        ("Go1.8", "plugin.Handler", {"plugin.so"}),
        ("Go1.x", "main", {"main"}),
        ("Java11", "com.example.Hello.handle", {"hello.jar"}),
        ("C#(.NET Core 6.0)", "Hello::Example.Hello::Handle", {"Hello.dll"}),
        ("http", "bootstrap", {"bootstrap", "server.js"}),
        ("Custom", "index.py", {"bootstrap", "index.py"}),
        ("Rust1.99", "whatever", {"a"}),
    ],
)
def test_what_fits_is_taken(runtime: str, handler: str, names: set[str]) -> None:
    """In the form of each runtime; of runtimes nobody knows yet, nothing is demanded."""
    assert handler == check_handler(runtime, handler)
    check_entry(runtime, handler, names)


@pytest.mark.parametrize(
    ("runtime", "handler", "words"),
    [
        ("Python3.9", "", r"a function for Python3\.9 needs handler=…, such as 'index\.handler', not ''"),
        ("Java8", None, r"a function for Java8 needs handler=…, such as 'com\.example\.Hello\.handle', not None"),
        ("http", " ", r"a function for http needs handler=…, such as 'bootstrap', not ' '"),
        ("Node.js18.15", 5, "not 5"),
        ("Node.js18.15", "index", r"must be <file>\.<function> for Node\.js18\.15, .* not 'index'"),
        ("PHP7.3", ".handler", r"must be <file>\.<function> for PHP7\.3, .* not '\.handler'"),
        ("Python3.9", "index.", r"not 'index\.'"),
        ("Java8", "Hello", r"must be <package>\.<class>\.<method> for Java8, .* not 'Hello'"),
        ("Go1.x", "x" * 129, "129 characters long, and the service takes 128 at most"),
    ],
)
def test_an_entry_point_of_another_form_is_refused(runtime: str, handler: Any, words: str) -> None:
    """The sentence shows one that would do."""
    with pytest.raises(MisuseError, match=words):
        check_handler(runtime, handler)


@pytest.mark.parametrize(
    ("runtime", "handler", "names", "words"),
    [
        ("Python3.9", "index.handler", {"main.py"}, r"needs the file 'index\.py', .* it has 'main\.py'$"),
        ("Python3.9", "index.handler", {"index.js"}, r"needs the file 'index\.py'"),
        ("Python3.9", "index.handler", {"Index.py"}, r"needs the file 'index\.py', .* it has 'Index\.py'"),
        ("Python3.9", "index.handler", {"code/index.py"}, r"as 'code/index\.py'; pack what is in the folder 'code'"),
        ("Node.js18.15", "index.handler", {f"{at}.js" for at in range(9)}, r"it has '0\.js', .*, '4\.js' …$"),
        ("PHP7.3", "index.handler", {"index.py"}, r"needs the file 'index\.php'"),
        ("Go1.8", "plugin.Handler", {"plugin.go"}, r"needs the file 'plugin\.so'"),
        ("http", "index.handler", {"server.js"}, r"has no file 'bootstrap', which http starts: it has 'server\.js'"),
        ("Custom", "bootstrap", {"bin/bootstrap"}, "has no file 'bootstrap', which Custom starts"),
    ],
)
def test_a_package_without_the_file_is_refused(runtime: str, handler: str, names: set[str], words: str) -> None:
    """The sentence says what was looked for and what is there."""
    with pytest.raises(MisuseError, match=words):
        check_entry(runtime, handler, names)


def test_a_dependency_may_have_what_a_custom_runtime_starts() -> None:
    """It is unpacked beside the code."""
    check_entry("Custom", "index.py", {"index.py"}, more=True)
