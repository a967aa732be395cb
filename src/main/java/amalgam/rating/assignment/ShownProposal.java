package amalgam.rating.assignment;

import java.util.ArrayList;
import java.util.List;

/**
 * A proposal as it is shown before the vote: nothing tells whose it is.
 *
 * @param walk names joined by {@code |}, as in {@code AB|q|CX|e|DD}; of a blend the idea
 */
public record ShownProposal(String walk) {

  /** The concepts in their order, one more than there are relations. */
  public List<String> concepts() {
    return everyOther(0);
  }

  /** The relations in their order. */
  public List<String> relations() {
    return everyOther(1);
  }

  private List<String> everyOther(int first) {
    String[] names = walk.split("\\|", -1);
    List<String> chosen = new ArrayList<>();
    for (int place = first; place < names.length; place += 2) {
      chosen.add(names[place]);
    }
    return chosen;
  }
}
