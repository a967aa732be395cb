package amalgam.platform.node;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Which version of the program this is. */
@Component
public class Version {

  private final String word;

  /**
   * @param given what it is to call itself; empty for what it was built as
   */
  Version(@Value("${amalgam.version:}") String given, ObjectProvider<BuildProperties> build) {
    this.word =
        given.isBlank()
            ? Optional.ofNullable(build.getIfAvailable())
                .map(BuildProperties::getVersion)
                .orElse("unknown")
            : given;
  }

  /** Such as {@code 1.2.0}. */
  public String word() {
    return word;
  }
}
