"""Which cells a cell needs, and what its names would then hold."""

import ast
from dataclasses import dataclass, field, replace
from functools import cache
from hashlib import sha256

from .names import HIDDEN, Uses, uses


@dataclass(eq=False)
class Thing:
    """What a name holds: one object, as far as the sources tell.

    Attributes
    ----------
    cells : the cells that have made it what it is
    digest : of their sources; equal digests, equal values
    inside : the things that may be in it, as arrays are in a list
    kind : one of `names.IMPORTED`, `names.KEEPS`, a function's `Uses`, or
        None
    kept : the cells that have called it: what it keeps for the way back
    trace : a digest of them
    """

    cells: frozenset = frozenset()
    digest: str = ""
    inside: set = field(default_factory=set)
    kind: object = None
    kept: frozenset = frozenset()
    trace: str = ""


class Names:
    """What names hold after some cells have run, without running them."""

    def __init__(self):
        self.now: dict[str, Thing] = {}

    def copy(self) -> "Names":
        """Return a copy in which other cells can run."""
        twins = {
            thing: replace(thing) for thing in self._parts(self.now.values())
        }
        for twin in twins.values():
            twin.inside = {twins[part] for part in twin.inside}
        other = Names()
        other.now = {name: twins[thing] for name, thing in self.now.items()}
        return other

    def reads(self, source: str) -> dict[str, str]:
        """Return the names that a cell depends on, and their digests."""
        _, read, _, _, recalled = self._uses(source)
        found = {name: self._digest(name) for name in read}
        return found | {f"{name}()": self._trace(name) for name in recalled}

    def _uses(self, source):
        kinds = {name: thing.kind for name, thing in self.now.items()}
        found = uses(parsed(source), kinds)
        todo = [*found.reads, *found.changes, *found.maybe, HIDDEN]
        read, changes = set(), set(found.changes)
        calls, recalls = set(found.calls), set(found.recalls)
        while todo:
            name = todo.pop()
            if name not in read and name in self.now:
                read.add(name)
                kind = self.now[name].kind
                if isinstance(kind, Uses):  # what it takes when it is called
                    todo += kind.reads
                    own = set(kind.parameters)
                    changes |= kind.changes - own
                    calls |= kind.calls - own
                    recalls |= kind.recalls - own
        return found, read, changes, calls, recalls & {*self.now}

    def take(self, place: int, source: str) -> set[int]:
        """Let a cell run; return the cells that it needs."""
        found, read, changes, calls, recalled = self._uses(source)
        parts = self._parts({self.now[name] for name in read})
        needed = {place}.union(*(part.cells for part in parts))
        kept = self._touched(recalled)
        needed |= {cell for thing in kept for cell in thing.kept}
        told = sorted(f"{name} {self._digest(name)}" for name in read)
        told += sorted(f"{name}() {self._trace(name)}" for name in recalled)
        digest = _digest(source, *told)
        if HIDDEN in changes:
            self.now.setdefault(HIDDEN, Thing())
        for thing in self._touched(changes):
            thing.cells |= needed
            thing.digest = _digest(thing.digest, digest)
        for thing in self._touched(calls):
            thing.kept |= needed
            thing.trace = _digest(thing.trace, digest)
        made = {}
        for name, roots in found.makes.items():
            old = {name} if name in found.maybe else set()
            inside = {self.now[r] for r in roots | old if r in self.now}
            kind = found.later.get(name)
            made[name] = Thing(frozenset(needed), digest, inside, kind)
        for name, roots in found.makes.items():
            linked = roots | found.links.get(name, set())
            made[name].inside |= {made[r] for r in linked if r in made}
        self.now |= made
        return needed - {place}

    def fail(self, place: int, source: str, mark: object) -> None:
        """Let a cell run to somewhere: what it touches is not known."""
        self.take(place, f"{source}\n# failed: {mark}")

    def _digest(self, name):
        inside = self._parts({self.now[name]})
        return " ".join(sorted({thing.digest for thing in inside}))

    def _trace(self, name):
        return " ".join(sorted({t.trace for t in self._touched({name})}))

    @staticmethod
    def _parts(things):
        todo, found = list(things), set()
        while todo:
            thing = todo.pop()
            if thing not in found:
                found.add(thing)
                todo += thing.inside
        return found

    def _touched(self, names):
        """Return what changes: the things named, and what they are in."""
        changed = self._parts({self.now[n] for n in names if n in self.now})
        more = changed
        while more:  # what it is in, and what that is in
            more = {t for t in self.now.values() if t.inside & changed}
            more -= changed
            changed |= more
        return changed


def _digest(*texts):
    return sha256("\0".join(texts).encode()).hexdigest()


@cache
def parsed(source: str) -> ast.Module:
    """Return the syntax of a cell; of one that has none, of an empty one."""
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ast.parse("")


def needs(sources: list[str], place: int) -> list[int]:
    """Return the cells that the one at `place` needs, in their order."""
    names = Names()
    for i in range(place):
        names.take(i, sources[i])
    return sorted(names.take(place, sources[place]))
