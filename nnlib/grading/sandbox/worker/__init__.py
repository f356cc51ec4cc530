"""What runs inside the sandbox, and nothing else of this package does."""
