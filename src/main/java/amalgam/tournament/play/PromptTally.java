package amalgam.tournament.play;

import amalgam.concept.Walk;
import amalgam.creativity.Assessment;
import amalgam.creativity.Diversity;
import amalgam.creativity.blend.BlendMeasures;
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
 * @param diversity mean edge-set Jaccard distance between satisfied answers, or distance of their
 *     vectors where they are ideas; null for fewer than 2
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
    boolean several = satisfiedWalks.size() > 1;
    return of(
        prompt,
        assessments,
        several ? Diversity.ofEdges(satisfiedWalks) : null,
        several ? Diversity.ofRelations(satisfiedWalks) : null);
  }

  /**
   * The same of ideas, by the vectors of those that passed every gate; their diversity is their
   * mean distance, and they have no relations.
   */
  public static PromptTally ofIdeas(
      PromptId prompt, List<Assessment> assessments, List<float[]> satisfiedIdeas) {
    return of(
        prompt,
        assessments,
        satisfiedIdeas.size() > 1 ? BlendMeasures.diversity(satisfiedIdeas) : null,
        null);
  }

  private static PromptTally of(
      PromptId prompt,
      List<Assessment> assessments,
      @Nullable Double diversity,
      @Nullable Double relationDiversity) {
    List<Assessment> wellFormed =
        assessments.stream().filter(one -> one.gate().isWellFormed()).toList();
    List<Assessment> satisfied =
        assessments.stream().filter(one -> one.gate().isSatisfied()).toList();
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
        diversity,
        relationDiversity,
        wellFormed.stream().mapToLong(Assessment::hops).sum(),
        satisfied.stream().mapToLong(Assessment::hops).sum(),
        sum(assessments, one -> one.utility() * one.hops()));
  }

  private static double sum(List<Assessment> assessments, ToDoubleFunction<Assessment> part) {
    return assessments.stream().mapToDouble(part).sum();
  }
}
