package amalgam.rating.quality;

import amalgam.rating.Rater;
import amalgam.rating.VoteId;
import amalgam.tournament.TournamentId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What raters answered about pairs that they were handed, in either mode. Answers that were set
 * aside one by one, such as those taken back by the rater, are not among them.
 */
public interface AnswerRepository {

  /** Reads a tournament's answers, the oldest first, without holding them all in memory. */
  void forEach(TournamentId tournament, Consumer<GivenAnswer> reader);

  /** The rater's votes that are not set aside. */
  List<VoteId> standing(TournamentId tournament, Rater rater);

  /** The rater's votes that are set aside with all others of theirs. */
  List<VoteId> setAsideTogether(TournamentId tournament, Rater rater);

  /**
   * Sets aside the rater's answers on scales, but for those that are, or takes back in those that
   * were set aside together; in the caller's transaction.
   *
   * @param note null to take them back in
   */
  void noteOnScales(TournamentId tournament, Rater rater, @Nullable String note);
}
