package amalgam.platform.news;

import amalgam.platform.node.ThisNode;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** PostgreSQL carries the news; with a database file there is nobody to tell. */
@Configuration(proxyBeanMethods = false)
class NewsConfiguration {

  @Bean
  Wire wire(
      DataSource source,
      ThisNode self,
      ApplicationEventPublisher events,
      @Value("${amalgam.database.url}") String url) {
    return url.contains("postgres") ? new PostgresWire(source, self.id(), events) : message -> {};
  }
}
