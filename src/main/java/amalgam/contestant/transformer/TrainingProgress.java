package amalgam.contestant.transformer;

/**
 * How far a training is.
 *
 * @param name of the model
 * @param step gradient steps done
 * @param steps gradient steps in all
 * @param tokens training tokens read
 * @param loss mean training loss since the previous report, in nats
 * @param tokensPerSecond since the start or the resumption
 * @param secondsLeft estimated
 */
public record TrainingProgress(
    String name,
    int step,
    int steps,
    long tokens,
    double loss,
    double tokensPerSecond,
    double secondsLeft) {}
