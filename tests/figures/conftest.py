import pytest

from tests.js.node import SOURCES, ask, install


@pytest.fixture(scope="session")
def sources(tmp_path_factory):
    """The figures' JavaScript with the modules it imports, in a copy."""
    return install(SOURCES, tmp_path_factory.mktemp("js") / "js")


@pytest.fixture(scope="session")
def js(sources):
    """Calls of one JavaScript function with many lists of arguments."""

    def answer(module, path, arguments):
        return ask(sources, [[module, path, given] for given in arguments])

    def values(module, path, arguments):
        answers = answer(module, path, arguments)
        return [answer["value"] for answer in answers]

    answer.values = values
    return answer
