package amalgam.study;

import amalgam.statistics.Estimate;
import java.util.List;

/**
 * What a study found of one of the paper's findings.
 *
 * @param number of the paper's finding, 1 to 4
 * @param title in a few words
 * @param claim what the paper reports
 * @param rule when the study calls it seen, not seen or undecided
 * @param because one or two sentences on how the verdict follows
 * @param numbers those that the rule asks for, and those that explain them
 */
public record Finding(
    int number,
    String title,
    String claim,
    String rule,
    Verdict verdict,
    String because,
    List<Quantity> numbers,
    Chart chart) {

  public Finding {
    numbers = List.copyOf(numbers);
  }

  /**
   * A number of a finding.
   *
   * @param unit such as {@code points}
   */
  public record Quantity(String name, String unit, Estimate value) {}
}
