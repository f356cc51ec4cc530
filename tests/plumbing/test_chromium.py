import sys
from pathlib import Path

import pytest

from tests.browser import chromium
from tests.browser.chromium import NoBrowserError, find, find_or_install


@pytest.fixture(autouse=True)
def bare_machine(monkeypatch, tmp_path: Path):
    """Let there be no browser, and nothing that could install one."""
    find.cache_clear()
    places = ("CHROME", "PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
    for name in places:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setattr(chromium, "MAC", ())
    monkeypatch.setattr(chromium, "starts", lambda path: "broken" not in path)
    monkeypatch.setattr(chromium, "playwrights_own", lambda: "")
    yield
    find.cache_clear()


@pytest.fixture
def program(tmp_path: Path):
    """Return a function that makes a program of a name, and its path."""

    def make(name: str) -> str:
        path = tmp_path / "bin" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("#!/bin/sh\n")
        path.chmod(0o755)
        return str(path)

    return make


def test_chrome_is_asked_first_then_playwright_then_the_system(
    monkeypatch, program
):
    google, debian = program("google-chrome"), program("chromium")
    own, wanted = program("playwrights"), program("wanted")
    monkeypatch.setattr(chromium, "playwrights_own", lambda: own)
    monkeypatch.setenv("CHROME", wanted)
    found = [find()]
    monkeypatch.delenv("CHROME")
    for path in (own, debian, google):
        find.cache_clear()
        found.append(find())
        Path(path).unlink()
    assert found == [wanted, own, debian, google]


def test_a_headless_shell_is_preferred_unless_a_whole_one_is_asked_for(
    monkeypatch, program, tmp_path: Path
):
    shell, debian = program("chromium-headless-shell"), program("chromium")
    assert (find(), find(whole=True)) == (shell, debian)
    own = tmp_path / "chromium-1" / "chrome-linux64" / "chrome"
    beside = tmp_path / "chromium_headless_shell-1" / "chrome-linux64"
    beside /= "chrome-headless-shell"
    for path in (own, beside):
        path.parent.mkdir(parents=True)
        path.touch()
    monkeypatch.setattr(chromium, "playwrights_own", lambda: str(own))
    find.cache_clear()
    assert (find(), find(whole=True)) == (str(beside), str(own))
    for path in (own, beside, Path(debian)):
        path.unlink()
    find.cache_clear()
    assert find(whole=True) == shell


def test_one_that_does_not_start_is_passed_over(monkeypatch, program):
    own = program("broken")
    monkeypatch.setattr(chromium, "playwrights_own", lambda: own)
    edge = program("microsoft-edge")
    assert find() == edge


def test_the_usual_places_of_windows_and_mac_are_looked_at(
    monkeypatch, tmp_path: Path
):
    monkeypatch.setenv("PROGRAMFILES", str(tmp_path))
    edge = tmp_path / chromium.WINDOWS[2]
    edge.parent.mkdir(parents=True)
    edge.touch()
    assert find() == str(edge)


def test_a_wrong_chrome_is_an_error_even_if_there_are_others(
    monkeypatch, program
):
    program("chromium")
    monkeypatch.setenv("CHROME", "/no/such/browser")
    for search in (find, find_or_install):
        with pytest.raises(NoBrowserError, match="unset it"):
            search()


UPDATE = "apt-get update"
WAYS = [
    [f"{sys.executable} -m playwright install chromium"],
    [UPDATE, "apt-get install --yes chromium-headless-shell"],
    [UPDATE, "apt-get install --yes chromium"],
]


@pytest.mark.parametrize("count", [1, 2, 3])
def test_what_is_missing_gets_installed(monkeypatch, program, count: int):
    """The first way that works is the last one tried."""
    program("apt-get")
    monkeypatch.setattr(chromium.os, "geteuid", lambda: 0, raising=False)
    wanted = [line for way in WAYS[:count] for line in way]
    ran = []

    def run(command: list[str]) -> bool:
        ran.append(" ".join(command))
        if ran[-1] == UPDATE:
            return True
        if len(ran) < len(wanted):
            return False
        program("chromium")
        return True

    monkeypatch.setattr(chromium, "succeeds", run)
    assert find_or_install() == program("chromium")
    assert ran == wanted


@pytest.mark.parametrize("user", [0, 1000])
def test_only_root_may_ask_apt(monkeypatch, program, user: int):
    program("apt-get")
    monkeypatch.setattr(chromium.os, "geteuid", lambda: user, raising=False)
    assert len(list(chromium.ways_to_install())) == (3 if user == 0 else 1)


def test_if_all_fails_a_sentence_says_what_to_install(monkeypatch):
    monkeypatch.setattr(chromium, "succeeds", lambda command: False)
    with pytest.raises(NoBrowserError) as error:
        find_or_install()
    assert "Install Chromium, Chrome or Edge, or set CHROME" in str(
        error.value
    )


def test_a_failing_command_does_not_succeed(program):
    good, bad = program("good"), program("bad")
    Path(bad).write_text("#!/bin/sh\nexit 3\n")
    assert chromium.succeeds([good])
    assert not chromium.succeeds([bad])


def test_what_is_no_browser_does_not_start(program, monkeypatch):
    monkeypatch.undo()
    assert not chromium.starts(program("silent"))
    assert not chromium.starts("/no/such/browser")
