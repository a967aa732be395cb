package amalgam.contestant.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import amalgam.contestant.ContestantException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which servers may be asked. */
class AddressPolicyTest {

  private static final Map<String, String[]> NAMES =
      Map.of(
          "api.example.org",
              new String[] {"93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"},
          "half.example.org", new String[] {"93.184.215.14", "10.0.0.8"},
          "cloud.example.org", new String[] {"93.184.215.14", "169.254.169.254"});

  private static InetAddress[] look(String host) throws UnknownHostException {
    String[] known = NAMES.getOrDefault(host, new String[] {host});
    InetAddress[] addresses = new InetAddress[known.length];
    for (int place = 0; place < known.length; place++) {
      if (!known[place].matches("[0-9a-fA-F:.]+")) {
        throw new UnknownHostException(host);
      }
      addresses[place] = InetAddress.getByName(known[place]);
    }
    return addresses;
  }

  private static void check(boolean allowsPrivate, String host) {
    new AddressPolicy(allowsPrivate, AddressPolicyTest::look)
        .check(AddressPolicy.checkForm(URI.create("http://" + host + "/v1")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"api.example.org", "8.8.8.8", "[2001:4860:4860::8888]", "172.32.0.1"})
  void publicServersMayAlwaysBeAsked(String host) {
    assertThatCode(() -> check(false, host)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "2130706433",
        "[::1]",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "100.64.0.1",
        "198.18.0.1",
        "192.0.0.1",
        "[fd12:3456::1]",
        "[fec0::1]",
        "[::ffff:127.0.0.1]",
        "[64:ff9b::10.0.0.1]",
        "[2002:7f00:1::]",
        "half.example.org"
      })
  void thisMachineAndPrivateNetworksOnlyWhereThatIsAllowed(String host) {
    assertThatCode(() -> check(true, host)).doesNotThrowAnyException();
    assertThatExceptionOfType(ContestantException.class)
        .isThrownBy(() -> check(false, host))
        .withMessageContaining("amalgam.endpoints.private-addresses=true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "169.254.169.254",
        "169.254.170.2",
        "2852039166",
        "100.100.100.200",
        "168.63.129.16",
        "192.0.0.192",
        "[fd00:ec2::254]",
        "[fe80::1]",
        "[::ffff:169.254.169.254]",
        "[64:ff9b::169.254.169.254]",
        "[2002:a9fe:a9fe::]",
        "0.0.0.0",
        "0.1.2.3",
        "[::]",
        "224.0.0.1",
        "[ff02::1]",
        "240.0.0.1",
        "255.255.255.255",
        "cloud.example.org"
      })
  void whatTellsAMachinesSecretsIsNeverAsked(String host) {
    assertThatExceptionOfType(ContestantException.class)
        .isThrownBy(() -> check(true, host))
        .withMessageContaining("never called");
  }

  @Test
  void aServerThatNobodyKnowsIsRefusedByName() {
    assertThatExceptionOfType(ContestantException.class)
        .isThrownBy(() -> check(true, "nowhere.example.org"))
        .withMessage(
            "The server 'nowhere.example.org' of the endpoint is not known; check the baseUrl.");
  }

  @ParameterizedTest
  @CsvSource({
    "ftp://example.org/v1, must begin with http:// or https://",
    "file:///etc/passwd, must begin with http:// or https://",
    "example.org, must begin with http:// or https://",
    "http:///v1, must name a server",
    "http://name:word@example.org/v1, must not hold a name or password",
    "http://example.org/v1?key=x, must not hold '?' or '#'",
    "http://example.org/v1#x, must not hold '?' or '#'"
  })
  void anAddressThatIsNoneOfAServerIsRefusedAsItIsWritten(String url, String why) {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> AddressPolicy.checkForm(URI.create(url)))
        .withMessageContaining(why);
  }

  @Test
  void whoConnectsGetsTheAddressesThatWereChecked() throws UnknownHostException {
    assertThat(new AddressPolicy(false, AddressPolicyTest::look).resolve("api.example.org"))
        .hasSize(2);
  }
}
