package amalgam.planning;

import java.util.List;

/**
 * Who is to play, and how strong each is taken to be.
 *
 * @param names of the entrants, at least 2
 * @param strengths in the raters' eyes by axis and entrant, on the scale of the logit
 * @param answers what the entrants answer to prompts
 * @param proposalsPerPrompt answers of all of them together to one prompt
 */
public record Lineup(
    List<String> names, List<List<Double>> strengths, AnswerModel answers, int proposalsPerPrompt) {

  public static final int MOST = 24;

  public Lineup {
    names = List.copyOf(names);
    strengths = strengths.stream().map(List::copyOf).toList();
    Raters.require(
        names.size() >= 2 && names.size() <= MOST,
        "A plan needs 2 to %d entrants, not %d: take some out, or assume others."
            .formatted(MOST, names.size()));
    int entrants = names.size();
    Raters.require(
        strengths.size() == VoteAxis.values().length
            && strengths.stream().allMatch(axis -> axis.size() == entrants)
            && answers.entrants() == entrants,
        "Every entrant needs its strengths.");
  }
}
