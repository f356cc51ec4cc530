"""What a piece of code does with names: reads, makes, changes them.

It errs on the safe side: a change is assumed unless it is known that there
is none. A test holds every cell of the book against it.
"""

import ast
import builtins
from dataclasses import dataclass, field

# Methods that leave their object as it was; any other may change it.
_PURE = """all any argmax argmin argsort astype center copy count cumsum
    diagonal dot endswith exp find flatten format get index isupper item items
    join keys ljust lower max mean min nonzero parameters prod ravel repeat
    replace reshape rjust round split squeeze startswith std strip sum swapaxes
    title tobytes tolist transpose upper values var zfill"""
PURE = set(_PURE.split())
# Functions that change what they are given, and in which places.
_FIRST = """copyto delattr fill_diagonal heappop heappush load load_optimizer
    next put setattr shuffle"""
IN_PLACE = dict.fromkeys(_FIRST.split(), (0, 1)) | {
    "check_gradients": (0, 3),
    "fit": (0, 3, 4),
    "train_epoch": (0, 2, 3),
}
LOSS = 3  # where they take one
# Arguments that are changed by whatever takes them.
CHANGED = {"loss", "optimizer", "out", "rng"}
# Calls that give back their arguments, or containers of them.
_PASSING = "dict enumerate filter iter list map reversed set sorted tuple zip"
PASSING = set(_PASSING.split())
IMPORTED = ("module", "given", "drawing")
# Modules that draw. What their functions draw on is closed with the cell, so
# that they leave nothing behind, but for these, which set how all is drawn.
DRAWING = ("matplotlib", "mpl_toolkits", "nnlib.plots", "pylab")
_SETTING = """ioff ion rc rc_file rcdefaults set_cmap switch_backend update use
    xkcd"""
SETTING = set(_SETTING.split())
# What a call leaves as it was, but for what it keeps for the way back. So a
# cell that calls a network is needed only where that is looked at.
_KEEPING = """BCELoss BCEWithLogitsLoss CELoss CrossEntropyLoss Identity
    LeakyReLU Linear MSELoss ReLU Sequential Sigmoid Softmax Step Tanh"""
KEEPING = set(_KEEPING.split())
KEEPS = "keeps"  # the kind of such a thing, or of a list of them
_KEPT = """backward backward_to_input backward_to_parameters check_grad forget
    forward grad input named output step"""
KEPT = set(_KEPT.split())
HIDDEN = "*"  # what a module keeps: print options, a global seed


def draws(name: str) -> bool:
    """Whether a module is one of those that draw, or in one."""
    return any(f"{name}.".startswith(f"{one}.") for one in DRAWING)


@dataclass
class Uses:
    """What code does with the names from before it.

    Attributes
    ----------
    reads : names whose values it takes
    makes : names that it binds, with the names whose objects are in them
    links : names that it binds, with others of its own that may be in them
    maybe : those of them that it may leave as they were
    changes : names whose objects it may change
    calls : names whose objects may now keep other values for the way back
    recalls : names of which it takes what they keep
    later : names it defines functions or classes for, with their `Uses`
    gives : what kind of thing a function returns: `KEEPS`, or whatever the
        parameter is that is named here, or None
    """

    reads: set = field(default_factory=set)
    makes: dict = field(default_factory=dict)
    links: dict = field(default_factory=dict)
    maybe: set = field(default_factory=set)
    changes: set = field(default_factory=set)
    later: dict = field(default_factory=dict)
    parameters: tuple = ()
    calls: set = field(default_factory=set)
    recalls: set = field(default_factory=set)
    gives: str | None = None


def uses(tree: ast.AST, kinds: dict) -> Uses:
    """Return what a module, a function or a class does with names.

    Parameters
    ----------
    tree : its syntax
    kinds : "module", "given", "drawing" (imported), or a `Uses` (defined by a
        cell), for names from before whose kind is known
    """
    walker = _Walker(kinds)
    walker.block(tree.body if isinstance(tree.body, list) else [tree.body])
    return walker.uses


