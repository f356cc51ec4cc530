"""Assignments: build, check, grade and export them.

The trusted side (everything here but `worker`) never runs, imports or
unpickles anything that came from a student. `worker` runs it, in a sandbox,
and gives back plain values; the verdict on them is reached on this side.
"""
