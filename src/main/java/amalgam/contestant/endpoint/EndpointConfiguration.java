package amalgam.contestant.endpoint;

import amalgam.contestant.endpoint.key.KeyRing;
import amalgam.contestant.endpoint.ledger.Ledger;
import amalgam.contestant.endpoint.ledger.LedgerRepository;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What endpoints are asked with. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EndpointLimits.class)
class EndpointConfiguration {

  private static final int MOST_CONNECTIONS = 1024;
  private static final Timeout CONNECTING = Timeout.ofSeconds(10);

  /** Longer than most servers keep a silent connection open. */
  private static final TimeValue SILENCE = TimeValue.ofSeconds(2);

  @Bean
  AddressPolicy addressPolicy(EndpointLimits limits, Environment environment) {
    Boolean allowed = limits.privateAddresses();
    return new AddressPolicy(
        allowed == null ? servesThisMachineOnly(environment) : allowed, InetAddress::getAllByName);
  }

  private static boolean servesThisMachineOnly(Environment environment) {
    String address = environment.getProperty("server.address", "");
    try {
      return !address.isEmpty() && InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  @Bean
  ApiKeys apiKeys(KeyRing ring) {
    return new InstalledKeys(ring);
  }

  /** Without redirects, proxies, cookies and decompression, and only to addresses of the policy. */
  @Bean(destroyMethod = "close")
  CloseableHttpClient endpointHttpClient(EndpointLimits limits, AddressPolicy policy) {
    Timeout patience = Timeout.of(limits.timeout());
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(checked(policy))
                .setMaxConnPerRoute(MOST_CONNECTIONS)
                .setMaxConnTotal(MOST_CONNECTIONS)
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(CONNECTING)
                        .setSocketTimeout(patience)
                        .setValidateAfterInactivity(SILENCE)
                        .build())
                .build())
        .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(patience).build())
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableContentCompression()
        .setUserAgent("Amalgam")
        .build();
  }

  private static DnsResolver checked(AddressPolicy policy) {
    return new DnsResolver() {
      @Override
      public InetAddress[] resolve(String host) throws UnknownHostException {
        return policy.resolve(host);
      }

      @Override
      public String resolveCanonicalHostname(String host) {
        return host;
      }
    };
  }

  @Bean(destroyMethod = "close")
  Ledger endpointLedger(LedgerRepository stored, EndpointLimits limits) {
    return new Ledger(stored, limits.timeout().multipliedBy(2));
  }

  @Bean
  HttpExchange endpointExchange(CloseableHttpClient http, EndpointLimits limits, Clock clock) {
    return new HttpExchange(http, clock, limits.longestBody());
  }
}
