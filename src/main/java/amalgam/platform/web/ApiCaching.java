package amalgam.platform.web;

import amalgam.platform.security.CurrentPerson;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** How reads are cached: small ones by a hash of their body, exports by what they are made from. */
@Configuration(proxyBeanMethods = false)
class ApiCaching {

  private static final CacheControl BRIEFLY =
      CacheControl.maxAge(Duration.ofSeconds(5)).cachePublic();

  /** What a person was shown may be more than others may see. */
  private static final CacheControl BY_THEM = CacheControl.noCache().cachePrivate();

  @Bean
  FilterRegistrationBean<Filter> entityTags() {
    FilterRegistrationBean<Filter> filter =
        new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
    filter.addUrlPatterns("/api/v1/spaces", "/api/v1/tournaments", "/api/v1/openapi.json");
    return filter;
  }

  /** The description says nothing of it by itself. */
  @Bean
  FilterRegistrationBean<Filter> descriptionThatMayBeKept() {
    FilterRegistrationBean<Filter> filter =
        new FilterRegistrationBean<>(
            (request, response, chain) -> {
              ((HttpServletResponse) response)
                  .setHeader(HttpHeaders.CACHE_CONTROL, BRIEFLY.getHeaderValue());
              chain.doFilter(request, response);
            });
    filter.setName("descriptionThatMayBeKept");
    filter.addUrlPatterns("/api/v1/openapi.json");
    return filter;
  }

  /** An answer that whoever has no account may keep for a few seconds, for all. */
  static <T> ResponseEntity<T> brief(T body) {
    return ResponseEntity.ok().cacheControl(keeping()).body(body);
  }

  private static CacheControl keeping() {
    return CurrentPerson.now().isSignedIn() ? BY_THEM : BRIEFLY;
  }

  /** Headers of an answer that changes when {@code version} does. */
  static ResponseEntity.BodyBuilder versioned(String version) {
    return ResponseEntity.ok().cacheControl(keeping()).eTag(tag(version));
  }

  /**
   * A table that is small enough to be made whole, so that one answer serves all who ask at once.
   */
  static byte[] whole(StreamingResponseBody table) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    table.writeTo(bytes);
    return bytes.toByteArray();
  }

  /** Whether the reader has that version; if so, the answer's status and headers are set. */
  static boolean isKnown(WebRequest request, String version) {
    return request.checkNotModified(tag(version));
  }

  private static String tag(String version) {
    return '"' + version + '"';
  }
}
