package amalgam.ui.tournament;

import amalgam.creativity.CreativityWeights;
import amalgam.tournament.TournamentSettings;
import amalgam.ui.wording.Numbers;

/** A tournament's rules and settings in words. */
final class Rules {

  private Rules() {}

  static String inWords(TournamentSettings settings) {
    CreativityWeights weights = settings.weights();
    return "A walk has at most %d hops and %s. Novelty is %s × hops + %s × mean surprise in nats;"
            .formatted(
                settings.rules().hopBudget(),
                settings.rules().allowRevisits()
                    ? "may come back to a concept"
                    : "visits no concept twice",
                Numbers.chosen(weights.alphaHops()),
                Numbers.chosen(weights.alphaSurprise()))
        + " utility is (1 + %s × required) × (1 + %s × forbidden relations), nothing if any gate"
            .formatted(
                Numbers.chosen(weights.alphaInclusion()), Numbers.chosen(weights.alphaExclusion()))
        + " fails. Who draws at random answers each prompt %s, others once. Seed %d."
            .formatted(
                settings.samplesPerPrompt() == 1 ? "once" : settings.samplesPerPrompt() + " times",
                settings.seed());
  }
}
