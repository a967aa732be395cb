package amalgam.leaderboard.agreement;

import amalgam.rating.Axis;
import amalgam.rating.Judge;
import amalgam.statistics.Estimate;
import java.util.List;

/**
 * What sways an automated judge on one axis beside what it is asked about.
 *
 * @param perHop points of the rating that one hop more is worth to it
 * @param favours of each family of which its pairs tell, by name
 */
public record JudgeBias(Judge judge, Axis axis, Estimate perHop, List<Favour> favours) {

  public JudgeBias {
    favours = List.copyOf(favours);
  }
}
