package amalgam.leaderboard.export;

import amalgam.tournament.Progress;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentSettings;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A tournament with its settings.
 *
 * @param progress share of the planned proposals that are done or failed, 0…1
 * @param statusReason why it stands where it stands, where there is more to say
 * @param variants what was run in private before
 * @param remainingSeconds at the present pace; null while it cannot be told
 */
public record TournamentDetailResource(
    @JsonUnwrapped TournamentResource summary,
    long seed,
    Settings settings,
    double progress,
    VariantsResource variants,
    @Nullable Long remainingSeconds,
    @Nullable String statusReason) {

  /** The α settings and the rules of walks. */
  public record Settings(
      double alphaHops,
      double alphaSurprise,
      double alphaInclusion,
      double alphaExclusion,
      int hopBudget,
      boolean allowRevisits,
      int samplesPerPrompt) {

    static Settings of(TournamentSettings settings) {
      return new Settings(
          settings.weights().alphaHops(),
          settings.weights().alphaSurprise(),
          settings.weights().alphaInclusion(),
          settings.weights().alphaExclusion(),
          settings.rules().hopBudget(),
          settings.rules().allowRevisits(),
          settings.samplesPerPrompt());
    }
  }

  static TournamentDetailResource of(
      TournamentResource summary,
      Tournament tournament,
      Progress progress,
      VariantsResource variants) {
    return new TournamentDetailResource(
        summary,
        tournament.settings().seed(),
        Settings.of(tournament.settings()),
        progress.share(),
        variants,
        progress.remaining() == null ? null : progress.remaining().toSeconds(),
        tournament.statusReason());
  }
}
