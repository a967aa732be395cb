package amalgam.statistics;

import java.util.List;
import java.util.Map;

/**
 * How sure a frontier of many contenders is.
 *
 * @param nonDominated per contender, in their order, the share of the resamples in which no other
 *     one was better on one axis and at least as good on the other; NaN where nothing was observed
 * @param hypervolumes per group, with interval
 * @param hypervolume of all contenders together, with interval
 */
public record FrontierUncertainty(
    List<Double> nonDominated, Map<String, Estimate> hypervolumes, Estimate hypervolume) {}
