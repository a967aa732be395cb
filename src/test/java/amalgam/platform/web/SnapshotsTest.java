package amalgam.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** However many read, the answer is made once a second, and none is old. */
class SnapshotsTest {

  private static final String BOARD = "/api/v1/tournaments/7/leaderboard";

  private Instant now = Instant.parse("2026-11-23T00:00:00Z");
  private final AtomicInteger made = new AtomicInteger();
  private final Snapshots snapshots = new Snapshots(() -> now);
  private final FilterChain numbered =
      (request, response) -> {
        int number = made.incrementAndGet();
        ((HttpServletResponse) response).setHeader("ETag", "\"" + number + "\"");
        response.setContentType("application/json");
        response.getWriter().write("answer " + number);
      };

  @Test
  void withinASecondEverybodyGetsTheSameAnswer() throws Exception {
    assertThat(get(BOARD).getContentAsString()).isEqualTo("answer 1");
    now = now.plusMillis(999);
    assertThat(get(BOARD).getContentAsString()).isEqualTo("answer 1");
    assertThat(get(BOARD).getContentType()).isEqualTo("application/json");
    now = now.plusMillis(1);
    assertThat(get(BOARD).getContentAsString()).isEqualTo("answer 2");
  }

  @Test
  void whoeverHasItAlreadyIsNotSentItAgain() throws Exception {
    MockHttpServletRequest known = request(BOARD);
    known.addHeader("If-None-Match", "\"1\"");
    // The first to ask has one from before: it is made whole all the same, for the others.
    assertThat(answer(known, numbered).getStatus()).isEqualTo(304);
    assertThat(get(BOARD).getContentAsString()).isEqualTo("answer 1");
    assertThat(made).hasValue(1);
  }

  @Test
  void onlyTheHeadersAreSentToWhoeverAsksForThemAlone() throws Exception {
    MockHttpServletRequest head = request(BOARD);
    head.setMethod("HEAD");
    MockHttpServletResponse answer = answer(head, numbered);
    assertThat(answer.getContentAsString()).isEmpty();
    assertThat(answer.getContentLength()).isEqualTo("answer 1".length());
  }

  @Test
  void otherAddressesAndQuestionsHaveAnswersOfTheirOwn() throws Exception {
    MockHttpServletRequest level = request(BOARD);
    level.setQueryString("level=2");
    assertThat(get(BOARD).getContentAsString()).isEqualTo("answer 1");
    assertThat(answer(level, numbered).getContentAsString()).isEqualTo("answer 2");
    assertThat(get("/api/v1/spaces").getContentAsString()).isEqualTo("answer 3");
  }

  @Test
  void whatNobodyAnswersToMakesNoOtherAnswer() throws Exception {
    assertThat(asked("level=2&hops=3").getContentAsString()).isEqualTo("answer 1");
    assertThat(asked("junk=1&hops=3&level=2&utm=x").getContentAsString()).isEqualTo("answer 1");
    assertThat(asked("level=2&hops=4").getContentAsString()).isEqualTo("answer 2");
    assertThat(asked("junk=2").getContentAsString()).isEqualTo("answer 3");
    assertThat(asked(null).getContentAsString()).isEqualTo("answer 4");
  }

  @Test
  void aQuestionInAnotherSpellingIsNotTakenForNone() throws Exception {
    assertThat(get(BOARD).getContentAsString()).isEqualTo("answer 1");
    assertThat(asked("%6Cevel=2").getContentAsString()).isEqualTo("answer 2");
    assertThat(asked("%zz=2&level").getContentAsString()).isEqualTo("answer 3");
  }

  private MockHttpServletResponse asked(@Nullable String query) throws Exception {
    MockHttpServletRequest request = request(BOARD);
    request.setQueryString(query);
    return answer(request, numbered);
  }

