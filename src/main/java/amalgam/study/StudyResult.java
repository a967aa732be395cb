package amalgam.study;

import amalgam.tournament.Tournament;
import java.util.List;

/**
 * What a study found in one space.
 *
 * @param spaceHash content hash of the space
 * @param tournament in which its models met
 */
public record StudyResult(
    Tournament tournament, String spaceHash, StudyAnswers answers, List<Finding> findings) {

  public StudyResult {
    findings = List.copyOf(findings);
  }

  /** Id of the space. */
  public String space() {
    return tournament.spaceId();
  }
}
