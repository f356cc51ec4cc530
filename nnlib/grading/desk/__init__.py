"""The instructor's desk: all that was graded, shown; anything decided, kept.

What a human decides lies in one CSV, apart from the records. No rerun touches
it, and every export carries it.
"""
