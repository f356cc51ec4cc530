"""The figure: an ipywidget in Jupyter, an element of a page without it."""

import html
import json
from typing import Any, ClassVar

try:
    import anywidget
except ImportError as missing:
    raise ImportError(
        "The figures need the package anywidget. Install it with the book's "
        "requirements: pip install -r requirements.txt"
    ) from missing
from ipywidgets import widget_serialization
from traitlets import List, TraitError, TraitType, Unicode

from .rules import Rules, expected, plain
from .scripts import DIST, answer, sent

VERSION = 1
LEGIBLE = 400  # characters: a longer state is in `state=`, but not read out


class State(TraitType):
    """A trait that is part of a figure's state, checked by `rules`."""

    def __init__(self, default: Any, rules: Rules):
        super().__init__(plain(rules, default))
        self.rules = {**rules, "default": default}
        self.tag(sync=True)

    def validate(self, obj: "Figure", value: Any) -> Any:
        """Return `value` in plain types, or refuse it with a sentence."""
        try:
            value = plain(self.rules, value)
        except (ValueError, TypeError, OverflowError):
            obj.refuse(self.name, expected(self.rules), value)
        if self.rules.get("fixedLength") and obj.made:
            length = len(getattr(obj, self.name))
            if len(value) != length:
                obj.refuse(self.name, f"a list of {length} as before", value)
        return value


class Kind(Unicode):
    """The name that a figure has in pages: that of its folder, with dashes."""

    def __init__(self, name: str):
        super().__init__(name, read_only=True)
        self.tag(sync=True)


class Figure(anywidget.AnyWidget):
    """A picture of a state, with knobs.

    Python owns the state, JavaScript draws it. In JupyterLab a figure is an
    ipywidget: its traits can be read, set, observed and linked. In the book
    the same figure runs without Python.

    Subclasses set `kind`, `title` and one `State` for each part of the state;
    ``drawing.js`` in the same folder draws it.
    """

    _esm = DIST / "jupyter.js"
    scripts = List(read_only=True).tag(sync=True, **widget_serialization)
    title: ClassVar[str] = ""
    made = False
    version = State(VERSION, {"enum": [VERSION]})

    def __init__(self, *unnamed: Any, **state: Any):
        if unnamed:
            name, like = type(self).__name__, next(iter(self.rules()))
            raise TypeError(
                f"{name} takes its state by name, {name}({like}=...); "
                f"got {unnamed[0]!r} without one."
            )
        unknown = set(state) - set(self.rules()) - {"layout", "version"}
        if unknown:
            raise TypeError(
                f"{type(self).__name__} has no {sorted(unknown)[0]!r}; it has "
                f"{', '.join(self.rules())}."
            )
        self.set_trait("scripts", sent(self.kind))
        super().__init__(**state)
        self.on_msg(answer)
        for name, rules in self.rules().items():
            other = rules.get("sameLengthAs")
            if other and len(getattr(self, name)) != len(getattr(self, other)):
                count = len(getattr(self, other))
                self.refuse(
                    name,
                    f"a list of {count}, one for each entry of {other}",
                    getattr(self, name),
                )
        self.made = True

    @classmethod
    def rules(cls) -> dict[str, Rules]:
        """Return the rules of the state, in the order of their writing."""
        return {
            name: trait.rules
            for base in reversed(cls.__mro__)
            for name, trait in vars(base).items()
            if isinstance(trait, State) and name != "version"
        }

    def refuse(self, name: str, wanted: str, got: Any) -> None:
        """Raise the error that names trait, expectation and what came."""
        came = repr(got)
        came = came if len(came) <= 60 else came[:57] + "..."
        where = f"{type(self).__name__}.{name}"
        raise TraitError(f"{where} must be {wanted}; got {came}.")

    def state(self) -> dict[str, Any]:
        """Return the state, as it stands in a page's ``state=``."""
        names = ["version", *self.rules()]
        return {name: getattr(self, name) for name in names}

    def __repr__(self) -> str:
        shown = [
            f"{name}={getattr(self, name)!r}"
            for name, rules in self.rules().items()
            if is_knob(rules)
            or getattr(self, name) != getattr(type(self), name).default_value
        ]
        return f"{type(self).__name__}({', '.join(shown)})"

    def fallback(self) -> str:
        """Return HTML that says what the figure shows, where it cannot run."""
        code = repr(self)
        if len(code) > LEGIBLE:
            code = code[:LEGIBLE] + " …"
        return (
            f"<p><em>Interactive figure: {html.escape(self.title)}.</em> "
            "It runs on the book's site and in a live notebook; here it is "
            f"<code>{html.escape(code)}</code>.</p>"
        )

    def _repr_mimebundle_(self, **kwargs: Any):
        bundle = super()._repr_mimebundle_(**kwargs)
        data, *metadata = bundle if isinstance(bundle, tuple) else (bundle,)
        state = html.escape(json.dumps(self.state(), ensure_ascii=False))
        element = (
            f'<nn-figure kind="{self.kind}" state="{state}">'
            f"{self.fallback()}</nn-figure>"
        )
        data |= {"text/plain": repr(self), "text/html": element}
        return (data, *metadata) if metadata else data


def is_knob(rules: Rules) -> bool:
    """Whether the page gives this part of the state a slider."""
    return "step" in rules or ("items" in rules and is_knob(rules["items"]))
