import pytest

from tests.js.node import SOURCES, ask, installed


@pytest.fixture(scope="session")
def sources():
    """The figures' shared JavaScript, beside the packages that it imports."""
    return installed(SOURCES)


@pytest.fixture(scope="session")
def js(sources):
    """Calls of one JavaScript function with many lists of arguments."""

    def answer(module, path, arguments):
        calls = [[str(module), path, given] for given in arguments]
        return ask(sources, calls)

    def values(module, path, arguments):
        answers = answer(module, path, arguments)
        return [answer["value"] for answer in answers]

    answer.values = values
    return answer
