package amalgam.platform.news;

/**
 * Tells the other processes of the installation that something has changed. What is told is a hint
 * to look at the database, not the news itself: it may come late, twice, or after an outage not at
 * all, for which {@link Heard#everything} stands in.
 */
public interface Wire {

  /**
   * Tells the others, soon.
   *
   * @param message a few words, told once however often it is given in the meantime
   */
  void tell(String message);
}
