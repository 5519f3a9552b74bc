"""Role-play: what people write for it, how a scripted young person answers, and what a debrief looks back on."""
