package amalgam.platform.security;

import java.time.Duration;

/** What may be done only so often, by the same key. */
public enum Limit {
  /** Failed attempts to sign in from one address. */
  SIGN_IN_BY_ADDRESS(60, Duration.ofMinutes(10), true),
  /** Failed attempts to sign in with one name from one address. */
  SIGN_IN_BY_NAME_AND_ADDRESS(10, Duration.ofMinutes(10), false),
  /** Failed attempts to sign in with one name, from wherever. */
  SIGN_IN_BY_NAME(100, Duration.ofHours(1), false),
  /** Attempts to make an account or to set a password by a link, from one address. */
  SIGN_UP_BY_ADDRESS(30, Duration.ofMinutes(10), true),
  /** New pseudonyms for one address. */
  PSEUDONYMS_BY_ADDRESS(100, Duration.ofHours(1), true),
  /** Answers to pairs under one pseudonym. */
  VOTES_BY_RATER(40, Duration.ofMinutes(1), false),
  /** Answers to pairs from one address, behind which a whole class may sit. */
  VOTES_BY_ADDRESS(600, Duration.ofMinutes(1), true);

  private final long times;
  private final Duration span;
  private final boolean isByAddress;

  Limit(long times, Duration span, boolean isByAddress) {
    this.times = times;
    this.span = span;
    this.isByAddress = isByAddress;
  }

  /** How often at once; as many come back evenly over the {@link #span()}. */
  public long times() {
    return times;
  }

  public Duration span() {
    return span;
  }

  /** Whether it counts by the address of whoever asks. */
  public boolean isByAddress() {
    return isByAddress;
  }
}
