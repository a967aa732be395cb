package amalgam.tournament.play;

import amalgam.concept.Walk;
import amalgam.creativity.Assessment;
import amalgam.creativity.Diversity;
import amalgam.tournament.PromptId;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Sums over one entrant's answers to one prompt. N is linear in hops, so that those of hops give
 * every mean of N under another weight of hops.
 *
 * @param samples answers judged
 * @param wellFormed those whose edges all exist
 * @param satisfied those that passed every gate
 * @param novelty summed N of the well-formed
 * @param noveltySatisfied summed N of the satisfied
 * @param utility summed U
 * @param softUtility summed soft utility
 * @param creativity summed U·N
 * @param diversity mean edge-set Jaccard distance between satisfied answers; null for fewer than 2
 * @param relationDiversity mean normalised edit distance of their relations; null for fewer than 2
 * @param hops summed hops of the well-formed
 * @param hopsSatisfied summed hops of the satisfied
 * @param usefulHops summed U·hops
 */
public record PromptTally(
    PromptId prompt,
    int samples,
    int wellFormed,
    int satisfied,
    double novelty,
    double noveltySatisfied,
    double utility,
    double softUtility,
    double creativity,
    @Nullable Double diversity,
    @Nullable Double relationDiversity,
    long hops,
    long hopsSatisfied,
    double usefulHops) {

  /** The tally of assessments of one prompt's answers and of the walks that passed every gate. */
  public static PromptTally of(
      PromptId prompt, List<Assessment> assessments, List<Walk> satisfiedWalks) {
    List<Assessment> wellFormed =
        assessments.stream().filter(one -> one.gate().isWellFormed()).toList();
    List<Assessment> satisfied =
        assessments.stream().filter(one -> one.gate().isSatisfied()).toList();
    boolean several = satisfiedWalks.size() > 1;
    return new PromptTally(
        prompt,
        assessments.size(),
        wellFormed.size(),
        satisfied.size(),
        sum(wellFormed, Assessment::novelty),
        sum(satisfied, Assessment::novelty),
        sum(assessments, Assessment::utility),
        sum(assessments, Assessment::softUtility),
        sum(assessments, Assessment::creativity),
        several ? Diversity.ofEdges(satisfiedWalks) : null,
        several ? Diversity.ofRelations(satisfiedWalks) : null,
        wellFormed.stream().mapToLong(Assessment::hops).sum(),
        satisfied.stream().mapToLong(Assessment::hops).sum(),
        sum(assessments, one -> one.utility() * one.hops()));
  }

  private static double sum(List<Assessment> assessments, ToDoubleFunction<Assessment> part) {
    return assessments.stream().mapToDouble(part).sum();
  }
}
