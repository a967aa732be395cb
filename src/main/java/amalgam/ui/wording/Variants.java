package amalgam.ui.wording;

import amalgam.tournament.Publication;
import amalgam.tournament.Tournament;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** How what was run in private reads. */
public final class Variants {

  private Variants() {}

  /** What was run in private of a tournament and beside it, ready to follow "before that". */
  public static String inWords(Tournament tournament, Publication publication) {
    return inWords(tournament.isPublic(), publication);
  }

  /**
   * Since when a board is public and what was run in private before, whole.
   *
   * @param isPublic whether it is by now
   */
  public static String told(boolean isPublic, Publication publication) {
    Instant at = publication.publishedAt();
    String since =
        at == null
            ? isPublic
                ? "Never published by hand: public from its beginning. "
                : "Private when this was written. Until then "
            : "Published on %s; before that "
                .formatted(Times.local(at, ZoneOffset.UTC, Locale.ENGLISH) + " UTC");
    return since + inWords(isPublic, publication);
  }

  private static String inWords(boolean isPublic, Publication publication) {
    boolean wasNeverPrivate = isPublic && publication.publishedAt() == null;
    return (wasNeverPrivate ? "No entrant was run privately" : entrants(publication))
        + ". "
        + others(publication, wasNeverPrivate ? "when it was created" : "by then");
  }

  private static String entrants(Publication publication) {
    String run =
        "%s %s run privately"
            .formatted(
                Numbers.counted(publication.entrants(), "entrant"), were(publication.entrants()));
    return run
        + part(", of which", publication.withdrawn(), "withdrawn")
        + (publication.rerun().isEmpty()
            ? ""
            : part(" and", publication.rerun(), "tried again after failures"));
  }

  private static String part(String lead, List<String> names, String what) {
    String who = names.isEmpty() ? "" : " (" + String.join("; ", names) + ")";
    String number = names.isEmpty() ? "none" : Numbers.count(names.size());
    return "%s %s %s %s%s".formatted(lead, number, were(names.size()), what, who);
  }

  private static String were(int number) {
    return number == 1 ? "was" : "were";
  }

  /** Counted by space, prompts and contestants; which ones they are is their owners' to tell. */
  private static String others(Publication publication, String when) {
    return publication.others() == 0
        ? "No other private tournament here had put the very same prompts to any of its contestants"
            + " %s.".formatted(when)
        : "%s here had put the very same prompts to some of its contestants %s, with %s."
            .formatted(
                Numbers.counted(publication.others(), "other private tournament"),
                when,
                Numbers.counted(publication.othersEntrants(), "entrant"));
  }
}
