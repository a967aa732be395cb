package amalgam.rating;

import amalgam.arena.Repositories;
import amalgam.tournament.TournamentRepository;
import org.springframework.transaction.support.TransactionOperations;

/** Votes and ratings above repositories, telling nobody of changes. */
public final class Opinions {

  private Opinions() {}

  public static Votes votes(Repositories repositories) {
    return new StoredVotes(
        repositories.get(VoteRepository.class),
        repositories.get(TransactionOperations.class),
        event -> {});
  }

  public static RatingBoards ratings(Repositories repositories) {
    return new LiveRatingBoards(
        repositories.get(VoteRepository.class),
        repositories.get(TournamentRepository.class),
        feeding(repositories));
  }

  /** Which judges feed the boards. */
  public static FeedingJudges feeding(Repositories repositories) {
    return new FeedingJudges(
        repositories.get(BoardJudges.class),
        repositories.get(VoteRepository.class),
        repositories.get(TournamentRepository.class),
        repositories.get(TransactionOperations.class),
        event -> {});
  }
}
