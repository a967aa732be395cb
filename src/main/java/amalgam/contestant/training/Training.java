package amalgam.contestant.training;

import amalgam.contestant.transformer.TrainingPlan;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A training that somebody asked for.
 *
 * @param step gradient steps done
 * @param steps gradient steps in all; null until it has begun
 * @param loss latest training loss in nats per symbol; null until it has begun
 * @param node that works or last worked on it
 * @param failure why the last try failed; null if none did
 */
public record Training(
    long id,
    TrainingPlan plan,
    TrainingStatus status,
    int step,
    @Nullable Integer steps,
    @Nullable Double loss,
    @Nullable String node,
    @Nullable String failure,
    Instant changedAt) {}
