package amalgam.tournament.play;

import amalgam.creativity.blend.TextVectors;
import amalgam.creativity.blend.WordVectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What blends are measured with. */
@Configuration(proxyBeanMethods = false)
class BlendConfiguration {

  @Bean
  TextVectors textVectors() {
    return new WordVectors();
  }
}
