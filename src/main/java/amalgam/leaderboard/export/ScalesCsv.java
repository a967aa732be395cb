package amalgam.leaderboard.export;

import amalgam.rating.ScaleRating;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Answers on scales, a line for each proposal and axis; among them those set aside, with the
 * reason, and repeats and checks.
 */
final class ScalesCsv {

  private static final String[] COLUMNS = {
    "rating_id",
    "at",
    "rater",
    "prompt_id",
    "contestant",
    "entrant",
    "proposal_id",
    "axis",
    "points",
    "purpose",
    "milliseconds",
    "set_aside",
    "assignment_id"
  };

  private final Map<EntrantId, Entrant> entrants;

  private ScalesCsv(List<Entrant> entrants) {
    this.entrants = entrants.stream().collect(Collectors.toMap(Entrant::id, Function.identity()));
  }

  /** Writes what {@code source} gives, one answer at a time. */
  static void write(
      TableFormat format,
      OutputStream output,
      List<Entrant> entrants,
      Consumer<Consumer<ScaleRating>> source)
      throws IOException {
    format.stream(output, COLUMNS, source, new ScalesCsv(entrants)::row);
  }

  private @Nullable Object[] row(ScaleRating rating) {
    Entrant entrant = Objects.requireNonNull(entrants.get(rating.side().entrant()));
    return new @Nullable Object[] {
      rating.id(),
      rating.at(),
      rating.rater().pseudonym(),
      rating.prompt(),
      entrant.contestantId(),
      entrant.decoding().label(),
      rating.side().proposal(),
      rating.axis().word(),
      rating.points(),
      rating.purpose().word(),
      rating.milliseconds(),
      rating.setAside(),
      rating.assignment()
    };
  }
}
