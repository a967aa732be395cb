package amalgam.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.AmalgamApplication;
import amalgam.arena.Finished;
import amalgam.tournament.TournamentId;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How many read a public board at once, with whoever asks in the same process: a check that anyone
 * can repeat. What operations.md tells comes from wrk, which takes less of the machine.
 */
@Tag("proof")
class PublicBoardLoadTest {

  private static final Logger LOG = LoggerFactory.getLogger(PublicBoardLoadTest.class);
  private static final int READERS = 32;
  private static final Duration WARMING = Duration.ofSeconds(8);
  private static final Duration MEASURED = Duration.ofSeconds(20);

  @TempDir private static Path data;

  private static ConfigurableApplicationContext application;
  private static TournamentId tournament;

  @BeforeAll
  static void start() {
    application =
        new SpringApplicationBuilder(AmalgamApplication.class)
            .run(
                "--server.port=0",
                "--amalgam.demonstration=false",
                "--amalgam.data=" + data,
                "--amalgam.database.url=jdbc:h2:file:${amalgam.data}/amalgam;${amalgam.h2-options}",
                "--logging.level.root=warn",
                "--logging.level.amalgam=info",
                "--spring.main.banner-mode=off");
    tournament = Finished.in(application);
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/tournaments/%s/leaderboard",
        "/api/v1/tournaments/%s/leaderboard.csv",
        "/embed/tournaments/%s"
      })
  void atLeastTwoThousandASecondAreAnsweredInNoTime(String path) throws Exception {
    String address = path.formatted(tournament);
    read(address, WARMING);
    long began = System.nanoTime();
    long[] nanos = read(address, MEASURED);
    double seconds = (System.nanoTime() - began) / 1e9;
    double perSecond = nanos.length / seconds;
    double slow = nanos[(int) (0.99 * nanos.length)] / 1e6;
    LOG.info(
        "{}: {} answers a second, p50 {} ms, p99 {} ms",
        address,
        Math.round(perSecond),
        nanos[nanos.length / 2] / 1e6,
        slow);
    assertThat(perSecond).as("a second").isGreaterThanOrEqualTo(2000);
    assertThat(slow).as("milliseconds of all but one in a hundred").isLessThanOrEqualTo(50);
  }

  /** How long each answer took, ascending. */
  private static long[] read(String address, Duration time) throws Exception {
    long end = System.nanoTime() + time.toNanos();
    List<Future<long[]>> readers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(READERS)) {
      IntStream.range(0, READERS)
          .forEach(reader -> readers.add(threads.submit(() -> readUntil(address, end))));
      List<long[]> all = new ArrayList<>();
      for (Future<long[]> reader : readers) {
        all.add(reader.get());
      }
      return all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    }
  }

  private static long[] readUntil(String address, long end) throws IOException {
    int port =
        Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
    byte[] question =
        "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n"
            .formatted(address)
            .getBytes(StandardCharsets.US_ASCII);
    long[] nanos = new long[1 << 20];
    int answers = 0;
    long now = System.nanoTime();
    while (now < end) {
      try (Socket socket = new Socket("localhost", port)) {
        socket.setTcpNoDelay(true);
        InputStream input = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        for (boolean isOpen = true; isOpen && now < end; ) {
          socket.getOutputStream().write(question);
          isOpen = readAnswer(input);
          long then = System.nanoTime();
          nanos[answers++] = then - now;
          now = then;
        }
      }
    }
    return Arrays.copyOf(nanos, answers);
  }

  /** Whether the connection stays open; the server ends each after some hundred answers. */
  private static boolean readAnswer(InputStream input) throws IOException {
    String status = line(input);
    assertThat(status).contains(" 200");
    int length = -1;
    boolean isOpen = true;
    for (String header = line(input); !header.isEmpty(); header = line(input)) {
      if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
        length = Integer.parseInt(header.substring(15).trim());
      }
      isOpen &= !header.equalsIgnoreCase("connection: close");
    }
    assertThat(length).as("a whole answer").isPositive();
    input.skipNBytes(length);
    return isOpen;
  }

  private static String line(InputStream input) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int letter = input.read(); letter != '\n'; letter = input.read()) {
      if (letter < 0) {
        throw new IOException("The server hung up.");
      }
      if (letter != '\r') {
        line.append((char) letter);
      }
    }
    return line.toString();
  }
}
