import zipfile

import numpy as np
import pytest

import nnlib


@pytest.fixture
def net():
    rng = np.random.default_rng(0)
    return nnlib.Sequential(
        nnlib.Linear(2, 3, rng=rng, dtype=np.float32),
        nnlib.LeakyReLU(0.2),
        nnlib.Linear(3, 2, bias=False, rng=rng, dtype=np.float32),
        nnlib.Softmax(),
    )


def test_what_is_saved_comes_back_bit_for_bit(net, tmp_path):
    path = tmp_path / "net.npz"
    nnlib.save(net, path)
    again = nnlib.load(path)
    assert repr(again) == repr(net)
    assert again.dtype == np.float32
    value = net.parameters().value
    assert (again.parameters().value == value).all()
    np.testing.assert_array_equal(again([[1, 2]]), net([[1, 2]]))


def test_the_file_holds_arrays_and_no_code(net, tmp_path):
    nnlib.save(net, tmp_path / "net")
    with np.load(tmp_path / "net", allow_pickle=False) as file:
        assert set(file) == {
            "format", "layers", "0.weight", "0.bias", "2.weight"
        }  # fmt: skip
        assert all(file[name].dtype != object for name in file)


def damaged(path):
    path.write_bytes(path.read_bytes()[:-40])


def with_flipped_bytes(path):
    data = bytearray(path.read_bytes())
    for place in range(60, len(data), 97):
        data[place] ^= 0xFF
    path.write_bytes(data)


def empty(path):
    path.write_bytes(b"")


def text(path):
    path.write_text("hello")


def foreign(path):
    np.savez(path, a=np.ones(3))


def single(path):
    with open(path, "wb") as file:
        np.save(file, np.ones(3))


def pickled(path):
    np.savez(path, format=np.array([object()]), allow_pickle=True)


def rewritten(**changes):
    def change(path):
        with np.load(path) as file:
            arrays = dict(file) | changes
        kept = {k: v for k, v in arrays.items() if v is not None}
        np.savez(path, **kept)

    return change


@pytest.mark.parametrize(
    "spoil",
    [
        damaged,
        with_flipped_bytes,
        empty,
        text,
        foreign,
        single,
        pickled,
        rewritten(format="nnlib network 99"),
        rewritten(layers="not JSON"),
        rewritten(layers="[]"),
        rewritten(layers='[["Dropout", {}]]'),
        rewritten(layers='[["Linear", {}]]'),
        rewritten(layers="7"),
        rewritten(**{"0.bias": None}),
        rewritten(**{"0.bias": np.ones(4)}),
        rewritten(**{"0.bias": np.array([1, np.nan, 1])}),
        rewritten(extra=np.ones(3)),
    ],
)
def test_a_damaged_or_foreign_file_is_refused(net, tmp_path, spoil):
    path = tmp_path / "net.npz"
    nnlib.save(net, path)
    spoil(path)
    with pytest.raises(ValueError, match=r"path must be a file that nnlib"):
        nnlib.load(path)


def test_a_missing_file_is_missing(tmp_path):
    with pytest.raises(FileNotFoundError):
        nnlib.load(tmp_path / "none.npz")


def test_it_really_is_a_zip_of_arrays(net, tmp_path):
    nnlib.save(net, tmp_path / "net.npz")
    assert zipfile.is_zipfile(tmp_path / "net.npz")


def test_layers_of_ones_own_are_not_saved(tmp_path):
    class Own(nnlib.Tanh):
        pass

    with pytest.raises(TypeError, match=r"nnlib's own layers, got Own\(\)"):
        nnlib.save(nnlib.Sequential(Own()), tmp_path / "net.npz")
