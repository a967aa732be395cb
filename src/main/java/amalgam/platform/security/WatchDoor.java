package amalgam.platform.security;

import amalgam.platform.node.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * The door to what whoever watches over a process reads: health and figures are open, as probes and
 * scrapers have no account; the rest is for administrators' tokens. What no other door leads to
 * stays shut, which in a process that only works is all but this.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = Type.SERVLET)
class WatchDoor {

  private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

  @Bean
  @Order(1)
  SecurityFilterChain watching(HttpSecurity http, People people) {
    return closed(http.securityMatcher("/actuator/**"))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers("/actuator/health/**", "/actuator/prometheus")
                    .permitAll()
                    .anyRequest()
                    .hasRole(Authority.ADMINISTRATOR))
        .addFilterAfter(new TokenFilter(people), SecurityContextHolderFilter.class)
        .build();
  }

  /** Before the door to the pages, which is for all that comes after. */
  @Bean
  @Order(9)
  SecurityFilterChain nothingElse(HttpSecurity http, Environment environment) {
    boolean servesPages = Role.of(environment).servesPages();
    return closed(http.securityMatcher(request -> !servesPages))
        .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
        .build();
  }

  private static HttpSecurity closed(HttpSecurity http) {
    return http.csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(headers -> SecurityHeaders.unframed(headers, NOTHING))
        .exceptionHandling(
            refused ->
                refused.authenticationEntryPoint(
                    (request, response, why) ->
                        Problems.answer(
                            request,
                            response,
                            HttpStatus.UNAUTHORIZED,
                            "This needs the token of an administrator.")));
  }
}
