package amalgam.people;

import amalgam.contestant.Contestant;
import java.util.Optional;

/**
 * Under which names people wish to appear. Walks that a person hands in while they wish to stand
 * under their own name and not under People; those stay, as boards keep their history, when they no
 * longer wish it.
 */
public interface PlayerNames {

  /** The name that a person appears under now. */
  Optional<String> of(Player player);

  /** The name that a person once chose, whether they appear under it or not: it stays theirs. */
  Optional<String> chosen(Player player);

  /**
   * Has a person's walks stand under that name from now on.
   *
   * @throws PlayException if it cannot be theirs
   */
  void appear(Player player, String name);

  /** Has a person's walks stand under People from now on. */
  void disappear(Player player);

  /** Who the walks of a person belong to, now. */
  Contestant contestant(Player player);
}
