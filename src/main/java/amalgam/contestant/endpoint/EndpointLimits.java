package amalgam.contestant.endpoint;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patiently endpoints are asked, and where they may be.
 *
 * @param privateAddresses whether they may be on this machine or in private networks; by default
 *     only where Amalgam itself is reached from this machine alone
 * @param timeout after which an answer is no longer waited for
 * @param tries after so many failed ones a request has failed
 * @param retryPause before the second try; doubled before each further one
 * @param longestPause before a try, also where the server asks for a longer one
 * @param failuresInARow after so many of all its requests an endpoint is left alone
 * @param rest how long it is left alone
 * @param longestBody most bytes of an answer
 */
@ConfigurationProperties("amalgam.endpoints")
record EndpointLimits(
    @Nullable Boolean privateAddresses,
    @DefaultValue("2m") Duration timeout,
    @DefaultValue("6") int tries,
    @DefaultValue("1s") Duration retryPause,
    @DefaultValue("1m") Duration longestPause,
    @DefaultValue("20") int failuresInARow,
    @DefaultValue("20s") Duration rest,
    @DefaultValue("1048576") int longestBody) {}
