package amalgam.platform.news;

import amalgam.platform.node.ThisNode;
import amalgam.platform.persistence.DatabaseAddress;
import javax.sql.DataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** PostgreSQL carries the news; with a database file there is nobody to tell. */
@Configuration(proxyBeanMethods = false)
class NewsConfiguration {

  @Bean
  Wire wire(
      DataSource source, ThisNode self, ApplicationEventPublisher events, DatabaseAddress address) {
    return address.vendor() == DatabaseAddress.Vendor.POSTGRESQL
        ? new PostgresWire(source, self.id(), events)
        : message -> {};
  }
}
