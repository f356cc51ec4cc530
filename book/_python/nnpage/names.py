"""What a piece of code does with names: reads, makes, changes them.

It errs on the safe side: a change is assumed unless it is known that there
is none. A test holds every cell of the book against it.
"""

import ast
import builtins
from dataclasses import dataclass, field

# Methods that leave their object as it was; any other may change it.
_PURE = """all any argmax argmin argsort astype center copy count cumsum dot
    endswith exp find flatten format get index isupper item items join keys
    ljust lower max mean min nonzero parameters prod ravel repeat replace
    reshape rjust round split squeeze startswith std strip sum swapaxes title
    tobytes tolist transpose upper values var zfill"""
PURE = set(_PURE.split())
# Functions that change what they are given, and in which places.
_FIRST = """copyto delattr fill_diagonal heappop heappush load load_optimizer
    next put setattr shuffle"""
IN_PLACE = dict.fromkeys(_FIRST.split(), (0, 1)) | {
    "check_gradients": (0, 3),
    "fit": (0, 3, 4),
    "train_epoch": (0, 2, 3),
}
# Arguments that are changed by whatever takes them.
CHANGED = {"loss", "optimizer", "out", "rng"}
# Calls that give back their arguments, or containers of them.
_PASSING = "dict enumerate filter iter list map reversed set sorted tuple zip"
PASSING = set(_PASSING.split())
IMPORTED = ("module", "given")
HIDDEN = "*"  # what a module keeps: print options, a global seed


@dataclass
class Uses:
    """What code does with the names from before it.

    Attributes
    ----------
    reads : names whose values it takes
    makes : names that it binds, with the names whose objects are in them
    maybe : those of them that it may leave as they were
    changes : names whose objects it may change
    later : names it defines functions or classes for, with their `Uses`
    """

    reads: set = field(default_factory=set)
    makes: dict = field(default_factory=dict)
    maybe: set = field(default_factory=set)
    changes: set = field(default_factory=set)
    later: dict = field(default_factory=dict)
    parameters: tuple = ()


def uses(tree: ast.AST, kinds: dict) -> Uses:
    """Return what a module, a function or a class does with names.

    Parameters
    ----------
    tree : its syntax
    kinds : "module", "given" (imported), or a `Uses` (defined by a cell), for
        names from before whose kind is known
    """
    walker = _Walker(kinds)
    walker.block(tree.body if isinstance(tree.body, list) else [tree.body])
    return walker.uses


class _Walker(ast.NodeVisitor):
    def __init__(self, kinds):
        self.kinds, self.uses, self.bound = dict(kinds), Uses(), set()

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
            self.change(known.changes - set(known.parameters))

    def make(self, name, roots, kind=None):
        # A name's own earlier object may be in it: x = x.reshape(2, 2)
        inside = {r for root in roots for r in self.inside(root)}
        self.uses.makes[name] = inside
        self.bound.add(name)
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
            kind = self.function(value)
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
        elif isinstance(target, ast.Starred):
            self.bind(target.value, value, roots)
        else:
            self.visit(target)
            self.change(self.roots(target))

    def visit_Attribute(self, node):
        self.visit(node.value)
        if not isinstance(node.ctx, ast.Load):
            self.change(self.roots(node))

    def visit_Subscript(self, node):
        self.visit_Attribute(node)
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
            self.kinds[name] = self.uses.later[name] = "module"

    def visit_ImportFrom(self, node):
        for alias in node.names:
            name = alias.asname or alias.name
            self.make(name, set())
            self.kinds[name] = self.uses.later[name] = "given"

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

    def function(self, value):
        """Return the `Uses` of what may be a function, or None."""
        if isinstance(value, ast.Lambda):
            return self.of_function(value)
        if isinstance(value, ast.Name):
            return self.kinds.get(value.id)
        return None

    def of_function(self, node):
        args = node.args
        every = [*args.posonlyargs, *args.args, *args.kwonlyargs]
        more = [one for one in (args.vararg, args.kwarg) if one]
        names = tuple(one.arg for one in [*every, *more])
        kinds = {n: k for n, k in self.kinds.items() if n not in names}
        inner = uses(node, kinds)
        inner.reads -= set(names)
        hidden = {*inner.makes} - _globals(node)
        inner.reads -= hidden - {getattr(node, "name", None)}
        changes = inner.changes - hidden
        return Uses(inner.reads, {}, set(), changes, {}, names)

    def comprehension(self, node):
        outer, kinds = set(self.bound), dict(self.kinds)
        makes = dict(self.uses.makes)
        for part in node.generators:
            self.visit(part.iter)
            self.bind(part.target, ast.Constant(0), self.roots(part.iter))
            for test in part.ifs:
                self.visit(test)
        for one in ("elt", "key", "value"):
            if hasattr(node, one):
                self.visit(getattr(node, one))
        self.bound, self.kinds, self.uses.makes = outer, kinds, makes

    visit_ListComp = visit_SetComp = comprehension  # noqa: N815
    visit_DictComp = visit_GeneratorExp = comprehension  # noqa: N815

    # What changes

    def visit_Expr(self, node):
        self.visit(node.value)
        call = node.value
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
            names = self.roots(call.func.value)
            if any(self.kinds.get(name) == "module" for name in names):
                self.uses.changes.add(HIDDEN)  # np.random.seed(0)

    def visit_Call(self, node):
        self.generic_visit(node)
        func, given = node.func, [*node.args]
        keywords = {k.arg: k.value for k in node.keywords}
        name = getattr(func, "id", None) or getattr(func, "attr", None)
        if name in IN_PLACE:
            places = IN_PLACE[name]
            for one in [g for i, g in enumerate(given) if i in places]:
                self.change(self.roots(one))
        for one in CHANGED & set(keywords):
            self.change(self.roots(keywords[one]))
        if isinstance(func, ast.Attribute):
            self.method(func)
        elif isinstance(func, ast.Name):
            known = self.kinds.get(func.id)
            if isinstance(known, Uses):
                self.arguments(known, given, keywords)
            elif known is None and func.id in self.made():
                self.change({func.id})  # net(X) keeps what backward needs

    def made(self):
        return {*self.uses.makes} | {
            name for name, kind in self.kinds.items() if kind is None
        }

    def method(self, func):
        if func.attr not in PURE:
            self.change(self.owned(func.value))

    def arguments(self, known, given, keywords):
        pairs = [*zip(known.parameters, given, strict=False)]
        for name, value in [*pairs, *keywords.items()]:
            if name in known.changes:
                self.change(self.roots(value))

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
        return set().union(*map(self.owned, values))

    def owned(self, node):
        """Return its roots but for what is imported, which nothing changes."""
        roots = self.roots(node)
        return {n for n in roots if self.kinds.get(n) not in IMPORTED}


def _defaults(args):
    return [one for one in [*args.defaults, *args.kw_defaults] if one]


def _globals(node):
    found = [n for n in ast.walk(node) if isinstance(n, ast.Global)]
    return {name for one in found for name in one.names}
