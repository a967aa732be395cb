package amalgam.people;

import java.util.Optional;

/** The names that people chose. All changes happen within the caller's transaction. */
public interface PlayerNameRepository {

  /** What a person chose, if they ever did. */
  Optional<PlayerName> find(Player player);

  /** Whether nobody has that name or that contestant's id, however it is written. */
  boolean isFree(PlayerName name);

  /** Stores a person's first and only name. */
  void insert(Player player, PlayerName name);

  /** Notes whether a person appears under their name from now on. */
  void setShown(Player player, boolean isShown);
}
