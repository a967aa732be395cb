package amalgam.ui.rate;

import amalgam.ui.component.RaterCookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who rates by hand-made requests, the same that the page in a browser makes: hundreds of
 * browsers would be too heavy, and it is the server that is looked at.
 */
final class ScriptedRater {

  /** The page's own node. */
  private static final int BODY = 1;

  private static final Pattern SESSION = Pattern.compile("JSESSIONID=[^;]+");
  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpClient client;
  private final String server;
  private final String address;

  private String cookies;
  private String csrfToken = "";
  private int page;
  private int component;
  private int syncId;
  private int clientId;
  private String sheet = "";

  /**
   * @param address of the page, without its slash
   * @param secret by which the rater is known
   */
  ScriptedRater(HttpClient client, String server, String address, String secret) {
    this.client = client;
    this.server = server;
    this.address = address;
    this.cookies = RaterCookie.NAME + "=" + secret;
  }

  /** Opens the page, as far as the first pair. */
  void open() throws IOException, InterruptedException {
    HttpResponse<String> shell = send(request("/" + address));
    shell.headers().allValues("set-cookie").forEach(this::remember);
    HttpResponse<String> begun = send(request("/?v-r=init&location=" + address + "&query="));
    begun.headers().allValues("set-cookie").forEach(this::remember);
    JsonNode app = JSON.readTree(begun.body()).path("appConfig");
    page = app.path("v-uiId").asInt();
    JsonNode uidl = app.path("uidl");
    csrfToken = uidl.path("Vaadin-Security-Key").asString();
    take(uidl);
    tell(
        BODY,
        "ui-navigate",
        """
        {"route":"%s","query":"","appShellTitle":"","historyState":null,"trigger":""}
        """
            .formatted(address));
  }

  /** Sends an answer about the pair in hand. */
  void answer() throws IOException, InterruptedException {
    String pair = JSON.readTree(sheet).path("pair").path("id").asString();
    wish(
        """
        {"deed":"answer","pair":"%s","answers":{"novelty":"left","utility":"tie"},"took":1}
        """
            .formatted(pair));
  }

  /** Goes on to the next pair. */
  void next() throws IOException, InterruptedException {
    wish("{\"deed\":\"next\",\"pair\":\"\"}");
  }

  private void wish(String detail) throws IOException, InterruptedException {
    tell(component, "wish", "{\"event.detail\":%s}".formatted(detail));
  }

  private void tell(int node, String event, String data) throws IOException, InterruptedException {
    String body =
        """
        {"csrfToken":"%s","rpc":[{"type":"event","node":%d,"event":"%s","data":%s}],
         "syncId":%d,"clientId":%d}
        """
            .formatted(csrfToken, node, event, data, syncId, clientId++);
    HttpResponse<String> reply =
        send(
            HttpRequest.newBuilder(URI.create(server + "/?v-r=uidl&v-uiId=" + page))
                .header("Cookie", cookies)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    take(JSON.readTree(reply.body()));
  }

  /** Reads what the server changes on the page. */
  private void take(JsonNode uidl) {
    syncId = uidl.path("syncId").asInt();
    for (JsonNode change : uidl.path("changes")) {
      String key = change.path("key").asString("");
      if (key.equals("tag") && change.path("value").asString("").equals("rate-pair")) {
        component = change.path("node").asInt();
      } else if (key.equals("sheet")) {
        sheet = change.path("value").asString();
      }
    }
  }

  /** What stands on the page, such as {@code pair}. */
  String stage() {
    return JSON.readTree(sheet).path("stage").asString("");
  }

  @Override
  public String toString() {
    return sheet;
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create(server + path)).header("Cookie", cookies).build();
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException("%s: %d".formatted(request.uri(), response.statusCode()));
    }
    return response;
  }

  private void remember(String cookie) {
    Matcher session = SESSION.matcher(cookie);
    if (session.find()) {
      cookies = cookies.replaceFirst("; JSESSIONID=[^;]+", "") + "; " + session.group();
    }
  }
}
