"""What leaves the grader: tables, pages, a summary, a gradebook."""

import csv
import io
import re

import pytest
from bs4 import BeautifulSoup

from nnlib.grading.export import feedback, imports, summary, tables
from nnlib.grading.intake.submission import Submission
from tests.grading.submission import notebook, solved, text

EVIL = "<script>alert('x')</script><img src=x onerror=alert(1)>"
FORMULAS = ["=1+1", "+1", "-1", "@x", "=cmd|' /C calc'!A0", "  =1"]
HIDDEN = [
    "\t=1",
    "\r=1",
    "\uff1d1+1",
    "\uff0b1",
    "\ufeff=1",
    "\u200b=1",
    "\u200f \u2060=1",
    "\x0b=1",
    "\x01=1",
    "\u3000=1",
]
PARTED = ["a;=1+1", "a; =1+1", "a;\uff1d1+1", "a\t=1+1", "a\t\ufeff@x", ";;=1"]


@pytest.fixture(scope="module")
def graded(grader):
    """Return the records of a small class."""
    made = grader("tiny")
    evil = notebook(
        "def double(x): raise ValueError('" + EVIL.replace("'", '"') + "')",
        text(
            "=HYPERLINK('http://evil') " + EVIL, nbgrader={"grade_id": "why"}
        ),
    )
    class_ = {
        "ada": solved(made.assignment),
        "=bob": evil,
        "carl": notebook("def double(x): return x * x"),
        EVIL: b"",
    }
    found = []
    for name, data in class_.items():
        record = made.grade(data)
        who = Submission(name, name, {"canvas": "11", "moodle": "12"})
        record["student"] = who.student
        record["who"] = {"name": who.name, **who.ids}
        found.append(record)
    return found


def rows(table: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(table)))


@pytest.mark.parametrize("formula", FORMULAS + HIDDEN)
def test_formulas_are_shown_and_not_computed(formula):
    (_, (shown,)) = rows(tables.table(["x"], [[formula]]))
    assert shown.startswith("'")
    assert shown.replace("'", "") == formula.replace("'", "")


@pytest.mark.parametrize("formula", PARTED)
def test_nor_where_a_semicolon_or_a_tab_parts_cells(formula):
    (_, (shown,)) = rows(tables.table(["x"], [[formula]]))
    assert re.split("[;\t]", shown)[-1].startswith("'")
    assert shown.replace("'", "") == formula


@pytest.mark.parametrize(
    "text", ["a;b", "Zoë; 2 = 1 + 1", "Mi\u200cra", "a-b"]
)
def test_other_texts_stay_as_they_are(text):
    written = tables.table(["x"], [[text]])
    assert written == f'"x"\n"{text}"\n'


def test_no_table_holds_a_formula(graded):
    made = [
        tables.plain(graded),
        tables.canvas(graded, "=1"),
        tables.moodle(graded),
        tables.for_hand(graded),
    ]
    for table in made:
        cells = [cell for row in rows(table) for cell in row]
        assert len(cells) > 4
        for cell in cells:
            assert not cell.lstrip().startswith(("=", "+", "-", "@")), cell


def test_each_system_gets_its_columns(graded):
    head, points, ada, *_ = rows(tables.canvas(graded, "Assignment"))
    assert head[:2] == ["Student", "ID"] and head[-1] == "Assignment"
    assert points[0].strip() == "Points Possible" and points[-1] == "3"
    assert (ada[0], ada[1], ada[-1]) == ("ada", "11", "2")
    head, ada, *_ = rows(tables.moodle(graded))
    assert dict(zip(head, ada, strict=True))["Identifier"] == "Participant 12"
    head, ada, *_ = rows(tables.plain(graded))
    assert dict(zip(head, ada, strict=True))["double"] == "2"


def of(name: str, **ids) -> dict:
    return {"student": name, "who": {"name": name, **ids}, "score": 2}


def test_blackboard_knows_users_by_their_names():
    made = imports.blackboard([of("ada1", blackboard="ada1"), of("bob")], "A")
    assert rows(made) == [["Username", "A"], ["ada1", "2"], ["bob", "2"]]


def test_brightspace_knows_users_by_what_it_has_exported(tmp_path):
    people = tmp_path / "grades.csv"
    people.write_text(
        "OrgDefinedId,Username,Last Name,First Name,End-of-Line Indicator\n"
        "#11,#ada,Lovelace,Ada,#\n#12,#x,Twin,Tim,#\n#13,#y,Twin,Tim,#\n"
    )
    names = ("Ada  lovelace", "Tim Twin", "Eve")
    class_ = [of(name, brightspace="1-2") for name in names]
    made, missing = imports.brightspace(class_, "A", people)
    head = "OrgDefinedId,Username,A Points Grade,End-of-Line Indicator"
    assert rows(made) == [head.split(","), ["#11", "#ada", "2", "#"]]
    assert missing == ["Tim Twin", "Eve"]
    # Files that are named by user need no list; Brightspace's are not.
    made, missing = imports.brightspace([of("bob"), *class_[:1]], "A")
    assert rows(made)[1:] == [["bob", "2", "#"]]
    assert missing == ["Ada  lovelace"]
    people.write_text("First Name,Last Name\nAda,Lovelace\n")
    with pytest.raises(ValueError, match="OrgDefinedId or Username"):
        imports.brightspace(class_, "A", people)


