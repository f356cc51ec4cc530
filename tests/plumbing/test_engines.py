"""Firefox and WebKit: found before installed, and missed in a sentence."""

import pytest

from tests.browser.chromium import NoBrowserError
from tests.browser.engines import ENGINES, __main__, firefox, webkit
from tests.browser.engines.conftest import started

PROGRAMS = {
    "firefox": ["firefox-esr"],
    "webkit": ["WebKitWebDriver", "xvfb-run"],
}


@pytest.fixture(autouse=True)
def bare_machine(monkeypatch, tmp_path):
    """Let there be no browser, and nothing that could install one."""
    for name in ("FIREFOX", "PROGRAMFILES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(firefox, "MAC", "/no/such")
    monkeypatch.setattr(webkit, "HERE", True)
    monkeypatch.setattr(__main__.os, "geteuid", lambda: 1000, raising=False)


@pytest.fixture
def program(tmp_path):
    """Return a function that makes a program of a name, and its path."""

    def make(name):
        path = tmp_path / name
        path.write_text("#!/bin/sh\n")
        path.chmod(0o755)
        return str(path)

    return make


@pytest.mark.parametrize("name", ENGINES)
def test_one_that_is_there_is_found(program, name):
    paths = [program(needed) for needed in PROGRAMS[name]]
    assert __main__.find_or_install(ENGINES[name]) == paths[0]


def test_firefox_may_be_named(program, monkeypatch):
    program("firefox")
    monkeypatch.setenv("FIREFOX", program("mine"))
    assert firefox.find() == program("mine")


def test_webkit_needs_a_screen_too(program):
    program("WebKitWebDriver")
    with pytest.raises(NoBrowserError, match="xvfb"):
        webkit.find()


@pytest.mark.parametrize("name", ENGINES)
def test_root_gets_what_is_missing(program, monkeypatch, name):
    program("apt-get")
    monkeypatch.setattr(__main__.os, "geteuid", lambda: 0, raising=False)
    ran = []

    def run(command):
        ran.append(command[:2])
        if "install" in command:
            for needed in PROGRAMS[name]:
                program(needed)
        return True

    monkeypatch.setattr(__main__, "succeeds", run)
    assert __main__.find_or_install(ENGINES[name])
    assert ran == [["apt-get", "update"], ["apt-get", "install"]]


@pytest.mark.parametrize("user", [0, 1000])
@pytest.mark.parametrize("missing", ENGINES)
def test_one_that_cannot_be_had_ends_it_in_a_sentence(
    program, monkeypatch, missing, user
):
    program("apt-get")
    for name, needed in PROGRAMS.items():
        for one in needed if name != missing else ():
            program(one)
    monkeypatch.setattr(__main__.os, "geteuid", lambda: user, raising=False)
    monkeypatch.setattr(__main__, "succeeds", lambda command: False)
    with pytest.raises(SystemExit) as ended:
        __main__.main()
    assert ended.value.code == ENGINES[missing].ADVICE


def test_where_there_is_no_webkit_a_line_says_so(program, monkeypatch, capsys):
    program("firefox")
    monkeypatch.setattr(webkit, "HERE", False)
    __main__.main()
    assert "WebKit: not tested." in capsys.readouterr().out


def test_the_tests_of_a_missing_browser_fail():
    """Not skipped: what was not run is not green."""
    with pytest.raises(pytest.fail.Exception, match="need WebKit"):
        started(lambda name: ENGINES[name].find(), "webkit")


def test_where_there_is_no_webkit_its_tests_say_so(monkeypatch):
    monkeypatch.setattr(webkit, "HERE", False)
    with pytest.raises(pytest.skip.Exception, match="WebKit: not tested"):
        started(lambda name: ENGINES[name].find(), "webkit")