class _Walker(ast.NodeVisitor):
    def __init__(self, kinds):
        self.kinds, self.uses, self.bound = dict(kinds), Uses(), set()
        self.returned = []

    def block(self, statements):
        for statement in statements:
            self.visit(statement)

    # Names

    def visit_Name(self, node):
        if isinstance(node.ctx, ast.Load):
            self.read(node.id)
        elif isinstance(node.ctx, ast.Del):
            self.read(node.id)
            self.change({node.id})
        else:
            self.make(node.id, set())

    def read(self, name):
        if name not in self.bound:
            self.uses.reads.add(name)
        known = self.kinds.get(name)
        if isinstance(known, Uses):  # it may be called
            self.uses.reads |= known.reads - self.bound
            own = set(known.parameters)
            self.change(known.changes - own)
            self.call(known.calls - own)
            self.recall(known.recalls - own)

    def make(self, name, roots, kind=None):
        # A name's own earlier object may be in it: x = x.reshape(2, 2)
        inside = {r for root in roots for r in self.inside(root)}
        self.uses.makes[name] = inside
        self.uses.links[name] = roots & self.bound - {name}
        self.bound.add(name)
        self.bound.discard(f"{name}()")
        self.kinds[name] = kind
        if kind is not None:
            self.uses.later[name] = kind

    def inside(self, name):
        if name in self.bound:  # its own, and what it was made with
            return self.uses.makes.get(name, set())
        return {name}

    def change(self, roots):
        for root in roots:
            self.uses.changes |= self.inside(root)
            if self.kinds.get(root) == "drawing":  # plt.rcParams["…"] = 3
                self.uses.changes.add(HIDDEN)

    def call(self, roots):
        for root in roots:
            self.uses.calls |= self.inside(root)

    def recall(self, roots):
        for root in roots:
            if f"{root}()" not in self.bound:
                self.uses.recalls |= self.inside(root)

    # What binds

    def visit_Assign(self, node):
        self.visit(node.value)
        for target in node.targets:
            self.bind(target, node.value)

    def visit_AnnAssign(self, node):
        if node.value:
            self.visit(node.value)
            self.bind(node.target, node.value)

    def visit_NamedExpr(self, node):
        self.visit(node.value)
        self.bind(node.target, node.value)

    def visit_AugAssign(self, node):
        self.visit(node.value)
        if isinstance(node.target, ast.Name):
            self.read(node.target.id)  # an array is changed in place
        else:
            self.visit(node.target.value)
        self.change(self.roots(node.target))

    def bind(self, target, value, roots=None):
        roots = self.roots(value) if roots is None else roots
        if isinstance(target, ast.Name):
            kind = self.kind(value)
            self.make(target.id, roots, kind)
        elif isinstance(target, ast.Tuple | ast.List):
            values = getattr(value, "elts", ())
            if len(values) == len(target.elts):  # a, b = b, a
                taken = [self.roots(one) for one in values]
                for each, its, own in zip(
                    target.elts, values, taken, strict=True
                ):
                    self.bind(each, its, own)
            else:
                for each in target.elts:
                    self.bind(each, value, roots)
                if self.drawn(value):
                    self.link(target)
        elif isinstance(target, ast.Starred):
            self.bind(target.value, value, roots)
        else:
            self.visit(target)
            self.change(self.roots(target))

    def drawn(self, value):
        """Whether a value is what a module that draws has made."""
        return isinstance(value, ast.Call) and any(
            self.kinds.get(root) == "drawing"
            for root in self.roots(value.func)
        )

    def link(self, target):
        """Let names be parts of each other, as a figure and its axes are."""
        found = [n for n in ast.walk(target) if isinstance(n, ast.Name)]
        names = {one.id for one in found}
        for name in names & {*self.uses.links}:
            self.uses.links[name] |= names - {name}

    def visit_Attribute(self, node):
        self.visit(node.value)
        if not isinstance(node.ctx, ast.Load):
            self.change(self.roots(node))
        elif node.attr.endswith("_grad") or node.attr.startswith("_"):
            for root in self.owned(node.value):
                self.uses.recalls |= self.inside(root)
        elif node.attr in KEPT:
            self.recall(self.owned(node.value))

    def visit_Subscript(self, node):
        self.visit(node.value)
        if not isinstance(node.ctx, ast.Load):
            self.change(self.roots(node))
        self.visit(node.slice)

    def visit_For(self, node):
        self.visit(node.iter)
        self.bind(node.target, ast.Constant(0), self.roots(node.iter))
        self.block([*node.body, *node.orelse])

    def visit_With(self, node):
        for item in node.items:
            self.visit(item.context_expr)
            if item.optional_vars:
                self.bind(item.optional_vars, item.context_expr)
        self.block(node.body)

    def visit_If(self, node):
        self.visit(node.test)
        before = set(self.bound)
        self.block(node.body)
        first = self.bound
        self.bound = set(before)
        self.block(node.orelse)
        unsure = (first ^ self.bound) - before
        self.uses.maybe |= unsure
        self.bound = before | (first & self.bound)

    def visit_ExceptHandler(self, node):
        if node.type:
            self.visit(node.type)
        if node.name:
            self.make(node.name, set())
        self.block(node.body)

    def visit_Import(self, node):
        for alias in node.names:
            name = (alias.asname or alias.name).partition(".")[0]
            self.make(name, set())
            kind = "drawing" if draws(alias.name) else "module"
            self.kinds[name] = self.uses.later[name] = kind

    def visit_ImportFrom(self, node):
        for alias in node.names:
            name = alias.asname or alias.name
            self.make(name, set())
            drawing = draws(f"{node.module}.{alias.name}")
            kind = "drawing" if drawing else "given"
            self.kinds[name] = self.uses.later[name] = kind

    # What has a scope of its own

    def visit_FunctionDef(self, node):
        for one in [*node.decorator_list, *_defaults(node.args)]:
            self.visit(one)
        self.make(node.name, set(), self.of_function(node))

    visit_AsyncFunctionDef = visit_FunctionDef  # noqa: N815

    def visit_ClassDef(self, node):
        for one in [*node.decorator_list, *node.bases]:
            self.visit(one)
        whole = uses(node, self.kinds)
        self.uses.reads |= whole.reads - self.bound
        for method in whole.later.values():
            if isinstance(method, Uses):
                whole.reads |= method.reads - {*whole.makes}
                own = method.changes - set(method.parameters)
                whole.changes |= own
        whole.reads.discard(node.name)
        self.make(node.name, set(), Uses(whole.reads, changes=whole.changes))

    def visit_Lambda(self, node):
        for one in _defaults(node.args):
            self.visit(one)
        self.uses.reads |= self.of_function(node).reads - self.bound

    def visit_Return(self, node):
        self.generic_visit(node)
        kind = self.kind(node.value)
        if kind is None and isinstance(node.value, ast.Name):
            known = node.value.id in self.bound
            kind = None if known else node.value.id  # perhaps a parameter
        self.returned.append(kind if isinstance(kind, str) else None)

    def kind(self, value):
        """Return what is known of a value, as of a name; None if nothing."""
        match value:
            case ast.Lambda():
                return self.of_function(value)
            case ast.Name():
                return self.kinds.get(value.id)
            case ast.Subscript():
                return KEEPS if self.keep(value.value) else None
            case ast.List() | ast.Tuple() if value.elts:
                return KEEPS if all(map(self.keep, value.elts)) else None
            case ast.ListComp():
                return KEEPS if self.keep(value.elt) else None
            case ast.Call(func=ast.Name(id=name)):
                return KEEPS if self.gives(name, value) else None
        return None

    def keep(self, value):
        if isinstance(value, ast.Starred):
            value = value.value
        return self.kind(value) == KEEPS

    def gives(self, name, call):
        known = self.kinds.get(name)
        if known == "given" and name in KEEPING:
            return name != "Sequential" or all(map(self.keep, call.args))
        if isinstance(known, Uses) and known.gives != KEEPS:
            given = dict(zip(known.parameters, call.args, strict=False))
            given |= {k.arg: k.value for k in call.keywords}
            return self.keep(given.get(known.gives))
        return isinstance(known, Uses)

    def of_function(self, node):
        args = node.args
        every = [*args.posonlyargs, *args.args, *args.kwonlyargs]
        more = [one for one in (args.vararg, args.kwarg) if one]
        names = tuple(one.arg for one in [*every, *more])
        kinds = {n: k for n, k in self.kinds.items() if n not in names}
        walker = _Walker(kinds)
        walker.block(node.body if isinstance(node.body, list) else [node.body])
        inner = walker.uses
        inner.reads -= set(names)
        hidden = {*inner.makes} - _globals(node)
        inner.reads -= hidden - {getattr(node, "name", None)}
        changes = inner.changes - hidden
        gives = {*walker.returned}
        return Uses(
            inner.reads,
            changes=changes,
            parameters=names,
            calls=inner.calls - hidden,
            recalls=inner.recalls - hidden,
            gives=gives.pop() if len(gives) == 1 else None,
        )

    def comprehension(self, node):
        outer, kinds = set(self.bound), dict(self.kinds)
        makes, links = dict(self.uses.makes), dict(self.uses.links)
        for part in node.generators:
            self.visit(part.iter)
            self.bind(part.target, ast.Constant(0), self.roots(part.iter))
            for test in part.ifs:
                self.visit(test)
        for one in ("elt", "key", "value"):
            if hasattr(node, one):
                self.visit(getattr(node, one))
        self.bound, self.kinds = outer, kinds
        self.uses.makes, self.uses.links = makes, links

    visit_ListComp = visit_SetComp = comprehension  # noqa: N815
    visit_DictComp = visit_GeneratorExp = comprehension  # noqa: N815

    # What changes

    def visit_Expr(self, node):
        self.visit(node.value)
        call = node.value
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
            if call.func.attr in ("copyto", "fill_diagonal"):  # no more
                return
            names = self.roots(call.func.value)
            if any(self.kinds.get(name) == "module" for name in names):
                self.uses.changes.add(HIDDEN)  # np.random.seed(0)
            if self.drawn(call) and call.func.attr in SETTING:
                self.uses.changes.add(HIDDEN)

    def visit_Call(self, node):
        self.generic_visit(node)
        func, given = node.func, [*node.args]
        keywords = {k.arg: k.value for k in node.keywords}
        name = getattr(func, "id", None) or getattr(func, "attr", None)
        if name in IN_PLACE:
            places = IN_PLACE[name]
            for place, one in enumerate(given):
                if place in places:
                    self.take(one, only_called=place == LOSS)
        for one in CHANGED & set(keywords):
            self.take(keywords[one], only_called=one == "loss")
        if isinstance(func, ast.Attribute):
            self.method(func)
            if self.drawn(node):
                self.handed(given, keywords)
        elif isinstance(func, ast.Name):
            self.named(func.id, given, keywords)
        elif self.keep(func):
            self.call(self.roots(func))  # net[0](X)

    def take(self, value, only_called):
        if only_called and self.keep(value):
            self.call(self.roots(value))
        else:
            self.change(self.owned(value))

    def named(self, name, given, keywords):
        known = self.kinds.get(name)
        if isinstance(known, Uses):
            self.arguments(known, given, keywords)
        elif known == KEEPS:  # net(X) keeps what backward needs
            self.call({name})
            self.bound.add(f"{name}()")
        elif known is None and name in self.made():
            inside = self.inside(name)
            self.change({n for n in inside if not self.imported(n)})
        elif known is None:  # a parameter, or no name of ours
            self.call({name})
        elif known in IMPORTED:
            self.handed(given, keywords)

    def handed(self, given, keywords):
        """Let a function call what it is given."""
        for one in [*given, *keywords.values()]:
            if self.keep(one):
                self.call(self.roots(one))

    def made(self):
        return {*self.uses.makes} | {
            name for name, kind in self.kinds.items() if kind is None
        }

    def method(self, func):
        if func.attr in KEPT and self.keep(func.value):
            self.call(self.owned(func.value))
        elif func.attr not in PURE:
            self.change(self.owned(func.value))

    def arguments(self, known, given, keywords):
        pairs = [*zip(known.parameters, given, strict=False)]
        for name, value in [*pairs, *keywords.items()]:
            if name in known.changes:
                self.change(self.roots(value))
            if name in known.calls:
                self.call(self.roots(value))
            if name in known.recalls:
                self.recall(self.roots(value))

    def roots(self, node):
        """Return the names whose objects may be in a value."""
        match node:
            case ast.Name():
                return {node.id}
            case ast.Attribute() | ast.Subscript() | ast.Starred():
                return self.roots(node.value)
            case ast.Tuple() | ast.List() | ast.Set():
                return self.all_roots(node.elts)
            case ast.Dict():
                return self.all_roots(node.values)
            case ast.IfExp():
                return self.all_roots([node.body, node.orelse])
            case ast.BoolOp():
                return self.all_roots(node.values)
            case ast.NamedExpr():
                return self.roots(node.value)
            case ast.Call(func=ast.Attribute() as func):
                return self.owned(func.value) | self.passed(node)
            case ast.Call(func=ast.Name() as func):
                fresh = func.id not in PASSING and hasattr(builtins, func.id)
                return set() if fresh else self.passed(node)
        return set()

    def all_roots(self, nodes):
        return set().union(*(self.roots(one) for one in nodes if one))

    def passed(self, call):
        values = [*call.args, *(k.value for k in call.keywords)]
        if self.keep(call):  # of layers; it copies all else, or lets it be
            values = [one for one in values if self.keep(one)]
        return set().union(*map(self.owned, values))

    def owned(self, node):
        """Return its roots but for what is imported, which nothing changes."""
        roots = self.roots(node)
        return {name for name in roots if not self.imported(name)}

    def imported(self, name):
        return self.kinds.get(name) in IMPORTED


def _defaults(args):
    return [one for one in [*args.defaults, *args.kw_defaults] if one]


def _globals(node):
    found = [n for n in ast.walk(node) if isinstance(n, ast.Global)]
    return {name for one in found for name in one.names}
