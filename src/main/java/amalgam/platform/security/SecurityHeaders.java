package amalgam.platform.security;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.CacheControlConfig;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What browsers are told of every answer, besides that its type is what it says. */
public final class SecurityHeaders {

  /** Nothing that Amalgam shows needs any of them. */
  private static final String NO_DEVICES =
      "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(),"
          + " magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()";

  private SecurityHeaders() {}

  /** For what no other page may frame. */
  public static void unframed(HeadersConfigurer<HttpSecurity> headers, String policy) {
    common(headers, policy);
    headers.frameOptions(FrameOptionsConfig::deny);
  }

  /**
   * Has them written before anything else: the servlet of the pages sends its answer off before the
   * filters around it are asked again.
   */
  public static void atOnce(HeadersConfigurer<HttpSecurity> headers) {
    headers.withObjectPostProcessor(
        new ObjectPostProcessor<HeaderWriterFilter>() {
          @Override
          public <F extends HeaderWriterFilter> F postProcess(F filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
          }
        });
  }

  /** For what is there to be framed. */
  static void framed(HeadersConfigurer<HttpSecurity> headers, String policy) {
    common(headers, policy);
    headers.frameOptions(FrameOptionsConfig::disable);
  }

  private static void common(HeadersConfigurer<HttpSecurity> headers, String policy) {
    headers
        // Whoever answers knows how long it may be kept.
        .cacheControl(CacheControlConfig::disable)
        .contentSecurityPolicy(content -> content.policyDirectives(policy))
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
        .permissionsPolicyHeader(devices -> devices.policy(NO_DEVICES));
  }
}
