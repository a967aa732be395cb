package amalgam.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * Counts how often something is done. Each process counts for itself and forgets when it ends:
 * several web nodes let through as many times more.
 */
@Component
public class RateLimits {

  /** Ten thousand addresses at once cost some megabytes; the longest silent are forgotten. */
  private static final int KEYS = 50_000;

  private static final int NETWORK_BYTES = 8;

  private static final int LONGEST_KEY = 320;

  private final Cache<Key, Bucket> buckets;
  private final TimeMeter time;

  RateLimits(Clock clock) {
    this.time = new ByClock(clock);
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(KEYS)
            .ticker(time::currentTimeNanos)
            .expireAfterAccess(Duration.ofHours(1))
            .build();
  }

  private record Key(Limit limit, String of) {}

  private record ByClock(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return Math.multiplyExact(clock.millis(), 1_000_000);
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }

  /**
   * Counts one more, unless that is too many.
   *
   * @param key whom to count for: a pseudonym, an address, a name
   * @return how long to wait before the next try; zero if it may be done now
   */
  public Duration take(Limit limit, String key) {
    ConsumptionProbe probe = bucket(limit, key).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
  }

  /** Takes back what was counted, for whom only failures shall count. */
  public void giveBack(Limit limit, String key) {
    bucket(limit, key).addTokens(1);
  }

  private Bucket bucket(Limit limit, String key) {
    String whom = limit.isByAddress() ? network(key) : key;
    // No name or address is longer, and what is kept of each must be small.
    String kept = whom.substring(0, Math.min(whom.length(), LONGEST_KEY));
    return buckets.get(new Key(limit, kept), missing -> full(limit));
  }

  /** Who has an address of IPv6 has all that share its first half. */
  private static String network(String address) {
    if (!address.contains(":")) {
      return address;
    }
    try {
      return InetAddress.ofLiteral(address) instanceof Inet6Address six
          ? HexFormat.of().formatHex(six.getAddress(), 0, NETWORK_BYTES)
          : address;
    } catch (IllegalArgumentException notAnAddress) {
      // Some proxies add the port.
      return address;
    }
  }

  private Bucket full(Limit limit) {
    return Bucket.builder()
        .addLimit(band -> band.capacity(limit.times()).refillGreedy(limit.times(), limit.span()))
        .withCustomTimePrecision(time)
        .build();
  }
}
