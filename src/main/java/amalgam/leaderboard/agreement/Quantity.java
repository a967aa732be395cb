package amalgam.leaderboard.agreement;

import java.util.Locale;

/** What is said of a judge on one axis. */
public enum Quantity {
  SAME_AMONG(
      "sameAmong",
      "Same answer",
      "Share of pairs of answers by two raters to the same pair of proposals that are the same.",
      Scale.SHARE),
  ALPHA_NOMINAL(
      "alphaNominal",
      "Krippendorff's α, nominal",
      "Agreement beyond chance: 1 is perfect, 0 what chance would give. Any two answers differ"
          + " alike.",
      Scale.COEFFICIENT),
  ALPHA_ORDINAL(
      "alphaOrdinal",
      "Krippendorff's α, ordinal",
      "The same where the opposite answer differs more than no preference does.",
      Scale.COEFFICIENT),
  SAME_AS_PEOPLE(
      "sameAsPeople",
      "Same answer as most people",
      "Share of the pairs of proposals to which it gives the answer that most people gave.",
      Scale.SHARE),
  KAPPA(
      "kappa",
      "Cohen's κ with most people",
      "The same beyond chance: 1 is perfect, 0 what chance would give.",
      Scale.COEFFICIENT),
  TAU(
      "tau",
      "Kendall's τ-b of the rankings",
      "How far its ratings order the entrants as people's do: 1 is the same order, −1 the"
          + " opposite. The interval is over entrants; there is none where every resample of them"
          + " says the same.",
      Scale.COEFFICIENT),
  REPEAT_CONSISTENCY(
      "repeatConsistency",
      "Same answer when asked again",
      "Share of repeated questions, sides as before, that the same rater answered as before.",
      Scale.SHARE),
  SWAP_CONSISTENCY(
      "swapConsistency",
      "Same answer with sides swapped",
      "Share of questions asked of the same rater with either proposal on the left that were"
          + " answered with the same proposal, or with none both times.",
      Scale.SHARE),
  AGAIN_ALPHA(
      "againAlpha",
      "Same answer again, beyond chance",
      "Krippendorff's α of both kinds of repeated question: 1 is the same answer always, 0 what"
          + " chance would give.",
      Scale.COEFFICIENT),
  LEFT_SHARE(
      "leftShare",
      "Left preferred",
      "Share of the answers with a preference that preferred the left side: 50% without position"
          + " bias.",
      Scale.SHARE),
  SIDE_EFFECT(
      "sideEffect",
      "Advantage of the left side",
      "What standing on the left is worth in points of the rating, fitted together with the"
          + " ratings: 0 without position bias.",
      Scale.POINTS);

  /** What a value means. */
  public enum Scale {
    /** From 0 to 1. */
    SHARE,
    /** From −1 over what chance gives, 0, to 1. */
    COEFFICIENT,
    /** Of the arena scale. */
    POINTS
  }

  private final String key;
  private final String title;
  private final String definition;
  private final Scale scale;

  Quantity(String key, String title, String definition, Scale scale) {
    this.key = key;
    this.title = title;
    this.definition = definition;
    this.scale = scale;
  }

  /** The name that programs see. */
  public String key() {
    return key;
  }

  /** The name that files use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String title() {
    return title;
  }

  /** What it is, in a sentence. */
  public String definition() {
    return definition;
  }

  public Scale scale() {
    return scale;
  }
}