def test_pages_run_nothing(graded):
    for record in graded:
        page = BeautifulSoup(feedback.page(record, EVIL), "html.parser")
        assert not page.find_all(["script", "img", "a", "iframe"])
        assert not [t for t in page.find_all() if "onerror" in t.attrs]
        assert "default-src 'none'" in str(page)
    # A name is a stranger's; what an error says is not on the page at all.
    assert "&lt;script&gt;" in feedback.page(graded[3], "Tiny")
    assert "script" not in feedback.page(graded[1], "Tiny")


def test_names_of_functions_are_code_on_a_page(graded):
    ada = dict(graded[0])
    told = ["It calls your `half`, <b>. `a\nb`"]
    ada["questions"] = [{**ada["questions"][0], "feedback": told}]
    page = feedback.page(ada, "Tiny")
    assert "your <code>half</code>, &lt;b&gt;. `a\nb`" in page


def test_pages_tell_kindly_and_not_the_answer(graded):
    page = feedback.page(graded[2], "Tiny")
    assert "That is the square." in page
    assert "not right yet" in page
    assert "0 of 2 points" in page
    for record in graded:
        numbers = re.findall(r"\d\.\d{4,}", feedback.page(record, "Tiny"))
        assert not numbers


def test_points_given_by_hand_are_taken_in(graded, tmp_path):
    filled = rows(tables.for_hand(graded))
    column = filled[0].index("points")
    assert [row[0] for row in filled[1:]] == ["ada", "'=bob"]
    for row, points in zip(filled[1:], ("1", "0.5"), strict=True):
        row[column] = points
    path = tmp_path / "by-hand.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(filled)
    ada, bob, carl, _ = tables.with_hand(graded, path)
    assert (ada["score"], bob["score"], carl["score"]) == (3, 0.5, 0)
    assert ada["by_hand"] == []
    assert graded[0]["score"] == 2


@pytest.mark.parametrize("points", ["0.5", "0,5", " 0.5 "])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("parting", [",", ";", "\t"])
def test_a_spreadsheet_may_have_saved_them(
    graded, tmp_path, parting, encoding, points
):
    filled = rows(tables.for_hand(graded))
    filled[1][2] = points
    filled[1][-1] = filled[1][-1].replace("\n", "\r\n")
    path = tmp_path / "by-hand.csv"
    with path.open("w", newline="", encoding=encoding) as file:
        csv.writer(file, delimiter=parting).writerows(filled)
    ada, *_ = found = tables.with_hand(graded, path)
    assert ada["score"] == 2.5
    # The next export keeps them.
    assert rows(tables.for_hand(found))[1][2] == "0.5"


@pytest.mark.parametrize("what", ["student", "answer"])
def test_points_for_no_such_answer_are_not_dropped(graded, tmp_path, what):
    filled = rows(tables.for_hand(graded))
    filled[1][2] = "1"
    filled[1][filled[0].index(what)] = "another"
    path = tmp_path / "by-hand.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(filled)
    with pytest.raises(ValueError, match="has changed since, or is none"):
        tables.with_hand(graded, path)


def test_a_table_of_another_kind_is_a_sentence(graded, tmp_path):
    path = tmp_path / "by-hand.csv"
    path.write_text("name,mark\nada,1\n")
    with pytest.raises(ValueError, match="columns named student, question"):
        tables.with_hand(graded, path)


@pytest.mark.parametrize("points", ["2", "-1", "x", "nan", "inf"])
def test_impossible_points_are_refused(graded, tmp_path, points):
    path = tmp_path / "by-hand.csv"
    path.write_text(f"student,question,points\nada,why,{points}\n")
    with pytest.raises(ValueError, match="from 0 to 1, got"):
        tables.with_hand(graded, path)


def test_the_summary_names_what_went_wrong(graded):
    page = summary.summary(graded, "Tiny")
    assert "4 submissions" in page
    assert "- once: That is the square." in page
    assert "## Look at these" in page
    assert "<script" not in page


PLAIN = {
    "`weighted_sum` stopped: TypeError (cell 3, line 2).": None,
    "There is no `why_no_xor`; cell 21, my_notes.": None,
    "*bold* [link](x) `a": "\\*bold\\* \\[link\\](x) 'a",
    "`<b>` & _this_": "'&lt;b>' &amp; \\_this\\_",
}


@pytest.mark.parametrize("text", PLAIN)
def test_what_needs_no_backslash_has_none(graded, text):
    record = {**graded[0], "look": [text]}
    page = summary.summary([record], "Tiny")
    assert f"- **ada**: {PLAIN[text] or text}\n" in page


def test_nbgraders_gradebook_takes_the_scores(graded, grader, tmp_path):
    api = pytest.importorskip("nbgrader.api")
    from nnlib.grading.export.gradebook import store

    database = f"sqlite:///{tmp_path / 'gradebook.db'}"
    for _ in range(2):  # again, as after a correction
        store(graded, grader("tiny").assignment, database)
    with api.Gradebook(database) as book:
        found = {
            s.student.id: (s.score, s.max_score, s.needs_manual_grade)
            for s in book.assignment_submissions("tiny")
        }
        # From there nbgrader's own exporter goes on.
        from nbgrader.plugins import CsvExportPlugin

        exporter = CsvExportPlugin()
        exporter.to = str(tmp_path / "grades.csv")
        exporter.export(book)
    assert found["ada"] == (2, 3, True)
    assert found["carl"][:2] == (0, 3)
    with open(exporter.to, newline="", encoding="utf-8") as file:
        table = {row["student_id"]: row for row in csv.DictReader(file)}
    assert float(table["ada"]["score"]) == 2
    assert float(table["ada"]["max_score"]) == 3
