package amalgam.leaderboard.export;

/** Where files are put. */
@FunctionalInterface
public interface FileShelf {

  /**
   * Puts a file there.
   *
   * @param name its path below the place where they all go, with {@code /}
   */
  void put(String name, FileContent content);
}
