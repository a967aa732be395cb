package amalgam.ui.plan;

import amalgam.leaderboard.Measure;
import amalgam.planning.EarlierTournament;
import amalgam.planning.Effort;
import amalgam.planning.Forecast;
import amalgam.planning.Forecast.PromptPoint;
import amalgam.planning.Forecast.Rated;
import amalgam.planning.Forecast.VotePoint;
import amalgam.planning.PlanCheck;
import amalgam.planning.TournamentPlan;
import amalgam.planning.VoteAxis;
import amalgam.statistics.Estimate;
import amalgam.tournament.TournamentStatus;
import amalgam.tournament.pairing.PairingRule;
import amalgam.ui.wording.Numbers;
import java.util.ArrayList;
import java.util.List;

/** A plan and what it foresees, in sentences. */
final class PlanWords {

  static final String MEASURED =
      "Each simulated tournament draws whole bundles of that one's, so its levels, answers per"
          + " prompt and automated scores stay as they were. In votes an entrant is as strong as if"
          + " raters judged by those scores.";
  static final String CAPTION =
      "Lines are means over the simulated tournaments. Bands hold 95% of their intervals' widths;"
          + " around a chance, its own 95% interval. Dashed: as planned.";

  private PlanWords() {}

  /** That not all settings of an earlier tournament take part. */
  static String leftOut(EarlierTournament like) {
    return "Each contestant of %s takes part with its first setting; the other %s would have made the plan too large."
        .formatted(like.tournament().name(), Numbers.counted(like.leftOut(), "setting"));
  }

  static String rule(PairingRule rule) {
    return switch (rule) {
      case ROUND_ROBIN -> "Round robin";
      case GAUNTLET -> "Gauntlet";
      case SWISS -> "Swiss";
      case ACTIVE -> "Active";
      case RANDOM -> "Random";
    };
  }

  static String meaning(PairingRule rule) {
    return switch (rule) {
      case ROUND_ROBIN -> "each pair in turn";
      case GAUNTLET -> "the first against each";
      case SWISS -> "equals meet more often";
      case ACTIVE -> "where a vote tells most";
      case RANDOM -> "any pair";
    };
  }

  static String axis(VoteAxis axis) {
    return switch (axis) {
      case NOVELTY -> "novelty";
      case UTILITY -> "utility";
    };
  }

  /** The answer to the question that the page is there for. */
  static String answer(Forecast forecast, Effort effort) {
    TournamentPlan plan = forecast.plan();
    String prompts = Numbers.counted(plan.prompts(), "prompt");
    String scores = creativity(forecast.plannedPrompts(), forecast);
    return plan.votes() == 0
        ? "With %s (%s) %s simulated tournaments.".formatted(prompts, proposals(effort), scores)
        : "With %s and %s (%s) the interval of each rating is about %s, and the best two are ranked right in %s. By automated scores %s."
            .formatted(
                prompts,
                Numbers.counted(plan.votes(), "vote"),
                terms(plan, effort),
                widths(forecast),
                chances(forecast),
                scores);
  }

  private static String widths(Forecast forecast) {
    VotePoint point = forecast.plannedVotes();
    return "±%s points on novelty and ±%s on utility"
        .formatted(
            Numbers.centre(point.of(VoteAxis.NOVELTY).halfWidth()),
            Numbers.centre(point.of(VoteAxis.UTILITY).halfWidth()));
  }

  private static String chances(Forecast forecast) {
    VotePoint point = forecast.plannedVotes();
    Rated novelty = point.of(VoteAxis.NOVELTY);
    Rated utility = point.of(VoteAxis.UTILITY);
    return "%s and %s of %s simulated tournaments"
        .formatted(
            Numbers.share(novelty.firstTwoRight()),
            Numbers.share(utility.firstTwoRight()),
            Numbers.count(forecast.tournaments()));
  }

  private static String creativity(PromptPoint point, Forecast forecast) {
    return "the interval of each C is about ±%s, and C ranks the best two right in %s of %s"
        .formatted(
            Numbers.centre(point.halfWidth()),
            Numbers.share(point.firstTwoRight()),
            Numbers.count(forecast.tournaments()));
  }

  private static String terms(TournamentPlan plan, Effort effort) {
    List<String> terms = new ArrayList<>();
    terms.add(
        "%s with %s"
            .formatted(
                Numbers.about(effort.voting()), Numbers.counted(plan.raters().count(), "rater")));
    if (effort.cost() > 0) {
      terms.add(money(effort));
    }
    return String.join(", ", terms);
  }

  private static String proposals(Effort effort) {
    return Numbers.counted(effort.proposals(), "proposal")
        + (effort.cost() > 0 ? ", " + money(effort) : "");
  }

  static String money(Effort effort) {
    if (effort.cost() == 0) {
      return "nothing";
    }
    return "€"
        + (effort.cost() < 10
            ? Numbers.number(effort.cost())
            : Numbers.count(Math.round(effort.cost())));
  }

  /** How long answering takes, and where that is known from. */
  static String proposing(Effort effort) {
    return effort.proposing() == null || effort.pace() == null
        ? "unknown: no tournament has run from start to end here yet"
        : "%s, at the %s a second of %s here"
            .formatted(
                Numbers.about(effort.proposing()),
                Numbers.number(effort.pace().proposalsPerSecond()),
                effort.pace().of().name());
  }

  /** Half an interval, with the range of the tournaments' where there is one. */
  static String halfWidth(Estimate halfWidth) {
    String interval = Numbers.interval(halfWidth);
    return halfWidth.isPresent()
        ? "±" + Numbers.centre(halfWidth) + (interval.isEmpty() ? "" : " (" + interval + ")")
        : "–";
  }

  /** C with its interval. */
  static String creativity(Estimate creativity) {
    return Numbers.estimate(Measure.CREATIVITY, creativity);
  }

  /** What little there is to go on. */
  static String rare(EarlierTournament like) {
    return "%s scored on fewer than %d bundles of %s, so what is foreseen of C there may be far off."
        .formatted(
            String.join("; ", like.rare()),
            EarlierTournament.FEWEST_SCORED,
            like.tournament().name());
  }

  /** How good the plan was, in a sentence. */
  static String verdict(PlanCheck check) {
    boolean isOver = check.tournament().status() == TournamentStatus.FINISHED;
    return check.lines().isEmpty()
        ? "None of the planned entrants has been judged in %s yet."
            .formatted(check.tournament().name())
        : "In %s the interval of C %s as wide as in 95%% of the simulated tournaments for %s of %s%s."
            .formatted(
                check.tournament().name(),
                isOver ? "came out" : "is",
                Numbers.count(check.within()),
                Numbers.counted(check.lines().size(), "entrant"),
                isOver ? "" : " so far");
  }
}
