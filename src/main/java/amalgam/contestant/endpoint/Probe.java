package amalgam.contestant.endpoint;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is tried out of a server before a model behind it enters a tournament. */
public enum Probe {
  /** It answers a question. */
  ANSWER,
  /** It lists its models, and the model is among them. */
  MODELS,
  /** It takes a schema for the answer and keeps to it. */
  SCHEMA,
  /** It tells how likely its words are. */
  LOGPROBS,
  /** It takes a message of the system. */
  SYSTEM,
  /** It answers twice the same to the same seed. */
  SEED,
  /** It says how many tokens an answer took. */
  USAGE;

  /** How it went. */
  public enum Outcome {
    WORKS,
    DOES_NOT,
    /** It could not be tried, since the server does not answer. */
    UNTRIED
  }

  /**
   * What came of one.
   *
   * @param milliseconds that it took
   * @param complaint of the server or the client, for people; null where there is none
   */
  public record Finding(
      Probe probe, Outcome outcome, long milliseconds, @Nullable String complaint) {

    /** The complaint, if there is one. */
    public Optional<String> told() {
      return Optional.ofNullable(complaint);
    }
  }

  /** The word in keys of translations. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
