package amalgam.rating.assignment;

import amalgam.rating.AssignmentId;
import java.time.Instant;

/**
 * That an answer is stored.
 *
 * @param undoableUntil until when the rater may take it back
 */
public record Receipt(
    AssignmentId id, Instant undoableUntil, Reveal left, Reveal right, Helped helped) {}
