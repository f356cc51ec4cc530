"""What comes in: course systems' exports, and notebooks as data."""
