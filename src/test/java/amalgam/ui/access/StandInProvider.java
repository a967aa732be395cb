package amalgam.ui.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A provider of OpenID Connect that has whoever comes be whom the test says, at once. */
final class StandInProvider implements AutoCloseable {

  static final String CLIENT = "amalgam";

  private final HttpServer server;
  private final RSAKey key;
  private final Map<String, String> nonces = new HashMap<>();
  private Map<String, Object> person = Map.of("sub", "nobody");

  StandInProvider() throws IOException, JOSEException {
    key = new RSAKeyGenerator(2048).keyID("k").generate();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", this::token);
    server.createContext(
        "/keys", asked -> json(asked, new JWKSet(key).toPublicJWKSet().toString()));
    server.start();
  }

  String issuer() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** Whoever comes next has these claims. */
  synchronized void is(Map<String, Object> claims) {
    person = claims;
  }

  private synchronized void authorize(HttpExchange asked) throws IOException {
    Map<String, String> query = parse(asked.getRequestURI().getRawQuery());
    String code = UUID.randomUUID().toString();
    nonces.put(code, query.getOrDefault("nonce", ""));
    asked
        .getResponseHeaders()
        .set(
            "Location",
            query.get("redirect_uri") + "?code=" + code + "&state=" + query.get("state"));
    asked.sendResponseHeaders(302, -1);
    asked.close();
  }

  private synchronized void token(HttpExchange asked) throws IOException {
    String form = new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String nonce = nonces.remove(parse(form).get("code"));
    try {
      json(
          asked,
          """
          {"access_token": "a", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}
          """
              .formatted(signed(nonce)));
    } catch (JOSEException e) {
      throw new IOException(e);
    }
  }

  private String signed(String nonce) throws JOSEException {
    Instant now = Instant.now();
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .audience(CLIENT)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(60)))
            .claim("nonce", nonce);
    person.forEach(claims::claim);
    SignedJWT token =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build(), claims.build());
    token.sign(new RSASSASigner(key));
    return token.serialize();
  }

  private static void json(HttpExchange asked, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    asked.getResponseHeaders().set("Content-Type", "application/json");
    asked.sendResponseHeaders(200, body.length);
    asked.getResponseBody().write(body);
    asked.close();
  }

  private static Map<String, String> parse(String query) {
    Map<String, String> values = new HashMap<>();
    for (String pair : query.split("&")) {
      String[] sides = pair.split("=", 2);
      values.put(sides[0], URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
    }
    return values;
  }

  /** The settings that have an application ask here. */
  String[] settings() {
    String registration = "--spring.security.oauth2.client.registration.lab.";
    String provider = "--spring.security.oauth2.client.provider.lab.";
    return new String[] {
      registration + "client-id=" + CLIENT,
      registration + "client-secret=secret",
      registration + "scope=openid,profile,email",
      registration + "authorization-grant-type=authorization_code",
      registration + "redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
      provider + "authorization-uri=" + issuer() + "/authorize",
      provider + "token-uri=" + issuer() + "/token",
      provider + "jwk-set-uri=" + issuer() + "/keys"
    };
  }

  /** The address without the provider's, where {@code address} leads back. */
  static String path(String address) {
    URI whole = URI.create(address);
    return whole.getRawPath() + (whole.getRawQuery() == null ? "" : "?" + whole.getRawQuery());
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
