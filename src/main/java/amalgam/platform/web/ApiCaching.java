package amalgam.platform.web;

import jakarta.servlet.Filter;
import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** How reads are cached: small ones by a hash of their body, exports by what they are made from. */
@Configuration(proxyBeanMethods = false)
class ApiCaching {

  private static final CacheControl BRIEFLY =
      CacheControl.maxAge(Duration.ofSeconds(5)).cachePublic();

  @Bean
  FilterRegistrationBean<Filter> entityTags() {
    FilterRegistrationBean<Filter> filter =
        new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
    filter.addUrlPatterns("/api/v1/spaces", "/api/v1/tournaments", "/api/v1/openapi.json");
    return filter;
  }

  /** An answer that anyone may keep for a few seconds. */
  static <T> ResponseEntity<T> brief(T body) {
    return ResponseEntity.ok().cacheControl(BRIEFLY).body(body);
  }

  /** Headers of an answer that changes when {@code version} does. */
  static ResponseEntity.BodyBuilder versioned(String version) {
    return ResponseEntity.ok().cacheControl(BRIEFLY).eTag(tag(version));
  }

  /** Whether the reader has that version; if so, the answer's status and headers are set. */
  static boolean isKnown(WebRequest request, String version) {
    return request.checkNotModified(tag(version));
  }

  private static String tag(String version) {
    return '"' + version + '"';
  }
}