  @Test
  void whoeverCanUnpackGetsALongAnswerPacked() throws Exception {
    String words = "novelty and utility ".repeat(1000);
    FilterChain wordy =
        (request, response) -> {
          ((HttpServletResponse) response).setHeader("ETag", "\"1\"");
          response.getWriter().write(words);
        };
    MockHttpServletRequest packing = request(BOARD);
    packing.addHeader("Accept-Encoding", "br, gzip");
    MockHttpServletResponse packed = answer(packing, wordy);
    assertThat(packed.getHeader("Content-Encoding")).isEqualTo("gzip");
    assertThat(packed.getHeader("ETag")).isEqualTo("W/\"1\"");
    assertThat(packed.getHeader("Vary")).isEqualTo("Accept-Encoding");
    assertThat(packed.getContentAsByteArray()).hasSizeLessThan(1000);
    try (InputStream unpacked =
        new GZIPInputStream(new ByteArrayInputStream(packed.getContentAsByteArray()))) {
      assertThat(unpacked).asString(StandardCharsets.UTF_8).isEqualTo(words);
    }
    MockHttpServletResponse plain = answer(request(BOARD), wordy);
    assertThat(plain.getHeader("Content-Encoding")).isNull();
    assertThat(plain.getHeader("ETag")).isEqualTo("\"1\"");
    assertThat(plain.getContentAsString()).isEqualTo(words);

    MockHttpServletRequest again = request(BOARD);
    again.addHeader("Accept-Encoding", "gzip");
    again.addHeader("If-None-Match", "W/\"1\"");
    assertThat(answer(again, wordy).getStatus()).isEqualTo(304);
  }

  @Test
  void severalMegabytesAreKeptAsWell() throws Exception {
    FilterChain large = (request, response) -> response.getOutputStream().write(new byte[3 << 20]);
    assertThat(answer(request(BOARD), large).getContentAsByteArray()).hasSize(3 << 20);
    assertThat(get(BOARD).getContentAsByteArray()).as("that of before").hasSize(3 << 20);
    assertThat(made).hasValue(0);
  }

  @Test
  void whoSaysWhoIsAskingAndWhatIsNotPublicIsNeverShared() throws Exception {
    MockHttpServletRequest own = request(BOARD);
    own.addHeader("Authorization", "Bearer token");
    assertThat(answer(own, numbered).getContentAsString()).isEqualTo("answer 1");
    assertThat(get(BOARD).getContentAsString()).isEqualTo("answer 2");
    assertThat(get("/workers").getContentAsString()).isEqualTo("answer 3");
    assertThat(get("/workers").getContentAsString()).isEqualTo("answer 4");
  }

  @Test
  void aRefusalIsNotKept() throws Exception {
    FilterChain missing =
        (request, response) -> {
          ((HttpServletResponse) response).setStatus(404);
          response.getWriter().write("none");
        };
    MockHttpServletResponse refused = answer(request(BOARD), missing);
    assertThat(refused.getStatus()).isEqualTo(404);
    assertThat(refused.getContentAsString()).isEqualTo("none");
    assertThat(get(BOARD).getContentAsString()).isEqualTo("answer 1");
  }

  @Test
  void whileOneReaderHasItMadeAnewTheOthersGetTheOneBefore() throws Exception {
    get(BOARD);
    now = now.plusSeconds(2);
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    FilterChain slow =
        (request, response) -> {
          begun.countDown();
          await(go);
          numbered.doFilter(request, response);
        };
    try (ExecutorService reader = Executors.newSingleThreadExecutor()) {
      Future<String> first = reader.submit(() -> answer(request(BOARD), slow).getContentAsString());
      await(begun);
      assertThat(get(BOARD).getContentAsString()).isEqualTo("answer 1");
      go.countDown();
      assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo("answer 2");
    }
  }

  @Test
  void manyWhoAskFirstWaitForOneAnswer() throws Exception {
    List<Future<String>> answers = new ArrayList<>();
    try (ExecutorService readers = Executors.newFixedThreadPool(8)) {
      for (int reader = 0; reader < 64; reader++) {
        answers.add(readers.submit(() -> get(BOARD).getContentAsString()));
      }
      for (Future<String> answer : answers) {
        assertThat(answer.get(30, TimeUnit.SECONDS)).isEqualTo("answer 1");
      }
    }
    assertThat(made).hasValue(1);
  }

  @Test
  void oneThatIsTooOldIsGivenToNobody() throws Exception {
    get(BOARD);
    now = now.plus(Duration.ofSeconds(6));
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    FilterChain slow =
        (request, response) -> {
          begun.countDown();
          await(go);
          numbered.doFilter(request, response);
        };
    try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
      Future<String> first =
          readers.submit(() -> answer(request(BOARD), slow).getContentAsString());
      await(begun);
      Future<String> second = readers.submit(() -> get(BOARD).getContentAsString());
      go.countDown();
      assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo("answer 2");
      assertThat(second.get(30, TimeUnit.SECONDS)).isEqualTo("answer 2");
    }
  }

  private MockHttpServletResponse get(String address) throws Exception {
    return answer(request(address), numbered);
  }

  private MockHttpServletResponse answer(MockHttpServletRequest request, FilterChain chain)
      throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();
    snapshots.doFilter(request, response, chain);
    return response;
  }

  private static MockHttpServletRequest request(String address) {
    return new MockHttpServletRequest("GET", address);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
