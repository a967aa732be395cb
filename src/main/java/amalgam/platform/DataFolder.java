package amalgam.platform;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where this installation keeps its files, beside its database. */
@Component
public class DataFolder {

  private final Path root;

  DataFolder(@Value("${amalgam.data}") Path root) {
    this.root = root;
  }

  /** Trained models: a card and a weights file each. */
  public Path checkpoints() {
    return root.resolve("checkpoints");
  }
}
