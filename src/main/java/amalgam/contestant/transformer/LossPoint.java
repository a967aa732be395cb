package amalgam.contestant.transformer;

/**
 * A point of a loss curve.
 *
 * @param step gradient steps done
 * @param tokens training tokens read
 * @param loss mean −ln p per predicted token, in nats
 */
public record LossPoint(int step, long tokens, double loss) {}
