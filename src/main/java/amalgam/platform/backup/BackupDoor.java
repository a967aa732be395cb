package amalgam.platform.backup;

import amalgam.platform.security.Authority;
import amalgam.platform.security.People;
import amalgam.platform.security.Problems;
import amalgam.platform.security.TokenFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * The door to backups: for the command on this machine, which read the secret from the data folder
 * and so may read the data anyway, and for administrators' tokens that may change things.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = Type.SERVLET)
class BackupDoor {

  /** The header that says the secret. */
  static final String SECRET = "Amalgam-Secret";

  @Bean
  @Order(0)
  SecurityFilterChain makingBackups(HttpSecurity http, People people, RunningApplication running) {
    return http.securityMatcher("/actuator/backup/**")
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(HttpMethod.GET)
                    .permitAll()
                    .anyRequest()
                    .access(
                        (who, asked) ->
                            new AuthorizationDecision(
                                isOwner(asked.getRequest(), running) || mayChange(who.get()))))
        .exceptionHandling(
            refused ->
                refused
                    .authenticationEntryPoint((request, response, why) -> refuse(request, response))
                    .accessDeniedHandler((request, response, why) -> refuse(request, response)))
        .addFilterAfter(new TokenFilter(people), SecurityContextHolderFilter.class)
        .build();
  }

  private static boolean mayChange(Authentication who) {
    return Authority.has(who, Authority.ADMINISTRATOR)
        && who.getAuthorities().contains(Authority.WRITING);
  }

  private static void refuse(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Problems.answer(
        request,
        response,
        HttpStatus.UNAUTHORIZED,
        "A backup is made by the command on the same machine, or for an administrator's token that"
            + " may change things.");
  }

  /** Whether it is the command on this machine, to which the data folder told the secret. */
  private static boolean isOwner(HttpServletRequest request, RunningApplication running) {
    String said = request.getHeader(SECRET);
    String from = request.getRemoteAddr();
    boolean isHere =
        from.equals(request.getLocalAddr()) || InetAddress.ofLiteral(from).isLoopbackAddress();
    return said != null && isHere && running.isSecret(said);
  }
}
