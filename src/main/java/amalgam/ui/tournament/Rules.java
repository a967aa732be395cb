package amalgam.ui.tournament;

import amalgam.creativity.CreativityWeights;
import amalgam.creativity.blend.BlendGates;
import amalgam.tournament.TournamentSettings;
import amalgam.ui.wording.Numbers;

/** A tournament's rules and settings in words. */
final class Rules {

  private Rules() {}

  static String inWords(TournamentSettings settings) {
    return switch (settings.task()) {
      case WALK -> ofWalks(settings);
      case BLEND -> ofBlends(settings);
    };
  }

  private static String ofBlends(TournamentSettings settings) {
    return "An idea has %d to %d sentences, at most %d words, and names both concepts."
            .formatted(
                BlendGates.FEWEST_SENTENCES, BlendGates.MOST_SENTENCES, BlendGates.MOST_WORDS)
        + " Novelty is its distance to the nearer of both concepts, by their vectors; utility is"
        + " 1 + %s × stated constraints, nothing if any gate fails."
            .formatted(Numbers.chosen(settings.weights().alphaInclusion()))
        + drawing(settings)
        + " Models behind servers that are named as judges say whether an idea makes sense and meets"
        + " what was demanded; where none is, the form decides alone.";
  }

  private static String drawing(TournamentSettings settings) {
    return " Who draws at random answers each prompt %s, others once. Seed %d."
        .formatted(
            settings.samplesPerPrompt() == 1 ? "once" : settings.samplesPerPrompt() + " times",
            settings.seed());
  }

  private static String ofWalks(TournamentSettings settings) {
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
        + " fails."
        + drawing(settings);
  }
}
