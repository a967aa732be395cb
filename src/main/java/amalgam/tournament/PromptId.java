package amalgam.tournament;

/** Identifies a stored prompt. */
public record PromptId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
