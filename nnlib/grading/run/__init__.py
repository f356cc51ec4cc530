"""Many submissions graded, and their records kept."""
