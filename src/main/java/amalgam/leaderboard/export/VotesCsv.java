package amalgam.leaderboard.export;

import amalgam.rating.Ballot;
import amalgam.rating.Comparison;
import amalgam.rating.Vote;
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

/** Votes, a line each; among them those set aside, with the reason, and repeats and checks. */
final class VotesCsv {

  private static final String[] COLUMNS = {
    "vote_id",
    "at",
    "rater",
    "prompt_id",
    "left_entrant",
    "right_entrant",
    "left_proposal",
    "right_proposal",
    "axis",
    "outcome",
    "sampling_probability",
    "judge",
    "milliseconds",
    "left_contestant",
    "right_contestant",
    "set_aside",
    "purpose",
    "assignment_id"
  };

  private final Map<EntrantId, Entrant> entrants;

  private VotesCsv(List<Entrant> entrants) {
    this.entrants = entrants.stream().collect(Collectors.toMap(Entrant::id, Function.identity()));
  }

  /** Writes what {@code source} gives, one vote at a time. */
  static void write(
      TableFormat format,
      OutputStream output,
      List<Entrant> entrants,
      Consumer<Consumer<Vote>> source)
      throws IOException {
    format.stream(output, COLUMNS, source, new VotesCsv(entrants)::row);
  }

  private @Nullable Object[] row(Vote vote) {
    Ballot ballot = vote.ballot();
    Comparison comparison = ballot.comparison();
    Entrant left = Objects.requireNonNull(entrants.get(comparison.left().entrant()));
    Entrant right = Objects.requireNonNull(entrants.get(comparison.right().entrant()));
    return new @Nullable Object[] {
      vote.id(),
      vote.at(),
      ballot.rater().pseudonym(),
      comparison.prompt(),
      left.decoding().label(),
      right.decoding().label(),
      comparison.left().proposal(),
      comparison.right().proposal(),
      ballot.axis().word(),
      ballot.outcome().word(),
      comparison.samplingProbability(),
      ballot.judge().id(),
      ballot.milliseconds(),
      left.contestantId(),
      right.contestantId(),
      vote.setAside(),
      ballot.purpose().word(),
      ballot.assignment()
    };
  }
}
