package amalgam.platform.web;

import amalgam.platform.node.ServesPages;
import amalgam.platform.security.CurrentPerson;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers what many people read at once from what was answered within the last second: however many
 * ask, the database is asked once a second. While one reader has the answer made anew the others
 * get the one before, up to {@link #OLDEST}.
 *
 * <p>Only what anybody may read: a request that says who is asking passes by.
 */
@ServesPages
@Component
class Snapshots extends OncePerRequestFilter {

  private static final Duration FRESH = Duration.ofSeconds(1);

  /** Readers were told that they may keep what they got for as long. */
  private static final Duration OLDEST = Duration.ofSeconds(5);

  /** Of all that is kept together, and of one answer. */
  private static final long MOST_BYTES = 64L << 20;

  private static final int LARGEST = 16 << 20;

  /** What an address takes by itself. */
  private static final int LEAST_BYTES = 1024;

  /** Whole tables that are streamed are not among them: who takes one takes it once. */
  private static final Pattern PUBLIC_DATA =
      Pattern.compile(
          "/api/v1/(openapi\\.json|spaces|tournaments(/\\d+(/"
              + "(leaderboard|comparison|judges|scaling|tradeoff)(\\.csv)?|/replay\\.csv)?)?)"
              + "|/(embed/tournaments|report)/\\d+");

  /** What an answer depends on; whatever else an address says makes no other answer. */
  private static final Set<String> QUESTIONS =
      Set.of("level", "hops", "decoding", "alphaHops", "asOf", "a", "b", "page", "size", "x", "y");

  /** What one reader asks for and all others need not: a part, a newer one, another format. */
  private static final Set<String> CONDITIONS =
      Set.of(
          "accept",
          "if-none-match",
          "if-modified-since",
          "if-match",
          "if-unmodified-since",
          "range");

  private final InstantSource clock;
  private final Cache<String, Place> places =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((String address, Place place) -> LEAST_BYTES + place.bytes())
          .build();

  Snapshots(InstantSource clock) {
    this.clock = clock;
  }

  /** Where the latest answer of an address is kept. */
  private static final class Place {
    private final Lock renewing = new ReentrantLock();
    private volatile @Nullable Snapshot latest;

    int bytes() {
      Snapshot snapshot = latest;
      return snapshot == null ? 0 : snapshot.bytes();
    }

    @Nullable Snapshot youngerThan(Duration age, Instant now) {
      Snapshot snapshot = latest;
      return snapshot != null && !snapshot.at().isAfter(now) && snapshot.at().plus(age).isAfter(now)
          ? snapshot
          : null;
    }
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !Set.of("GET", "HEAD").contains(request.getMethod())
        || request.getHeader(HttpHeaders.AUTHORIZATION) != null
        || CurrentPerson.now().isSignedIn()
        || !PUBLIC_DATA.matcher(request.getRequestURI()).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String address = address(request);
    Place place = places.get(address, missing -> new Place());
    Snapshot fresh = place.youngerThan(FRESH, clock.instant());
    if (fresh != null) {
      fresh.answer(request, response);
      return;
    }
    boolean first = place.renewing.tryLock();
    Snapshot before = place.youngerThan(OLDEST, clock.instant());
    if (!first && before != null) {
      before.answer(request, response);
      return;
    }
    if (!first && !isFreeSoon(place.renewing)) {
      chain.doFilter(request, response);
      return;
    }
    try {
      // Whoever has waited takes what was made meanwhile, or all would make it, one by one.
      answerAnew(place, first ? FRESH : OLDEST, request, response, chain);
      // Weighed again, as heavy as it has become.
      places.put(address, place);
    } finally {
      place.renewing.unlock();
    }
  }

  private static boolean isFreeSoon(Lock lock) {
    try {
      return lock.tryLock(OLDEST.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void answerAnew(
      Place place,
      Duration young,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    Instant now = clock.instant();
    Snapshot answer = place.youngerThan(young, now);
    if (answer == null) {
      ContentCachingResponseWrapper made = new ContentCachingResponseWrapper(response);
      chain.doFilter(new Unconditional(request), made);
      if (made.getStatus() != HttpStatus.OK.value() || made.getContentSize() > LARGEST) {
        place.latest = null;
        made.copyBodyToResponse();
        return;
      }
      answer = new Snapshot(now, headers(made), made.getContentAsByteArray());
      place.latest = answer;
    }
    answer.answer(request, response);
  }

  private static Map<String, List<String>> headers(HttpServletResponse response) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (String name : response.getHeaderNames()) {
      if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
        headers.put(name, List.copyOf(response.getHeaders(name)));
      }
    }
    return headers;
  }

  /** The path with the questions that are asked, in one order whatever order they came in. */
  private static String address(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null
        ? request.getRequestURI()
        : Arrays.stream(query.split("&"))
            .filter(part -> QUESTIONS.contains(name(part)))
            .sorted(Comparator.comparing(Snapshots::name))
            .collect(Collectors.joining("&", request.getRequestURI() + "?", ""));
  }

  /** As the application will read it, or what is asked might be taken for something else. */
  private static String name(String part) {
    String name = part.split("=", 2)[0];
    try {
      return URLDecoder.decode(name, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return name;
    }
  }

  /** Asks for the whole answer, by whichever method, so that it can be kept for all. */
  private static final class Unconditional extends HttpServletRequestWrapper {

    Unconditional(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return HttpMethod.GET.name();
    }

    @Override
    public @Nullable String getHeader(String name) {
      return isCondition(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return isCondition(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    private static boolean isCondition(String name) {
      return CONDITIONS.contains(name.toLowerCase(Locale.ROOT));
    }
  }
}
