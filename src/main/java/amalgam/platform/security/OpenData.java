package amalgam.platform.security;

import amalgam.platform.node.ServesPages;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * The doors to what programs and other people's pages read. Anybody may ask; what is private is
 * shown to nobody by whoever answers. No door here makes a session.
 */
@ServesPages
@ConditionalOnWebApplication(type = Type.SERVLET)
@Configuration(proxyBeanMethods = false)
class OpenData {

  private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
  private static final String FRAMED = "default-src 'none'; frame-ancestors *";

  private final People people;

  OpenData(People people) {
    this.people = people;
  }

  @Bean
  @Order(2)
  SecurityFilterChain programs(HttpSecurity http) {
    return reading(http, "/api/**")
        .headers(headers -> SecurityHeaders.unframed(headers, NOTHING))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(HttpMethod.GET)
                    .permitAll()
                    .requestMatchers(HttpMethod.HEAD)
                    .permitAll()
                    .requestMatchers(HttpMethod.OPTIONS)
                    .permitAll()
                    .anyRequest()
                    .hasAuthority(Authority.WRITING.getAuthority()))
        .exceptionHandling(
            refused ->
                refused
                    .authenticationEntryPoint(
                        (request, response, why) -> {
                          response.setHeader("WWW-Authenticate", "Bearer");
                          Problems.answer(
                              request,
                              response,
                              HttpStatus.UNAUTHORIZED,
                              "This needs a token, as 'Authorization: Bearer <token>'.");
                        })
                    .accessDeniedHandler(
                        (request, response, why) ->
                            Problems.answer(
                                request,
                                response,
                                HttpStatus.FORBIDDEN,
                                "This token may only read, or its person may not do this.")))
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain frames(HttpSecurity http) {
    return reading(http, "/embed/**")
        .headers(headers -> SecurityHeaders.framed(headers, FRAMED))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  @Bean
  @Order(4)
  SecurityFilterChain papers(HttpSecurity http) {
    return reading(http, "/report/**")
        .headers(headers -> SecurityHeaders.unframed(headers, NOTHING))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  private HttpSecurity reading(HttpSecurity http, String addresses) {
    return http.securityMatcher(addresses)
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .securityContext(context -> context.securityContextRepository(new SessionForReading()))
        .addFilterAfter(new RenewalFilter(people), SecurityContextHolderFilter.class)
        .addFilterAfter(new TokenFilter(people), RenewalFilter.class);
  }
}
