package amalgam.account;

/** Identifies an API token. */
public record ApiTokenId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
