package amalgam.platform.node;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Leaves out what a process does not need that only works: the pages, and a port that others of the
 * same machine may have. What a person sets goes before.
 */
public class WorkerEnvironment implements EnvironmentPostProcessor, Ordered {

  private static final String EXCLUDE = "spring.autoconfigure.exclude";
  private static final String PORT = "PORT";

  /** What sets up the pages. */
  public static final List<String> PAGES =
      List.of(
          "com.vaadin.flow.spring.SpringBootAutoConfiguration",
          "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
          "com.vaadin.flow.spring.VaadinScopesConfig");

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (!Role.of(environment).servesPages()) {
      Map<String, Object> settings = new HashMap<>();
      if (environment.getProperty(EXCLUDE) == null) {
        settings.put(EXCLUDE, String.join(",", PAGES));
      }
      if (environment.getProperty(PORT) == null) {
        settings.put(PORT, "0");
      }
      environment.getPropertySources().addLast(new MapPropertySource("worker", settings));
    }
  }

  /** After the settings are read. */
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }
}
