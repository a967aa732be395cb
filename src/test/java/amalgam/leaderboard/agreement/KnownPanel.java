package amalgam.leaderboard.agreement;

import amalgam.arena.SimulatedPanel;
import amalgam.arena.SimulatedPanel.Member;
import amalgam.rating.Axis;
import amalgam.rating.Comparison;
import amalgam.rating.Judge;
import amalgam.rating.Side;
import amalgam.statistics.ClusterBootstrap;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentId;
import java.util.ArrayList;
import java.util.List;

/** The votes of twenty people and two judges, what is said of them, and what is true of them. */
class KnownPanel {

  static final int ENTRANTS = 5;

  static final Member BIASED = Member.automated("biased", 1.5, 0.8, 0);
  static final Member FAIR = Member.automated("fair", 3, 0, 0.1);
  static final Member PERSON = Member.person("anyone", 1.5, 0.3, 0.2);

  private static final int PROMPTS = 40;
  private static final int PEOPLE = 20;

  private final SimulatedPanel panel;
  private final List<Comparison> all = new ArrayList<>();
  private final List<JudgeStanding> standings;

  KnownPanel(long seed) {
    panel = new SimulatedPanel(entrant -> entrant.value() / 2.0, seed);
    for (int prompt = 1; prompt <= PROMPTS; prompt++) {
      for (int left = 1; left <= ENTRANTS; left++) {
        for (int right = 1; right < left; right++) {
          all.add(panel.shuffled(shown(prompt, left, right)));
        }
      }
    }
    standings = new JudgeComputation(votes(), new ClusterBootstrap(0.95, 300, seed)).standings();
  }

  private static Comparison shown(int prompt, int left, int right) {
    return new Comparison(
        new TournamentId(1), new PromptId(prompt), side(prompt, left), side(prompt, right), 0.1);
  }

  private static Side side(int prompt, int entrant) {
    return new Side(new EntrantId(entrant), new ProposalId(100L * prompt + entrant));
  }

  /** Every person answers a third of the pairs, and every judge all, twice and swapped. */
  private AnswerBook votes() {
    AnswerBook book = new AnswerBook(PromptId::value);
    for (int rater = 0; rater < PEOPLE; rater++) {
      Member person =
          Member.person("rater-" + rater, PERSON.sharpness(), PERSON.leftBias(), PERSON.ties());
      for (int place = rater % 3; place < all.size(); place += 3) {
        Comparison shown = panel.shuffled(all.get(place));
        book.add(panel.answer(shown, Axis.NOVELTY, person));
        book.add(panel.answer(SimulatedPanel.swapped(shown), Axis.NOVELTY, person));
      }
    }
    for (Comparison shown : all) {
      for (Member judge : List.of(BIASED, FAIR)) {
        book.add(panel.answer(shown, Axis.NOVELTY, judge));
        book.add(panel.answer(shown, Axis.NOVELTY, judge));
        book.add(panel.answer(SimulatedPanel.swapped(shown), Axis.NOVELTY, judge));
      }
    }
    return book;
  }

  JudgeStanding of(Judge judge) {
    return standings.stream().filter(one -> one.judge().equals(judge)).findFirst().orElseThrow();
  }

  /** Mean over all pairs of something of the preferences for the left, shown either way round. */
  private double mean(Member member, OfBoth ofBoth) {
    return all.stream()
        .mapToDouble(
            shown ->
                ofBoth.apply(
                    panel.preference(shown, member),
                    panel.preference(SimulatedPanel.swapped(shown), member)))
        .average()
        .orElseThrow();
  }

  private interface OfBoth {
    double apply(double left, double swappedLeft);
  }

  private static double alike(double share) {
    return share * share + (1 - share) * (1 - share);
  }

  private static double withTies(double alike, Member member) {
    return alike * Math.pow(1 - member.ties(), 2) + Math.pow(member.ties(), 2);
  }

  double leftShare(Member member) {
    return mean(member, (left, swapped) -> (left + swapped) / 2);
  }

  double repeatConsistency(Member member) {
    return withTies(mean(member, (left, swapped) -> alike(left)), member);
  }

  double swapConsistency(Member member) {
    return withTies(
        mean(member, (left, swapped) -> left * (1 - swapped) + (1 - left) * swapped), member);
  }

  /** How often two of them agree on a pair that each was first shown either way round. */
  double same(Member member) {
    return withTies(mean(member, (left, swapped) -> alike((left + 1 - swapped) / 2)), member);
  }

  /** Under both orders "first" and "second" are as frequent. */
  double alpha(Member member) {
    double chance = Math.pow(1 - member.ties(), 2) / 2 + member.ties() * member.ties();
    return 1 - (1 - same(member)) / (1 - chance);
  }
}
