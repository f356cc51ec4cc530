"""What a human decides is kept, checked, and carried into every export."""

import csv

import pytest

from nnlib.grading.desk.decided import decided, remarks, worth
from nnlib.grading.desk.overrides import Overrides, OverridesError
from nnlib.grading.export import feedback, tables
from tests.grading.desk.made import EVIL, record, small_class

HEAD = "student,question,points,comment\n"


@pytest.fixture
def file(tmp_path):
    """Return a function from rows of text to the overrides of a file."""

    def read(rows: str, head: str = HEAD) -> Overrides:
        path = tmp_path / "tiny-overrides.csv"
        path.write_text(head + rows, encoding="utf-8")
        return Overrides(path, worth(record("ada")))

    return read


def rows_of(overrides: Overrides) -> list[dict]:
    with overrides.path.open(newline="", encoding="utf-8") as table:
        return list(csv.DictReader(table))


def test_points_and_comments_count(file):
    made = file("ada,double,1.5,Ask me.\nada,,,Well done!\n")
    found = decided(record("ada"), made)
    assert found["score"] == 1.5
    assert found["comment"] == "Well done!"
    double = found["questions"][0]
    assert double["status"] == "graded" and double["given"] == 2
    assert decided(record("bob"), made)["score"] == 2


def test_a_record_itself_stays_as_it_is(file):
    before = record("ada")
    decided(before, file("ada,double,0,\n"))
    assert before == record("ada")


def test_written_answers_are_marked(file):
    found = decided(record("ada"), file("ada,why,1,\n"))
    assert found["score"] == 3 and found["by_hand"] == []
    assert found["questions"][1]["given"] is None
    assert found["questions"][1]["feedback"] == ["1 of 1 points."]
    page = feedback.page(found, "Tiny")
    assert page.count("1 of 1 points") == 1


def test_what_was_not_found_and_is_decided_is_no_longer_said(file):
    lost = record("ada")
    lost["questions"][1] |= {
        "status": "look",
        "feedback": ["Your answer was not found."],
    }
    page = feedback.page(decided(lost, file("ada,why,1,\n")), "Tiny")
    assert "was not found" not in page


@pytest.mark.parametrize(
    ("rows", "score"),
    [
        ("*,late,10%,\n", 1.8),
        ("*,late,0.5,\n", 1.5),
        ("*,late,10%,\nada,late,0,until Friday\n", 2),
        ("ada,late,1,\n", 1),
        ("*,late,7,\n", 0),
        ("", 2),
    ],
)
def test_lateness_costs_what_the_file_says(file, rows, score):
    found = decided(record("ada", late=True), file(rows))
    assert found["score"] == score
    assert found["late_cost"] == pytest.approx(2 - score)


def test_who_is_on_time_loses_nothing(file):
    assert decided(record("ada"), file("*,late,10%,\n"))["score"] == 2


WRONG = {
    "ada,double,3,\n": "row 2, column points: they must be a number from 0 "
    "to 2, got '3' (ada)",
    "ada,why,1,\nada,double,x,\n": "row 3, column points",
    "ada,double,nan,\n": "from 0 to 2, got 'nan'",
    "ada,dubble,1,\n": "row 2, column question: there is no 'dubble'. There "
    "are: double, why, late",
    "ada,double,1,\nada,double,2,\n": "row 3 is about the same as row 2",
    ",double,1,\n": "row 2, column student: it is empty",
    "*,double,1,\n": "row 2, column student: * is for the question 'late'",
    "ada,,1,\n": "row 2, column points: they belong to a question",
    "ada,late,soon,\n": "must be points, such as 2, or a part, such as 10%",
    "ada,late,200%,\n": "a part, such as 10%",
    "ada,double,1,well,done,indeed\n": "row 2 has more cells than",
}


@pytest.mark.parametrize("rows", WRONG)
def test_a_slip_names_row_and_column(file, rows):
    with pytest.raises(OverridesError) as raised:
        file(rows)
    assert WRONG[rows] in str(raised.value)


def test_all_slips_are_named_at_once(file):
    with pytest.raises(OverridesError, match="And 3 more"):
        file("".join(f"s{n},double,9,\n" for n in range(12)))


def test_another_table_is_a_sentence(file):
    with pytest.raises(OverridesError, match="columns named student"):
        file("ada,1\n", "name,mark\n")


@pytest.mark.parametrize("parting", [";", "\t"])
def test_a_spreadsheet_may_have_saved_it(file, parting):
    head = HEAD.replace(",", parting)
    made = file(parting.join(["ada", "double", "1,5", "naïve"]), head)
    assert decided(record("ada"), made)["score"] == 1.5


