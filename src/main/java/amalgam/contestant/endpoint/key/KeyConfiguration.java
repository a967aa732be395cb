package amalgam.contestant.endpoint.key;

import amalgam.platform.DataFolder;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What seals keys, and whom variables are bound to. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

  @Bean
  KeySeal keySeal(@Value("${amalgam.endpoints.master-key:}") String masterKey, DataFolder folder) {
    return new KeySeal(new MasterKey(masterKey, folder));
  }

  /**
   * @param boundVariables such as {@code AMALGAM_KEY_LAB=api.example.org}
   */
  @Bean
  KeyRing keyRing(
      KeyRepository stored,
      KeySeal seal,
      @Value("${amalgam.endpoints.bound-variables:}") List<String> boundVariables) {
    return new KeyRing(stored, seal, boundVariables);
  }
}
