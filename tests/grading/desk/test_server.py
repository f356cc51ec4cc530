"""The desk's server answers the one who has its address, and no page else."""

import json
import threading
from http.client import HTTPConnection
from urllib.parse import urlencode

import pytest

from nnlib.grading.desk.desk import OpenDesk
from nnlib.grading.desk.overrides import Overrides
from tests.grading.desk.made import small_class, tiny

FORM = "application/x-www-form-urlencoded"


@pytest.fixture
def desk(tmp_path):
    return OpenDesk(tiny(), small_class, tmp_path / "decided.csv", "me")


@pytest.fixture
def ask(desk):
    """Return a function that sends a request; it returns status and text."""
    with desk.serve() as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()

        def send(method, path, body=None, **headers):
            connection = HTTPConnection("127.0.0.1", server.server_port)
            named = {k.replace("_", "-"): v for k, v in headers.items()}
            connection.request(method, path, body, named)
            reply = connection.getresponse()
            text = reply.read().decode()
            connection.close()
            return reply.status, text, reply

        send.server, send.token = server, f"/{server.token}/"
        yield send
        server.shutdown()
        thread.join()


def save(ask, headers=None, path="save", **form):
    given = {
        "Origin": ask.server.origin,
        "Content-Type": FORM,
        "Accept": "application/json",
        **(headers or {}),
    }
    kept = {name: value for name, value in given.items() if value}
    return ask("POST", ask.token + path, urlencode(form), **kept)


ADA = {"student": "ada", "question": "double", "points": "1", "comment": "So."}


def test_it_shows_and_saves(ask, desk):
    status, page, reply = ask("GET", ask.token)
    assert status == 200 and "<form" in page
    assert "default-src 'none'" in reply.headers["Content-Security-Policy"]
    assert "no-store" in reply.headers["Cache-Control"]
    status, text, _ = save(ask, **ADA)
    assert status == 200
    assert "Saved. ada has 1 of 3 points now." in json.loads(text)["says"]
    made = Overrides(desk.path, {"double": 2, "why": 1}).of("ada", "double")
    assert (made.points, made.comment, made.by) == (1, "So.", "me")
    assert "So." in ask("GET", ask.token)[1]


def test_it_listens_to_this_machine_alone(ask):
    assert ask.server.server_address[0] == "127.0.0.1"


def test_without_script_a_form_leads_back(ask, desk):
    status, _, reply = save(ask, {"Accept": "text/html"}, **ADA)
    assert status == 303 and reply.headers["Location"] == ask.server.address
    assert desk.path.exists()


@pytest.mark.parametrize("path", ["/", "/x/", "/save", "//save", "/x/save"])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_without_the_token_there_is_nothing(ask, desk, method, path):
    headers = {"Origin": ask.server.origin, "Content-Type": FORM}
    status, text, _ = ask(method, path, urlencode(ADA), **headers)
    assert status == 403 and "ada" not in text
    assert not desk.path.exists()


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": None},
        {"Host": "evil.example"},
        {"Host": "localhost"},
        {"Content-Type": "text/plain"},
        {"Content-Type": None},
    ],
)
def test_another_pages_request_changes_nothing(ask, desk, headers):
    status, text, _ = save(ask, headers, **ADA)
    assert status in (400, 403) and "ada" not in text
    assert not desk.path.exists()


def test_a_name_that_leads_here_shows_nothing(ask):
    """A page may let its own name mean 127.0.0.1, but not change Host."""
    status, text, _ = ask("GET", ask.token, Host="evil.example")
    assert status == 403 and "ada" not in text


@pytest.mark.parametrize("length", ["-1", "x", "²", "1_0", "99999999999"])
def test_a_body_has_a_size(ask, desk, length):
    status, _, _ = save(ask, {"Content-Length": length}, **ADA)
    assert status in (400, 411, 413)
    assert not desk.path.exists()


@pytest.mark.parametrize(
    "form",
    [
        {**ADA, "points": "3"},
        {**ADA, "points": "one"},
        {**ADA, "student": "eve"},
        {**ADA, "question": "other"},
        {"student": "ada"},
        {},
    ],
)
def test_what_cannot_be_is_said_and_not_saved(ask, desk, form):
    status, text, _ = save(ask, **form)
    assert status == 422 and "Not saved." in json.loads(text)["says"]
    assert not desk.path.exists()


def test_only_what_a_desk_does_can_be_asked(ask):
    assert save(ask, path="again", **ADA)[0] == 400
    assert save(ask, path="", **ADA)[0] == 400
    assert ask("GET", f"{ask.token}save")[0] == 404
    assert ask("PUT", ask.token)[0] == 501


def test_the_file_may_be_edited_in_between(ask, desk):
    save(ask, **ADA)
    with desk.path.open("a", encoding="utf-8") as file:
        file.write('"bob","double","0","By hand."\n')
    assert "By hand." in ask("GET", ask.token)[1]
    save(ask, **{**ADA, "comment": "Anew."})
    made = Overrides(desk.path, {"double": 2, "why": 1})
    assert made.of("bob", "double").comment == "By hand."
    assert made.of("ada", "double").comment == "Anew."


def test_a_file_that_is_spoilt_is_not_written_over(ask, desk):
    desk.path.write_text("student,question,points,comment\nada,double,9,\n")
    before = desk.path.read_text()
    status, text, _ = save(ask, **ADA)
    assert status == 422 and "row 2, column points" in text
    assert desk.path.read_text() == before
    status, text, _ = ask("GET", ask.token)
    assert status == 422 and "row 2, column points" in text


def test_many_save_at_once(ask, desk):
    """None of them is lost."""
    names = ["ada", "bob", "carl", "=dora"]
    threads = [
        threading.Thread(
            target=save, args=(ask,), kwargs={**ADA, "student": n}
        )
        for n in names
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    made = Overrides(desk.path, {"double": 2, "why": 1})
    assert all(made.of(name, "double") for name in names)


def test_a_student_is_graded_again_where_submissions_are(desk, ask):
    ask.server.actions["again"] = desk.grade_again
    desk.again = lambda student: f"{student}: done"
    status, text, _ = save(ask, path="again", student="ada")
    assert status == 200 and json.loads(text)["says"] == "ada: done"
    assert "Grade ada again" in ask("GET", ask.token)[1]