def test_who_is_not_there_is_named_and_kept(file):
    made = file("eve,double,1,\neve,late,0,\n")
    (said,) = remarks([record("ada")], made)
    assert "row 2, column student: there is no record of 'eve'" in said
    made.save()
    assert len(rows_of(made)) == 2


def test_what_is_put_is_there_the_next_time(file):
    made = file("")
    made.put("ada", "double", points="1", comment="So.", by="me")
    made.put("=dora", "why", points="0,5", comment="")
    made.save()
    again = Overrides(made.path, made.points)
    assert again.of("ada", "double").comment == "So."
    assert again.of("=dora", "why").points == 0.5
    assert [row["student"] for row in rows_of(again)] == ["ada", "'=dora"]
    assert rows_of(again)[0]["when"]


def test_ones_own_columns_and_rows_stay(file):
    made = file(
        "bob,why,1,Good.,mine\n", "student,question,points,comment,notes\n"
    )
    made.put("ada", "double", points="1", comment="")
    made.put("bob", "why", points="0", comment="Hm.")
    made.save()
    bob, ada = rows_of(made)
    assert (bob["notes"], bob["points"]) == ("mine", "0")
    assert ada["student"] == "ada"


def test_an_empty_one_is_taken_back(file):
    made = file("ada,double,1,\nbob,double,1,\ncarl,double,1,\n")
    made.put("ada", "double", points="", comment="")
    made.put("carl", "double", points="0", comment="")
    made.save()
    assert [(r["student"], r["points"]) for r in rows_of(made)] == [
        ("bob", "1"),
        ("carl", "0"),
    ]


def test_impossible_points_are_not_put(file):
    made = file("ada,double,1,\n")
    with pytest.raises(OverridesError, match="from 0 to 2, got '5'"):
        made.put("ada", "double", points="5", comment="")
    assert made.of("ada", "double").points == 1


@pytest.mark.parametrize("comment", [EVIL, "=1+1", "a\nb", "a;b\t'c\"", "-"])
def test_any_comment_survives(file, comment):
    made = file("")
    made.put("ada", "double", points="", comment=comment)
    for _ in range(3):
        made.save()
        made = Overrides(made.path, made.points)
    assert made.of("ada", "double").comment.lstrip("'") == comment


def test_what_is_decided_is_no_longer_to_look_at(file):
    said = ["`double` stopped: TypeError.", "There are 2 notebooks."]
    one = record("ada", 0, look=said)
    assert decided(one, file("ada,double,1,\n"))["look"] == said[1:]
    assert decided(one, file("ada,,,Seen.\n"))["look"] == said[:1]
    assert decided(one, file("ada,why,1,\n"))["look"] == said


def test_what_was_decided_for_another_notebook_is_named(file):
    made = file("")
    made.put("ada", "double", points="1", comment="", receipt="old")
    (said,) = remarks([decided(record("ada"), made)], made)
    assert "ada, double: decided for an earlier notebook" in said
    assert decided(record("ada"), made)["score"] == 1


def test_every_export_carries_them(file):
    made = file(
        "ada,double,1,Look again.\nada,,,Well done!\n*,late,10%,\n"
        "carl,why,1,\n"
    )
    found = [decided(each, made) for each in small_class()]
    ada, _, carl, *_ = csv.DictReader(tables.plain(found).splitlines())
    assert ada["score"] == "1"
    assert ada["comments"] == "double: Look again. Well done!"
    assert (carl["score"], carl["late costs"]) == ("0.9", "0.1")
    assert ada["receipt"] == found[0]["receipt"]
    moodle = next(csv.DictReader(tables.moodle(found).splitlines()))
    assert moodle["Grade"] == "1"
    assert "Look again." in moodle["Feedback comments"]
    assert "Well done!" in moodle["Feedback comments"]
    canvas = list(csv.reader(tables.canvas(found, "T").splitlines()))
    assert canvas[2][-1] == "1"


def test_the_students_page_shows_them(file):
    made = file(f"ada,double,1,Look again.\nada,,,{'Well done!'}\n")
    page = feedback.page(decided(record("ada"), made), "Tiny")
    assert "graded by your instructor" in page
    assert "1 of 2 points" in page
    assert "The grader gave 2 of 2 points." in page
    assert "Your instructor:</strong> Look again." in page
    assert "Your instructor:</strong> Well done!" in page
    assert record("ada")["receipt"] in page


def test_the_students_page_says_what_a_late_one_lost(file):
    late = decided(record("ada", late=True), file("*,late,10%,\n"))
    assert "It was late: 0.2 points less." in feedback.page(late, "Tiny")


def test_the_students_page_says_which_part_is_missing():
    page = feedback.page(record("bob", 1), "Tiny")
    assert "<li>1 point: there</li>" in page
    assert "<li>1 point: missing. That is the square.</li>" in page
    assert page.count("That is the square.") == 1
