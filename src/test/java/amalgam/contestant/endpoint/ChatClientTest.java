package amalgam.contestant.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertThrows;

import amalgam.contestant.ContestantException;
import amalgam.contestant.DecodingSettings;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How one endpoint is asked, reply by reply. */
class ChatClientTest {

  private static final String SECRET = "sk-very-secret-0123456789";
  private static final DecodingSettings WARM = new DecodingSettings(0.7, 0, 0.9, false, 1);
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private final Queue<Reply> replies = new ArrayDeque<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> keys = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private CloseableHttpClient http;
  private AddressPolicy policy = new AddressPolicy(true, InetAddress::getAllByName);

  private record Reply(int status, Map<String, String> headers, String body) {}

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/v1/chat/completions",
        exchange -> {
          try (exchange) {
            requests.add(
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            Reply reply = replies.size() > 1 ? replies.remove() : replies.element();
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
          }
        });
    server.start();
  }

  @AfterEach
  void leave() throws IOException {
    server.stop(0);
    http.close();
  }

  private static EndpointLimits limits(int tries, int failuresInARow) {
    return new EndpointLimits(
        true,
        Duration.ofSeconds(20),
        tries,
        Duration.ofMillis(1),
        Duration.ofMillis(4),
        failuresInARow,
        Duration.ofHours(1),
        4096);
  }

  private ChatClient client(EndpointLimits limits) {
    EndpointConfiguration configuration = new EndpointConfiguration();
    http = configuration.endpointHttpClient(limits, policy);
    return new ChatClient(
        new EndpointSettings(
            "one",
            "One",
            "Ones",
            URI.create("http://localhost:" + server.getAddress().getPort() + "/v1"),
            "lab/one",
            "AMALGAM_KEY_TEST",
            null,
            ContextMode.CLOSED_BOOK,
            2,
            64,
            null,
            PromptText.VERSION,
            null,
            null,
            null),
        name -> name.equals("AMALGAM_KEY_TEST") ? Optional.of(SECRET + "\n") : Optional.empty(),
        configuration.endpointExchange(http, limits, Clock.fixed(NOW, ZoneOffset.UTC)),
        limits);
  }

  private void reply(int status, String body) {
    replies.add(new Reply(status, Map.of(), body));
  }

  private String failure(EndpointLimits limits) {
    ChatClient client = client(limits);
    ContestantException failure =
        assertThrows(ContestantException.class, () -> client.ask(WARM, "prompt", 1));
    return String.valueOf(failure.getMessage());
  }

  @Test
  void itSaysWhatAServerNeedsToKnow() {
    reply(200, StandInServer.completion("fine", "stop"));
    Completion answer = client(limits(1, 9)).ask(WARM, "walk!", -1);

    assertThat(answer).isEqualTo(new Completion("fine", false, null, null));
    assertThat(requests)
        .containsExactly(
            "{\"model\":\"lab/one\",\"messages\":[{\"role\":\"user\",\"content\":\"walk!\"}],"
                + "\"temperature\":0.7,\"top_p\":0.9,\"max_tokens\":64,\"seed\":0}");
    assertThat(keys).containsExactly("Bearer " + SECRET);
  }

  @Test
  void anAnswerThatWasCutOffIsToldFromAnEmptyOne() {
    reply(200, StandInServer.completion("{\"wal", "length"));
    reply(200, "{\"choices\": [{\"message\": {\"content\": null}, \"finish_reason\": \"stop\"}]}");
    ChatClient client = client(limits(1, 9));

    assertThat(client.ask(WARM, "a", 1)).isEqualTo(new Completion("{\"wal", true, null, null));
    assertThat(client.ask(WARM, "b", 1)).isEqualTo(new Completion("", false, null, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "401 | refused the key (status 401)",
        "404 | does not know the model or the address",
        "400 | answered with status 400",
        "302 | points elsewhere (status 302), which is not followed"
      })
  void whatAskingAgainWouldNotChangeIsAskedOnce(int status, String said) {
    replies.add(
        new Reply(
            status,
            Map.of("Location", "http://169.254.169.254/latest"),
            "Your key " + SECRET + " is wrong."));

    assertThat(failure(limits(5, 9))).startsWith("The endpoint of 'one'").contains(said);
    assertThat(requests).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "500 | x | answered with status 500",
        "503 | x | has too much to do (status 503)",
        "200 | <html>Bad gateway</html> | sent what is no answer of a chat",
        "200 | {\"choices\": [ | sent what is no answer of a chat",
        "200 | {\"choices\": [{\"text\": \"old\"}]} | sent what is no answer of a chat"
      })
  void whatMayPassIsAskedAgainAndThenToldInASentence(int status, String body, String said) {
    reply(status, body);

    assertThat(failure(limits(3, 9))).isEqualTo("The endpoint of 'one' " + said + ".");
    assertThat(requests).hasSize(3);
  }

  @Test
  void aReplyThatIsTooLongIsNotReadToItsEnd() {
    reply(200, " ".repeat(1 << 20));

    assertThat(failure(limits(2, 9))).contains("sent more than 4096 bytes");
  }

  @Test
  void whoIsBusyIsAskedAgainWhenItSaysButNotLaterThanIsBearable() {
    replies.add(new Reply(429, Map.of("Retry-After", "86400"), ""));
    replies.add(new Reply(429, Map.of("Retry-After", "Thu, 01 Jan 2026 00:00:00 GMT"), ""));
    replies.add(new Reply(429, Map.of("Retry-After", "soon"), ""));
    reply(200, StandInServer.completion("at last", "stop"));

    assertThat(client(limits(4, 1)).ask(WARM, "prompt", 1).text()).isEqualTo("at last");
  }

  @Test
  void whoKeepsFailingIsLeftAlone() {
    reply(500, "");

    assertThat(failure(limits(6, 2)))
        .isEqualTo(
            "The endpoint of 'one' is left alone for a while, since again and again it answered with"
                + " status 500.");
    assertThat(requests).hasSize(2);
  }

  @Test
  void aKeyThatIsToldBackIsNoPartOfAnAnswer() {
    reply(200, StandInServer.completion("You sent " + SECRET + ".", "stop"));

    assertThat(client(limits(1, 9)).ask(WARM, "prompt", 1).text()).isEqualTo("You sent [key].");
  }

  @Test
  void theAddressIsCheckedAgainWheneverItIsConnectedTo() {
    policy =
        new AddressPolicy(
            true, host -> new InetAddress[] {InetAddress.getByName("169.254.169.254")});
    reply(200, StandInServer.completion("never", "stop"));

    assertThat(failure(limits(2, 9))).contains("never called");
    assertThat(requests).isEmpty();
  }

  @Test
  void aServerWhoseNameIsGoneIsToldOf() {
    policy =
        new AddressPolicy(
            true,
            host -> {
              throw new UnknownHostException(host);
            });

    assertThat(failure(limits(2, 9))).contains("cannot be reached", "UnknownHostException");
  }

  @Test
  void aKeyThatIsNotSetIsToldOfByTheNameOfItsVariable() {
    EndpointLimits limits = limits(2, 9);
    http = new EndpointConfiguration().endpointHttpClient(limits, policy);
    EndpointSettings settings =
        new EndpointSettings(
            "two",
            "Two",
            "Twos",
            URI.create("http://localhost:1/v1"),
            "m",
            "AMALGAM_KEY_LOST",
            null,
            ContextMode.CLOSED_BOOK,
            1,
            64,
            null,
            PromptText.VERSION,
            null,
            null,
            null);
    ChatClient client =
        new ChatClient(
            settings,
            name -> Optional.empty(),
            new HttpExchange(http, Clock.systemUTC(), 4096),
            limits);

    assertThatExceptionOfType(ContestantException.class)
        .isThrownBy(() -> client.ask(WARM, "prompt", 1))
        .withMessageContaining("environment variable AMALGAM_KEY_LOST is not set here");
  }
}
