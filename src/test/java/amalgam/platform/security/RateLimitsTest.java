package amalgam.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

  private final Now now = new Now();
  private final RateLimits limits = new RateLimits(now);

  /** A clock that a test sets. */
  private static final class Now extends Clock {

    private Instant instant = Instant.parse("2026-11-27T08:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return instant;
    }
  }

  @Test
  void whoComesTooOftenIsToldHowLongToWaitAndMayThen() {
    long most = Limit.VOTES_BY_RATER.times();
    for (int vote = 0; vote < most; vote++) {
      assertThat(limits.take(Limit.VOTES_BY_RATER, "r")).isZero();
    }
    Duration wait = limits.take(Limit.VOTES_BY_RATER, "r");
    assertThat(wait).isPositive().isLessThanOrEqualTo(Limit.VOTES_BY_RATER.span());
    assertThat(limits.take(Limit.VOTES_BY_RATER, "another")).isZero();

    now.instant = now.instant.plus(wait);
    assertThat(limits.take(Limit.VOTES_BY_RATER, "r")).isZero();
    assertThat(limits.take(Limit.VOTES_BY_RATER, "r")).isPositive();
  }

  @Test
  void tenThousandFromOneAddressAreLetThroughAsOftenAsThatAddressMay() {
    long taken = 0;
    for (int vote = 0; vote < 10_000; vote++) {
      taken += limits.take(Limit.VOTES_BY_ADDRESS, "203.0.113.7").isZero() ? 1 : 0;
    }
    assertThat(taken).isEqualTo(Limit.VOTES_BY_ADDRESS.times());
  }

  @Test
  void allAddressesOfOneHouseholdCountAsOne() {
    for (int vote = 0; vote < Limit.VOTES_BY_ADDRESS.times(); vote++) {
      limits.take(Limit.VOTES_BY_ADDRESS, "2001:db8:1:2::" + Integer.toHexString(vote));
    }
    assertThat(limits.take(Limit.VOTES_BY_ADDRESS, "2001:db8:1:2:ffff::1")).isPositive();
    assertThat(limits.take(Limit.VOTES_BY_ADDRESS, "2001:db8:1:3::1")).isZero();
    assertThat(limits.take(Limit.VOTES_BY_ADDRESS, "::ffff:203.0.113.8")).isZero();
  }

  @Test
  void whatIsGivenBackDoesNotCount() {
    for (int attempt = 0; attempt < 100; attempt++) {
      assertThat(limits.take(Limit.SIGN_IN_BY_NAME_AND_ADDRESS, "a")).isZero();
      limits.giveBack(Limit.SIGN_IN_BY_NAME_AND_ADDRESS, "a");
    }
  }
}
