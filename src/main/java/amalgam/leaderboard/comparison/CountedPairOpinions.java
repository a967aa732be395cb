package amalgam.leaderboard.comparison;

import amalgam.rating.Axis;
import amalgam.rating.JudgeKind;
import amalgam.rating.RatingBoards;
import amalgam.rating.Vote;
import amalgam.rating.VoteRepository;
import amalgam.tournament.EntrantId;
import amalgam.tournament.TournamentId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Reads the votes between two entrants, and asks the fit of all votes for their difference. */
@Service
class CountedPairOpinions implements PairOpinions {

  private final RatingBoards ratings;
  private final VoteRepository votes;

  CountedPairOpinions(RatingBoards ratings, VoteRepository votes) {
    this.ratings = ratings;
    this.votes = votes;
  }

  private record Question(JudgeKind judges, Axis axis) {}

  /** Each rater's first vote on a question, in the order in which they were cast. */
  private static final class Answers {
    private final Set<String> raters = new HashSet<>();
    private final List<Integer> signs = new ArrayList<>();

    void add(Vote vote, EntrantId first) {
      if (vote.counts() && raters.add(vote.ballot().rater().pseudonym())) {
        boolean firstIsLeft = vote.ballot().comparison().left().entrant().equals(first);
        signs.add(
            switch (vote.ballot().outcome()) {
              case LEFT -> firstIsLeft ? 1 : -1;
              case RIGHT -> firstIsLeft ? -1 : 1;
              case TIE, BOTH_BAD -> 0;
            });
      }
    }

    Verdict verdict() {
      return Verdict.of(signs.stream().mapToInt(Integer::intValue).toArray());
    }
  }

  @Override
  public List<PairOpinion> of(TournamentId tournament, EntrantId first, EntrantId second) {
    Map<Question, Answers> answers = new HashMap<>();
    votes.forEachBetween(
        tournament,
        first,
        second,
        vote ->
            answers
                .computeIfAbsent(
                    new Question(vote.ballot().judge().kind(), vote.ballot().axis()),
                    question -> new Answers())
                .add(vote, first));
    List<PairOpinion> opinions = new ArrayList<>();
    for (JudgeKind judges : ratings.board(tournament).judges()) {
      for (Axis axis : Axis.values()) {
        opinions.add(
            new PairOpinion(
                judges,
                axis,
                ratings.difference(tournament, judges, axis, first, second),
                answers.getOrDefault(new Question(judges, axis), new Answers()).verdict()));
      }
    }
    return opinions;
  }
}
